import { serverOver } from './ask';
import { randomNumbers } from './generate';
import { embeddedGraph, neo4jGraph } from './graphs';
import { type Contenders, number, quantile, table, takeTurns } from './measure';

const EVENTS = 100_000;
const ACTORS = 300;

/** How two actors are connected, with what a reader needs to judge it. */
const PATHS = `query ($from: ID!, $to: ID!, $first: Int) {
  paths(from: $from, to: $to, first: $first) {
    length
    truncated
    nodes { __typename id }
    links { type from { id } to { id } status confidence }
  }
}`;

/** Milliseconds for the shortest paths between two actors, each of whom has some 400 links, one request at a time. */
export async function main(): Promise<void> {
  const embedded = await embeddedGraph(EVENTS);
  const server = await neo4jGraph(EVENTS);
  const contenders: Contenders = {};
  const found: Record<string, { paths: number; truncated: number }> = {};
  for (const first of [3, 10]) {
    for (const [engine, graph] of Object.entries({ embedded, Neo4j: server.graph })) {
      const ask = serverOver(graph);
      const name = `${engine}, first ${first}`;
      const count = (found[name] = { paths: 0, truncated: 0 });
      contenders[name] = async (round, index) => {
        const random = randomNumbers(round * 10_000 + index);
        const actor = () => `actor/${Math.floor(random() * ACTORS)}`;
        const { paths } = (await ask(PATHS, { from: actor(), to: actor(), first })) as {
          paths: { truncated: boolean }[];
        };
        count.paths += paths.length;
        count.truncated += paths.filter(({ truncated }) => truncated).length;
      };
    }
  }
  const results = await takeTurns(contenders, { rounds: 10, requests: 40, atOnce: 1 });
  const rows = [...results].map(([name, rounds]) => {
    const latencies = rounds.flatMap((round) => round.latencies);
    const figures = [0.5, 0.95].map((part) => number(quantile(latencies, part), 1));
    return [name, ...figures, number(found[name]!.paths), number(found[name]!.truncated)];
  });
  console.log(table([`paths between two actors, ${number(EVENTS)} events`, 'p50 ms', 'p95 ms', 'found', 'cut'], rows));
  await embedded.close();
  await server.stop();
}
