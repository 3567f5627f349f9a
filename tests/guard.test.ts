import { startStandaloneServer } from '@apollo/server/standalone';
import { getIntrospectionQuery, type GraphQLFormattedError } from 'graphql';
import { refuseText } from '../src/guard';
import { LIMITS } from '../src/limits';
import { askGuarded, fan, guardedServer, levels, mutual, repeat, wrapped } from './support/guarded';

const log: string[] = [];
const newServer = () => guardedServer({ log: (entry) => log.push(entry) });
const server = newServer();
beforeEach(() => void (log.length = 0));
afterAll(() => server.stop());

const ask = (query: string, variables?: Record<string, unknown>) => askGuarded(server, query, variables);

describe('what passes', () => {
  test.each<[string, string]>([
    ['10 levels', levels(10)],
    [
      '10 levels, some of them in fragments',
      `{ event { next { ...a } } } fragment a on Event { next { next { ...b } } }
        fragment b on Event { next { next { next { ... on Event { next { next { ...c } } } } } } }
        fragment c on Event { next { title } }`,
    ],
    ['100 fields at the root', `{ ${repeat(100, (i) => `a${i}: hello`)} }`],
    ['100 aliases of one scalar of one object', `{ event { ${repeat(100, (i) => `a${i}: title`)} } }`],
    ['one name 200 times', `{ event { ${'title '.repeat(200)} } }`],
    [
      'introspection',
      getIntrospectionQuery({
        inputValueDeprecation: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        oneOf: true,
      }),
    ],
    ['introspection of one type', '{ __type(name: "Event") { fields { type { ofType { ofType { name } } } } } }'],
    [
      'brackets in strings and comments',
      `{ event(where: { eq: "${'{['.repeat(100)}" }) { title } } # ${'(('.repeat(100)}`,
    ],
    ['brackets in a block string', `{ event(where: { eq: """ ${'[['.repeat(100)} \\""" " """ }) { title } }`],
    ['100 brackets side by side', `{ event(where: { and: [${repeat(100, () => '{ and: [] }')}] }) { title } }`],
  ])('%s', async (_, query) => {
    expect((await ask(query)).errors).toEqual([]);
  });

  test('a list of 1,000 values and 60 nested objects in the variables', async () => {
    const query = 'query ($where: Where, $in: [Int]) { event(where: $where, in: $in) { title } }';
    let where = {};
    for (let i = 0; i < 60; i++) where = { not: where };
    expect((await ask(query, { where, in: Array.from({ length: 1000 }, (_, i) => i) })).errors).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each<[string, string, string]>([
    [
      '11 levels',
      levels(11),
      'The query is 11 levels deep; the limit is 10 (DEPTH_LIMIT). Go on with a second query from the ids that the first one finds.',
    ],
    [
      '11 levels by fragments',
      '{ event { ...a } } fragment a on Event { next { next { next { next { next { ...b } } } } } } fragment b on Event { next { next { next { next { next { title } } } } } }',
      'The query is 11 levels deep; the limit is 10 (DEPTH_LIMIT).',
    ],
    [
      '1,000 aliases at the root',
      `{ ${repeat(1000, (i) => `a${i}: hello`)} }`,
      'The query asks for 1,000 fields at its root; the limit is 100.',
    ],
    [
      '1,000 aliases at the root, by a fragment',
      `{ ${'...a '.repeat(10)} } fragment a on Query { ... { ${repeat(100, (i) => `a${i}: hello`)} } }`,
      'The query asks for 1,000 fields at its root',
    ],
    [
      '101 aliases of one scalar of one object',
      `{ event { ${repeat(101, (i) => `a${i}: __typename`)} } }`,
      'The query asks for one field of one object under 101 names; the limit is 100 (ALIAS_LIMIT).',
    ],
    [
      '101 aliases of one scalar, some of them in fragments and in fields that are put together',
      `{ event { ${repeat(50, (i) => `a${i}: title`)} ...a } event { b: title } }
        fragment a on Event { ... { ${repeat(50, (i) => `c${i}: title`)} } }`,
      'under 101 names',
    ],
    ['a fragment that doubles 12 times', fan(12, 'title'), 'selections; the limit is 5,000.'],
    ['a fragment that doubles 60 times', fan(30, 'title'), 'selections; the limit is 5,000.'],
    ['a fragment that doubles into nothing', fan(30, '...missing'), 'selections; the limit is 5,000.'],
    [
      '200 fragments in a row',
      repeat(200, (i) => `fragment f${i} on Event { ...f${i + 1} }`) + '{ event { ...f0 } }',
      'The query nests at least 65 brackets',
    ],
    [
      '300 fragments',
      repeat(300, (i) => `fragment f${i} on Event { title }`) + '{ hello }',
      'The query defines 300 fragments; the limit is 200.',
    ],
    [
      'a query of 1 MB',
      `{ hello } #${'x'.repeat(1_000_000)}`,
      'The query text has 1,000,011 characters; the limit is 262,144.',
    ],
    [
      '20,000 tokens',
      `{ ${'hello '.repeat(20_000)} }`,
      'The query has at least 10,001 tokens; the limit is 10,000 (TOKEN_LIMIT).',
    ],
    [
      'selections nested 10,000 deep',
      wrapped('{ next ', '', '}', 10_000),
      'The query nests at least 65 brackets; the limit is 64. Write it flatter.',
    ],
    [
      'lists nested 10,000 deep',
      `{ event(in: ${wrapped('[', '1', ']', 10_000)}) { title } }`,
      'The query nests at least 65 brackets',
    ],
    [
      'lists nested 10,000 deep and never closed',
      `{ event(in: ${'['.repeat(10_000)}`,
      'The query nests at least 65 brackets',
    ],
    [
      'objects nested 10,000 deep',
      `{ event(where: ${wrapped('{not: ', '{}', '}', 10_000)}) { title } }`,
      'The query nests at least 65 brackets',
    ],
    [
      'a list type nested 10,000 deep',
      `query ($v: ${wrapped('[', 'Int', ']', 10_000)}) { hello }`,
      'The query nests at least 65 brackets',
    ],
    [
      'introspection that multiplies',
      `{ __schema { types { fields { type { fields { ${repeat(150, (i) => `a${i}: name`)} } } } } } }`,
      'fields by estimate; the limit is 100,000.',
    ],
    [
      'introspection at 90 roots',
      `{ ${repeat(90, (i) => `a${i}: __schema { types { fields { args { type { name } } } } }`)} }`,
      'fields by estimate; the limit is 100,000.',
    ],
  ])('%s', async (_, query, message) => {
    for (const round of ['first', 'again']) {
      const answer = await ask(query);
      expect({ round, code: answer.code, status: answer.status }).toEqual({
        round,
        code: 'LIMIT_EXCEEDED',
        status: 400,
      });
      expect(answer.message).toContain(message);
      expect(answer.data).toBeUndefined();
    }
    expect(log).toEqual([]);
  });

  test.each([
    ['itself', '{ event { ...a } } fragment a on Event { title next { ...a } }', 'Fragment "a" spreads itself'],
    [
      'one another',
      '{ event { ...c } } fragment c on Event { ...a } fragment a on Event { ...b } fragment b on Event { ...a }',
      'Fragment "a" spreads itself',
    ],
    ['one another, 60 of them', mutual(60), 'Fragment "f0" spreads itself'],
    [
      'one another, unused',
      '{ hello } fragment a on Event { ...b } fragment b on Event { ...a }',
      'Fragment "a" spreads itself',
    ],
  ])('fragments that spread %s', async (_, query, message) => {
    for (let round = 0; round < 2; round++) {
      const answer = await ask(query);
      expect(answer).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400, data: undefined });
      expect(answer.message).toContain(message);
    }
  });

  test('200 fragments that spread one another', async () => {
    expect(await ask(mutual(200))).toMatchObject({ code: 'LIMIT_EXCEEDED', status: 400 });
    const sparse = repeat(
      200,
      (i) => `fragment f${i} on Event { ...f${(i + 1) % 200} ...f${(i + 7) % 200} ...f${(i * 3) % 200} }`,
    );
    expect(await ask(`{ event { ...f0 } } ${sparse}`)).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      status: 400,
    });
  });

  const withWhere = 'query ($where: Where) { event(where: $where) { title } }';
  test('variables nested 10,000 deep', async () => {
    let where = {};
    for (let i = 0; i < 10_000; i++) where = i % 2 ? { not: where } : { and: [where] };
    const answer = await ask(withWhere, { where });
    expect(answer).toMatchObject({ code: 'LIMIT_EXCEEDED', status: 400, data: undefined });
    expect(answer.message).toBe('The variables nest at least 65 lists and objects; the limit is 64. Write it flatter.');
  });

  test('variables that contain themselves', async () => {
    const where: { not?: object } = {};
    where.not = where;
    expect(await ask(withWhere, { where })).toMatchObject({ code: 'LIMIT_EXCEEDED', status: 400 });
  });

  test('variables that share parts, 2^60 values when walked', async () => {
    let where: object = {};
    for (let i = 0; i < 30; i++) where = { and: [where, where] };
    expect(await ask(withWhere, { where })).toMatchObject({ code: 'LIMIT_EXCEEDED', status: 400 });
  });

  test('a subscription, and a mutation where there is none', async () => {
    expect(await ask('subscription { tick }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      status: 400,
      message: 'A subscription needs a WebSocket; over HTTP send a query.',
    });
    expect(await ask('mutation { change }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      status: 400,
      message: 'This server has no mutations.',
    });
  });
});

