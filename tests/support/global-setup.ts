import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from 'jest';
import { openNeo4j } from '../../src/graph/neo4j/graph';
import { emptyNeo4j } from './engines';
import { findSource, type Neo4jServer, type Neo4jSettings, startNeo4j } from './neo4j';

declare global {
  var stopNeo4j: () => Promise<void>;
}

/**
 * Finds the tests' Neo4j and tells the workers in TEST_NEO4J an address that
 * answers each with the settings of its own server. This process starts the
 * servers, so that it can end them whatever becomes of the workers.
 */
export default async function globalSetup({ maxWorkers }: { maxWorkers: Config['maxWorkers'] }): Promise<void> {
  const { NEO4J_URI: uri, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, CI } = process.env;
  if (uri) {
    if (maxWorkers !== 1) throw new Error('NEO4J_URI names one database: run jest with --runInBand.');
    const settings = {
      uri,
      user: NEO4J_USER || 'neo4j',
      password: NEO4J_PASSWORD || '',
      database: NEO4J_DATABASE || 'neo4j',
    };
    await refuseData(settings);
    await offer(async () => ({ settings, stop: () => emptyNeo4j(settings) }));
    return;
  }
  try {
    const source = await findSource();
    process.env.TEST_NEO4J_SOURCE = source;
    await offer(() => startNeo4j(source));
  } catch (error) {
    if (CI === 'true') throw error;
    process.env.NEO4J_SKIPPED = (error as Error).message;
  }
}

/** The tests empty the database that they are given. */
async function refuseData(settings: Neo4jSettings): Promise<void> {
  const graph = await openNeo4j(settings, 10);
  const [row] = await graph.run('MATCH (n) RETURN count(n) AS nodes');
  await graph.close();
  if (row!.nodes !== 0)
    throw new Error(`NEO4J_URI holds ${row!.nodes as number} nodes, which the tests would remove: name an empty one.`);
}

/** One server a worker, started when the worker first asks. */
async function offer(start: () => Promise<Neo4jServer>): Promise<void> {
  const servers = new Map<string, Promise<Neo4jServer>>();
  const desk: Server = createServer((request, response) => {
    const worker = request.url!;
    if (!servers.has(worker)) servers.set(worker, start());
    servers.get(worker)!.then(
      ({ settings }) => response.end(JSON.stringify(settings)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  process.env.TEST_NEO4J = `http://127.0.0.1:${(desk.address() as AddressInfo).port}`;
  globalThis.stopNeo4j = async () => {
    desk.close();
    desk.closeAllConnections();
    await Promise.allSettled([...servers.values()].map(async (server) => (await server).stop()));
  };
}
