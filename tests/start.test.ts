import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbedded } from '../src/graph/embedded/graph';
import { type Command, install, killAll, post, start } from './support/command';
import { dump } from './support/dump';

let home: string;
let folder: string;
/** A folder with the reference graph in it, which no test changes. */
let loaded: string;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'antecedent-start-'));
  install(home);
  loaded = path.join(home, 'loaded');
  await stop(await ready(loaded));
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

beforeEach(() => (folder = mkdtempSync(path.join(home, 'var-'))));
afterEach(killAll);

const file = (dataDir = folder) => path.join(dataDir, 'graph.grafeo');

async function ready(dataDir = folder): Promise<Command & { url: string }> {
  const command = start(home, { DATA_DIR: dataDir });
  return Object.assign(command, { url: await command.ready() });
}

async function stop(command: Command): Promise<void> {
  command.signal('SIGTERM');
  expect(await command.ended).toBe(0);
}

/** What a server that does not run keeps in its folder. */
async function content(dataDir = folder): Promise<string[]> {
  const graph = await openEmbedded(dataDir, 10);
  try {
    return await dump(graph);
  } finally {
    await graph.close();
  }
}

async function fileIn(dataDir: string): Promise<void> {
  while (!existsSync(file(dataDir))) await sleep(1);
}

const counts = (stdout: string) => /Graph +(.*)/.exec(stdout)?.[1];

describe('npm start', () => {
  test('tells within 3 seconds where everything is and what is there', async () => {
    let command = await ready();
    // Others may be at work on this machine.
    for (let tries = 1; command.age() > 3000 && tries < 4; tries++) {
      await stop(command);
      rmSync(folder, { recursive: true });
      command = await ready();
    }
    expect(command.age()).toBeLessThan(3000);
    const { url } = command;
    expect(command.stdout()).toBe(
      `Antecedent is ready.
  GraphiQL  ${url}/
  GraphQL   ${url}/graphql
  Engine    Grafeo 0.6.0 (embedded) in ${file()}
  Graph     ${counts(command.stdout())}
Press Ctrl-C to stop.
`,
    );
    expect(counts(command.stdout())).toMatch(
      /^\d+ attacks, \d+ responses, \d+ incidents?, \d+ actors, \d+ locations, \d+ statements, \d+ assertions, \d+ documents, \d+ conflicts$/,
    );
    expect(command.stderr()).toBe('');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(url)).text()).toContain('<title>');
    const answer = await post(url, '{ event(id: "attack/irbil-rockets-2021-02-15") { id } }');
    expect(answer).toBe('{"data":{"event":{"id":"attack/irbil-rockets-2021-02-15"}}}\n');
  });

  test('takes its limits and switches from the environment', async () => {
    const settings = { DEPTH_LIMIT: '2', PAGE_SIZE: '3', INTROSPECTION: 'off', CORS_ORIGINS: 'https://example.org' };
    const url = await start(home, { DATA_DIR: folder, ...settings }).ready();
    expect(await post(url, '{ actors { edges { node { id } } } }')).toContain('the limit is 2 (DEPTH_LIMIT)');
    const page = JSON.parse(await post(url, '{ actors { edges { __typename } } }'));
    expect(page.data.actors.edges).toHaveLength(3);
    expect(await post(url, '{ __schema { description } }')).toContain('introspection has been disabled');
    const { headers } = await fetch(url, { headers: { origin: 'https://example.org' } });
    expect(headers.get('access-control-allow-origin')).toBe('https://example.org');
  });

  test('has everything again at the next start, and changes nothing', async () => {
    const first = await ready();
    await stop(first);
    const before = await content();
    expect(before.length).toBeGreaterThan(500);
    const second = await ready();
    await stop(second);
    expect(counts(second.stdout())).toBe(counts(first.stdout()));
    expect(await content()).toEqual(before);
    expect(before).toEqual(await content(loaded));
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'answers at %s what it was asked before, and ends cleanly',
    async (signal) => {
      const command = await ready();
      const { port } = new URL(command.url);
      const agent = new Agent({ keepAlive: true });
      const kept = request({ port, path: '/', agent }).end();
      const [page] = (await once(kept, 'response')) as [IncomingMessage];
      await once(page.resume(), 'end');
      const silent = connect(Number(port));
      await once(silent, 'connect');

      const body = JSON.stringify({ query: '{ events { edges { node { id promptedBy { cause { title } } } } } }' });
      const headers = { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' };
      const asked = request({ port, path: '/graphql', method: 'POST', headers });
      asked.flushHeaders();
      await once(asked, 'continue');
      command.signal(signal);
      const told = Date.now();
      await sleep(50);
      asked.end(body);
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      const answer = Buffer.concat((await response.toArray()) as Buffer[]).toString();
      expect(JSON.parse(answer)).toEqual({ data: { events: { edges: expect.any(Array) } } });

      expect(await command.ended).toBe(0);
      expect(Date.now() - told).toBeLessThan(5000);
      expect(command.stderr()).toBe('');
      agent.destroy();
      silent.destroy();
      expect(await content()).toEqual(await content(loaded));
    },
  );

  test('takes over a corrected data file, also after an error in it', async () => {
    await stop(await ready());
    const corrected = path.join(home, 'data/attacks.yaml');
    const before = readFileSync(corrected, 'utf8');
    const graph = await content();
    try {
      writeFileSync(corrected, before.replace('title: Rocket attack on Irbil', 'titel: Rockets on Irbil'));
      const refused = start(home, { DATA_DIR: folder });
      expect(await refused.ended).toBe(1);
      expect(refused.stderr()).toMatch(/^data\/attacks\.yaml:\d+: .*titel.*Did you mean "title"\?\n/m);
      expect(refused.stderr()).not.toMatch(/\bat .+:\d+:\d+/);
      expect(await content()).toEqual(graph);

      writeFileSync(corrected, before.replace('title: Rocket attack on Irbil', 'title: Rockets on Irbil'));
      await stop(await ready());
      const now = await content();
      const changed = (lines: string[], others: string[]) =>
        lines.filter((line) => !others.includes(line) && !line.startsWith('(Dataset)'));
      expect(changed(now, graph)).toEqual([expect.stringContaining('Rockets on Irbil')]);
      expect(changed(graph, now)).toEqual([expect.stringContaining('Rocket attack on Irbil')]);
    } finally {
      writeFileSync(corrected, before);
    }
  });
});

