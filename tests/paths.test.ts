import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'graphql';
import { LinkType, Stance, Status } from '../src/generated/graphql';
import type { Graph } from '../src/graph/port';
import { loadDataset } from '../src/graph/write';
import { type Assertion, type Dataset, LINKS } from '../src/model';
import { readDataset } from '../src/reference/read';
import { shortestPaths } from '../src/resolvers/yen';
import { buildSchema } from '../src/schema';
import { defineSchema } from '../src/setup';
import { type Answer, answerOf, ask, recording } from './support/ask';
import { describeEngines } from './support/engines';
import { chainOf, datasetOf } from './support/events';
import { upTo, writeNetwork } from './support/network';
import { oracle } from './support/oracle';

const seed = Number(process.env.FC_SEED) || Date.now() % 2 ** 31;
const RUNS = Number(process.env.RUNS) || undefined;

const schema = buildSchema();
const dataset = withTangle(readDataset(path.join(__dirname, '../data')));
const expected = oracle(dataset);

const QUERY = `
  query (
    $from: ID!, $to: ID!, $maxLength: Int, $via: [LinkType!], $statuses: [Status!], $minConfidence: Float, $first: Int,
    $day: Date
  ) {
    paths(
      from: $from, to: $to, maxLength: $maxLength, via: $via, statuses: $statuses, minConfidence: $minConfidence,
      first: $first, asKnownOn: $day
    ) {
      length
      truncated
      truncatedBecause
      nodes { __typename id ... on Actor { name } ... on Event { title } }
      links { ...Said }
      parallelLinks { ...Said }
    }
  }
  fragment Said on TypedLink { type status confidence knownSince from { id } to { id } assertions { id stance } }
`;

interface Path {
  length: number;
  truncated: boolean;
  truncatedBecause: string | null;
  nodes: { id: string }[];
  links: { type: string; from: { id: string }; to: { id: string } }[];
}
const pathsOf = ({ data }: Answer) => (data as { paths: Path[] }).paths;
const shown = (answer: Answer) => pathsOf(answer).map(({ nodes }) => nodes.map(({ id }) => id.split('/')[1]).join(' '));

test('the types of links are those that connect entities', () => {
  expect(Object.keys(LinkType)).toEqual(Object.keys(LINKS));
});

