import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../src/config';
import { openEmbedded } from '../src/graph/embedded/graph';
import { eventOf, LARGE, TOO_HEAVY, writeDense } from '../tests/support/dense';
import { number, quantile, table } from './measure';
import { startNeo4j } from './neo4j';

/** Seconds for which each large request is sent again and again, and milliseconds from one small request to the next. */
const [SECONDS, PAUSE] = [15, 25];

const SMALL = `{ event(id: "${eventOf(7)}") { id title } }`;

/** What is asked beside the small requests. */
const REQUESTS: Record<string, string | undefined> = {
  'nothing else': undefined,
  'cost 19,501': '{ events(first: 150) { edges { node { id title prompted(first: 64) { effect { id title } } } } } }',
  'as many rows as are answered': LARGE['a list of 100 below each of 200 events']!,
  'refused: a filter': TOO_HEAVY['a filter of four levels']!,
  'refused: lists in lists': TOO_HEAVY['lists below the hops of a trace']!,
};

/**
 * The memory of the server while the largest requests that it takes are sent to it one after the other, and how long
 * small ones take meanwhile, over HTTP, on a graph of events each of which was prompted by all before it.
 */
export async function main(): Promise<void> {
  execFileSync('npm', ['run', 'build'], { cwd: ROOT });
  const folder = mkdtempSync(path.join(tmpdir(), 'antecedent-bench-'));
  const embedded = await openEmbedded(folder, 120);
  await writeDense(embedded);
  await embedded.close();
  const neo4j = await startNeo4j(path.join(folder, 'neo4j'), 120);
  await writeDense(neo4j.graph);

  const rows: string[][] = [];
  for (const [engine, NEO4J_URI] of Object.entries({ embedded: '', Neo4j: neo4j.settings.uri })) {
    for (const [name, query] of Object.entries(REQUESTS)) {
      const { large, small, peak } = await measure({ DATA_DIR: folder, NEO4J_URI }, query);
      const times = [0.5, 0.99, 1].map((part) => number(quantile(small, part), 1));
      rows.push([`${engine}, ${name}`, query ? number(quantile(large, 0.5)) : '', ...times, number(peak)]);
    }
  }
  console.log(table(['beside', 'it takes, p50 ms', 'small p50 ms', 'p99 ms', 'most ms', 'peak RSS, MB'], rows));
  await neo4j.stop();
  rmSync(folder, { recursive: true });
}

async function measure(settings: Record<string, string>, query: string | undefined) {
  const { server, url } = await start(settings);
  for (let times = 0; times < 20; times++) await ask(url, SMALL);
  const end = performance.now() + SECONDS * 1000;
  const large: number[] = [];
  const small: Promise<number>[] = [];
  const busy = (async () => {
    while (query && performance.now() < end) large.push(await ask(url, query));
  })();
  // Sent when it is due, whether or not the one before was answered.
  while (performance.now() < end) {
    small.push(ask(url, SMALL));
    await sleep(PAUSE);
  }
  await busy;
  const result = { large, small: await Promise.all(small), peak: peakOf(server.pid!) };
  const exited = once(server, 'exit');
  server.kill('SIGINT');
  await exited;
  return result;
}

async function start(settings: Record<string, string>): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => server.kill());
  let output = '';
  for await (const chunk of server.stdout) {
    output += chunk;
    const url = /http:\S+\/graphql/.exec(output)?.[0];
    if (url) return { server, url };
  }
  throw new Error(`The server did not start:\n${output}`);
}

/** Milliseconds to the whole answer, whether or not it is a refusal. */
async function ask(url: string, query: string): Promise<number> {
  const asked = performance.now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  await response.text();
  return performance.now() - asked;
}

/** Megabytes. */
function peakOf(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return (Number(kilobytes) * 1024) / 1e6;
}
