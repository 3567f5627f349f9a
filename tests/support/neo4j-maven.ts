import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jSettings, PrivateNeo4j } from './neo4j';

export const VERSION = '5.26.30';
const CACHE = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'antecedent');
const JARS = path.join(CACHE, `neo4j-${VERSION}`);
const PASSWORD = 'antecedent';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>antecedent</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

/** Puts Neo4j's jars into the cache where they are not there yet; throws where Java or Maven is missing. */
export async function fetchJars(): Promise<void> {
  const java = execFileSync('sh', ['-c', 'java -version 2>&1'], { encoding: 'utf8' });
  if (Number(/version "(\d+)/.exec(java)?.[1]) < 17) throw new Error('Java is older than 17');
  if (existsSync(JARS)) return;
  execFileSync('mvn', ['-v']);
  console.log(`Fetching Neo4j ${VERSION} into ${JARS}`);
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(`${JARS}-`);
  await writeFile(path.join(folder, 'pom.xml'), POM);
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  execFileSync('mvn', ['-q', '-B', copy, '-DoutputDirectory=jars'], { cwd: folder, stdio: 'inherit' });
  // Another run may have been faster.
  await rename(path.join(folder, 'jars'), JARS).catch(() => undefined);
  await rm(folder, { recursive: true });
}

/** A server of its own in a temporary folder, on a free port of the loopback address. */
export async function startFromJars(): Promise<PrivateNeo4j> {
  const home = await mkdtemp(path.join(tmpdir(), 'antecedent-neo4j-'));
  const port = await freePort();
  const settings = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD, database: 'neo4j' };
  await mkdir(path.join(home, 'conf'));
  await writeFile(
    path.join(home, 'conf', 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'server.memory.pagecache.size=64m',
      'db.tx_log.preallocate=false',
      'dbms.usage_report.enabled=false',
    ].join('\n'),
  );

  let java: ChildProcess;
  let exited: Promise<unknown>;
  const start = async () => {
    [java, exited] = await launch(home);
  };
  const kill = async () => {
    java.kill('SIGKILL');
    await exited;
  };
  await start();
  await until(() => setPassword(settings), java!, home);
  return {
    settings,
    kill,
    restart: async () => {
      await start();
      await until(() => answer(settings), java, home);
    },
    pause: () => java.kill('SIGSTOP'),
    resume: () => java.kill('SIGCONT'),
    stop: async () => {
      await kill();
      await rm(home, { recursive: true });
    },
  };
}

async function launch(home: string): Promise<[ChildProcess, Promise<unknown>]> {
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const log = await open(path.join(home, 'log'), 'a');
  const java = spawn(
    'java',
    [
      // The second compiler takes longer than it saves in a test run: without it the start needs half the time.
      ...['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', path.join(JARS, '*')],
      ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${path.join(home, 'conf')}`],
    ],
    { stdio: ['ignore', log.fd, log.fd] },
  );
  await log.close();
  // Its input ends when this process does, however that comes about.
  const watchdog = spawn('sh', ['-c', 'cat; kill -9 "$1"; rm -rf "$2"', 'sh', String(java.pid), home], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const exited = once(java, 'exit').then(() => watchdog.kill('SIGKILL'));
  return [java, exited];
}

/** Tries until it works; a server that ended gives its log instead. */
async function until(work: () => Promise<unknown>, java: ChildProcess, home: string): Promise<void> {
  for (const end = Date.now() + 170_000; ;) {
    try {
      await work();
      return;
    } catch (error) {
      if (java.exitCode !== null || Date.now() > end) {
        const log = await readFile(path.join(home, 'log'), 'utf8');
        throw new Error(`Neo4j did not start: ${(error as Error).message}\n${log}`, { cause: error });
      }
    }
    await sleep(100);
  }
}

/** A new server runs nothing before its password is another. */
async function setPassword({ uri, user, password }: Neo4jSettings): Promise<void> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(user, 'neo4j'));
  const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
  await driver.executeQuery(change, { password }, { database: 'system' });
}

async function answer({ uri, user, password, database }: Neo4jSettings): Promise<void> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery('RETURN 1', {}, { database });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
