import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../src/config';
import { openEmbedded } from '../src/graph/embedded/graph';
import type { Graph, Row } from '../src/graph/port';
import { writeRecords } from '../src/graph/write';
import { type Records, recordsOf } from '../src/provenance/records';
import { defineSchema } from '../src/setup';
import { generate } from './generate';
import { type Neo4jServer, startNeo4j } from './neo4j';

/** Where generated graphs are kept for the next run. */
const FOLDER = process.env.BENCH_DIR || path.join(ROOT, 'var', 'bench');

/** Seconds; loading is one statement after another, none of them long. */
const STATEMENT_TIMEOUT = 120;

/** A graph of so many generated events in this process; made first where it is not there yet. */
export async function embeddedGraph(events: number): Promise<Graph> {
  const folder = folderOf('embedded', events);
  await makeOnce(folder, async (unfinished) => {
    const graph = await openEmbedded(unfinished, STATEMENT_TIMEOUT);
    await load(graph, events);
    await graph.close();
  });
  return upToDate(await openEmbedded(folder, STATEMENT_TIMEOUT));
}

/** The same graph on a Neo4j server of its own. */
export async function neo4jGraph(events: number): Promise<Neo4jServer> {
  const folder = folderOf('neo4j', events);
  await makeOnce(folder, async (unfinished) => {
    const server = await startNeo4j(unfinished, STATEMENT_TIMEOUT);
    await load(server.graph, events);
    await server.stop();
  });
  const server = await startNeo4j(folder, STATEMENT_TIMEOUT);
  await upToDate(server.graph);
  return server;
}

/** An index may have been added since the graph was made. */
async function upToDate(graph: Graph): Promise<Graph> {
  await defineSchema(graph);
  return graph;
}

/** Named by a sample of what is written, so that a graph is made anew when the server writes it otherwise. */
function folderOf(engine: string, events: number): string {
  const sample = [...generate(1000)].map((part) =>
    Object.values(thin(recordsOf(part), events)).map((rows) => [...rows]),
  );
  const digest = createHash('sha256').update(JSON.stringify(sample)).digest('hex').slice(0, 6);
  return path.join(FOLDER, `${engine}-${events}-${digest}`);
}

async function makeOnce(folder: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await make(unfinished);
  renameSync(unfinished, folder);
}

/** Writes as the server writes, part by part. */
async function load(graph: Graph, events: number): Promise<void> {
  await defineSchema(graph);
  const start = performance.now();
  let edges = 0;
  for (const part of generate(events)) {
    const records = thin(recordsOf(part), events);
    await graph.transaction('WRITE', (run) => writeRecords(run, part.id, records));
    for (const rows of records.edges.values()) edges += rows.length;
  }
  const seconds = (performance.now() - start) / 1000;
  const speed = Math.round(events / seconds).toLocaleString('en');
  console.log(
    `${graph.description}: ${events} events with ${edges} edges in ${seconds.toFixed(1)} s, ${speed} events/s`,
  );
}

/**
 * Leaves out the assertions behind links that no figure reads them of, so that a million events fit; the links keep
 * the conclusion from them. What is searched for by text is left out of more than 100,000, where no figure searches.
 */
function thin({ nodes, edges }: Records, events: number): Records {
  const kept = (nodes.get('Assertion') ?? []).filter(({ predicate }) => predicate === 'PROMPTED_BY');
  const ids = new Set(kept.map(({ id }) => id));
  const filter = (type: string, rows: Row[]) =>
    ASSERTION_EDGES.has(type) ? rows.filter(({ from }) => ids.has(from)) : rows;
  return {
    nodes: new Map(
      [...nodes]
        .filter(([label]) => label !== 'Conflict')
        .map(([label, rows]) => [label, events > 100_000 ? rows.map(({ searchText: _, ...row }) => row) : rows]),
    ).set('Assertion', kept),
    edges: new Map(
      [...edges]
        .filter(([type]) => type !== 'CONCERNS' && type !== 'HOLDS')
        .map(([type, rows]) => [type, filter(type, rows)]),
    ),
  };
}

const ASSERTION_EDGES = new Set(['SUBJECT', 'OBJECT', 'STATED_BY', 'EVIDENCED_BY']);
