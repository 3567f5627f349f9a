import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import { serveHttp, type HttpServer } from '../src/http';

const typeDefs = `
  type Query { hello: String, slow: String, echo(value: Any): Any, who: String, broken: String }
  type Mutation { set: String }
  scalar Any
`;
const resolvers = {
  Query: {
    hello: () => 'world',
    slow: () => sleep(400, 'done'),
    echo: (_: unknown, { value }: { value: unknown }) => value,
    who: (_: unknown, __: unknown, context: { user?: string }) => context.user,
  },
};
const newApollo = () =>
  new ApolloServer<{ user?: string }>({ typeDefs, resolvers, includeStacktraceInErrorResponses: false });

let webDir: string;
let server: HttpServer;

beforeAll(async () => {
  webDir = await mkdtemp(path.join(os.tmpdir(), 'antecedent-web-'));
  await mkdir(path.join(webDir, 'assets'));
  await writeFile(path.join(webDir, 'index.html'), '<!doctype html><title>Antecedent</title>');
  await writeFile(path.join(webDir, 'assets/page-0123.js'), `// ${'large '.repeat(1000)}\n`);
  await writeFile(path.join(webDir, '.secret'), 'not for the web');
  server = await serveHttp(newApollo(), {
    host: '127.0.0.1',
    port: 0,
    webDir,
    arrivalTimeout: 1,
    context: async (request) => ({ user: String(request.headers['x-user']) }),
  });
});

afterAll(async () => {
  await server.close();
  await rm(webDir, { recursive: true });
});

