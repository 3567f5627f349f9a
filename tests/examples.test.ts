import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../src/config';
import { startServer } from './support/server';

const AWAY = 'http://127.0.0.1:9/graphql';

let server: Awaited<ReturnType<typeof startServer>>;
let url: string;
beforeAll(async () => {
  server = await startServer();
  url = `${server.url}/graphql`;
});
afterAll(() => server.close());

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

function run(command: string, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
  return new Promise((resolve) =>
    execFile(command, args, { cwd: ROOT, env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );
}

/** Runs where a command is there, and says so where it is not. */
function describeWith(name: string, [command, ...args]: [string, ...string[]], suite: () => void): void {
  const there = spawnSync(command, args).status === 0;
  if (there) describe(name, suite);
  else describe.skip(`${name} (no ${[command, ...args].join(' ')})`, suite);
}

describeWith('examples/curl.sh', ['curl', '--version'], () => {
  test('asks by POST and by GET', async () => {
    const { code, stdout } = await run('sh', 'examples/curl.sh', url);
    expect(code).toBe(0);
    const [causes, attacks] = stdout.trim().split('\n');
    expect(JSON.parse(causes!).data.traceBack.hops).toContainEqual({
      depth: 1,
      cause: { title: 'Rocket attack on Irbil' },
      link: { status: 'ASSERTED' },
    });
    expect(JSON.parse(attacks!).data.attacks.edges).toHaveLength(5);
  });

  test('fails when the server is away', async () => {
    expect(await run('sh', 'examples/curl.sh', AWAY)).toMatchObject({ code: 7, stdout: '' });
  });
});

describe('examples/apollo-client', () => {
  const example = (...args: string[]) => run('npm', 'run', '--silent', 'example:apollo', '--', ...args);

  test('pages through all attacks that prompted a response', async () => {
    const { code, stdout } = await example(url);
    expect(code).toBe(0);
    expect(stdout).toContain('3 of 3 attacks');
    // What it was directed at is there by the possible types alone, and the third attack by the second page.
    expect(stdout).toMatch(
      /'2021-02-15' .*'Rocket attack on Irbil' .*United States, High-security zone in Irbil' .* 4 /,
    );
    expect(stdout).toMatch(/'Drone attacks on US personnel and facilities in Iraq' /);
  });

  test('leaves out the attacks before a day', async () => {
    const { stdout } = await example(url, '2021-02-20');
    expect(stdout).toContain('1 of 1 attacks');
    expect(stdout).not.toContain('Irbil');
  });

  test('says what is wrong', async () => {
    expect(await example(AWAY)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(AWAY) });
    const wrong = await example(url, 'yesterday');
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('A Date is a day') });
  });
});

describeWith('examples/escalation.py', ['python3', '-c', 'import networkx'], () => {
  const example = (...args: string[]) => run('python3', 'examples/escalation.py', ...args);

  test('prints the table that examples/README.md shows', async () => {
    const [, shown] = /```\n(\d+ actors[\s\S]*?)```/.exec(readFileSync(path.join(ROOT, 'examples/README.md'), 'utf8'))!;
    const { code, stdout } = await example(url, '--page-size', '3');
    expect(code).toBe(0);
    expect(stdout.startsWith(shown!)).toBe(true);
    expect(stdout.trim().split('\n')).toHaveLength(13);
    expect((await example(url)).stdout).toBe(stdout);
  });

  test('of a day, and of chosen events', async () => {
    const then = await example(url, '--as-known-on', '2021-02-26', '--rows', '1');
    expect(then.stdout).toMatch(/^8 actors, 11 pairs [\s\S]*\nUnited States +0.197 +0.143 +3 +2\n$/);
    const some = await example(url, '--where', '{"onResponse": {"kind": {"eq": "MILITARY"}}}');
    expect(some.stdout).toMatch(/^4 actors, 3 pairs /);
    const none = await example(url, '--as-known-on', '2020-01-01');
    expect(none).toMatchObject({ code: 1, stdout: '', stderr: 'None of these events was prompted by another.\n' });
  });

  test('says what is wrong', async () => {
    const away = await example(AWAY);
    expect(away).toMatchObject({ code: 1, stderr: expect.stringContaining(`No answer from ${AWAY}: `) });
    const page = await example(server.url);
    expect(page).toMatchObject({ code: 1, stderr: expect.stringContaining('GraphQL is at /graphql') });
    const wrong = await example(url, '--where', '{"titel": {"eq": ""}}');
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('"titel" is not defined') });
  });
});