describeEngines(`paths (FC_SEED=${seed})`, (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await defineSchema(graph);
    await loadDataset(graph, dataset);
  }, 120_000);
  afterAll(() => graph.close());

  const find = (from: string, to: string, more: object = {}) => ask(schema, graph, QUERY, { from, to, ...more });
  const between = async (from: string, to: string, more?: object) =>
    shown(await find(`attack/${from}`, `attack/${to}`, more));

  test('are those that trying every chain finds', async () => {
    const ids = [...dataset.events, ...dataset.actors, ...dataset.locations, ...dataset.series, ...dataset.statements];
    const id = fc.oneof(
      { arbitrary: fc.constantFrom(...ids.map((one) => one.id)), weight: 6 },
      { arbitrary: fc.constantFrom(...upTo(12).map((n) => `attack/t${n}`)), weight: 6 },
      { arbitrary: fc.constantFrom(dataset.documents[0]!.id, 'attack/nowhere', '7'), weight: 1 },
    );
    const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });
    const variables = fc.record({
      from: id,
      to: id,
      maxLength: some(fc.integer({ min: 1, max: 7 })),
      via: fc.option(fc.subarray(Object.values(LinkType)), { freq: 1 }),
      statuses: some(fc.subarray(Object.values(Status), { minLength: 1 })),
      minConfidence: some(fc.constantFrom(0, 0.3, 0.5, 0.8)),
      first: some(fc.integer({ min: 0, max: 12 })),
      day: some(fc.constantFrom('2021-01-01', '2021-02-15', '2021-02-17', '2021-02-22', '2021-02-26', '2021-03-05')),
    });
    const property = fc.asyncProperty(variables, async (given) => {
      expect(await ask(schema, graph, QUERY, given)).toEqual(answerOf(expected(parse(QUERY), given)));
    });
    const interruptAfterTimeLimit = RUNS ? RUNS * 500 : 12_000;
    await fc.assert(property, { seed, numRuns: RUNS ?? 250, interruptAfterTimeLimit });
  }, 600_000);

  test('a denied link is walked, unless the statuses say otherwise', async () => {
    const group = 'armed-group/saraya-awliya-al-dam';
    const answer = await find(group, 'state/iran', { first: 1 });
    expect(pathsOf(answer)).toMatchObject([{ length: 1, links: [{ type: 'AFFILIATED_WITH', status: 'DENIED' }] }]);
    const upheld = Object.values(Status).filter((status) => status !== 'DENIED');
    expect(pathsOf(await find(group, 'state/iran', { first: 1, statuses: upheld }))[0]!.length).toBeGreaterThan(1);
  });

  test('the direction of a link is its own, whichever way it is walked', async () => {
    const [there] = pathsOf(await find('attack/d1', 'attack/d3'));
    const [back] = pathsOf(await find('attack/d3', 'attack/d1'));
    expect(there!.links).toMatchObject([
      { from: { id: 'attack/d2' }, to: { id: 'attack/d1' } },
      { from: { id: 'attack/d3' }, to: { id: 'attack/d2' } },
    ]);
    expect(back!.links).toEqual([...there!.links].reverse());
  });

  test('shorter chains first, then by the ids along them, none with a node twice', async () => {
    expect(await between('c1', 'c4', { via: ['PROMPTED_BY'], first: 100 })).toEqual([
      'c1 c4',
      'c1 c2 c4',
      'c1 c3 c4',
      'c1 c2 c3 c4',
      'c1 c3 c2 c4',
    ]);
    expect(await between('c1', 'c4', { via: ['PROMPTED_BY'], maxLength: 2 })).toEqual([
      'c1 c4',
      'c1 c2 c4',
      'c1 c3 c4',
    ]);
    expect(await between('c1', 'c4', { via: ['PROMPTED_BY'], first: 2 })).toEqual(['c1 c4', 'c1 c2 c4']);
  });

  test('provenance is no way: what only one document speaks of is not connected', async () => {
    expect(await between('alone', 'c1')).toEqual([]);
    expect(pathsOf(await find('document/report', 'attack/c1'))).toEqual([]);
  });

  test.each([
    ['attack/c1', 'attack/c1'],
    ['attack/c1', 'attack/none'],
    ['attack/none', 'attack/c1'],
    ['attack/none', 'attack/none-either'],
    ['1', 'attack/c1'],
  ])('from %s to %s there is none, and no error', async (from, to) => {
    expect(await find(from, to)).toEqual({ data: { paths: [] }, codes: [] });
  });

  test.each([
    ['maxLength', 0],
    ['maxLength', 11],
    ['first', -1],
    ['first', 101],
    ['minConfidence', 1.1],
    ['minConfidence', -0.1],
  ])('%s: %d is refused', async (name, value) => {
    expect((await find('attack/c1', 'attack/c2', { [name]: value })).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describeEngines('paths in a worst case', (engine) => {
  const LEVELS = 10;
  const WIDTH = 20;
  const SPOKES = 12_000;
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await defineSchema(graph);
    const ladder = upTo(LEVELS - 1).flatMap((level) =>
      upTo(WIDTH ** 2).map(
        (n) => `attack/l${level}-${n % WIDTH} PROMPTED_BY attack/l${level + 1}-${Math.floor(n / WIDTH)}`,
      ),
    );
    const spokes = ['a', 'b', 'c'].flatMap((hub) =>
      upTo(SPOKES).map((n) => `attack/${hub}${n} CARRIED_OUT_BY state/hub-${hub}`),
    );
    const shared = upTo(SPOKES / 100).map((n) => `attack/a${n * 100} TARGETED state/hub-b`);
    const clique = upTo(120).flatMap((n) => upTo(n).map((m) => `attack/k${n} PROMPTED_BY attack/k${m}`));
    const ends = ['attack/from PROMPTED_BY attack/k0', 'attack/k0 PROMPTED_BY attack/to'];
    await writeNetwork(graph, [
      ...ladder,
      ...spokes,
      ...shared,
      ...clique,
      ...ends,
      'attack/far PROMPTED_BY attack/c7',
    ]);
  }, 120_000);
  afterAll(() => graph.close());

  /** The answer, with how long it took and how many links were looked at. */
  async function find(from: string, to: string, more: object = {}) {
    let links = 0;
    const { graph: counting } = recording({
      ...graph,
      transaction: (access, work) =>
        graph.transaction(access, (run) =>
          work(async (...asked) => {
            const rows = await run(...asked);
            links += rows.length;
            return rows;
          }),
        ),
    });
    const query = QUERY.replace(/parallelLinks.*/, '').replace(/assertions \{.*?\}/, '');
    const start = performance.now();
    const answer = await ask(schema, counting, query, { from, to, ...more });
    return { answer, links, seconds: (performance.now() - start) / 1000 };
  }

  test('a ladder of which there are 20^8 paths', async () => {
    const { answer, seconds } = await find('attack/l0-0', `attack/l${LEVELS - 1}-0`, { maxLength: 10, first: 100 });
    expect(pathsOf(answer).map(({ length }) => length)).toEqual(upTo(100).map(() => LEVELS - 1));
    expect(new Set(shown(answer)).size).toBe(100);
    expect(shown(answer)).toEqual(shown(answer).sort());
    expect(pathsOf(answer)[0]!.truncated).toBe(false);
    expect(seconds).toBeLessThan(5);
  });

  test('a clique that many chains enter and none leaves', async () => {
    const { answer, seconds } = await find('attack/from', 'attack/to', { maxLength: 10, first: 100 });
    expect(shown(answer)).toEqual(['from k0 to']);
    expect(seconds).toBeLessThan(5);
  });

  test('from one hub to another: paths, and word that there may be others', async () => {
    const { answer, links } = await find('state/hub-a', 'state/hub-b', { first: 3 });
    expect(pathsOf(answer)).toMatchObject(
      upTo(3).map(() => ({ length: 2, truncated: true, truncatedBecause: 'MAX_LINKS' })),
    );
    expect(links).toBeLessThan(40_000);
  });

  test('from one hub to another that nothing near connects: an error, as it is not known', async () => {
    const { answer, links } = await find('state/hub-a', 'state/hub-c', { maxLength: 10 });
    expect(answer.codes).toEqual(['LIMIT_EXCEEDED']);
    expect(links).toBeLessThan(40_000);
  });

  test('from a hub to what has few links: whole, from the other end', async () => {
    const { answer, links } = await find('state/hub-c', 'attack/far', { first: 1 });
    expect(shown(answer)).toEqual(['hub-c c7 far']);
    expect(pathsOf(answer)[0]!.truncated).toBe(false);
    expect(links).toBeLessThan(15_000);
  });
});

test('the shortest paths of a small graph are those that sorting all of them gives', () => {
  const edges = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 28, selector: String });
  const property = fc.property(edges, fc.integer({ min: 1, max: 8 }), fc.nat(30), (pairs, maxLength, first) => {
    const neighbours = (node: string) => pairs.flatMap(([a, b]) => (`${a}` === node ? [`${b}`] : `${b}` === node ? [`${a}`] : [])); // prettier-ignore
    const all: string[][] = [];
    const extend = (chain: string[]) => {
      const last = chain.at(-1)!;
      if (last === '7') return void all.push(chain);
      if (chain.length > maxLength) return;
      for (const next of new Set(neighbours(last))) if (!chain.includes(next)) extend([...chain, next]);
    };
    extend(['0']);
    const sorted = all.sort((a, b) => a.length - b.length || (a.join('') < b.join('') ? -1 : 1));
    const found = shortestPaths(neighbours, '0', '7', { maxLength, first, least: () => 0 });
    expect(found).toEqual(sorted.slice(0, first));
  });
  fc.assert(property, { seed, numRuns: 2000 });
});

