import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../src/config';
import { LIMITS } from '../src/limits';
import { createServer } from '../src/server';
import { startServer } from './support/server';

const IRBIL = 'attack/irbil-rockets-2021-02-15';
const QUERY = 'query Title($id: ID!) { event(id: $id) { title } }';
const TITLE = { event: { title: 'Rocket attack on Irbil' } };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

type Options = Parameters<typeof startServer>[1];
type Started = Awaited<ReturnType<typeof startServer>>;

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'antecedent-settings-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A server with these settings for the tests of a suite. */
function serverWith(options: () => Options) {
  let server: Started;
  beforeAll(async () => void (server = await startServer(undefined, options())));
  afterAll(() => server.close());
  return {
    url: () => server.url,
    async post(body: object, headers: Record<string, string> = {}) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      const { data, errors, extensions } = (await response.json()) as {
        data?: unknown;
        errors?: { message: string; extensions: { code: string } }[];
        extensions?: unknown;
      };
      const [error] = errors ?? [];
      return { status: response.status, data, code: error?.extensions.code, message: error?.message, extensions };
    },
  };
}

describe('limits', () => {
  const { post } = serverWith(() => ({
    ...{ limits: { ...LIMITS, depth: 3, cost: 40, aliases: 2 }, page: { usual: 10, most: 20 }, bodyLimit: 2000 },
  }));

  test.each([
    ['{ event(id: "e") { prompted { effect { date { start } } } } }', 'levels deep; the limit is 3 (DEPTH_LIMIT).'],
    ['{ event(id: "e") { a: id b: id c: id } }', 'under 3 names; the limit is 2 (ALIAS_LIMIT).'],
    [
      '{ events(first: 20) { edges { node { id } } } }',
      'comes to 41 objects by estimate; the limit is 40 (COST_LIMIT).',
    ],
    ['{ events(first: 21) { edges { cursor: __typename } } }', '"first" is 21; it takes 0 to 20 (PAGE_LIMIT).'],
    [`{ __typename } #${' '.repeat(2000)}`, 'The request is larger than 2,000 bytes (BODY_LIMIT).'],
  ])('%s', async (query, message) => {
    expect((await post({ query })).message).toContain(message);
  });

  test('the usual page is the one set', async () => {
    const { data } = await post({ query: '{ actors { edges { __typename } } }' });
    expect((data as { actors: { edges: unknown[] } }).actors.edges).toHaveLength(10);
  });

  test('the cost is told to who asks for it', async () => {
    const query = '{ events(first: 3) { edges { node { id } } } }';
    expect((await post({ query })).extensions).toBeUndefined();
    const told = { 'x-antecedent-cost': '1' };
    expect((await post({ query }, told)).extensions).toEqual({ cost: { asked: 7, limit: 40 } });
    const refused = await post({ query: query.replace('3', '20') }, told);
    expect([refused.code, refused.extensions]).toEqual(['LIMIT_EXCEEDED', { cost: { asked: 41, limit: 40 } }]);
  });
});

