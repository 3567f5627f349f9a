import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './config';
import type { Graph } from './graph/port';
import { loadDataset } from './graph/write';
import { SEARCHED } from './search/types';

/** Constraints and indexes, then the reference graph, where they are not there yet. */
export async function prepareGraph(graph: Graph, folder = path.join(ROOT, 'data')): Promise<void> {
  await defineSchema(graph);
  const digest = digestOf(folder);
  const [loaded] = await graph.run('MATCH (d:Dataset) WHERE d.digest = $digest RETURN d.id AS id', { digest });
  if (loaded) return;
  // Even to load what reads and checks the files takes a good part of a start.
  const { readDataset } = require('./reference/read') as typeof import('./reference/read');
  await loadDataset(graph, readDataset(folder), digest);
}

/** Of the data files and of the code that derives the graph from them: the same files under another rule are another graph. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const place of [folder, ...['reference', 'provenance', 'search'].map((code) => path.join(__dirname, code))]) {
    const files = existsSync(place)
      ? readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isFile())
      : [];
    // Each file system lists them in an order of its own.
    for (const name of files.map((file) => file.name).sort()) {
      hash.update(name).update(readFileSync(path.join(place, name)));
    }
  }
  return hash.digest('hex');
}

export async function defineSchema(graph: Graph): Promise<void> {
  const text = readFileSync(path.join(ROOT, 'cypher/setup/schema.cypher'), 'utf8').replace(/^\/\/.*$/gm, '');
  await graph.define(
    text
      .split(';')
      .map((statement) => statement.trim())
      .filter(Boolean),
  );
  await graph.search.define(SEARCHED);
}

const KINDS = {
  attack: 'Attack',
  response: 'Response',
  incident: 'Incident',
  actor: 'Actor',
  location: 'Location',
  statement: 'Statement',
  assertion: 'Assertion',
  document: 'Document',
  conflict: 'Conflict',
};

/** How many there are of each kind, in words such as "7 attacks". */
export async function countKinds(graph: Graph): Promise<string[]> {
  return Promise.all(
    Object.entries(KINDS).map(async ([kind, label]) => {
      const [row] = await graph.run(`MATCH (n:${label}) RETURN count(n) AS count`);
      const count = row!.count as number;
      return `${count.toLocaleString('en')} ${kind}${count === 1 ? '' : 's'}`;
    }),
  );
}
