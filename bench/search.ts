import { type Ask, serverOver } from './ask';
import { actorName, placeName, randomNumbers, word } from './generate';
import { embeddedGraph, neo4jGraph } from './graphs';
import { type Contenders, number, quantile, table, takeTurns } from './measure';

const EVENTS = Number(process.env.BENCH_EVENTS || 100_000);

const SEARCH = `query ($text: String!, $prefix: Boolean) {
  search(text: $text, prefix: $prefix, first: 20) {
    totalCount
    edges { score matchedField snippet node { __typename id ... on Event { title } } }
  }
}`;

/** What people type, from a word that a handful of titles have to two that a seventh of them have. */
const KINDS: Record<string, (pick: (size: number) => number) => { text: string; prefix?: boolean }> = {
  'a rare name': (pick) => ({ text: word(pick(1500)) }),
  'an actor': (pick) => ({ text: actorName(pick(300)) }),
  'a place and what happened': (pick) => ({ text: `attack ${placeName(`place-${pick(400)}`)}` }),
  'a misspelt place': (pick) => ({ text: misspell(placeName(`place-${pick(400)}`), pick) }),
  'a beginning': (pick) => ({ text: placeName(`place-${pick(400)}`).slice(0, 3), prefix: true }),
  'common words': () => ({ text: 'rocket attack' }),
};

/** Two letters in each other's place. */
function misspell(name: string, pick: (size: number) => number): string {
  const at = 1 + pick(name.length - 2);
  return name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2);
}

/** Milliseconds for a search with its first page, one at a time. */
export async function main(): Promise<void> {
  const embedded = await embeddedGraph(EVENTS);
  const server = await neo4jGraph(EVENTS);
  const contenders: Contenders = {};
  for (const [name, graph] of Object.entries({ embedded, Neo4j: server.graph })) {
    const ask: Ask = serverOver(graph);
    for (const [kind, make] of Object.entries(KINDS)) {
      contenders[`${name}, ${kind}`] = (round, index) => {
        const random = randomNumbers(round * 10_000 + index);
        return ask(
          SEARCH,
          make((size) => Math.floor(random() * size)),
        );
      };
    }
  }
  const results = await takeTurns(contenders, { rounds: 10, requests: 30, atOnce: 1 });
  const rows = [...results].map(([name, rounds]) => {
    const latencies = rounds.flatMap((round) => round.latencies);
    return [name, number(quantile(latencies, 0.5), 1), number(quantile(latencies, 0.9), 1)];
  });
  for (const name of ['embedded', 'Neo4j']) {
    const all = [...results].filter(([each]) => each.startsWith(name)).flatMap(([, rounds]) => rounds);
    const latencies = all.flatMap((round) => round.latencies);
    rows.push([`${name}, all of these`, number(quantile(latencies, 0.5), 1), number(quantile(latencies, 0.9), 1)]);
  }
  console.log(table([`search, ${number(EVENTS)} events`, 'p50 ms', 'p90 ms'], rows));
  await embedded.close();
  await server.stop();
}
