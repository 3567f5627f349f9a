import path from 'node:path';
import { ROOT } from '../../src/config';
import type { Graph, Row } from '../../src/graph/port';
import { loadDataset } from '../../src/graph/write';
import type { Dataset } from '../../src/model';
import { recordsOf } from '../../src/provenance/records';
import { readDataset } from '../../src/reference/read';
import { defineSchema } from '../../src/setup';
import { dump as dumpAll, edgeLine, nodeLine } from '../support/dump';
import { describeEngines } from '../support/engines';

const reference = readDataset(path.join(ROOT, 'data'));
const ATTACK = 'attack/irbil-rockets-2021-02-15';

/** A day stays when its last event goes: it may be another data set's too, and without events it leads nowhere. */
const dump = async (graph: Graph) => (await dumpAll(graph)).filter((line) => !line.startsWith('(Day)'));

/** What the graph holds of a data set, and nothing else: the data set itself is known by its digest. */
function expected({ id, title, ...rest }: Dataset, digest: string): string[] {
  const { nodes, edges } = recordsOf({ id, title, ...rest });
  return [
    nodeLine(['Dataset'], { id, title, digest }),
    ...[...nodes].flatMap(([label, rows]) => {
      if (label === 'Day') return [];
      const labels = label === 'Passage' ? [label] : ['Entity', ...label.split(':')];
      return rows.map((row) => nodeLine(labels, { ...row, dataset: id }));
    }),
    ...[...edges].flatMap(([type, rows]) =>
      rows.map(({ from, to, properties }) => edgeLine(from, type, to, { ...(properties as Row), dataset: id })),
    ),
  ].sort();
}

/** The data set as somebody corrected it. */
function corrected(correct: (dataset: Dataset) => void): Dataset {
  const dataset = structuredClone(reference);
  correct(dataset);
  return dataset;
}

/** Takes an entity out, with all that names it. */
function without(dataset: Dataset, gone: string): void {
  const others = <T extends { id: string }>(list: T[]) => list.filter(({ id }) => id !== gone);
  const { actors, locations, events, series, statements, documents } = dataset;
  Object.assign(dataset, {
    actors: others(actors),
    locations: others(locations),
    events: others(events),
    series: others(series),
    statements: others(statements),
    documents: others(documents),
    assertions: dataset.assertions
      .filter(({ subject, object, by }) => ![subject, object, by].includes(gone))
      .map((said) => ({ ...said, evidence: said.evidence.filter((passage) => !passage.startsWith(`${gone}#`)) })),
  });
  for (const location of locations) if (location.within === gone) delete location.within;
  for (const document of documents) if (document.publisher === gone) delete document.publisher;
  for (const record of events.flatMap(({ casualties }) => casualties))
    if (record.nationality === gone) delete record.nationality;
}

const attack = ({ events }: Dataset) => events.find(({ id }) => id === ATTACK)!;

const corrections: [string, (dataset: Dataset) => void][] = [
  [
    'an assertion gone, and with it a side of a dispute',
    ({ assertions }) =>
      assertions.splice(
        assertions.findIndex(({ stance }) => stance === 'DENIED'),
        1,
      ),
  ],
  ['a title', (dataset) => (attack(dataset).title = 'Rockets')],
  ['an optional value taken back', (dataset) => delete attack(dataset).description],
  ['an event of another type', (dataset) => (attack(dataset).type = 'Incident')],
  ['a number of victims', (dataset) => (attack(dataset).casualties[0]!.count = { low: 1, high: 3 })],
  ['an author', ({ assertions }) => (assertions[0]!.by = assertions.find(({ by }) => by !== assertions[0]!.by)!.by)],
  ['a confidence', ({ assertions }) => (assertions[0]!.confidence = 0.123)],
  ['a day of first report', ({ assertions }) => (assertions[0]!.statedOn = '2021-12-31')],
  [
    'a place that lies elsewhere',
    ({ locations }) => {
      const inside = locations.find(({ within }) => within)!;
      inside.within = locations.find(({ id }) => id !== inside.within && id !== inside.id)!.id;
    },
  ],
  ['a passage worded anew', ({ documents }) => (documents[0]!.passages[0]!.summary = 'In other words.')],
  ['an actor gone', (dataset) => without(dataset, dataset.actors.at(-1)!.id)],
  ['a document gone', (dataset) => without(dataset, dataset.documents.at(-1)!.id)],
  ['an event gone', (dataset) => without(dataset, ATTACK)],
  [
    'all gone but one actor',
    (dataset) => {
      const none = { locations: [], events: [], series: [], statements: [], documents: [], assertions: [] };
      Object.assign(dataset, { actors: dataset.actors.slice(0, 1), ...none });
    },
  ],
];

describeEngines('loading a data set', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(120);
    await defineSchema(graph);
  }, 60_000);
  afterAll(() => graph.close());

  test('writes every record', async () => {
    expect(await loadDataset(graph, reference, 'a')).toBe(true);
    expect(await dump(graph)).toEqual(expected(reference, 'a'));
  }, 120_000);

  test('changes nothing the second time', async () => {
    expect(await loadDataset(graph, reference, 'a')).toBe(false);
    // Written again, as after a change of the code that derives it.
    expect(await loadDataset(graph, reference, 'b')).toBe(true);
    expect(await dump(graph)).toEqual(expected(reference, 'b'));
  });

  // Each starts from what the one before it left.
  test.each(corrections)('takes over a correction: %s', async (title, correct) => {
    const dataset = corrected(correct);
    expect(recordsOf(dataset)).not.toEqual(recordsOf(reference));
    expect(await loadDataset(graph, dataset, title)).toBe(true);
    expect(await dump(graph)).toEqual(expected(dataset, title));
  });

  test('keeps the state before it when it fails half way', async () => {
    await loadDataset(graph, reference, 'c');
    const before = await dump(graph);
    const broken = corrected(({ documents }) => (documents.at(-1)!.title = NaN as unknown as string));
    await expect(loadDataset(graph, broken)).rejects.toThrow();
    expect(await dump(graph)).toEqual(before);
  });

  test('leaves what it did not bring', async () => {
    await graph.transaction('WRITE', (run) =>
      run(
        `MATCH (e:Entity {id: $id})
        CREATE (e)<-[:ABOUT {note: 'mine'}]-(:Entity:Statement {id: 'statement/mine', dataset: 'mine'})`,
        { id: ATTACK },
      ),
    );
    const added = (await dump(graph)).filter((line) => line.includes('mine'));
    const dataset = corrected((copy) => without(copy, copy.statements[0]!.id));
    await loadDataset(graph, dataset, 'e');
    expect(await dump(graph)).toEqual([...expected(dataset, 'e'), ...added].sort());
  });
});
