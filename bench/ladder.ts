import { serverOver } from './ask';
import { LADDER, LADDER_TOP } from './generate';
import { embeddedGraph, neo4jGraph } from './graphs';
import { type Contenders, number, quantile, table, takeTurns } from './measure';
import { countHops } from './trace';

/** Events in the graph beside the ladder. */
const EVENTS = 10_000;

/** Milliseconds for a trace down all of the ladder, which has 3^30 paths. */
export async function main(): Promise<void> {
  const embedded = await embeddedGraph(EVENTS);
  const server = await neo4jGraph(EVENTS);
  const first: Record<string, number> = {};
  const hops: Record<string, number> = {};
  const contenders: Contenders = {};
  for (const [name, graph] of Object.entries({ embedded, Neo4j: server.graph })) {
    const ask = serverOver(graph);
    contenders[name] = async () => {
      const asked = performance.now();
      hops[name] = await countHops(ask, { event: LADDER_TOP, maxDepth: LADDER.levels });
      first[name] ??= performance.now() - asked;
    };
  }
  const results = await takeTurns(contenders, { rounds: 15, requests: 20, atOnce: 1 });
  const rows = [...results].map(([name, rounds]) => {
    const latencies = rounds.flatMap((round) => round.latencies);
    return [
      name,
      ...[first[name]!, quantile(latencies, 0.5), quantile(latencies, 0.9)].map((ms) => number(ms, 1)),
      number(hops[name]!),
    ];
  });
  console.log(table(['traceBack, 30 levels of 3 events', 'first ms', 'p50 ms', 'p90 ms', 'hops'], rows));
  await embedded.close();
  await server.stop();
}
