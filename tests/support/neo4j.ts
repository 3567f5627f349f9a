import { existsSync } from 'node:fs';
import type { Config } from '../../src/config';
import { fetchJars, startFromJars, VERSION } from './neo4j-maven';

/**
 * The tests' Neo4j is a real one: the server at NEO4J_URI (which has to be
 * empty, and is emptied), else Docker, else Maven and Java. `global-setup`
 * decides which; each jest worker has a server of its own, started when a test
 * asks for it and ended after the last, so test files do not meet.
 */
export type Neo4jSettings = NonNullable<Config['neo4j']>;

export interface Neo4jServer {
  settings: Neo4jSettings;
  stop(): Promise<void>;
}

/** A server that a test may take away. */
export interface PrivateNeo4j extends Neo4jServer {
  /** Ends it as a crash would; its data stay. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Leaves its connections open and answers nothing. */
  pause(): boolean;
  resume(): boolean;
}

export type Source = 'docker' | 'maven';

/** Where a server can be had from; throws with the reason where there is none. */
export async function findSource(): Promise<Source> {
  if (process.env.DOCKER_HOST || existsSync('/var/run/docker.sock')) {
    const { getContainerRuntimeClient } = await import('testcontainers');
    const answers = await getContainerRuntimeClient().catch(() => undefined);
    if (answers) return 'docker';
  }
  try {
    await fetchJars();
    return 'maven';
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new Error(`no NEO4J_URI, no Docker, no Java with Maven (${reason})`, { cause: error });
  }
}

export function startNeo4j(source: Source): Promise<Neo4jServer> {
  return source === 'docker' ? startContainer() : startFromJars();
}

/** Only jars give a server that can be killed and started again on its port. */
export const startPrivateNeo4j = startFromJars;
export const privateNeo4jAvailable = (): boolean => process.env.TEST_NEO4J_SOURCE === 'maven';

async function startContainer(): Promise<Neo4jServer> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(`neo4j:${VERSION}-community`).start();
  return {
    settings: {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
      database: 'neo4j',
    },
    stop: async () => {
      await container.stop();
    },
  };
}