describe.each(['apollo', 'plain'])('PERSISTED_QUERIES, in the %s form', (form) => {
  const { post, url } = serverWith(() => {
    const file = path.join(folder, `${form}.json`);
    const operations = [{ id: sha256(QUERY), name: 'Title', type: 'query', body: QUERY }];
    const apollo = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    writeFileSync(file, JSON.stringify(form === 'apollo' ? apollo : { [sha256(QUERY)]: QUERY }));
    return { persistedQueries: file };
  });
  const variables = { id: IRBIL };
  const named = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });

  test('runs what is listed: by hash, by document id, by its text', async () => {
    for (const body of [
      { extensions: named(sha256(QUERY)), variables },
      { extensions: named(sha256(QUERY)), query: QUERY, variables },
      { documentId: sha256(QUERY), variables },
      { query: QUERY, variables },
    ]) {
      expect(await post(body)).toMatchObject({ status: 200, data: TITLE, code: undefined });
    }
    const headers = { 'apollo-require-preflight': '1' };
    for (const search of [
      { extensions: JSON.stringify(named(sha256(QUERY))), variables: JSON.stringify(variables) },
      { documentId: sha256(QUERY), variables: JSON.stringify(variables) },
    ]) {
      const response = await fetch(`${url()}/graphql?${new URLSearchParams(search)}`, { headers });
      expect(await response.json()).toEqual({ data: TITLE });
    }
    expect(await post({ query: '{__typename}' })).toMatchObject({ data: { __typename: 'Query' } });
  });

  test.each([
    ['another text', { query: `${QUERY} ` }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['an unknown hash', { extensions: named(sha256('x')) }],
    ['an unknown hash beside a listed text', { extensions: named(sha256('x')), query: QUERY }],
    ['a hash with another text', { extensions: named(sha256(QUERY)), query: '{ __typename }' }],
    ['an unknown document id', { documentId: '__proto__' }],
  ])('refuses %s', async (_, body) => {
    for (let round = 0; round < 2; round++) {
      const { status, data, code, message } = await post({ variables, ...body });
      expect([status, data, code]).toEqual([400, undefined, 'PERSISTED_QUERY_NOT_IN_LIST']);
      expect(message).toMatch(/list.* Add the query to the list \(PERSISTED_QUERIES\), or send one that is in it\./);
    }
  });

  test.each([
    [{ extensions: named(sha256(QUERY), 2) }],
    [{ extensions: named(7) }],
    [{ extensions: named(null) }],
    [{ extensions: { persistedQuery: 'x' } }],
    [{ documentId: { a: 1 } }],
  ])('%j is no way to name one', async (body) => {
    expect(await post(body)).toMatchObject({ status: 400, data: undefined, code: 'BAD_USER_INPUT' });
  });
});

describe('a file of persisted queries that is not fit for use', () => {
  const manifest = (...operations: unknown[]) => ({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations,
  });
  test.each<[string | object, RegExp]>([
    ['{"a": ', /Unexpected end of JSON input$/],
    ['[]', /it takes a JSON object\.$/],
    [{ ...manifest(), version: 2 }, /a manifest has "format".*"version": 1/],
    [manifest({ id: 'a', name: 'A', body: '{ event { id } }' }), /operations\[0\] \(A\): Field "event" argument "id"/],
    [manifest({ id: 'a', body: '{ __typename }' }, { id: 'b' }), /operations\[1\]: the query has to be a text\.$/],
    [
      manifest({ id: 'a', body: '{ __typename }' }, { id: 'a', body: '{ x: __typename }' }),
      /operations\[1\]: its id is/,
    ],
    [manifest({ body: '{ __typename }' }), /operations\[0\]: it needs an "id"/],
    [manifest(null), /operations\[0\]: it needs an "id"/],
    [{ a: '{ nothing }' }, /"a": Cannot query field "nothing"/],
    [{ a: '{' }, /"a": Syntax Error/],
    [{ [sha256('x')]: '{ __typename }' }, /its id is not the SHA-256 of its text\.$/],
  ])('%j', (content, message) => {
    const file = path.join(folder, 'bad.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    const start = () => createServer({ log: console.error, persistedQueries: file });
    expect(start).toThrow(expect.objectContaining({ name: 'StartError', message: expect.stringMatching(message) }));
    expect(start).toThrow(file);
  });

  test('that is not there', () => {
    const file = path.join(folder, 'missing.json');
    expect(() => createServer({ log: console.error, persistedQueries: file })).toThrow(/^PERSISTED_QUERIES: .*ENOENT/);
  });
});

describe('INTROSPECTION=off', () => {
  const { post, url } = serverWith(() => ({ introspection: false }));

  test('refuses introspection, in a sentence, and suggests no names', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Event") { name } }']) {
      expect(await post({ query })).toMatchObject({ status: 400, data: undefined, code: 'GRAPHQL_VALIDATION_FAILED' });
      expect((await post({ query })).message).toMatch(/^GraphQL introspection has been disabled/);
    }
    expect((await post({ query: '{ evnt }' })).message).toBe('Cannot query field "evnt" on type "Query".');
    expect((await post({ query: QUERY, variables: { id: IRBIL } })).data).toEqual(TITLE);
    expect((await post({ query: '{ __typename }' })).status).toBe(200);
  });

  test('leaves the page as it is', async () => {
    expect(await (await fetch(url())).text()).toContain('<title>');
  });
});

