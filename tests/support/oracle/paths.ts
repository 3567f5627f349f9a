import { PublicError } from '../../../src/errors';
import { LINKS } from '../../../src/model';
import { conclusion } from './conclusion';
import type { Arguments, Read } from './fields';
import { ALWAYS, type Link, PARTS, type Thing, type World } from './world';

interface PathArguments extends Arguments {
  from: string;
  to: string;
  events: string[];
  maxLength?: number | null;
  depth?: number | null;
  limit?: number | null;
  via?: string[] | null;
  roles?: string[] | null;
}

/** What links connect. */
const CONNECTED = new Set<string>(Object.values(LINKS).flatMap(({ from, to }) => [...from, ...to]));

const known = (it: Thing | Link, day: string) => (it.knownSince ?? ALWAYS) <= day;
const less = (a: unknown, b: unknown) => (a === b ? 0 : (a as string) < (b as string) ? -1 : 1);
const inRange = (value: number, least: number, most: number) => {
  if (!(value >= least && value <= most)) throw new PublicError('BAD_USER_INPUT', `${value}`);
  return value;
};

/** Paths by trying every chain, shorter ones first; neighbourhoods by distances. */
export function pathReads({ things, links }: World): Record<string, Read<never>> {
  const start = (id: string, day: string) => {
    const it = things.get(id);
    return it && CONNECTED.has(it.type) && known(it, day) ? it : undefined;
  };
  const walked = (day: string, { via, statuses, minConfidence }: Arguments & { via?: string[] | null }) => {
    inRange(minConfidence ?? 0, 0, 1);
    return links.filter((link) => {
      if (!known(link, day) || !known(link.subject, day) || !known(link.object, day)) return false;
      const { status, confidence } = conclusion(link, day);
      return (
        (!via || via.includes(link.predicate)) &&
        (!statuses || statuses.includes(status)) &&
        confidence >= (minConfidence ?? 0)
      );
    });
  };
  const idOf = ({ subject, predicate, object }: Link) => `${subject.id} ${predicate} ${object.id}`;
  const byNode = (walkable: Link[]) => {
    const around = new Map<Thing, Set<Thing>>();
    const put = (a: Thing, b: Thing) => around.set(a, (around.get(a) ?? new Set<Thing>()).add(b));
    for (const { subject, object } of walkable) {
      put(subject, object);
      put(object, subject);
    }
    return (it: Thing) => [...(around.get(it) ?? [])].sort((a, b) => less(a.id, b.id));
  };

  const paths = (_: never, day: string, all: Arguments) => {
    const args = all as PathArguments;
    const maxLength = inRange(args.maxLength ?? 6, 1, 10);
    const first = inRange(args.first ?? 5, 0, 100);
    const walkable = walked(day, args);
    const [from, to] = [start(args.from, day), start(args.to, day)];
    if (!from || !to || from === to) return [];
    const neighbours = byNode(walkable);
    const far = distances(neighbours, to);
    const found: Thing[][] = [];
    const extend = (chain: Thing[], left: number): void => {
      const last = chain.at(-1)!;
      if (found.length === first || (far.get(last) ?? Infinity) > left) return;
      if (last === to) {
        if (!left) found.push(chain);
        return;
      }
      for (const next of neighbours(last)) if (!chain.includes(next)) extend([...chain, next], left - 1);
    };
    for (let length = 1; length <= maxLength; length++) extend([from], length);
    return found.map((nodes) => {
      const steps = nodes.slice(1).map((node, index) => {
        const ends = [node, nodes[index]];
        const own = walkable.filter(({ subject, object }) => ends.includes(subject) && ends.includes(object));
        const between = own.filter(({ subject, object }) => subject !== object);
        return between.sort(
          (a, b) => conclusion(b, day).confidence - conclusion(a, day).confidence || less(idOf(a), idOf(b)),
        );
      });
      return {
        ...{ nodes, length: steps.length, truncated: false, truncatedBecause: null },
        links: steps.map(([link]) => link),
        parallelLinks: steps.flatMap(([, ...others]) => others),
      };
    });
  };

  const neighbourhood = (_: never, day: string, all: Arguments) => {
    const args = all as PathArguments;
    const depth = inRange(args.depth ?? 1, 1, 4);
    const limit = inRange(args.limit ?? 100, 1, 1000);
    const walkable = walked(day, args);
    const middle = start(args.id, day);
    if (!middle) return null;
    const near = [...distances(byNode(walkable), middle)].filter(([, distance]) => distance <= depth);
    const sorted = near.sort(([a, x], [b, y]) => x - y || less(a.id, b.id));
    const nodes = sorted.slice(0, limit).map(([node, distance]) => ({ node, distance }));
    const shown = new Set(nodes.map(({ node }) => node));
    const truncated = sorted.length > limit;
    return {
      ...{ nodes, truncated, truncatedBecause: truncated ? 'MAX_NODES' : null },
      links: walkable
        .filter(({ subject, object }) => shown.has(subject) && shown.has(object))
        .sort((a, b) => less(a.subject.id, b.subject.id) || less(a.object.id, b.object.id) || less(idOf(a), idOf(b))),
    };
  };

  const commonActors = (_: never, day: string, all: Arguments) => {
    const { events, roles, statuses, first } = all as PathArguments;
    const parts = links.filter(
      (link) =>
        link.predicate in PARTS &&
        events.includes(link.subject.id) &&
        ['Attack', 'Response', 'Incident'].includes(link.subject.type) &&
        link.object.type !== 'Location' &&
        known(link, day) &&
        known(link.subject, day) &&
        (!roles || roles.includes(link.role as string)) &&
        (statuses ? statuses.includes(conclusion(link, day).status) : conclusion(link, day).status !== 'DENIED'),
    );
    const actors = [...new Set(parts.map(({ object }) => object))]
      .map((actor) => {
        const own = parts.filter(({ object }) => object === actor).sort((a, b) => less(idOf(a), idOf(b)));
        return { actor, eventCount: new Set(own.map(({ subject }) => subject)).size, participations: own };
      })
      .filter(({ eventCount }) => eventCount > 1)
      .sort((a, b) => b.eventCount - a.eventCount || less(a.actor.id, b.actor.id));
    const truncated = actors.length > (first ?? 100);
    const truncatedBecause = truncated ? 'MAX_ACTORS' : null;
    return { actors: actors.slice(0, first ?? 100), truncated, truncatedBecause };
  };

  return {
    'Query.paths': paths,
    'Query.neighbourhood': neighbourhood,
    'Query.commonActors': commonActors,
    'TypedLink.type': (link: Link) => link.predicate,
    'TypedLink.from': (link: Link) => link.subject,
    'TypedLink.to': (link: Link) => link.object,
  };
}

function distances(neighbours: (it: Thing) => Thing[], from: Thing): Map<Thing, number> {
  const found = new Map([[from, 0]]);
  for (const [it, distance] of found) {
    for (const next of neighbours(it)) if (!found.has(next)) found.set(next, distance + 1);
  }
  return found;
}
