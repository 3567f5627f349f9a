import type { Dataset } from '../../../src/model';
import { conclusion } from './conclusion';
import { geoJson, kilometres, type Point } from './places';
import { pathReads } from './paths';
import { ALWAYS, type Conflict, type Link, PARTS, type Said, type Thing, type World } from './world';

export interface Arguments {
  id: string;
  event: string;
  ids: string[];
  first?: number | null;
  last?: number | null;
  where?: Record<string, unknown> | null;
  orderBy?: Record<string, unknown>[] | null;
  asKnownOn?: string | null;
  maxDepth?: number | null;
  minConfidence?: number | null;
  statuses?: string[] | null;
  types?: string[] | null;
  kinds?: string[] | null;
}

export type Read<T> = (it: T, day: string, args: Arguments) => unknown;

const EVENTS = ['Attack', 'Response', 'Incident'];
const ACTORS = ['State', 'Organization', 'ArmedGroup', 'Person'];

export const known = (it: unknown, day: string) => ((it as Partial<Thing>).knownSince ?? ALWAYS) <= day;

type Key<T> = (it: T) => unknown;

/** Sorted by each key in turn, ascending, unknown last. */
function sorted<T>(list: T[], ...keys: Key<T>[]): T[] {
  return [...list].sort((a, b) => {
    for (const key of keys) {
      const [x, y] = [key(a) ?? null, key(b) ?? null];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      return (x as string) < (y as string) ? -1 : 1;
    }
    return 0;
  });
}

