import { openEmbedded } from '../../src/graph/embedded/graph';
import { openNeo4j } from '../../src/graph/neo4j/graph';
import type { Graph, Row } from '../../src/graph/port';
import type { Neo4jSettings } from './neo4j';

export interface Engine {
  name: 'embedded' | 'neo4j';
  available: boolean;
  /** An empty graph without constraints or indexes. The one before it from the same test file has to be closed. */
  open(statementTimeout?: number): Promise<Graph>;
}

export const engines: Engine[] = [
  { name: 'embedded', available: true, open: (timeout = 10) => openEmbedded(undefined, timeout) },
  { name: 'neo4j', available: process.env.TEST_NEO4J !== undefined, open: openEmptyNeo4j },
];

/** Milliseconds that a worker's first test of Neo4j may have to wait for its server. */
const FIRST_START = 180_000;

/** Runs a suite on every engine; where Neo4j is missing, that half shows as skipped, with the reason. */
export function describeEngines(title: string, suite: (engine: Engine) => void): void {
  for (const engine of engines) {
    const name = `${title}: ${engine.name}`;
    if (!engine.available) {
      describe.skip(`${name} (${process.env.NEO4J_SKIPPED})`, () => suite(engine));
      continue;
    }
    describe(name, () => {
      if (engine.name === 'neo4j') beforeAll(neo4jSettings, FIRST_START);
      suite(engine);
    });
  }
}

/** Asks for this worker's server; the first time takes as long as its start. */
export async function neo4jSettings(): Promise<Neo4jSettings> {
  const response = await fetch(`${process.env.TEST_NEO4J}/${process.env.JEST_WORKER_ID}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Neo4jSettings;
}

async function openEmptyNeo4j(statementTimeout = 10): Promise<Graph> {
  const settings = await neo4jSettings();
  await emptyNeo4j(settings);
  return openNeo4j(settings, statementTimeout);
}

export async function emptyNeo4j(settings: Neo4jSettings): Promise<void> {
  const graph = await openNeo4j(settings, 60);
  try {
    const remove = 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS removed';
    for (let removed: unknown = 1; removed !== 0;) {
      [{ removed }] = (await graph.transaction('WRITE', (run) => run(remove))) as [Row];
    }
    const constraints = await graph.run('SHOW CONSTRAINTS YIELD name RETURN name AS name');
    await graph.define(constraints.map(({ name }) => `DROP CONSTRAINT \`${name as string}\` IF EXISTS`));
    const indexes = await graph.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name AS name");
    await graph.define(indexes.map(({ name }) => `DROP INDEX \`${name as string}\` IF EXISTS`));
  } finally {
    await graph.close();
  }
}
