import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './config';
import type { Graph } from './graph/port';
import { loadDataset } from './graph/write';
import { readDataset } from './reference/read';

/** Constraints and indexes, then the reference graph, where they are not there yet. */
export async function prepareGraph(graph: Graph, folder = path.join(ROOT, 'data')): Promise<void> {
  await defineSchema(graph);
  await loadDataset(graph, readDataset(folder));
}

export async function defineSchema(graph: Graph): Promise<void> {
  const text = readFileSync(path.join(ROOT, 'cypher/setup/schema.cypher'), 'utf8').replace(/^\/\/.*$/gm, '');
  await graph.define(
    text
      .split(';')
      .map((statement) => statement.trim())
      .filter(Boolean),
  );
}

const KINDS = {
  attacks: 'Attack',
  responses: 'Response',
  incidents: 'Incident',
  actors: 'Actor',
  locations: 'Location',
  statements: 'Statement',
  assertions: 'Assertion',
  documents: 'Document',
  conflicts: 'Conflict',
};

/** How many there are of each kind. */
export async function countKinds(graph: Graph): Promise<[kind: string, count: number][]> {
  return Promise.all(
    Object.entries(KINDS).map(async ([kind, label]): Promise<[string, number]> => {
      const [row] = await graph.run(`MATCH (n:${label}) RETURN count(n) AS count`);
      return [kind, row!.count as number];
    }),
  );
}
