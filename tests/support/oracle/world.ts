import type { Assertion, Dataset } from '../../../src/model';
import { assertionId, sayValue } from '../../../src/provenance/facts';
import { conflictsOf } from './conflicts';

/** Anything with an id. It is known from a day on; what has no such day is known always. */
export interface Thing {
  type: string;
  id: string;
  knownSince?: string;
  [property: string]: unknown;
}

export interface Said extends Omit<Assertion, 'id' | 'value'>, Thing {
  id: string;
  value: string | null;
}

/** Two things that an assertion connects, or the gazetteer. */
export interface Link {
  predicate: string;
  subject: Thing;
  object: Thing;
  /** Assertions that name both ends, and those that leave the object open. */
  named: Said[];
  open: Said[];
  knownSince: string;
  role?: unknown;
  kind?: unknown;
  ordinal?: unknown;
}

export interface Conflict extends Thing {
  subject: Thing;
  said: Said[];
}

export const ALWAYS = '0001-01-01';

/** The part that an actor has where an assertion does not say it. */
export const PARTS: Record<string, string> = {
  CARRIED_OUT_BY: 'AGENT',
  AUTHORISED_BY: 'AUTHORISER',
  TARGETED: 'TARGET',
  INVOLVED: 'PARTICIPANT',
};

export interface World {
  things: Map<string, Thing>;
  links: Link[];
  said: Said[];
  casualties: Thing[];
  conflicts: Conflict[];
  documents: Thing[];
  passages: Thing[];
}

export function worldOf(dataset: Dataset): World {
  const said = dataset.assertions.map((one): Said => ({
    ...one,
    type: 'Assertion',
    id: assertionId(one),
    value: sayValue(one.value),
    knownSince: one.statedOn,
  }));
  const spokenOf = (id: string) => earliest(said.filter((one) => one.subject === id || one.object === id));
  const casualties = dataset.events.flatMap((event) =>
    event.casualties.map(({ count, ...record }): Thing => {
      const slug = `${record.outcome} ${record.who}`
        .toLowerCase()
        .replace(' ', '/')
        .replace(/[^a-z0-9/]+/g, '-');
      const numbers = said.filter(
        (one) => one.subject === event.id && one.predicate === record.outcome && one.qualifier === record.who,
      );
      const id = `casualties/${event.id.split('/')[1]}/${slug}`;
      return { ...record, ...count, type: 'Casualties', id, event: event.id, numbers, knownSince: earliest(numbers) };
    }),
  );
  const documents = dataset.documents.map((one): Thing => ({ ...one, type: 'Document' }));
  const passages = dataset.documents.flatMap((document) =>
    document.passages.map((one): Thing => ({
      ...one,
      type: 'Passage',
      id: `${document.id}#${one.locator}`,
      document: document.id,
    })),
  );
  const things: Thing[] = [
    ...dataset.actors.map((one) => ({ ...one })),
    ...dataset.locations.map((one) => ({ ...one, type: 'Location' })),
    ...dataset.series.map((one) => ({ ...one, type: 'Series' })),
    ...dataset.statements.map((one) => ({ ...one, type: 'Statement', knownSince: spokenOf(one.id) })),
    ...dataset.events.map((one) => ({ ...one, knownSince: spokenOf(one.id) })),
    ...documents,
    ...casualties,
    ...said,
  ];
  const byId = new Map(things.map((one) => [one.id, one]));
  const conflicts = conflictsOf(dataset.assertions, said, byId);
  for (const one of conflicts) byId.set(one.id, one);
  return { things: byId, links: linksOf(dataset, said, byId), said, casualties, conflicts, documents, passages };
}

export function linksOf({ locations }: Dataset, said: Said[], things: Map<string, Thing>): Link[] {
  const links: Link[] = [];
  const find = (subject: string, predicate: string, object: string) =>
    links.find((one) => one.subject.id === subject && one.predicate === predicate && one.object.id === object);
  for (const one of said) {
    if (!one.object) continue;
    let link = find(one.subject, one.predicate, one.object);
    if (!link) {
      const open = said.filter(
        ({ subject, predicate, object, value }) =>
          subject === one.subject && predicate === one.predicate && !object && value === null,
      );
      link = {
        predicate: one.predicate,
        subject: things.get(one.subject)!,
        object: things.get(one.object)!,
        named: [],
        open,
        knownSince: one.statedOn,
        role: PARTS[one.predicate],
      };
      links.push(link);
    }
    link.named.push(one);
    link.knownSince = earliest(link.named);
    Object.assign(link, one.properties);
  }
  for (const { id, within } of locations) {
    if (!within || find(id, 'WITHIN', within)) continue;
    const [subject, object] = [things.get(id)!, things.get(within)!];
    links.push({ predicate: 'WITHIN', subject, object, named: [], open: [], knownSince: ALWAYS });
  }
  return links;
}

export const earliest = (said: { statedOn: string }[]) => said.map(({ statedOn }) => statedOn).sort()[0] ?? ALWAYS;