describe('does not start, and says why in one line', () => {
  async function refusal(settings: Record<string, string>): Promise<string> {
    const command = start(home, { DATA_DIR: folder, ...settings });
    expect(await command.ended).toBe(1);
    expect(command.stdout()).toBe('');
    expect(command.stderr()).toMatch(/^.+\n$/);
    expect(command.stderr()).not.toMatch(/Error:|\bat .+:\d+|node_modules/);
    return command.stderr();
  }

  test('the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toBe(`Port ${port} on 127.0.0.1 is taken; set PORT to another.\n`);
    other.close();
    // It had opened the graph by then.
    expect(await content()).toEqual(await content(loaded));
  });

  test.each(['graphql', '-1', '65536', '80.5', '0x1F90x', '1e9'])('PORT is %s', async (port) => {
    expect(await refusal({ PORT: port })).toBe(`PORT is "${port}"; it takes a whole number from 0 to 65535.\n`);
  });

  test('PERSISTED_QUERIES is a file of something else', async () => {
    const queries = path.join(folder, 'queries.json');
    writeFileSync(queries, '{\n  "a": "{ __typename }",\n}\n');
    expect(await refusal({ PERSISTED_QUERIES: queries })).toMatch(
      `PERSISTED_QUERIES: ${queries}: Expected double-quoted`,
    );
    writeFileSync(queries, '{"a": "{ evnts }"}');
    expect(await refusal({ PERSISTED_QUERIES: queries })).toMatch(
      `${queries}: "a": Cannot query field "evnts" on type`,
    );
  });

  test('HOST is of another machine', async () => {
    expect(await refusal({ HOST: '192.0.2.1' })).toMatch(/192\.0\.2\.1 is no address of this machine; set HOST/);
  });

  test('the folder lies below a file', async () => {
    const plain = path.join(folder, 'plain');
    writeFileSync(plain, '');
    expect(await refusal({ DATA_DIR: path.join(plain, 'data') })).toMatch(/is not a folder\. Set DATA_DIR/);
  });

  // Not even root may write there.
  (existsSync('/proc/self') ? test : test.skip)('the folder cannot be written', async () => {
    expect(await refusal({ DATA_DIR: '/proc/antecedent' })).toMatch(/cannot be created or written.*Set DATA_DIR/);
    expect(await refusal({ DATA_DIR: '/proc' })).toMatch(/\/proc/);
  });

  test('another process uses the folder', async () => {
    const first = await ready();
    expect(await refusal({})).toMatch(/in use by another process\. Stop it, or set DATA_DIR/);
    expect(await post(first.url, '{ __typename }')).toBe('{"data":{"__typename":"Query"}}\n');
  });

  const damages: [string, (at: string) => void][] = [
    ['cut short', (at) => truncateSync(at, readFileSync(at).length >> 1)],
    ['overwritten in its middle', (at) => writeFileSync(at, readFileSync(at).fill(0x5a, 2000, 30_000))],
    ['overwritten at its start', (at) => writeFileSync(at, readFileSync(at).fill(0, 0, 64))],
    ['something else', (at) => writeFileSync(at, '{"nodes": []}\n')],
  ];
  test.each(damages)('the database is %s', async (_, damage) => {
    cpSync(loaded, folder, { recursive: true });
    damage(file());
    const damaged = readFileSync(file());
    expect(await refusal({})).toMatch(/graph\.grafeo is damaged or something else\. Restore a copy/);
    expect(readFileSync(file())).toEqual(damaged);
  });
});

