import assert from 'node:assert/strict';
import type { Graph, Row } from '../src/graph/port';
import { serverOver } from './ask';
import { embeddedGraph, neo4jGraph } from './graphs';
import { type Contenders, median, number, quantile, ratio, table, takeTurns } from './measure';

const EVENTS = 100_000;
const GROUPS = 1000;

const QUESTION = `{
  eventStatistics(groupBy: [MONTH, COUNTRY], first: ${GROUPS}) { group { month country { id } } count }
}`;

/** The same groups, as one writes them who knows the graph: events without a country count where it is null. */
const BY_HAND = `MATCH (e:Event)
OPTIONAL MATCH (e)-[at:OCCURRED_IN]->(:Location)-[:WITHIN*0..]->(c:Location {kind: 'COUNTRY'})
WHERE at.status <> 'DENIED'
RETURN substring(e.dateStart, 0, 7) AS month, c.id AS country, count(DISTINCT e) AS count
ORDER BY month, country LIMIT ${GROUPS}`;

interface Group {
  group: { month: string; country: { id: string } | null };
  count: number;
}

/** Milliseconds for counts by month and country over all events, beside a statement written by hand. */
export async function main(): Promise<void> {
  const embedded = await embeddedGraph(EVENTS);
  const server = await neo4jGraph(EVENTS);
  const contenders: Contenders = {};
  for (const [engine, graph] of Object.entries({ embedded, Neo4j: server.graph })) {
    const ask = serverOver(graph);
    assert.deepEqual(await grouped(ask(QUESTION, {})), await byHand(graph));
    contenders[`eventStatistics, ${engine}`] = () => ask(QUESTION, {});
    contenders[`Cypher by hand, ${engine}`] = () => graph.run(BY_HAND);
  }
  const results = await takeTurns(contenders, { rounds: 9, requests: 5, atOnce: 1 });
  const rows = [...results].map(([name, rounds]) => {
    const latencies = rounds.flatMap((round) => round.latencies);
    return [name, number(median(latencies)), number(quantile(latencies, 0.9))];
  });
  console.log(table(['by month and country, 100,000 events', 'p50 ms', 'p90 ms'], rows));
  for (const engine of ['embedded', 'Neo4j']) {
    const times = 1 / ratio(results, `eventStatistics, ${engine}`, `Cypher by hand, ${engine}`);
    console.log(`${engine}: eventStatistics takes ${number(times, 2)} times as long as the Cypher by hand`);
  }
  await embedded.close();
  await server.stop();
}

async function grouped(answer: Promise<unknown>): Promise<Row[]> {
  const { eventStatistics } = (await answer) as { eventStatistics: Group[] };
  return eventStatistics.map(({ group: { month, country }, count }) => ({
    month,
    country: country && country.id,
    count,
  }));
}

/** In the order of its columns, whatever order the engine gives them. */
const byHand = async (graph: Graph): Promise<Row[]> =>
  (await graph.run(BY_HAND)).map(({ month, country, count }) => ({ month: month!, country: country!, count: count! }));