describe('CORS_ORIGINS', () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
  const ask = (url: string, origin: string) =>
    fetch(`${url}/graphql?query={__typename}`, { headers: { origin, 'apollo-require-preflight': '1' } });

  describe('by default', () => {
    const { url } = serverWith(() => ({}));
    test('none', async () => {
      const [before, asked] = [await preflight(url(), 'https://a.org'), await ask(url(), 'https://a.org')];
      expect([before.status, asked.status]).toEqual([400, 200]);
      for (const { headers } of [before, asked]) expect(headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('some', () => {
    const { url } = serverWith(() => ({ corsOrigins: ['https://a.org', 'http://localhost:5173'] }));
    test('may ask with what GraphQL clients send, and others may not', async () => {
      for (const origin of ['https://a.org', 'http://localhost:5173']) {
        const { status, headers } = await preflight(url(), origin);
        expect([status, headers.get('access-control-allow-origin')]).toEqual([204, origin]);
        expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
        expect(headers.get('access-control-allow-headers')!.split(', ')).toEqual(
          expect.arrayContaining([
            'content-type',
            'apollo-require-preflight',
            'x-apollo-operation-name',
            'x-antecedent-cost',
          ]),
        );
        expect(headers.get('access-control-allow-credentials')).toBeNull();
        expect(headers.get('vary')).toMatch(/origin/i);
        const asked = await ask(url(), origin);
        expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
        expect(await asked.json()).toEqual({ data: { __typename: 'Query' } });
      }
      for (const origin of ['https://b.org', 'https://a.org.evil.example', 'null', 'http://a.org']) {
        for (const { headers } of [await preflight(url(), origin), await ask(url(), origin)]) {
          expect(headers.get('access-control-allow-origin')).toBeNull();
        }
      }
    });
    test('a request that is refused can be read, too', async () => {
      const response = await fetch(`${url()}/graphql`, { method: 'DELETE', headers: { origin: 'https://a.org' } });
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([405, 'https://a.org']);
    });
  });

  describe('all', () => {
    const { url } = serverWith(() => ({ corsOrigins: ['*'] }));
    test('may ask', async () => {
      for (const { headers } of [await preflight(url(), 'https://a.org'), await ask(url(), 'https://a.org')]) {
        expect(headers.get('access-control-allow-origin')).toBe('*');
      }
    });
  });
});

describe('what is no request is answered like the rest', () => {
  const { url } = serverWith(() => ({ arrivalTimeout: 1 }));
  async function raw(text: string): Promise<{ status: string; code: unknown }> {
    const socket = net.connect(Number(new URL(url()).port), '127.0.0.1');
    socket.write(text);
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    return { status: head.slice(9, 12), code: JSON.parse(body).errors[0].extensions.code };
  }

  test.each([
    ['headers too large', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(20_000)}\r\n\r\n`, '431', 'LIMIT_EXCEEDED'],
    ['no HTTP', 'HELLO\r\n\r\n', '400', 'BAD_USER_INPUT'],
    ['half a request', 'POST /graphql HTTP/1.1\r\nHost: x\r\n', '408', 'TIMEOUT'],
  ])('%s', async (_, text, status, code) => {
    expect(await raw(text)).toEqual({ status, code });
  });
});

describe('a setting that is none', () => {
  test.each([
    [{ DEPTH_LIMIT: '15' }, 'DEPTH_LIMIT is "15"; it takes a whole number from 1 to 14.'],
    [{ COST_LIMIT: 'much' }, 'COST_LIMIT is "much"; it takes a whole number from 1 to 1000000000.'],
    [{ PAGE_SIZE: '50', PAGE_LIMIT: '20' }, 'PAGE_SIZE is 50; it takes at most PAGE_LIMIT, 20.'],
    [{ INTROSPECTION: 'no' }, 'INTROSPECTION is "no"; it takes on or off.'],
    [
      { CORS_ORIGINS: 'https://a.org, https://b.org/' },
      'CORS_ORIGINS has "https://b.org/"; an origin is written https://example.org, without a path.',
    ],
  ])('%j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  test('the settings arrive', () => {
    expect(
      readConfig({
        CORS_ORIGINS: ' https://a.org,* ',
        INTROSPECTION: 'off',
        TOKEN_LIMIT: '500',
        PERSISTED_QUERIES: '/q.json',
      }),
    ).toMatchObject({
      ...{ corsOrigins: ['https://a.org', '*'], introspection: false, persistedQueries: '/q.json' },
      limits: { ...LIMITS, tokens: 500 },
    });
  });
});
