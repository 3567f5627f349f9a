import path from 'node:path';
import fc from 'fast-check';
import { type DocumentNode, parse } from 'graphql';
import type { Graph } from '../src/graph/port';
import { readDataset } from '../src/reference/read';
import { buildSchema } from '../src/schema';
import { prepareGraph } from '../src/setup';
import { answerOf, ask, recording } from './support/ask';
import { engines } from './support/engines';
import { oracle } from './support/oracle';
import { worldOf } from './support/oracle/world';
import { type Operation, operations } from './support/selections';
import { halves, overlay, renamed, reordered, revalued } from './support/variants';

// RUNS tries so many operations however long it takes; FC_SEED tries those of an earlier run again.
const RUNS = Number(process.env.RUNS) || undefined;
const seed = Number(process.env.FC_SEED) || Date.now() % 2 ** 31;

const dataset = readDataset(path.join(__dirname, '../data'));
const expected = oracle(dataset);
const things = [...worldOf(dataset).things.values()];
const ids = things.map(({ id }) => id);
const schema = buildSchema();

const available = engines.filter((engine) => engine.available);
const graphs = new Map<string, Graph>();

beforeAll(async () => {
  for (const { name, open } of available) {
    const graph = await open(60);
    graphs.set(name, graph);
    await prepareGraph(graph);
  }
}, 180_000);

afterAll(async () => {
  for (const graph of graphs.values()) await graph.close();
});

/** Fields whose answers are computed, each held against a plain evaluation in tests of its own. */
const OWN_TESTS = [
  'search',
  'eventStatistics',
  'timeline',
  'responseLatency',
  'escalationChains',
  'dyads',
  'actorNetwork',
];

/** Checks random operations until there were enough of them, or the seconds are over. */
function testEach(
  title: string,
  usual: { runs: number; seconds: number },
  check: (operation: Operation) => Promise<void>,
  // What a search finds is tested by itself.
  roots = (name: string) => name !== 'search',
): void {
  const limit = RUNS ? RUNS * 2000 : usual.seconds * 1000;
  const show = ({ query, variables }: Operation) => `${query}\n${JSON.stringify(variables)}`;
  test(
    title,
    async () => {
      const shown = operations(schema, things, (name) => !OWN_TESTS.includes(name) && roots(name)).map((one) => ({
        ...one,
        [fc.toStringMethod]: () => show(one),
      }));
      const property = fc.asyncProperty(shown, check);
      await fc.assert(property, { seed, numRuns: RUNS ?? usual.runs, interruptAfterTimeLimit: limit });
    },
    limit + 60_000,
  );
}

describe(`random operations (FC_SEED=${seed})`, () => {
  const where = available.map(({ name }) => name).join(' and ');

  testEach(
    `get from ${where} what a walk over the data files finds`,
    { runs: 300, seconds: 30 },
    async ({ query, variables }) => {
      const answer = answerOf(expected(parse(query), variables));
      for (const [name, graph] of graphs) {
        expect({ name, ...(await ask(schema, graph, query, variables)) }).toEqual({ name, ...answer });
      }
    },
  );

  testEach(`get from ${where} in two parts what they get as a whole`, { runs: 50, seconds: 6 }, async (operation) => {
    for (const graph of graphs.values()) {
      const whole = await ask(schema, graph, operation.query, operation.variables);
      const [one, other] = halves(operation);
      const parts = [
        await ask(schema, graph, one, operation.variables),
        await ask(schema, graph, other, operation.variables),
      ] as const;
      expect(overlay(parts[0].data, parts[1].data)).toEqual(whole.data);
    }
  });

  // How many steps a walk takes depends on where it starts.
  testEach(
    'need no other statement for other aliases, another order of arguments, or other values',
    { runs: 100, seconds: 4 },
    async (operation) => {
      const statements = async ({ query, variables }: Operation<string | DocumentNode>) => {
        const { graph, statements } = recording(graphs.get('embedded')!);
        await ask(schema, graph, query, variables);
        // Which days have events is asked where the days are not bounded, and asked again where a page is not full.
        // How far a statement is weighed depends on what it finds.
        const ahead = /^MATCH \(day:Day\)|^RETURN sum\(times /m;
        return [...new Set(statements)].filter((text) => !ahead.test(text)).sort();
      };
      const own = await statements(operation);
      expect(await statements(renamed(operation))).toEqual(own);
      expect(await statements(reordered(operation))).toEqual(own);
      expect(await statements(revalued(operation, ids))).toEqual(own);
    },
    (root) => !/^(trace|paths|neighbourhood)/.test(root),
  );
});
