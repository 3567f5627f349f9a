import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../src/config';
import { median, number, table } from './measure';

const RUNS = 7;
const QUERY = '{ events(first: 20) { edges { node { id title promptedBy { cause { id title } link { status } } } } } }';

interface Server {
  process: ChildProcess;
  url: string;
  /** Milliseconds from the command to the first answer. */
  firstAnswer: number;
}

/** How long `npm start` takes to the first answer, and what memory the server takes then. */
export async function main(): Promise<void> {
  // What `npm start` compiles after a change is not what is measured.
  execFileSync('npm', ['run', 'build'], { cwd: ROOT });
  const data = mkdtempSync(path.join(tmpdir(), 'antecedent-bench-'));
  const loading = await start(data);
  await stop(loading);
  const starts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const server = await start(data);
    starts.push(server.firstAnswer);
    await stop(server);
  }
  const server = await start(data);
  await sleep(10_000);
  const idle = memory(server.process.pid!);
  for (let request = 0; request < 1000; request++) await ask(server.url);
  await sleep(10_000);
  const later = memory(server.process.pid!);
  await stop(server);
  rmSync(data, { recursive: true });

  const row = ({ server: own, all }: Memory) => [number(own), number(all)];
  console.log(
    `npm start to the first answer: median ${number(median(starts))} ms, all ${starts.map((ms) => number(ms)).join(', ')}`,
  );
  console.log(`A first start, which loads the reference graph: ${number(loading.firstAnswer)} ms\n`);
  console.log(
    table(
      ['RSS in MB', 'server', 'with npm'],
      [
        ['idle for 10 s', ...row(idle)],
        ['idle after 1,000 requests', ...row(later)],
      ],
    ),
  );
}

/** `npm start`, asked until it answers. */
async function start(data: string): Promise<Server> {
  const begun = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: data, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  process.once('exit', () => npm.kill());
  let output = '';
  for await (const chunk of npm.stdout) {
    output += chunk;
    const url = /http:\S+\/graphql/.exec(output)?.[0];
    if (!url) continue;
    await ask(url);
    return { process: npm, url, firstAnswer: performance.now() - begun };
  }
  throw new Error(`The server did not start:\n${output}`);
}

async function stop({ process: npm }: Server): Promise<void> {
  const exited = once(npm, 'exit');
  // The whole group, as Ctrl-C does.
  process.kill(-npm.pid!, 'SIGINT');
  await exited;
}

async function ask(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
  const { data, errors } = (await response.json()) as { data?: { events: { edges: unknown[] } }; errors?: unknown };
  if (errors || !data?.events.edges.length) throw new Error(JSON.stringify(errors ?? data));
}

/** Megabytes of RSS. */
interface Memory {
  server: number;
  all: number;
}

function memory(npm: number): Memory {
  const tree = [npm];
  for (const pid of tree) tree.push(...childrenOf(pid));
  const sizes = tree.map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0));
  const megabytes = sizes.map((kilobytes) => (kilobytes * 1024) / 1e6);
  return { server: megabytes.at(-1)!, all: megabytes.reduce((sum, each) => sum + each, 0) };
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
}
