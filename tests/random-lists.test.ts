import path from 'node:path';
import fc from 'fast-check';
import { type DocumentNode, parse } from 'graphql';
import type { Graph } from '../src/graph/port';
import { readDataset } from '../src/reference/read';
import { buildSchema } from '../src/schema';
import { prepareGraph } from '../src/setup';
import { answerOf, ask } from './support/ask';
import { conditionOf, poolsOf } from './support/conditions';
import { engines, neo4jSettings } from './support/engines';
import { oracle } from './support/oracle';
import { worldOf } from './support/oracle/world';
import { daysOf } from './support/selections';

// RUNS tries so many queries; FC_SEED tries those of an earlier run again. Neo4j plans each anew, some minutes for 2,000.
const RUNS = Number(process.env.RUNS) || (process.env.CI ? 2000 : 500);
const seed = Number(process.env.FC_SEED) || Date.now() % 2 ** 31;

const dataset = readDataset(path.join(__dirname, '../data'));
const expected = oracle(dataset);
const things = [...worldOf(dataset).things.values()];
const days = daysOf(things);
const pools = poolsOf(things, days);
const schema = buildSchema();

/** The lists of Query that have pages, each with a query for it. */
const lists = Object.values(schema.getQueryType()!.getFields())
  .filter(({ args }) => ['where', 'orderBy', 'after'].every((name) => args.some((each) => each.name === name)))
  .filter(({ args }) => !args.some(({ name }) => name === 'text'))
  .map((field) => {
    const { name, args } = field;
    const declared = args.map((each) => `$${each.name}: ${String(each.type)}`).join(', ');
    const given = args.map((each) => `${each.name}: $${each.name}`).join(', ');
    const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';
    const ask = (what: string) => parse(`query (${declared}) { list: ${name}(${given}) { ${what} } }`);
    const typeOf = (argument: string) => args.find((each) => each.name === argument)?.type;
    return {
      name,
      // What a failure shows of it.
      [fc.toStringMethod]: () => name,
      typeOf,
      query: ask(page),
      counted: ask(`totalCount ${page}`),
      plain: ask('totalCount edges { node { id } }'),
    };
  });

