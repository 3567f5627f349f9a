import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'graphql';
import { LinkType, ParticipantRole, Status } from '../src/generated/graphql';
import type { Graph } from '../src/graph/port';
import { readDataset } from '../src/reference/read';
import { buildSchema } from '../src/schema';
import { defineSchema, prepareGraph } from '../src/setup';
import { answerOf, ask, recording } from './support/ask';
import { describeEngines } from './support/engines';
import { upTo, writeNetwork } from './support/network';
import { oracle } from './support/oracle';

const seed = Number(process.env.FC_SEED) || Date.now() % 2 ** 31;
const RUNS = Number(process.env.RUNS) || undefined;

const schema = buildSchema();
const dataset = readDataset(path.join(__dirname, '../data'));
const expected = oracle(dataset);

const NEIGHBOURHOOD = `
  query (
    $id: ID!, $depth: Int, $limit: Int, $via: [LinkType!], $statuses: [Status!], $minConfidence: Float, $day: Date
  ) {
    neighbourhood(
      id: $id, depth: $depth, limit: $limit, via: $via, statuses: $statuses, minConfidence: $minConfidence,
      asKnownOn: $day
    ) {
      nodes { distance node { __typename id ... on Actor { affiliations { status } } } }
      links { type status confidence from { id } to { id } }
      truncated
      truncatedBecause
    }
  }
`;
const COMMON = `
  query ($events: [ID!]!, $roles: [ParticipantRole!], $statuses: [Status!], $first: Int, $day: Date) {
    commonActors(events: $events, roles: $roles, statuses: $statuses, first: $first, asKnownOn: $day) {
      actors { actor { __typename id name } eventCount participations { role status event { id } actor { id } } }
      truncated
      truncatedBecause
    }
  }
`;

interface Neighbourhood {
  nodes: { distance: number; node: { id: string } }[];
  links: { from: { id: string }; to: { id: string } }[];
  truncatedBecause: string | null;
}

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });
const days = fc.constantFrom('2021-02-14', '2021-02-15', '2021-02-17', '2021-02-22', '2021-02-26', '2021-03-05');
const statuses = fc.subarray(Object.values(Status), { minLength: 1 });
const everything = [...dataset.events, ...dataset.actors, ...dataset.locations, ...dataset.series, ...dataset.statements]; // prettier-ignore

const around = fc.record({
  id: fc.constantFrom(...everything.map(({ id }) => id), dataset.documents[0]!.id, 'attack/nowhere', '7'),
  depth: some(fc.integer({ min: 1, max: 4 })),
  limit: some(fc.integer({ min: 1, max: 60 })),
  via: fc.option(fc.subarray(Object.values(LinkType)), { freq: 1 }),
  statuses: some(statuses),
  minConfidence: some(fc.constantFrom(0, 0.3, 0.5, 0.8)),
  day: some(days),
});
const shared = fc.record({
  events: fc.array(fc.constantFrom(...dataset.events.map(({ id }) => id), 'attack/nowhere', '7'), { maxLength: 12 }),
  roles: some(fc.subarray(Object.values(ParticipantRole))),
  statuses: some(statuses),
  first: some(fc.integer({ min: 0, max: 8 })),
  day: some(days),
});

describeEngines(`the reference graph (FC_SEED=${seed})`, (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await prepareGraph(graph);
  }, 120_000);
  afterAll(() => graph.close());

  test.each([
    ['neighbourhoods', NEIGHBOURHOOD, around],
    ['common actors', COMMON, shared],
  ] as [string, string, fc.Arbitrary<object>][])(
    '%s are those that a walk over the data files finds',
    async (_name, query, variables) => {
      const property = fc.asyncProperty(variables, async (given) => {
        const answer = await ask(schema, graph, query, given as Record<string, unknown>);
        expect(answer).toEqual(answerOf(expected(parse(query), given)));
      });
      const interruptAfterTimeLimit = RUNS ? RUNS * 500 : 10_000;
      await fc.assert(property, { seed, numRuns: RUNS ?? 200, interruptAfterTimeLimit });
    },
    600_000,
  );

  test.each([
    ['depth', 0],
    ['depth', 5],
    ['limit', 0],
    ['limit', 1001],
    ['minConfidence', 2],
  ])('a neighbourhood with %s: %d is refused', async (name, value) => {
    const { codes } = await ask(schema, graph, NEIGHBOURHOOD, { id: 'state/iran', [name]: value });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test.each([{ events: [], first: -1 }, { events: [], first: 1001 }, { events: upTo(1001).map((n) => `attack/${n}`) }])(
    'common actors beyond the bounds are refused',
    async (variables) => {
      expect((await ask(schema, graph, COMMON, variables)).codes).toEqual(['BAD_USER_INPUT']);
    },
  );
});

describeEngines('neighbourhoods in a worst case', (engine) => {
  const SPOKES = 12_000;
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await defineSchema(graph);
    const spokes = ['a', 'b'].flatMap((hub) =>
      upTo(SPOKES).map((n) => `attack/${hub}${n} CARRIED_OUT_BY state/hub-${hub}`),
    );
    const clique = upTo(60).flatMap((n) => upTo(n).map((m) => `attack/k${n} PROMPTED_BY attack/k${m}`));
    await writeNetwork(graph, [...spokes, ...clique, 'attack/x TARGETED state/hub-a', 'attack/x TARGETED state/hub-b']);
  }, 120_000);
  afterAll(() => graph.close());

  async function look(variables: object) {
    let rows = 0;
    const { graph: counting } = recording({
      ...graph,
      transaction: (access, work) =>
        graph.transaction(access, (run) =>
          work(async (...asked) => {
            const found = await run(...asked);
            rows += found.length;
            return found;
          }),
        ),
    });
    const { data } = await ask(schema, counting, NEIGHBOURHOOD, { ...variables });
    return { ...(data as { neighbourhood: Neighbourhood }).neighbourhood, rows };
  }

  test('of a hub, those that come first by id', async () => {
    const { nodes, links, truncatedBecause } = await look({ id: 'state/hub-a', limit: 11 });
    const first = upTo(SPOKES).map((n) => `attack/a${n}`).sort().slice(0, 10); // prettier-ignore
    expect(nodes.map(({ node }) => node.id)).toEqual(['state/hub-a', ...first]);
    expect(links).toHaveLength(10);
    expect(truncatedBecause).toBe('MAX_NODES');
  });

  test('of what lies between hubs, no more links than one search looks at', async () => {
    const { nodes, truncatedBecause, rows } = await look({ id: 'attack/x', depth: 4, limit: 1000 });
    expect(nodes).toHaveLength(1000);
    expect(truncatedBecause).toBe('MAX_LINKS');
    expect(rows).toBeLessThan(25_000);
  });

  test('of a clique, every link', async () => {
    const { nodes, links, truncatedBecause } = await look({ id: 'attack/k0', depth: 4, limit: 1000 });
    expect([nodes.length, links.length, truncatedBecause]).toEqual([60, (60 * 59) / 2, null]);
  });
});