describe('kill -9 while the reference graph is loaded', () => {
  test('leaves nothing or all of it, and the next start completes it', async () => {
    const complete = await content(loaded);
    const timed = start(home, { DATA_DIR: folder });
    await fileIn(folder);
    const opened = timed.age();
    await timed.ready();
    const step = (timed.age() - opened) / 12;
    await stop(timed);

    // Later and later, until it is too late; other processes at work move the moments, which only helps.
    const found: number[] = [];
    const dataDir = (index: number) => path.join(folder, `killed-${index}`);
    for (let ready = false; !ready;) {
      const delay = step * found.length;
      const command = start(home, { DATA_DIR: dataDir(found.length) });
      await fileIn(dataDir(found.length));
      ready = await Promise.race([
        sleep(delay).then(() => false),
        command.ready().then(
          () => true,
          () => false,
        ),
      ]);
      command.signal('SIGKILL');
      expect(await command.ended).toBe('SIGKILL');

      const left = await content(dataDir(found.length));
      if (left.length) expect(left).toEqual(complete);
      found.push(left.length);
    }
    expect(found[0]).toBe(0);
    expect(found.at(-1)).toBe(complete.length);

    const interrupted = dataDir(found.lastIndexOf(0));
    await stop(await ready(interrupted));
    expect(await content(interrupted)).toEqual(complete);
  }, 240_000);

  test('does not keep the lock of the process that is gone', async () => {
    const command = await ready();
    command.signal('SIGKILL');
    await command.ended;
    await stop(await ready());
    expect(await content()).toEqual(await content(loaded));
  });
});

test('leaves no process behind', async () => {
  const command = await ready();
  const children = spawn('ps', ['-o', 'pid=', '--ppid', String(command.pid)]);
  expect(await children.stdout.toArray()).toEqual([]);
  await stop(command);
});
