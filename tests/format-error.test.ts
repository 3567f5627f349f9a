import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { Conflict, EngineUnavailable, PublicError, Timeout } from '../src/errors';
import { createFormatError } from '../src/format-error';
import { hardened } from '../src/hardened';
import { LIMITS, PAGE } from '../src/limits';

const SECRET = 'MATCH (n:Secret {password: "hunter2"}) RETURN n';
const shared = new Error(SECRET);
const overflow = (): never => overflow();

const throws: Record<string, () => unknown> = {
  plain: () => { throw new Error(SECRET); },
  type: () => (undefined as unknown as { x: { y: 1 } }).x.y,
  overflow,
  text: () => { throw SECRET; }, // eslint-disable-line @typescript-eslint/only-throw-error
  nothing: () => { throw undefined; }, // eslint-disable-line @typescript-eslint/only-throw-error
  uncoded: () => { throw new GraphQLError(`Argument "${SECRET}"`); },
  ownCode: () => { throw new GraphQLError(SECRET, { extensions: { code: 'Neo.ClientError', query: SECRET } }); },
  driver: () => { throw Object.assign(new Error(SECRET), { code: 'Neo.ClientError.Statement.SyntaxError', extensions: { query: SECRET } }); },
  shared: () => { throw shared; },
  public: () => { throw new PublicError('NOT_FOUND', 'There is no event "x". Look it up by its title.', { id: 'x' }); },
  unavailable: () => { throw new EngineUnavailable(new Error(SECRET)); },
  timeout: () => { throw new Timeout(new Error(SECRET), 10); },
  conflict: () => { throw new Conflict(new Error(SECRET)); },
}; // prettier-ignore

const schema = makeExecutableSchema({
  typeDefs: `type Query { ${Object.keys(throws).map((name) => `${name}(id: ID): String`).join(' ')} required: String!
    int(n: Int!, of: [Int!]): Int  nested: Query }`, // prettier-ignore
  resolvers: { Query: { ...throws, required: () => null, int: () => 1, nested: () => ({}) } },
});
const log: string[] = [];
const server = new ApolloServer({
  schema,
  ...hardened({ limits: LIMITS, page: PAGE, log: (entry) => log.push(entry) }),
});
beforeEach(() => void (log.length = 0));
afterAll(() => server.stop());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { body, http } = await server.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('incremental');
  return { status: http.status, data: body.singleResult.data, errors: body.singleResult.errors ?? [] };
}

