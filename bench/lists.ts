import assert from 'node:assert/strict';
import neo4j from 'neo4j-driver';
import { Mode } from '../src/generated/graphql';
import type { Graph } from '../src/graph/port';
import { type Ask, serverOver } from './ask';
import { actorName, randomNumbers } from './generate';
import { embeddedGraph, neo4jGraph } from './graphs';
import { median, number, quantile, ratio, table, takeTurns } from './measure';
import { startPeer } from './peer';

const [SMALL, LARGE] = [100_000, 1_000_000];

const NEWEST = '{ events(first: 20, orderBy: [{ date: DESC }]) { edges { node { id title date { start } } } } }';
const WEEK = `query ($from: Date!, $to: Date!) {
  events(where: { date: { between: { from: $from, to: $to } } }, first: 1000) { edges { node { id title date { start } } } }
}`;
const PAGE = `query ($after: String) {
  events(first: 20, after: $after) { edges { node { id title date { start } } } pageInfo { endCursor } }
}`;

/** Lists by date, pages far into them, and a filter over a relationship beside the same of @neo4j/graphql. */
export async function main(): Promise<void> {
  const rows: string[][] = [];
  const add = (what: string, graph: string, { p50, p95 }: Times) =>
    rows.push([what, graph, number(p50, 1), number(p95, 1)]);

  const server = await neo4jGraph(SMALL);
  const small = await embeddedGraph(SMALL);
  const large = await embeddedGraph(LARGE);
  const graphs: [string, Graph][] = [
    [`embedded, ${number(LARGE)}`, large],
    [`embedded, ${number(SMALL)}`, small],
    [`Neo4j, ${number(SMALL)}`, server.graph],
  ];
  const pages: string[][] = [];
  for (const [name, graph] of graphs) {
    const ask = serverOver(graph);
    add('newest 20 by date', name, await times(() => ask(NEWEST, {})));
    if (graph === large) add('the same, every event sorted', name, await times(() => graph.run(SORTED, {}), 5, 1));
    add('a week by date', name, await times((index) => ask(WEEK, week(index))));
    pages.push(await compareFarPages(name, ask));
  }
  console.log(`${table(['list', 'graph', 'p50 ms', 'p95 ms'], rows)}\n`);
  console.log(`${table(['20 events', 'page 1, p50 ms', 'page 1,000, p50 ms', 'ratio'], pages)}\n`);
  await small.close();
  await large.close();
  await compareFilters(server);
  await server.stop();
}

const SORTED =
  'MATCH (e:Event) WITH e ORDER BY e.dateStart DESC, e.id LIMIT 20 RETURN collect(e {.id, .title}) AS events';

interface Times {
  p50: number;
  p95: number;
}

/** Neo4j's compiler takes some thousand requests to settle. */
const WARM_UP = 1500;

async function times(work: (index: number) => Promise<unknown>, runs = 100, before = WARM_UP): Promise<Times> {
  const all: number[] = [];
  for (let index = -before; index < runs; index++) {
    const start = performance.now();
    await work(Math.abs(index));
    if (index >= 0) all.push(performance.now() - start);
  }
  return { p50: median(all), p95: quantile(all, 0.95) };
}

function week(index: number) {
  const from = Date.UTC(2001 + (index % 18), index % 12, 1 + (index % 28));
  const day = (shift: number) => new Date(from + shift * 86_400_000).toISOString().slice(0, 10);
  return { from: day(0), to: day(6) };
}

/** Both pages in turns, so that what else the machine does meets both alike. */
async function compareFarPages(name: string, ask: Ask): Promise<string[]> {
  let after: string | null = null;
  for (let page = 1; page < 1000; page++) {
    const { events } = (await ask(PAGE, { after })) as { events: { pageInfo: { endCursor: string } } };
    after = events.pageInfo.endCursor;
  }
  const results = await takeTurns(
    { near: () => ask(PAGE, { after: null }), far: () => ask(PAGE, { after }) },
    { rounds: 9, requests: 100, atOnce: 1 },
  );
  const p50 = (one: string) => median(results.get(one)!.map(({ latencies }) => median(latencies)));
  return [name, number(p50('near'), 2), number(p50('far'), 2), number(ratio(results, 'near', 'far'), 2)];
}

const OURS = `query ($from: Date!, $to: Date!, $mode: Mode!, $actor: String!) {
  events(
    where: { date: { gte: $from, lte: $to }, onAttack: { mode: { eq: $mode } }, attributions: { some: { actor: { name: { eq: $actor } } } } }
    first: 20
  ) { edges { node { id title date { start } } } }
}`;
const THEIRS = `query ($from: String!, $to: String!, $mode: String!, $actor: String!) {
  events(
    where: { dateStart: { gte: $from, lte: $to }, mode: { eq: $mode }, attributions: { some: { name: { eq: $actor } } } }
    sort: [{ dateStart: ASC }, { id: ASC }]
    limit: 20
  ) { id title dateStart }
}`;

/** A year of attacks of one mode by one actor, 16 requests at once. */
async function compareFilters({ graph, settings }: Awaited<ReturnType<typeof neo4jGraph>>): Promise<void> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
  const [ours, theirs] = [serverOver(graph), await startPeer(driver)];
  const wanted = (round: number, index: number) => {
    const random = randomNumbers(round * 10_000 + index);
    const pick = (size: number) => Math.floor(random() * size);
    const year = 2001 + pick(18);
    // Of responses only airstrikes have a mode.
    const modes = Object.values(Mode).filter((mode) => mode !== 'AIRSTRIKE');
    return {
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      mode: modes[pick(modes.length)]!,
      actor: actorName(pick(300)),
    };
  };
  const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
  let found = 0;
  for (let index = 0; index < 40; index++) {
    const one = (await ours(OURS, wanted(0, index))) as { events: { edges: { node: { id: string } }[] } };
    const other = (await theirs(THEIRS, wanted(0, index))) as { events: { id: string }[] };
    assert.deepEqual(ids(one.events.edges.map(({ node }) => node)), ids(other.events));
    found += other.events.length;
  }
  assert(found > 0);
  const results = await takeTurns(
    {
      'Antecedent, Neo4j': (round, index) => ours(OURS, wanted(round, index)),
      '@neo4j/graphql': (round, index) => theirs(THEIRS, wanted(round, index)),
    },
    { rounds: 9, requests: 1500, atOnce: 16 },
  );
  const rows = [...results].map(([name, rounds]) => [
    name,
    number(median(rounds.map(({ perSecond }) => perSecond))),
    number(median(rounds.flatMap(({ latencies }) => latencies)), 1),
  ]);
  console.log(table(['filtered list, 16 at once', 'requests/s', 'p50 ms'], rows));
  console.log(`\nAntecedent : @neo4j/graphql = ${number(ratio(results, 'Antecedent, Neo4j', '@neo4j/graphql'), 2)}`);
  await driver.close();
}
