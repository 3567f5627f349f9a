import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../src/config';
import { openNeo4j } from '../src/graph/neo4j/graph';
import type { Graph } from '../src/graph/port';
import { fetchJars, freePort, VERSION } from '../tests/support/neo4j-maven';

const CACHE = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
const JARS = path.join(CACHE, 'antecedent', `neo4j-${VERSION}`);
const MEMORY = { heap: '2g', pageCache: '1g' };

export interface Neo4jServer {
  settings: NonNullable<Config['neo4j']>;
  graph: Graph;
  stop(): Promise<void>;
}

/** A Neo4j of its own, without password, on a free port of the loopback address, whose data stay in `home`. */
export async function startNeo4j(home: string, statementTimeout: number): Promise<Neo4jServer> {
  await fetchJars();
  const port = await freePort();
  const settings = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: '', database: 'neo4j' };
  mkdirSync(path.join(home, 'conf'), { recursive: true });
  writeFileSync(
    path.join(home, 'conf', 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      `server.memory.pagecache.size=${MEMORY.pageCache}`,
      'db.tx_log.preallocate=false',
      'dbms.security.auth_enabled=false',
      'dbms.usage_report.enabled=false',
    ].join('\n'),
  );
  const java = launch(home);
  const exited = once(java, 'exit');
  const graph = await whenReady(settings, statementTimeout, java, home);
  return {
    settings,
    graph,
    stop: async () => {
      await graph.close();
      java.kill();
      await exited;
    },
  };
}

function launch(home: string): ChildProcess {
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const log = openSync(path.join(home, 'log'), 'a');
  const java = spawn(
    'java',
    [
      ...[`-Xms${MEMORY.heap}`, `-Xmx${MEMORY.heap}`, '-cp', path.join(JARS, '*')],
      ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${path.join(home, 'conf')}`],
    ],
    { stdio: ['ignore', log, log] },
  );
  process.once('exit', () => {
    java.kill();
  });
  return java;
}

async function whenReady(
  settings: Neo4jServer['settings'],
  statementTimeout: number,
  java: ChildProcess,
  home: string,
): Promise<Graph> {
  const end = Date.now() + 120_000;
  for (;;) {
    try {
      return await openNeo4j(settings, statementTimeout);
    } catch (error) {
      if (java.exitCode !== null || Date.now() > end) {
        throw new Error(readFileSync(path.join(home, 'log'), 'utf8'), { cause: error });
      }
      await sleep(200);
    }
  }
}