test.each(['plain', 'type', 'overflow', 'text', 'nothing', 'uncoded', 'ownCode', 'driver'])(
  'what a resolver does not mean for the client stays on the server: %s',
  async (name) => {
    const { errors, data } = await ask(`{ nested { alias: ${name} } }`);
    expect(errors).toEqual([
      {
        message: 'Something went wrong on the server; it has been logged.',
        path: ['nested', 'alias'],
        locations: [{ line: 1, column: 12 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', logId: expect.stringMatching(/^[0-9a-f]{12}$/) },
      },
    ]);
    expect(data).toEqual({ nested: { alias: null } });
    expect(log).toHaveLength(1);
    expect(log[0]).toContain(`[${String(errors[0]!.extensions!.logId)}] at nested.alias: `);
  },
);

test('the log has the stack', async () => {
  await ask('{ plain }');
  expect(log[0]).toContain(SECRET);
  expect(log[0]).toMatch(/at .*format-error\.test\.ts:\d+/);
});

test('an error that many fields share is logged once', async () => {
  const { errors } = await ask('{ a: shared b: shared c: shared }');
  expect(new Set(errors.map(({ extensions }) => extensions!.logId)).size).toBe(1);
  expect(errors).toHaveLength(3);
  expect(log).toHaveLength(1);
});

test('a public error passes with its code, message and details', async () => {
  expect((await ask('{ public }')).errors).toEqual([
    {
      message: 'There is no event "x". Look it up by its title.',
      path: ['public'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'NOT_FOUND', id: 'x' },
    },
  ]);
  expect(log).toEqual([]);
});

test.each([
  ['unavailable', 'ENGINE_UNAVAILABLE'],
  ['timeout', 'TIMEOUT'],
  ['conflict', 'CONFLICT'],
])('the cause of a public error goes to the log alone: %s', async (name, code) => {
  const { errors } = await ask(`{ ${name} }`);
  expect(errors[0]!.extensions).toEqual({ code, logId: expect.any(String) });
  expect(JSON.stringify(errors)).not.toContain('hunter2');
  expect(log).toEqual([`[${String(errors[0]!.extensions!.logId)}] at ${name}: ${code}: Error: ${SECRET}`]);
});

test.each<[string, string, Record<string, unknown>, string]>([
  ['a variable of the wrong type', 'query ($n: Int!) { int(n: $n) }', { n: 'x' }, 'Variable "$n" got invalid value "x"; Int cannot represent non-integer value: "x"'],
  ['a variable missing', 'query ($n: Int!) { int(n: $n) }', {}, 'Variable "$n" of required type "Int!" was not provided.'],
  ['60 wrong items', 'query ($of: [Int!]) { int(n: 1, of: $of) }', { of: Array(60).fill('x') }, 'Variable "$of" got invalid value "x" at "of[0]"'],
])('%s', async (_, query, variables, message) => {
  const { errors, status, data } = await ask(query, variables);
  expect(errors[0]!.message).toContain(message);
  expect(new Set(errors.map(({ extensions }) => extensions!.code))).toEqual(new Set(['BAD_USER_INPUT']));
  expect({ status, data }).toEqual({ status: 400, data: undefined });
  expect(log).toEqual([]);
}); // prettier-ignore

test('an argument that turns out null only when its variable is known', async () => {
  const { errors } = await ask('query ($n: Int = 1) { int(n: $n) }', { n: null });
  expect(errors).toMatchObject([
    { message: expect.stringContaining('Argument "n"'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  expect(log).toEqual([]);
});

test('a field that must not be null, and is, is a fault of the server', async () => {
  const { errors } = await ask('{ required }');
  expect(errors).toMatchObject([{ path: ['required'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(log[0]).toContain('Cannot return null for non-nullable field Query.required.');
});

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
  ['{ plian }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "plian" on type "Query". Did you mean "plain"?'],
  ['query A { plain } query B { plain }', 'OPERATION_RESOLUTION_FAILURE', 'Must provide operation name'],
])('what is wrong with the request itself is told: %s', async (query, code, message) => {
  const { errors, status } = await ask(query);
  expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }]);
  expect(status).toBe(400);
  expect(log).toEqual([]);
});

test('a long value is not sent back whole', async () => {
  const { errors } = await ask('query ($n: Int!) { int(n: $n) }', { n: 'x'.repeat(1_000_000) });
  expect(errors[0]!.message).toHaveLength(1001);
  expect(errors[0]!.extensions!.code).toBe('BAD_USER_INPUT');
});

test('a stack overflow that Apollo takes for a syntax error does not leak', () => {
  const format = createFormatError((entry) => log.push(entry));
  const range = new RangeError('Maximum call stack size exceeded');
  const error = new GraphQLError(range.message, { originalError: range, extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  expect(format(error.toJSON(), error)).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(JSON.stringify(format(error.toJSON(), error))).not.toContain('call stack');
  expect(log).toHaveLength(1);
});

test('an error outside any resolver is logged with its stack', async () => {
  const entries: string[] = [];
  const options = hardened({ limits: LIMITS, page: PAGE, log: (entry) => entries.push(entry) });
  options.plugins.push({ requestDidStart: () => Promise.reject(new Error(SECRET)) });
  const failing = new ApolloServer({ schema, ...options });
  await expect(failing.executeOperation({ query: '{ plain }' })).rejects.toThrow('Internal server error');
  expect(entries[0]).toMatch(/hunter2[^]*format-error\.test\.ts/);
  await failing.stop();
});
