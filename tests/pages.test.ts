import { execute, parse } from 'graphql';
import type { Graph } from '../src/graph/port';
import { loadDataset } from '../src/graph/write';
import type { Event } from '../src/model';
import { buildSchema } from '../src/schema';
import { defineSchema } from '../src/setup';
import { ask } from './support/ask';
import { describeEngines } from './support/engines';
import { datasetOf } from './support/events';

const schema = buildSchema();

interface Page {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const QUERY = `query ($first: Int, $last: Int, $after: String, $before: String, $orderBy: [EventOrder!], $where: EventWhere) {
  events(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy, where: $where) {
    totalCount
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** A day in 2021, or none. */
const on = (number: number, day: string | null): Partial<Event> => ({
  id: `attack/${String(number).padStart(3, '0')}`,
  date: day ? { start: day, end: day, precision: 'DAY' } : { precision: 'UNKNOWN' },
});

/** Forty events over twenty years, some of a day, some without one. */
const EVENTS = Array.from({ length: 40 }, (_, index) =>
  on(index, index % 9 === 8 ? null : `${2001 + (index % 20)}-0${1 + (index % 3)}-11`),
);

describeEngines('pages', (engine) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await engine.open();
    await defineSchema(graph);
  });
  beforeEach(() => loadDataset(graph, datasetOf(EVENTS, [])));
  afterAll(() => graph.close());

  async function page(variables: Record<string, unknown>): Promise<Page> {
    const { data, codes } = await ask(schema, graph, QUERY, variables);
    expect(codes).toEqual([]);
    return (data as { events: Page }).events;
  }
  const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

  async function walk(variables: Record<string, unknown>, between?: (page: number) => Promise<unknown>) {
    const ids: string[] = [];
    let after: string | null = null;
    for (let number = 1; ; number++) {
      const { edges, pageInfo } = await page({ ...variables, after });
      ids.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
      await between?.(number);
    }
  }

  test.each([
    ['ASC', false],
    ['DESC', false],
    ['ASC_NULLS_FIRST', true],
    ['DESC_NULLS_FIRST', true],
  ])('sorted by day %s, what has no day comes last unless first is asked for', async (direction, first) => {
    const ids = await walk({ first: 7, orderBy: [{ date: direction }, { id: 'DESC' }] });
    const day = (id: string) => EVENTS.find((event) => event.id === id)!.date!.start;
    const known = EVENTS.filter(({ date }) => date!.start).sort((a, b) =>
      a.date!.start === b.date!.start
        ? b.id!.localeCompare(a.id!)
        : a.date!.start! < b.date!.start! === direction.startsWith('ASC')
          ? -1
          : 1,
    );
    const unknown = EVENTS.filter(({ date }) => !date!.start).reverse();
    expect(ids).toEqual((first ? [...unknown, ...known] : [...known, ...unknown]).map(({ id }) => id));
    expect(day(ids[first ? ids.length - 1 : 0]!)).toBeDefined();
  });

  test.each([[[{ date: 'DESC' }]], [[{ title: 'ASC' }]], [[{ date: 'ASC_NULLS_FIRST' }, { title: 'DESC' }]]])(
    'what is written or taken away meanwhile neither repeats nor drops the rest: %j',
    async (orderBy) => {
      const before = await walk({ first: 40, orderBy });
      const events = [...EVENTS];
      const ids = await walk({ first: 4, orderBy }, async (number) => {
        // One that would have stood on every page so far and to come, and one gone that was already shown.
        for (const day of ['2001-01-01', '2010-06-15', '2021-12-31', null]) events.push(on(100 + events.length, day));
        const shown = before[number]!;
        events.splice(
          events.findIndex(({ id }) => id === shown),
          1,
        );
        await loadDataset(graph, datasetOf(events, []));
      });
      expect(ids.filter((id) => before.includes(id))).toEqual(before);
      expect(new Set(ids).size).toBe(ids.length);
    },
    60_000,
  );

  test('a page can be left backwards from where it begins', async () => {
    const whole = await walk({ first: 40 });
    const second = await page({ first: 5, after: (await page({ first: 5 })).pageInfo.endCursor });
    const back = await page({ last: 3, before: second.pageInfo.startCursor });
    expect(idsOf(back)).toEqual(whole.slice(2, 5));
    expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    const between = await page({ first: 40, after: back.pageInfo.startCursor, before: second.edges[3]!.cursor });
    expect(idsOf(between)).toEqual(whole.slice(3, 8));
  });

  test('an empty page has no cursors, and counts what there is all the same', async () => {
    const none = await page({ first: 0 });
    expect(none).toMatchObject({ totalCount: 40, edges: [], pageInfo: { startCursor: null, endCursor: null } });
    expect(none.pageInfo.hasNextPage).toBe(true);
    const end = await page({ last: 1 });
    expect(idsOf(await page({ first: 5, after: end.pageInfo.endCursor }))).toEqual([]);
  });

  test.each([
    ['a cursor of another order', { first: 1, orderBy: [{ title: 'ASC' }], other: true }, /A cursor is one/],
    ['a cursor that is none', { first: 1, after: 'nonsense' }, /A cursor is one/],
    ['a cursor of a list of objects', { first: 1, after: Buffer.from('[[],{}]').toString('base64url') }, /A cursor is one/],
    ['the first and the last', { first: 1, last: 1 }, /the "first" or the "last"/],
    ['fewer than none', { last: -1 }, /"last" is -1; it takes 0 to 1,000 \(PAGE_LIMIT\)/],
    ['more than the most', { last: 1001 }, /"last" is 1001/],
  ])('%s is refused with a word on what to do', async (_, { other = false, ...variables }: Record<string, unknown>, message) => {
    const after = other ? (await page({ first: 1 })).pageInfo.endCursor : variables.after;
    const { errors } = await execute({
      schema,
      document: parse(QUERY),
      contextValue: { graph },
      variableValues: { ...variables, ...(after !== undefined && { after }) },
    });
    expect(errors![0]!.message).toMatch(message);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  }); // prettier-ignore

  test('nodes come in the order of their ids, null where there is none', async () => {
    const ids = ['attack/007', 'attack/nowhere', 'state/somewhere', 'attack/007'];
    const { data } = await ask(schema, graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(data).toEqual({
      nodes: [
        { __typename: 'Attack', id: 'attack/007' },
        null,
        { __typename: 'State', id: 'state/somewhere' },
        { __typename: 'Attack', id: 'attack/007' },
      ],
    });
  });

  test('filters by ids read those alone, whatever their number', async () => {
    const found = await page({ where: { id: { in: ['attack/003', 'attack/001', 'attack/003', 'x'] } }, first: 10 });
    expect(found.totalCount).toBe(2);
    expect(idsOf(found).sort()).toEqual(['attack/001', 'attack/003']);
  });
});
