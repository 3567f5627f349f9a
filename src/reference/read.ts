import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { StartError } from '../errors';
import { ACTOR_TYPES } from '../model';
import type { Assertion, Dataset, EntityType } from '../model';
import { toAssertion } from './assertions';
import type { Library, Nested } from './assertions';
import { FILE, SECTIONS } from './format';
import type { RecordOf, Section } from './format';
import { Ids } from './ids';
import { parse, Place, Source } from './source';
import type { Problem } from './source';

/** What is wrong with the files of a data set, one line for each problem. */
export class DatasetError extends StartError {
  override name = 'DatasetError';
}

interface Placed<T> {
  record: T;
  place: Place;
}
type Records = { [S in Section]: Placed<RecordOf<S>>[] };

const SINGULAR = { locations: 'Location', documents: 'Document', series: 'Series', statements: 'Statement' } as const;

/**
 * The data set that the `*.yaml` files of a folder hold together, its records in the order of the files' names.
 * @throws DatasetError with everything that is wrong with the files: file, line, field, and what was expected.
 */
export function readDataset(folder: string): Dataset {
  const sources = readSources(folder);
  refuse(sources.flatMap(({ faults }) => faults));

  const problems: Problem[] = [];
  const ids = new Ids();
  const header = readHeader(sources, problems);
  const read = <S extends Section>(section: S) =>
    sources.flatMap((source) => readSection(source, section, ids, problems));
  const records: Records = {
    actors: read('actors'),
    locations: read('locations'),
    documents: read('documents'),
    series: read('series'),
    events: read('events'),
    statements: read('statements'),
  };

  checkReferences(records, ids, problems);
  const assertions = readAssertions(records, ids, problems);
  checkSupport(records, assertions, problems);
  refuse(problems);

  return {
    ...header!,
    actors: bare(records.actors),
    locations: bare(records.locations),
    documents: bare(records.documents),
    series: bare(records.series),
    statements: bare(records.statements),
    events: bare(records.events).map((event) => ({
      ...event,
      casualties: event.casualties.map(withoutAssertions),
    })),
    assertions,
  };
}

function readSources(folder: string): Source[] {
  try {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
    if (!names.length) throw new Error('it has no .yaml file');
    return names.map((name) => {
      const file = path.join(folder, name);
      return new Source(path.relative('', file), readFileSync(file, 'utf8'));
    });
  } catch (error) {
    throw new DatasetError(`The data set in ${folder} cannot be read: ${(error as Error).message}.`);
  }
}

function readHeader(sources: Source[], problems: Problem[]): z.infer<typeof FILE>['dataset'] {
  const headers = sources.flatMap((source) => {
    const root = new Place(source, []);
    const dataset = parse(FILE, source.content, root, problems)?.dataset;
    return dataset ? [{ record: dataset, place: root.at('dataset') }] : [];
  });
  const [first, ...others] = headers;
  if (!first) problems.push(new Place(sources[0]!, []).problem('no file says which "dataset" (id, title) this is'));
  problems.push(...others.map(({ place }) => place.problem(`already given at ${first!.place}; expected it once`)));
  return first?.record;
}

function readSection<S extends Section>(source: Source, section: S, ids: Ids, problems: Problem[]) {
  const list = (source.content as Partial<Record<Section, unknown>> | null)?.[section];
  if (!Array.isArray(list)) return [];
  return list.flatMap((raw: { id?: unknown; type?: unknown } | null, index): Placed<RecordOf<S>>[] => {
    const place = new Place(source, [section, index]);
    const type = section in SINGULAR ? SINGULAR[section as keyof typeof SINGULAR] : raw?.type;
    if (typeof raw?.id === 'string') problems.push(...ids.add(raw.id, String(type), place.at('id')));
    const record = parse(SECTIONS[section] as unknown as z.ZodType<RecordOf<S>>, raw, place, problems);
    return record ? [{ record, place }] : [];
  });
}