/** The reference graph, with a tangle of events that many kinds of links connect, some of them twice. */
function withTangle(reference: Dataset): Dataset {
  const stances = Object.values(Stance);
  const pick = (n: number) => `attack/t${n % 12}`;
  const tangle = upTo(40).map((n): Partial<Assertion> => ({
    id: `assertion/tangle-${n}`,
    subject: pick(n * n),
    object: pick(n * 7 + 3),
    stance: stances[n % stances.length]!,
    confidence: (n % 10) / 10,
    statedOn: `2021-02-${10 + (n % 18)}`,
  }));
  const actors = upTo(24).map((n): Partial<Assertion> => ({
    id: `assertion/tangle-actor-${n}`,
    subject: pick(n),
    predicate: (['CARRIED_OUT_BY', 'AUTHORISED_BY', 'TARGETED', 'INVOLVED'] as const)[n % 4]!,
    object: reference.actors[n % 3]!.id,
    confidence: (n % 7) / 7,
    stance: stances[(n * 5) % stances.length]!,
  }));
  const names = [...upTo(12).map((n) => `t${n}`), 'c1', 'c2', 'c3', 'c4', 'd1', 'd2', 'd3', 'alone'];
  const more = datasetOf(
    names.map((name) => ({ id: `attack/${name}` })),
    [...tangle, ...actors, ...chainOf('c1>c2 c1>c3 c1>c4 c2>c3 c2>c4 c3>c4 d1>d2 d2>d3')],
  );
  return {
    ...reference,
    actors: [...reference.actors, ...more.actors],
    documents: [...reference.documents, ...more.documents],
    events: [...reference.events, ...more.events],
    assertions: [...reference.assertions, ...more.assertions],
  };
}
