import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config';
import { EngineUnavailable, StartError } from '../errors';
import type { Graph } from './port';

/**
 * Neo4j where the configuration names one, else the embedded engine. A server
 * that does not answer yet is asked again for `startTimeout` seconds.
 *
 * @throws StartError when no graph can be opened.
 */
export async function openGraph(config: Config, log: (line: string) => void = console.error): Promise<Graph> {
  const { neo4j, startTimeout, statementTimeout } = config;
  // Each engine takes a tenth of a second to load, so only the one in use is.
  if (!neo4j) {
    const { openEmbedded } = require('./embedded/graph') as typeof import('./embedded/graph');
    return openEmbedded(config.dataDir, statementTimeout);
  }
  const { openNeo4j } = require('./neo4j/graph') as typeof import('./neo4j/graph');
  const end = Date.now() + startTimeout * 1000;
  for (let tries = 1; ; tries++) {
    try {
      return await openNeo4j(neo4j, statementTimeout);
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      if (Date.now() >= end) {
        const advice = 'Check that the server runs, NEO4J_URI and START_TIMEOUT.';
        throw new StartError(`Neo4j at ${neo4j.uri} did not answer within ${startTimeout} s. ${advice}`);
      }
      if (tries === 1) log(`Neo4j at ${neo4j.uri} does not answer yet: trying for ${startTimeout} s.`);
      await sleep(Math.min(1000, end - Date.now()));
    }
  }
}