interface Edge {
  cursor: string;
  node: { id: string };
}
interface Page {
  totalCount: number;
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** A list with a filter, an order, a day and a size of its pages. */
const asked = fc
  .record({
    list: fc.constantFrom(...lists),
    where: fc.option(fc.nat(10 ** 6)),
    orderBy: fc.option(fc.nat(10 ** 6)),
    day: fc.option(fc.constantFrom(...days), { freq: 2 }),
    size: fc.nat(12),
  })
  .map(({ list, where, orderBy, day, size }) => ({
    list,
    size: size + 1,
    variables: {
      where: where === null ? null : conditionOf(list.typeOf('where')!, where, pools),
      orderBy: orderBy === null ? null : conditionOf(list.typeOf('orderBy')!, orderBy, pools),
      ...(list.typeOf('asKnownOn') && { asKnownOn: day }),
    },
  }));

const available = engines.filter((engine) => engine.available);
const graphs = new Map<string, Graph>();

beforeAll(async () => {
  if (available.some(({ name }) => name === 'neo4j')) await neo4jSettings();
  for (const { name, open } of available) {
    const graph = await open(60);
    graphs.set(name, graph);
    await prepareGraph(graph);
  }
}, 180_000);

afterAll(async () => {
  for (const graph of graphs.values()) await graph.close();
});

async function page(graph: Graph, query: DocumentNode, variables: object): Promise<Page> {
  const { data, codes } = await ask(schema, graph, query, { ...variables });
  expect(codes).toEqual([]);
  return (data as { list: Page }).list;
}

const idsOf = ({ edges }: Pick<Page, 'edges'>) => edges.map(({ node }) => node.id);

let tried = 0;
let lengths = 0;

test(
  `random filters, orders and pages get from ${available.map(({ name }) => name).join(' and ')} what a walk over the data files finds (FC_SEED=${seed})`,
  async () => {
    const property = fc.asyncProperty(asked, async ({ list, size, variables }) => {
      const whole = answerOf(expected(list.plain, { ...variables, first: 1000 })).data as { list: Page };
      const ids = idsOf(whole.list);
      lengths += Math.sign(ids.length);
      // Neo4j plans each statement that it has not seen, which takes longer than all the rest: it counts and pages less often.
      const turn = tried++;
      for (const [name, graph] of graphs) {
        const often = name === 'embedded';
        const counts = often || turn % 5 === 0;
        const first = await page(graph, counts ? list.counted : list.query, { ...variables, first: size });
        expect({ name, ids: idsOf(first) }).toEqual({ name, ids: ids.slice(0, size) });
        if (counts) expect(first.totalCount).toBe(ids.length);
        expect(first.pageInfo).toMatchObject({ hasNextPage: ids.length > size, hasPreviousPage: false });
        if (!often && turn % 10 !== 0) continue;
        await forwards(graph, list.query, variables, size, ids);
        await backwards(graph, list.query, variables, size, ids);
      }
    }); // prettier-ignore
    await fc.assert(property, { seed, numRuns: RUNS });
    // Filters that let nothing through would show little.
    expect(lengths).toBeGreaterThan(RUNS / 4);
  },
  RUNS * 2000,
);

/** Where a day is held against that of the object around it. */
const SINCE: ((since: object) => object)[] = [
  (since) => ({ prompted: { some: { effect: { date: { since } } } } }),
  (since) => ({ promptedBy: { every: { cause: { date: { end: { since } } } } } }),
  (since) => ({ assertions: { some: { statedOn: { since } } } }),
  // What has no day of its own counts from what is around it.
  (since) => ({ conflicts: { none: { assertions: { some: { statedOn: { since } } } } } }),
  (since) => ({ statements: { some: { not: { spokenOn: { since } }, speaker: { says: { some: { statedOn: { since } } } } } } }),
  (since) => ({ sources: { count: { where: { publishedOn: { since } }, gte: 2 } } }),
]; // prettier-ignore

/** The filter of a list counts from the object that has the list. */
const BELOW = parse(
  'query ($where: PromptingWhere) { events { edges { node { id prompted(where: $where) { effect { id } } } } } }',
);

test(
  `days counted from the day of the object around them are those of the calendar (FC_SEED=${seed})`,
  async () => {
    const span = fc
      .record({ sign: fc.constantFrom('', '-'), years: fc.nat(2), months: fc.nat(14), weeks: fc.nat(3), days: fc.nat(40) })
      .map(({ sign, years, months, weeks, days: plus }) => `${sign}P${years}Y${months}M${weeks}W${plus}D`);
    const compared = fc.constantFrom('gt', 'gte', 'lt', 'lte').chain((op) => span.map((value) => ({ [op]: value })));
    const property = fc.asyncProperty(fc.nat(SINCE.length - 1), compared, async (which, since) => {
      const { query, plain } = lists.find(({ name }) => name === 'events')!;
      const where = SINCE[which]!(since);
      const whole = answerOf(expected(plain, { where, first: 1000 })).data as { list: Page };
      for (const [name, graph] of graphs) {
        expect({ name, ids: idsOf(await page(graph, query, { where, first: 1000 })) }).toEqual({ name, ids: idsOf(whole.list) });
      }
      const below = answerOf(expected(BELOW, { where: { effect: { date: { since } } } }));
      for (const [name, graph] of graphs) {
        const found = await ask(schema, graph, BELOW, { where: { effect: { date: { since } } } });
        expect({ name, ...found }).toEqual({ name, ...below });
      }
    });
    await fc.assert(property, { seed, numRuns: Math.ceil(RUNS / 10) });
  },
  RUNS * 2000,
); // prettier-ignore

const MOST_PAGES = 4;

/** Goes on from the end of each page, from wherever it is worth it to the end. */
async function forwards(graph: Graph, query: DocumentNode, variables: object, size: number, ids: string[]) {
  const start = await page(graph, query, { ...variables, first: size });
  let { endCursor: after } = start.pageInfo;
  for (let at = size, pages = 0; at < ids.length && pages < MOST_PAGES; at += size, pages++) {
    const next = await page(graph, query, { ...variables, first: size, after });
    expect(idsOf(next)).toEqual(ids.slice(at, at + size));
    expect(next.pageInfo).toMatchObject({ hasNextPage: at + size < ids.length, hasPreviousPage: true });
    expect(next.pageInfo.startCursor).toBe(next.edges[0]!.cursor);
    after = next.pageInfo.endCursor;
  }
}

async function backwards(graph: Graph, query: DocumentNode, variables: object, size: number, ids: string[]) {
  let before: string | null = null;
  for (let end = ids.length, pages = 0; pages < 2; end -= size, pages++) {
    const last: Page = await page(graph, query, { ...variables, last: size, before });
    expect(idsOf(last)).toEqual(ids.slice(Math.max(0, end - size), Math.max(0, end)));
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: end > size, hasNextPage: before !== null });
    before = last.pageInfo.startCursor;
    if (end <= size) return;
  }
}
