import type { Graph } from '../../src/graph/port';
import { defineSchema } from '../../src/setup';
import { upTo, writeNetwork } from './network';

/** Events of the dense graph. */
export const EVENTS = 300;

/** The last one was prompted by all others. */
export const eventOf = (index: number) => `attack/${String(index).padStart(4, '0')}`;

const dayOf = (index: number) => `2021-01-${String(1 + (index % 30)).padStart(2, '0')}`;

/** Events of thirty days, each prompted by all before it, which have more chains than can be counted. */
export async function writeDense(graph: Graph): Promise<void> {
  await defineSchema(graph);
  await writeNetwork(
    graph,
    upTo(EVENTS).flatMap((effect) => upTo(effect).map((cause) => `${eventOf(effect)} PROMPTED_BY ${eventOf(cause)}`)),
  );
  const rows = upTo(EVENTS).map((index) => ({ id: eventOf(index), day: dayOf(index) }));
  await graph.transaction('WRITE', async (run) => {
    await run('UNWIND $days AS id CREATE (:Day {id: id})', { days: upTo(30).map(dayOf) });
    await run(
      `UNWIND $rows AS row MATCH (event:Event {id: row.id})
        SET event.day = row.day, event.dateStart = row.day, event.dateEnd = row.day, event.datePrecision = 'DAY'`,
      { rows },
    );
  });
}

const last = eventOf(EVENTS - 1);

const chain = (levels: number, condition: (inner: string) => string): string =>
  levels ? `{ prompted: ${condition(`{ effect: ${chain(levels - 1, condition)} }`)} }` : '{ title: { ne: "x" } }';

const lists = (levels: number, first: number): string =>
  levels ? `prompted(first: ${first}) { effect { id ${lists(levels - 1, first)} } }` : '';

/** What the limits of a request let through, and what would take the dense graph from seconds to for ever. */
export const HEAVIEST: Record<string, string> = {
  'a filter of four levels of some': `{ events(where: ${chain(4, (inner) => `{ some: ${inner} }`)}) { totalCount } }`,
  'a page of it': `{ events(where: ${chain(4, (inner) => `{ some: ${inner} }`)}) { edges { node { id } } } }`,
  'a filter of none, every and count': `{ events(where: ${chain(2, (inner) => `{ none: ${inner}, every: ${inner}, count: { where: ${inner}, gt: 0 } }`)}) { totalCount } }`,
  'a filter without days': `{ nodes: node(id: "${last}") { ... on Event { promptedBy(where: { cause: ${chain(3, (inner) => `{ some: ${inner} }`)} }) { cause { id } } } } }`,
  'three lists of 100': `{ events(first: 100) { edges { node { id ${lists(2, 100)} } } } }`,
  'three lists of 50, counted by the limit as fewer': `{ events(first: 50) { edges { node { ${lists(2, 19)} } } } }`,
  'four lists of 10': `{ events(first: 100) { edges { node { id ${lists(3, 5)} } } } }`,
  'short lists of many': `{ events(first: 300) { edges { node { id ${lists(4, 1)} } } } }`,
  'lists below the hops of a trace': `{ traceBack(event: "${last}", maxDepth: 100) { hops { cause { id ${lists(2, 20)} } } } }`,
  'lists below a neighbourhood': `{ neighbourhood(id: "${last}", depth: 4, limit: 1000) { nodes { node { id ... on Event { ${lists(2, 5)} } } } links { from { ... on Event { ${lists(1, 5)} } } } } }`,
  'lists below paths': `{ paths(from: "${last}", to: "${eventOf(0)}", maxLength: 10, first: 100) { nodes { id ... on Event { ${lists(2, 5)} } } } }`,
  'statistics of a filter': `{ eventStatistics(groupBy: [MONTH], where: ${chain(4, (inner) => `{ some: ${inner} }`)}) { count } }`,
  'a timeline of a filter': `{ timeline(resolution: DAY, where: ${chain(4, (inner) => `{ some: ${inner} }`)}) { undated } }`,
  'lists below chains': `{ escalationChains(first: 100) { events { id ${lists(2, 5)} } } }`,
  'many root fields': `{ ${upTo(20).map((n) => `e${n}: event(id: "${eventOf(n)}") { ${lists(2, 30)} }`).join(' ')} }`,
}; // prettier-ignore