/** The fields that are no plain property of the record, by coordinate. */
export function readsOf(world: World) {
  const { things, links, said, casualties, conflicts, documents, passages } = world;
  const all = (...types: string[]) => [...things.values()].filter(({ type }) => types.includes(type));
  const thing = (id: unknown) => things.get(id as string);
  const only = (id: string, ...types: string[]) => [thing(id)].find((one) => types.includes(one?.type ?? ''));
  const from = (subject: Thing, day: string, ...predicates: string[]) =>
    links.filter((one) => one.subject === subject && predicates.includes(one.predicate) && known(one, day));
  const to = (object: Thing, day: string, ...predicates: string[]) =>
    links.filter((one) => one.object === object && predicates.includes(one.predicate) && known(one, day));
  /** What at least one source says. */
  const upheld = (day: string, list: Link[]) => list.filter((one) => conclusion(one, day).status !== 'DENIED');
  // A plain list leaves out what is only denied.
  const notDenied = (list: Link[], day: string) => list.filter((one) => conclusion(one, day).status !== 'DENIED');
  const subjects = (list: Link[]) => list.map(({ subject }) => subject);
  const objects = (list: Link[]) => list.map(({ object }) => object);

  const id = (one: Thing) => one.id;
  const name = (one: Thing) => one.name;
  const start = (one: Thing) => (one.date as Dataset['events'][number]['date']).start;
  const spokenOn = (one: Thing) => one.spokenOn;
  const subjectId = (one: Link) => one.subject.id;
  const objectId = (one: Link) => one.object.id;
  const subjectStart = (one: Link) => start(one.subject);
  const objectStart = (one: Link) => start(one.object);
  const surest = (day: string) => (one: Link) => -conclusion(one, day).confidence;
  const oldest = (list: Said[]) => sorted(list, (one) => one.statedOn, id);
  // The newest first, and by id within a day.
  const newest = (list: Thing[]) => sorted(sorted(list, id).reverse(), (one) => one.publishedOn).reverse();
  const isActor = ({ object }: Link) => ACTORS.includes(object.type);

  const ends = (subject: string, object: string) => ({
    [subject]: (link: Link) => link.subject,
    [object]: (link: Link) => link.object,
  });
  const columns = (type: string, subject: string, object: string) =>
    Object.fromEntries(Object.entries(ends(subject, object)).map(([field, read]) => [`${type}.${field}`, read]));

  const trace = (near: 'subject' | 'object', far: 'subject' | 'object'): Read<undefined> => {
    return (_, day, { event, maxDepth, minConfidence, statuses, types, kinds }) => {
      const origin = only(event, ...EVENTS);
      if (!origin || !known(origin, day)) return null;
      const leading = (at: Thing) =>
        links.filter((link) => {
          const { status, confidence } = conclusion(link, day);
          const { type, kind } = link[far];
          return (
            link.predicate === 'PROMPTED_BY' &&
            link[near] === at &&
            known(link, day) &&
            known(link[far], day) &&
            confidence >= (minConfidence ?? 0) &&
            (!statuses || statuses.includes(status)) &&
            (!types || types.includes(type.toUpperCase())) &&
            (!kinds || type !== 'Response' || kinds.includes(kind as string))
          );
        });
      const distance = new Map([[origin, 0]]);
      // A Map's iterator also comes to what is added meanwhile, so this goes level by level.
      for (const [at, steps] of distance) {
        if (steps === (maxDepth ?? 10)) continue;
        for (const link of leading(at)) if (!distance.has(link[far])) distance.set(link[far], steps + 1);
      }
      const reached = [...distance];
      const followed = reached.filter(([, steps]) => steps < (maxDepth ?? 10));
      const hops = followed.flatMap(([at, steps]) => leading(at).map((link) => ({ ...link, depth: steps + 1 })));
      const truncated = reached.some(([at, steps]) => steps === (maxDepth ?? 10) && leading(at).length > 0);
      return {
        origin,
        depth: Math.max(0, ...hops.map(({ depth }) => depth)),
        truncated,
        truncatedBecause: truncated ? 'MAX_DEPTH' : null,
        hops: sorted(hops, (hop) => hop.depth, subjectId, objectId),
        roots: sorted(
          reached.map(([at]) => at).filter((at) => !leading(at).length),
          start,
          id,
        ),
      };
    };
  };

  const query: Record<string, Read<undefined>> = {
    'Query.node': (_, __, args) => thing(args.id),
    'Query.event': (_, __, args) => only(args.id, ...EVENTS),
    'Query.events': () => sorted(all(...EVENTS), start, id),
    'Query.actor': (_, __, args) => only(args.id, ...ACTORS),
    'Query.actors': () => sorted(all(...ACTORS), name, id),
    'Query.location': (_, __, args) => only(args.id, 'Location'),
    'Query.locations': () => sorted(all('Location'), name, id),
    'Query.nodes': (_, day, args) => args.ids.map((one) => [thing(one)].find((it) => it && known(it, day)) ?? null),
    'Query.attacks': () => sorted(all('Attack'), start, id),
    'Query.responses': () => sorted(all('Response'), start, id),
    'Query.incidents': () => sorted(all('Incident'), start, id),
    'Query.series': () => sorted(all('Series'), (one) => one.title, id),
    'Query.seriesById': (_, __, args) => only(args.id, 'Series'),
    'Query.statements': () => sorted(all('Statement'), spokenOn, id),
    'Query.assertions': () => oldest(said),
    'Query.statement': (_, __, args) => only(args.id, 'Statement'),
    'Query.assertion': (_, __, args) => only(args.id, 'Assertion'),
    'Query.document': (_, __, args) => only(args.id, 'Document'),
    'Query.documents': () => newest(documents),
    'Query.conflicts': () => sorted(conflicts, id),
    'Query.traceBack': trace('subject', 'object'),
    'Query.traceForward': trace('object', 'subject'),
  };

  const ofThing: Record<string, Read<Thing>> = {
    'Subject.assertions': (it) => oldest(said.filter(({ subject }) => subject === it.id)),
    'Subject.conflicts': (it) =>
      sorted(
        conflicts.filter(({ subject }) => subject === it),
        id,
      ),

    'Event.date': ({ date }) => {
      const { start: first, end, precision } = date as Dataset['events'][number]['date'];
      return { start: first, end: end ?? (precision === 'DAY' ? first : null), precision };
    },
    'Event.occurredIn': (it, day) =>
      objects(sorted(upheld(day, notDenied(from(it, day, 'OCCURRED_IN'), day)), surest(day), objectId)),
    'Event.occurrences': (it, day) => sorted(from(it, day, 'OCCURRED_IN'), surest(day), objectId),
    'Event.participants': (it, day) =>
      sorted(
        upheld(day, notDenied(from(it, day, ...Object.keys(PARTS)), day)).filter(isActor),
        (one) => one.role,
        objectId,
      ),
    'Event.attributions': (it, day) => sorted(from(it, day, 'CARRIED_OUT_BY'), surest(day), objectId),
    'Event.targets': (it, day) => objects(sorted(upheld(day, notDenied(from(it, day, 'TARGETED'), day)), objectId)),
    'Event.targetings': (it, day) => sorted(from(it, day, 'TARGETED'), objectId),
    'Event.promptedBy': (it, day) => sorted(from(it, day, 'PROMPTED_BY'), objectStart, objectId),
    'Event.prompted': (it, day) => sorted(to(it, day, 'PROMPTED_BY'), subjectStart, subjectId),
    'Event.casualties': (it) =>
      sorted(
        casualties.filter(({ event }) => event === it.id),
        (one) => one.outcome,
        id,
      ),
    'Event.partOf': (it, day) => sorted(from(it, day, 'PART_OF'), objectId),
    'Event.statements': (it, day) => sorted(subjects(upheld(day, notDenied(to(it, day, 'ABOUT'), day))), spokenOn, id),
    'Event.sources': (it, day) => {
      const evidence = said.filter((one) => one.subject === it.id && known(one, day)).flatMap((one) => one.evidence);
      return newest(documents.filter((document) => evidence.some((passage) => passage.split('#')[0] === document.id)));
    },

    'Actor.affiliations': (it, day) => sorted(from(it, day, 'AFFILIATED_WITH'), objectId),
    'Actor.affiliates': (it, day) => sorted(to(it, day, 'AFFILIATED_WITH'), subjectId),
    'Actor.attributedEvents': (it, day) =>
      sorted(
        to(it, day, 'CARRIED_OUT_BY').filter(({ subject }) => EVENTS.includes(subject.type)),
        subjectStart,
        subjectId,
      ),
    'Actor.participations': (it, day) =>
      sorted(
        upheld(day, notDenied(to(it, day, ...Object.keys(PARTS)), day)).filter(({ subject }) =>
          EVENTS.includes(subject.type),
        ),
        subjectStart,
        subjectId,
        (one) => one.role,
      ),
    'Actor.statements': (it, day) =>
      sorted(subjects(upheld(day, notDenied(to(it, day, 'SPOKEN_BY'), day))), spokenOn, id),
    'Actor.statementsOnBehalf': (it, day) =>
      sorted(subjects(upheld(day, notDenied(to(it, day, 'ON_BEHALF_OF'), day))), spokenOn, id),
    'Actor.says': (it) => oldest(said.filter(({ by }) => by === it.id)),
    'Organization.published': (it) => newest(documents.filter(({ publisher }) => publisher === it.id)),

    'Location.distance': (it, _day, args) => {
      const km = kilometres(it as Partial<Point>, args as unknown as Point);
      return km === undefined ? null : Math.round(km * 1000) / 1000;
    },
    'Location.within': (it, day) =>
      objects(sorted(upheld(day, notDenied(from(it, day, 'WITHIN'), day)), surest(day), objectId))[0],
    'Location.placements': (it, day) => sorted(from(it, day, 'WITHIN'), surest(day), objectId),
    'Location.contains': (it, day) => sorted(subjects(upheld(day, notDenied(to(it, day, 'WITHIN'), day))), name, id),
    'Location.events': (it, day) =>
      sorted(subjects(upheld(day, notDenied(to(it, day, 'OCCURRED_IN'), day))), start, id),
    'Location.uses': (it, day) => sorted(from(it, day, 'USED_BY'), objectId),

    'Series.members': (it, day) => sorted(to(it, day, 'PART_OF'), (one) => one.ordinal, subjectStart, subjectId),
    'Series.precededBy': (it, day) =>
      sorted(objects(upheld(day, notDenied(from(it, day, 'PRECEDED_BY'), day))), start, id),
    'Series.attributions': (it, day) => sorted(from(it, day, 'CARRIED_OUT_BY'), surest(day), objectId),

    'Statement.speaker': (it, day) =>
      objects(sorted(upheld(day, notDenied(from(it, day, 'SPOKEN_BY'), day)), surest(day), objectId))[0],
    'Statement.onBehalfOf': (it, day) =>
      objects(sorted(upheld(day, notDenied(from(it, day, 'ON_BEHALF_OF'), day)), surest(day), objectId))[0],
    'Statement.about': (it, day) => sorted(objects(upheld(day, notDenied(from(it, day, 'ABOUT'), day))), id),

    'Casualties.nationality': (it) => thing(it.nationality),
    'Casualties.event': (it) => thing(it.event),
    'Casualties.assertions': (it) => oldest(it.numbers as Said[]),
    'Document.publisher': (it) => thing(it.publisher),
    'Document.passages': (it) =>
      sorted(
        passages.filter(({ document }) => document === it.id),
        id,
      ),
    'Passage.document': (it) => thing(it.document),
  };

  const ofAssertion: Record<string, Read<Said>> = {
    'Assertion.subject': (it) => thing(it.subject),
    'Assertion.object': (it) => thing(it.object),
    'Assertion.by': (it) => thing(it.by),
    'Assertion.evidence': (it) =>
      sorted(
        passages.filter((passage) => it.evidence.includes(passage.id)),
        id,
      ),
  };

  const onMap: Read<{ edges: { node: Thing }[] }> = ({ edges }, day) =>
    geoJson(edges.map(({ node }) => node), (event) =>
      sorted(from(event, day, 'OCCURRED_IN'), surest(day), objectId).map((link) => ({ link, ...conclusion(link, day) })),
    ); // prettier-ignore
  const maps = Object.fromEntries(['Event', ...EVENTS].map((type) => [`${type}Connection.geoJson`, onMap]));

  const ofConflict: Record<string, Read<Conflict>> = { 'Conflict.assertions': (it) => oldest(it.said) };

  const ofLink: Record<string, Read<Link>> = {
    'Link.status': (link, day) => conclusion(link, day).status,
    'Link.confidence': (link, day) => conclusion(link, day).confidence,
    'Link.assertions': ({ named, open }) => oldest([...named, ...open]),
    ...columns('Prompting', 'effect', 'cause'),
    'Prompting.link': (link) => link,
    ...columns('Hop', 'effect', 'cause'),
    'Hop.link': (link) => link,
    ...columns('Attribution', 'event', 'actor'),
    'AttributedEventEdge.node': ({ subject }) => subject,
    ...columns('Participation', 'event', 'actor'),
    ...columns('Targeting', 'event', 'target'),
    ...columns('Occurrence', 'event', 'location'),
    ...columns('Affiliation', 'actor', 'with'),
    ...columns('Placement', 'location', 'within'),
    ...columns('Use', 'location', 'actor'),
    ...columns('Membership', 'event', 'series'),
    ...columns('SeriesAttribution', 'series', 'actor'),
  };

  return { ...query, ...ofThing, ...ofAssertion, ...ofConflict, ...ofLink, ...maps, ...pathReads(world) };
}
