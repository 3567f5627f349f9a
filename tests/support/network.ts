import type { Graph, Row, Run } from '../../src/graph/port';

const DAY = '2021-01-01';

/** Writes events and actors with links alone, fast enough for tens of thousands: "a PROMPTED_BY b" reads as it stands. */
export async function writeNetwork(graph: Graph, links: string[]): Promise<void> {
  const rows = links.map((id): Row => {
    const [from, type, to] = id.split(' ');
    return { from: from!, type: type!, to: to!, id };
  });
  const ids = [...new Set(rows.flatMap(({ from, to }) => [from!, to!]))] as string[];
  const isActor = (id: string) => id.startsWith('state/');
  const batches = <T>(all: T[]) => Array.from({ length: Math.ceil(all.length / 2000) }, (_, n) => all.slice(n * 2000, (n + 1) * 2000)); // prettier-ignore
  // One transaction for all of it would take more memory than a small Neo4j has.
  const run: Run = (...statement) => graph.transaction('WRITE', (write) => write(...statement));
  for (const batch of batches(ids.filter((id) => !isActor(id)))) {
    await run('UNWIND $batch AS id CREATE (:Entity:Event:Attack {id: id, title: id, knownSince: $DAY})', {
      batch,
      DAY,
    });
  }
  for (const batch of batches(ids.filter(isActor))) {
    await run('UNWIND $batch AS id CREATE (:Entity:Actor:State {id: id, name: id})', { batch });
  }
  for (const type of new Set(rows.map((row) => row.type as string))) {
    for (const batch of batches(rows.filter((row) => row.type === type))) {
      await run(
        `UNWIND $batch AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
          CREATE (a)-[:${type} {id: row.id, facts: [row.id], role: 'AGENT', status: 'ASSERTED', confidence: 0.8,
            knownSince: $DAY, historyDays: [$DAY], statusHistory: ['ASSERTED'], confidenceHistory: [0.8]}]->(b)`,
        { batch, DAY },
      );
    }
  }
}

/** Numbers 0 to `size` - 1. */
export const upTo = (size: number) => Array.from({ length: size }, (_, index) => index);