function checkReferences({ documents, locations, events }: Records, ids: Ids, problems: Problem[]): void {
  const refer = (id: string | undefined, types: readonly string[], place: Place) => {
    if (id) problems.push(...ids.refer(id, types, place));
  };
  for (const { record, place } of documents) {
    refer(record.publisher, ACTOR_TYPES, place.at('publisher'));
    problems.push(...repeated(record.passages, ({ locator }) => locator, place.at('passages'), 'locator'));
  }
  for (const { record, place } of events) {
    record.casualties.forEach(({ nationality }, index) =>
      refer(nationality, ['State'], place.at('casualties', index, 'nationality')),
    );
    const who = place.at('casualties');
    problems.push(...repeated(record.casualties, (one) => `${one.outcome} ${one.who}`, who, 'who'));
  }
  const parents = new Map(locations.map(({ record }) => [record.id, record.within]));
  for (const { record, place } of locations) {
    refer(record.within, ['Location'], place.at('within'));
    const passed = new Set<string>();
    let up = record.within;
    while (up && up !== record.id && !passed.has(up)) {
      passed.add(up);
      up = parents.get(up);
    }
    if (up === record.id)
      problems.push(place.at('within').problem(`"${record.within}" lies within "${record.id}" itself`));
  }
}

/** Problems of the items of a list whose key an earlier one has. */
function repeated<T>(list: readonly T[], keyOf: (item: T) => string, place: Place, field: string): Problem[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [place.at(index, field).problem(`"${key}" is already in this list; expected another`)];
    seen.add(key);
    return [];
  });
}

function readAssertions(records: Records, ids: Ids, problems: Problem[]): Assertion[] {
  const library: Library = new Map(
    records.documents.map(({ record: { id, publishedOn, passages } }) => [
      id,
      { publishedOn, locators: passages.map(({ locator }) => locator) },
    ]),
  );
  const places = new Map<string, Place>();
  return nestedAssertions(records).map((nested) => {
    const assertion = toAssertion(nested, ids, library, problems);
    const { id, confidence, evidence, ...said } = assertion;
    if (id) problems.push(...ids.add(id, 'Assertion', nested.place.at('id')));
    const key = id ?? JSON.stringify(said);
    const first = places.get(key);
    if (first) problems.push(nested.place.problem(`says what ${first} says; expected one assertion with all evidence`));
    else places.set(key, nested.place);
    return assertion;
  });
}

function nestedAssertions({ actors, locations, series, events, statements }: Records): Nested[] {
  const typed = (list: Placed<RecordOf<'locations' | 'series' | 'statements'>>[], type: EntityType) =>
    list.flatMap((placed) => ownAssertions(placed, type));
  return [
    ...actors.flatMap((placed) => ownAssertions(placed, placed.record.type)),
    ...typed(locations, 'Location'),
    ...typed(series, 'Series'),
    ...events.flatMap((placed) => [...ownAssertions(placed, placed.record.type), ...casualtyAssertions(placed)]),
    ...typed(statements, 'Statement'),
  ];
}

function ownAssertions({ record, place }: Placed<RecordOf<Exclude<Section, 'documents'>>>, type: EntityType): Nested[] {
  return record.assertions.map((assertion, index) => ({
    record: assertion,
    place: place.at('assertions', index),
    subject: { id: record.id, type },
    predicate: assertion.predicate,
    ...(assertion.qualifier && { qualifier: assertion.qualifier }),
  }));
}

function casualtyAssertions({ record: { id, type, casualties }, place }: Placed<RecordOf<'events'>>): Nested[] {
  return casualties.flatMap(({ outcome, who, assertions }, index) =>
    assertions.map((assertion, nth) => ({
      record: assertion,
      place: place.at('casualties', index, 'assertions', nth),
      subject: { id, type },
      predicate: assertion.predicate ?? outcome,
      qualifier: who,
    })),
  );
}

/** What nobody says anything of has no place in the graph. */
function checkSupport({ events, series, statements }: Records, assertions: Assertion[], problems: Problem[]): void {
  const supported = new Set(
    assertions.flatMap(({ subject, object }) => [subject, object?.startsWith('series/') && object]),
  );
  for (const { record, place } of [...events, ...series, ...statements]) {
    if (!supported.has(record.id)) problems.push(place.problem(`no assertion says anything of "${record.id}"`));
  }
}

function withoutAssertions<T extends { assertions?: unknown }>({ assertions, ...record }: T): Omit<T, 'assertions'> {
  return record;
}

const bare = <T extends object>(list: Placed<T>[]) => list.map(({ record }) => withoutAssertions(record));

function refuse(problems: Problem[]): void {
  if (!problems.length) return;
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  throw new DatasetError(problems.join('\n'));
}
