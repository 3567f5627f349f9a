import { type Ask, serverOver } from './ask';
import { eventId, randomNumbers } from './generate';
import { embeddedGraph, neo4jGraph } from './graphs';
import { type Contenders, median, number, quantile, table, takeTurns } from './measure';

const SIZES = { embedded: [10_000, 100_000, 1_000_000], neo4j: [10_000, 100_000] };

/** A trace with what a reader needs to judge it. */
const TRACE = `query ($event: ID!, $maxDepth: Int) {
  traceBack(event: $event, maxDepth: $maxDepth) {
    origin { id title }
    depth
    truncated
    hops {
      depth
      cause { id title date { start } }
      effect { id }
      link {
        status
        confidence
        assertions { stance confidence statedOn by { name } evidence { locator document { title } } }
      }
    }
    roots { id title }
  }
}`;

/** Traces, and tells how many hops there are. */
export async function countHops(ask: Ask, variables: { event: string; maxDepth: number }): Promise<number> {
  const { traceBack } = (await ask(TRACE, variables)) as { traceBack: { hops: unknown[] } };
  return traceBack.hops.length;
}

/** Milliseconds for a trace to depth 10, one at a time, by the size of the graph. */
export async function main(): Promise<void> {
  const closing: (() => Promise<void>)[] = [];
  const contenders: Contenders = {};
  const hops: Record<string, number[]> = {};
  const add = (name: string, ask: Ask, events: number) => {
    hops[name] = [];
    contenders[name] = async (round, index) => {
      // The later half, so that no trace comes to the oldest events.
      const part = 0.5 + randomNumbers(round * 10_000 + index)() / 2;
      hops[name]!.push(await countHops(ask, { event: eventId(Math.floor(part * events)), maxDepth: 10 }));
    };
  };
  for (const events of SIZES.embedded) {
    const graph = await embeddedGraph(events);
    closing.push(() => graph.close());
    add(`embedded, ${number(events)}`, serverOver(graph), events);
  }
  for (const events of SIZES.neo4j) {
    const server = await neo4jGraph(events);
    closing.push(() => server.stop());
    add(`Neo4j, ${number(events)}`, serverOver(server.graph), events);
  }

  const results = await takeTurns(contenders, { rounds: 15, requests: 40, atOnce: 1 });
  const rows = [...results].map(([name, rounds]) => {
    const latencies = rounds.flatMap((round) => round.latencies);
    const mean = hops[name]!.reduce((sum, each) => sum + each, 0) / hops[name]!.length;
    return [name, number(quantile(latencies, 0.5), 1), number(quantile(latencies, 0.9), 1), number(mean, 1)];
  });
  console.log(table(['traceBack, depth 10', 'p50 ms', 'p90 ms', 'hops'], rows));
  for (const engine of ['embedded', 'Neo4j']) {
    const [smallest, ...others] = [...results].filter(([name]) => name.startsWith(engine)).map(([, rounds]) => rounds);
    const largest = others.at(-1)!;
    const growth = largest.map(
      ({ latencies }, round) => quantile(latencies, 0.5) / quantile(smallest![round]!.latencies, 0.5),
    );
    console.log(`${engine}: the largest takes ${number(median(growth), 2)} times as long as the smallest`);
  }
  for (const close of closing) await close();
}
