import { createHash } from 'node:crypto';
import { type Dataset, ENTITY_TYPES, LINKS } from '../model';
import { type Records, recordsOf } from '../provenance/records';
import type { Graph, Row, Run } from './port';

const BATCH = 2000;

/** Details that belong to one data set alone; entities may be shared, and stay while the data set names them. */
const OWNED = ['Assertion', 'Conflict', 'Casualties'];

/** What an entity can be said to be; a corrected data set may say otherwise. */
const TYPES = ['Event', 'Actor', ...ENTITY_TYPES];

/**
 * Loads a data set in one transaction, so that it is there whole or not at all. The same data set again changes
 * nothing; a corrected one replaces what it brought before.
 *
 * @param digest tells this state of the data set from others
 * @returns whether anything was written
 */
export async function loadDataset(graph: Graph, dataset: Dataset, digest = digestOf(dataset)): Promise<boolean> {
  const { id, title } = dataset;
  return graph.transaction('WRITE', async (run) => {
    const [known] = await run('MATCH (d:Dataset {id: $id}) RETURN d.digest AS digest', { id });
    if (known?.digest === digest) return false;
    const records = recordsOf(dataset);
    if (known) await forget(run, id, records);
    await writeRecords(run, id, records);
    await run('MERGE (d:Dataset {id: $id}) SET d.digest = $digest, d.title = $title', { id, digest, title });
    return true;
  });
}

function digestOf(dataset: Dataset): string {
  return createHash('sha256').update(JSON.stringify(dataset)).digest('hex');
}

async function forget(run: Run, dataset: string, { nodes }: Records): Promise<void> {
  const parameters = { dataset };
  for (const label of OWNED)
    await run(`MATCH (n:Entity {dataset: $dataset}) WHERE n:${label} DETACH DELETE n`, parameters);
  await run('MATCH (n:Passage {dataset: $dataset}) DETACH DELETE n', parameters);
  await run('MATCH (n:Entity {dataset: $dataset})-[l]->(:Entity) WHERE l.dataset = $dataset DELETE l', parameters);
  const kept = new Set<unknown>([...nodes.values()].flat().map(({ id }) => id));
  const before = await run('MATCH (n:Entity {dataset: $dataset}) RETURN n.id AS id', parameters);
  const gone = before.map(({ id }) => id!).filter((id) => !kept.has(id));
  await run('UNWIND $gone AS id MATCH (n:Entity {id: id}) DETACH DELETE n', { gone });
  await run(`MATCH (n:Entity {dataset: $dataset}) REMOVE ${TYPES.map((type) => `n:${type}`).join(', ')}`, parameters);
}

/** Writes what is new and brings what is there up to date. */
export async function writeRecords(run: Run, dataset: string, { nodes, edges }: Records): Promise<void> {
  for (const [labels, rows] of nodes) {
    const [key, more] = APART.includes(labels) ? [labels, ''] : ['Entity', ` SET n:${labels}`];
    // Who brought an entity first answers for it: a correction of another data set does not take it away.
    const text = `UNWIND $batch AS row MERGE (n:${key} {id: row.id})
      WITH n, row, coalesce(n.dataset, $dataset) AS owner${more} SET n = row SET n.dataset = owner`;
    await inBatches(rows, (batch) => run(text, { batch, dataset }));
  }
  for (const [type, rows] of edges) {
    const [from, to] = ENDS[type] ?? ['Entity', 'Entity'];
    const own = type in LINKS ? ' {id: row.properties.id}' : '';
    const text = `UNWIND $batch AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to})
      MERGE (a)-[l:${type}${own}]->(b) SET l += row.properties SET l.dataset = $dataset`;
    await inBatches(rows, (batch) => run(text, { batch, dataset }));
  }
}

/** What is no entity: nothing is asserted of it. */
const APART = ['Passage', 'Day'];

const ENDS: Record<string, [string, string]> = {
  EVIDENCED_BY: ['Entity', 'Passage'],
  OF_DOCUMENT: ['Passage', 'Entity'],
};

async function inBatches(rows: Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}