function post(body: string, headers: Record<string, string> = {}) {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

const query = (text: string, variables?: unknown) => JSON.stringify({ query: text, variables });

/** The one error of an answer that GraphQL clients can read; nothing of the server's inside is in it. */
async function errorOf(response: Response): Promise<{ message: string; code: string }> {
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  const text = await response.text();
  expect(text).not.toMatch(/node_modules|\.[jt]s:|stack/);
  const { errors, ...rest } = JSON.parse(text);
  expect(rest).toEqual({});
  expect(errors).toHaveLength(1);
  return { message: errors[0].message, code: errors[0].extensions.code };
}

/** Sends bytes as they are, and gives everything that comes back until the server closes. */
async function raw(text: string): Promise<{ answer: string; ms: number }> {
  const started = Date.now();
  const socket = net.connect(Number(new URL(server.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk));
  socket.write(text);
  await new Promise((resolve) => socket.on('close', resolve).on('error', resolve));
  return { answer, ms: Date.now() - started };
}

describe('GraphQL over HTTP', () => {
  test('answers a POST with the content type that the client accepts', async () => {
    const modern = await post(query('{ hello }'), { accept: 'application/graphql-response+json' });
    expect(modern.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
    const plain = await post(query('{ hello }'), { accept: 'application/json' });
    expect(plain.headers.get('content-type')).toMatch(/^application\/json/);
    for (const response of [modern, plain]) expect(await response.json()).toEqual({ data: { hello: 'world' } });
  });

  test('answers a query by GET, and no mutation', async () => {
    const get = (text: string) =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(text)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
    expect(await (await get('{ hello }')).json()).toEqual({ data: { hello: 'world' } });
    expect((await get('mutation { set }')).status).toBe(405);
  });

  test('refuses what another site can make a browser send', async () => {
    for (const response of [
      await fetch(`${server.url}/graphql?query={hello}`),
      await fetch(`${server.url}/graphql`, { method: 'POST', body: new URLSearchParams({ query: '{ hello }' }) }),
      await post(query('{ hello }'), { 'content-type': 'text/plain' }),
    ]) {
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await errorOf(response)).toMatchObject({ code: expect.stringMatching('BAD_') });
    }
  });

  test('makes the context from the request', async () => {
    const response = await post(query('{ who }'), { 'x-user': 'Sara' });
    expect(await response.json()).toEqual({ data: { who: 'Sara' } });
  });

  test('compresses what is large', async () => {
    const response = await post(query('query ($v: Any) { echo(value: $v) }', { v: 'again '.repeat(1000) }), {
      'accept-encoding': 'gzip',
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.json()).toMatchObject({ data: { echo: expect.stringMatching(/^(again ){1000}$/) } });
  });
});

describe('what is refused', () => {
  test('a body of more than 1 MiB', async () => {
    const padding = (size: number) => query('{ hello }', { pad: 'x'.repeat(size) });
    const response = await post(padding(1024 * 1024));
    expect(response.status).toBe(413);
    expect(await errorOf(response)).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The request is larger than 1,048,576 bytes (BODY_LIMIT).',
    });
    expect((await post(padding(1000 * 1000))).status).toBe(200);
  });

  test.each(['{"query": "{ hello }"', '', 'null', '{"__proto__": {}, "query": "{ hello }"}'])(
    'a body that is no request: %j',
    async (body) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await errorOf(response)).toMatchObject({ code: expect.stringMatching(/^BAD_(USER_INPUT|REQUEST)$/) });
    },
  );

  test('JSON nested deeper than 64 levels, in a body and in a GET', async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const body = (depth: number) =>
      `{"query":"query ($v: Any) { echo(value: $v) }","variables":{"v":${nested(depth)}}}`;
    expect((await post(body(62))).status).toBe(200);
    for (const depth of [63, 10_000, 500_000]) {
      const response = await post(body(depth));
      expect(response.status).toBe(400);
      expect(await errorOf(response)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    }
    for (const name of ['variables', 'extensions']) {
      const response = await fetch(`${server.url}/graphql?query={hello}&${name}={"v":${nested(2000)}}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(response.status).toBe(400);
      expect(await errorOf(response)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    }
  });

  test('paths and methods that are not there', async () => {
    for (const file of ['/nothing', '/assets/nothing.js', '/.secret', '/..%2f..%2fpackage.json', '/graphql/more']) {
      const response = await fetch(server.url + file);
      expect({ file, status: response.status }).toEqual({ file, status: 404 });
      expect(await errorOf(response)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await fetch(`${server.url}/%zz`)).status).toBe(400);
    const wrong = await fetch(`${server.url}/graphql`, { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await errorOf(wrong)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a host that is none', async () => {
    const { answer } = await raw('GET /graphql?query={hello} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('BAD_USER_INPUT');
  });
});

test('a request that does not arrive whole is ended', async () => {
  const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  const ended = await Promise.all([raw(head), raw(`${head}Content-Length: 100\r\n\r\n{"query":`)]);
  for (const { answer, ms } of ended) {
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(ms).toBeLessThan(4000);
  }
});

describe('the GraphiQL page', () => {
  test('is at /, checked for changes each time, and may load nothing from elsewhere', async () => {
    const response = await fetch(server.url);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(await response.text()).toContain('<title>Antecedent</title>');
  });

  test('has assets that are kept for good', async () => {
    const response = await fetch(`${server.url}/assets/page-0123.js`, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toContain('large');
  });
});

describe('start and end', () => {
  const start = (options: { host?: string; port?: number }) =>
    serveHttp(newApollo(), { host: '127.0.0.1', port: 0, webDir, ...options });

  test('says in one line why it cannot listen', async () => {
    const port = Number(new URL(server.url).port);
    await expect(start({ port })).rejects.toMatchObject({
      name: 'StartError',
      message: `Port ${port} on 127.0.0.1 is taken; set PORT to another.`,
    });
    for (const host of ['203.0.113.7', 'no-such-host.invalid']) {
      await expect(start({ host })).rejects.toMatchObject({
        name: 'StartError',
        message: expect.stringContaining(host),
      });
    }
  });

  test('close() finishes what runs, refuses what comes, and does not wait for idle connections', async () => {
    const { url, close } = await start({});
    const agent = new http.Agent({ keepAlive: true });
    const send = (text: string) =>
      new Promise<string>((resolve, reject) => {
        const headers = { 'content-type': 'application/json' };
        const request = http.request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
          response
            .setEncoding('utf8')
            .on('data', (chunk) => (answer += chunk))
            .on('end', () => resolve(answer));
        });
        let answer = '';
        request.on('error', reject).end(query(text));
      });
    await Promise.all([send('{ hello }'), send('{ hello }')]); // two connections, both idle after this
    const unused = net.connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {}); // as browsers open ahead
    const running = send('{ slow }');
    await sleep(100);
    const started = Date.now();
    await Promise.all([close(), close()]);
    expect(Date.now() - started).toBeLessThan(2000);
    expect(JSON.parse(await running)).toEqual({ data: { slow: 'done' } });
    await expect(fetch(url)).rejects.toThrow();
    agent.destroy();
    unused.destroy();
  });
});
