import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { buildSchema as parseSchema, getOperationAST, parse } from 'graphql';
import { ROOT } from '../src/config';
import { type Cost, costOf } from '../src/cost';
import { LIMITS, PAGE } from '../src/limits';
import { buildSchema } from '../src/schema';
import { createServer } from '../src/server';
import { askGuarded, guardedServer } from './support/guarded';

const schema = buildSchema();

function cost(query: string, variables: Record<string, unknown> = {}, of = schema) {
  const document = parse(query);
  return costOf({ schema: of, document, operation: getOperationAST(document)!, variables }, PAGE);
}

describe('what a query comes to', () => {
  test.each<[string, string, number, number]>([
    ['plain values are free', '{ event(id: "e") { id title a: title __typename } __typename }', 1, 1],
    ['an object counts one', '{ event(id: "e") { date { start end } } }', 2, 2],
    [
      'each row of a list counts, and so does what is in it',
      '{ event(id: "e") { prompted(first: 7) { effect { id } } } }',
      15,
      15,
    ],
    ['a list of its own counts the usual page', '{ event(id: "e") { prompted { effect { id } } } }', 201, 201],
    [
      'within another it is expected to have 5 rows',
      '{ event(id: "e") { prompted(first: 10) { effect { participants { role } } } } }',
      1 + 10 * (1 + 1 + 5),
      1 + 10 * (1 + 1 + 100),
    ],
    [
      'a connection counts its edges and their nodes',
      '{ events(first: 3) { totalCount edges { node { id } } } }',
      7,
      7,
    ],
    [
      'a connection without a size has the usual page',
      '{ events { edges { node { id } } pageInfo { hasNextPage } } }',
      202,
      202,
    ],
    ['a trace is expected to have 20 hops', '{ traceBack(event: "e") { hops { cause { id } } } }', 41, 3],
    [
      'a map counts what it is drawn from',
      '{ events(first: 10) { geoJson } }',
      1 + 10 * (1 + 1 + 1 + 5 * 2),
      1 + 10 * (1 + 1 + 1 + 100 * 2),
    ],
    ['a page of none', '{ events(first: 0) { edges { node { id } } } }', 1, 1],
    [
      'fields of one name count once',
      '{ event(id: "e") { date { start } ...E } } fragment E on Event { date { end } }',
      2,
      2,
    ],
    [
      'one name may mean a field of one type and none of another',
      '{ event(id: "e") { ... on Attack { x: __typename y: prompted(first: 3) { __typename } } ... on Response { x: title y: prompted(first: 9) { __typename } } } }',
      10,
      10,
    ],
    ['under two names twice', '{ a: event(id: "e") { id } b: event(id: "e") { id } }', 2, 2],
    [
      'what is left out is free',
      'query ($no: Boolean = false) { event(id: "e") { date @include(if: $no) { start } ... @skip(if: true) { codes date { end } } } }',
      1,
      1,
    ],
    [
      'introspection is counted elsewhere',
      '{ __schema { types { fields { name } } } __type(name: "Event") { name } }',
      0,
      0,
    ],
  ])('%s', (_, query, expected, atMost) => {
    expect(cost(query)).toMatchObject({ cost: expected, objects: atMost });
  });

  test('is counted with the values of the variables, or their defaults', () => {
    const query = 'query ($first: Int = 20) { events(first: $first) { edges { node { id } } } }';
    expect(cost(query)).toMatchObject({ cost: 41 });
    expect(cost(query, { first: 1000 })).toMatchObject({ cost: 2001 });
    expect(cost(query, { first: null })).toMatchObject({ cost: 201 });
    expect(cost(query, { first: 'many' })).toBeUndefined();
  });

  test('other ways to give a size: the last ones, a limit, and ids', () => {
    const other = parseSchema(`
      type Query { last(last: Int): Connection, hood(limit: Int): Hood, nodes(ids: [ID!]!): [Node] }
      type Connection { edges: [Node!]! } type Hood { nodes: [Node!]! links: [Node!]! }
      type Node { id: ID! links: [Node!]! }
    `);
    const sized = (query: string, variables = {}) => cost(query, variables, other)!.cost;
    expect(sized('{ last(last: 7) { edges { id } } }')).toBe(8);
    expect(sized('{ hood(limit: 30) { nodes { id } links { id } } }')).toBe(61);
    expect(sized('query ($ids: [ID!]!) { nodes(ids: $ids) { id links { id } } }', { ids: ['a', 'b', 'c'] })).toBe(18);
  });

  test('a page beyond the largest counts as the largest, and one below none as none', () => {
    expect(cost('{ events(first: 1000000) { edges { cursor: __typename } } }')).toMatchObject({ cost: 1001 });
    expect(cost('{ events(first: -5) { edges { cursor: __typename } } }')).toMatchObject({ cost: 1 });
  });
});