describe('what stays as it is', () => {
  test('a query that is the stand-in for refused ones', async () => {
    expect((await ask(levels(11))).code).toBe('LIMIT_EXCEEDED');
    expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test.each([
    ['a syntax error', '{ event( { title }', 'GRAPHQL_PARSE_FAILED'],
    ['an unclosed string after many brackets', `{ ${'event { title } '.repeat(70)} "`, 'GRAPHQL_PARSE_FAILED'],
    ['20,000 comments', `{ hello } ${'#\n'.repeat(20_000)}`, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ evnt { title } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown fragment', '{ event { ...nowhere } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no query', '', 'BAD_REQUEST'],
  ])('%s', async (_, query, code) => {
    expect(await ask(query)).toMatchObject({ code, status: 400, data: undefined });
  });

  test('a persisted query', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'wrong' };
    const { body } = await server.executeOperation({ query: '{ hello }', extensions: { persistedQuery } });
    expect(body).toMatchObject({
      singleResult: { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] },
    });
  });
});

test('refusing takes milliseconds, and looking at an ordinary text microseconds', async () => {
  const timed = async (work: () => unknown) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  await ask(fan(20, 'title'));
  expect(await timed(() => ask(fan(31, 'title')))).toBeLessThan(50);
  expect(await timed(() => ask(mutual(65)))).toBeLessThan(100);
  const ordinary = `query Page { ${repeat(20, (i) => `a${i}: event(id: "event/${i}") { title next { title } }`)} }`;
  expect(await timed(() => { for (let i = 0; i < 1000; i++) refuseText(ordinary, LIMITS); })).toBeLessThan(200); // prettier-ignore
});

describe('over HTTP', () => {
  const over = newServer();
  let url: string;
  beforeAll(async () => void ({ url } = await startStandaloneServer(over, { listen: { port: 0, host: '127.0.0.1' } })));
  afterAll(() => over.stop());

  test.each([
    ['an answer', { query: '{ hello }' }, 200, undefined],
    ['11 levels', { query: levels(11) }, 400, 'LIMIT_EXCEEDED'],
    ['11 levels again', { query: levels(11) }, 400, 'LIMIT_EXCEEDED'],
    [
      '11 levels of an operation by name',
      { query: `query Q ${levels(11)}`, operationName: 'Q' },
      400,
      'LIMIT_EXCEEDED',
    ],
    ['a fragment circle', { query: mutual(50) }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a text too long', { query: ' '.repeat(300_000) }, 400, 'LIMIT_EXCEEDED'],
    ['a syntax error', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['a subscription', { query: 'subscription { tick }' }, 400, 'BAD_USER_INPUT'],
    ['a batch', [{ query: '{ hello }' }], 400, 'BAD_REQUEST'],
    ['a query that is no text', { query: { kind: 'Document' } }, 400, 'BAD_REQUEST'],
  ])('%s', async (_, body, status, code) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer = (await response.json()) as { errors?: GraphQLFormattedError[] };
    expect({ status: response.status, code: answer.errors?.[0]?.extensions?.code }).toEqual({ status, code });
  });

  test('a GET without the header that a foreign page cannot send', async () => {
    const response = await fetch(`${url}?query={hello}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