describe('the queries that users send are well within what is allowed', () => {
  const users = path.join(ROOT, '../shared/queries');
  const folders = [path.join(ROOT, 'web/examples'), ...(existsSync(users) ? [users] : [])];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .map((name): [string, string, string] => {
        const variables = path.join(folder, name.replace('.graphql', '.variables.json'));
        const given = existsSync(variables) ? readFileSync(variables, 'utf8') : '{"id": "x"}';
        return [name, readFileSync(path.join(folder, name), 'utf8'), given];
      }),
  );
  const tour = [...readFileSync(path.join(ROOT, 'README.md'), 'utf8').matchAll(/```graphql\n(query[\s\S]*?)```/g)];
  test.each([...files, ...tour.map(([, query], i): [string, string, string] => [`README ${i + 1}`, query!, '{}'])])(
    '%s',
    (_, query, variables) => {
      const counted = cost(query, JSON.parse(variables) as Record<string, unknown>)!;
      for (const [limit, most] of Object.entries(LIMITS)) {
        if (limit in counted) expect([limit, counted[limit as keyof Cost] < most * 0.6]).toEqual([limit, true]);
      }
    },
  );
});

describe('what is refused', () => {
  let server: ApolloServer<never>;
  beforeAll(() => void (server = createServer({ log: console.error }) as unknown as ApolloServer<never>));
  afterAll(() => server.stop());
  const refused = (query: string, variables?: Record<string, unknown>) =>
    askGuarded(server as unknown as ApolloServer, query, variables);

  const nested = (first: string) =>
    `{ event(id: "e") { prompted(first: ${first}) { effect { prompted(first: ${first}) { effect { id } } } } } }`;

  test('pages of 1,000 within one another, as literals, variables or defaults', async () => {
    for (const [query, variables] of [
      [nested('1000')],
      [`query ($n: Int) ${nested('$n')}`, { n: 1000 }],
      [`query ($n: Int = 1000) ${nested('$n')}`],
    ] as const) {
      const { errors, status, data } = await refused(query, variables);
      expect([status, data]).toEqual([400, undefined]);
      expect(errors).toEqual([
        {
          message:
            'The query comes to 2,002,001 objects by estimate; the limit is 20,000 (COST_LIMIT). Give the lists in it a smaller `first`, or take levels out.',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost', max: 20_000, asked: 2_002_001 },
        },
      ]);
    }
  });

  test('lists without a size within one another, which a dense graph fills', async () => {
    const deep = `{ event(id: "e") ${'{ prompted { effect '.repeat(3)} { id } ${'} }'.repeat(3)} }`;
    const { code, message, status } = await refused(deep);
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
    expect(message).toBe(
      'The query comes to 2,020,201 objects when every list is full; the limit is 2,000,000 (OBJECT_LIMIT). Give the lists in it a smaller `first`, or take levels out.',
    );
  });
});

describe('relationships within one another in a filter', () => {
  const server = guardedServer();
  afterAll(() => server.stop());
  const filter = (count: number) => `{ some: { not: { count: `.repeat(count / 2) + '{}' + ' } } }'.repeat(count / 2);

  test.each([
    ['literals', `{ event(where: ${filter(6)}) { title } }`, undefined],
    ['variables', 'query ($where: Where) { event(where: $where) { title } }', { where: json(filter(6)) }],
    [
      'literals and variables',
      `query ($where: Where) { event(where: { and: [{ every: $where }] }) { title } }`,
      { where: json(filter(4)) },
    ],
  ])('more than 4 are refused, in %s', async (kind, query, variables) => {
    const { code, message, status } = await askGuarded(server, query, variables);
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
    const count = kind === 'literals and variables' ? 5 : 6;
    expect(message).toBe(
      `A filter has ${count} relationships within one another; the limit is 4 (FILTER_LIMIT). Filter in two steps, by the ids of the first.`,
    );
  });

  test('4 are answered, and more beside one another', async () => {
    const beside = Array.from({ length: 9 }, () => filter(4)).join(', ');
    const { errors } = await askGuarded(server, `{ event(where: { and: [${beside}] }) { title } }`);
    expect(errors).toEqual([]);
  });
});

function json(literal: string): Record<string, unknown> {
  return JSON.parse(literal.replace(/(\w+):/g, '"$1":')) as Record<string, unknown>;
}
