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

const LAST = eventOf(EVENTS - 1);

const chain = (levels: number, condition: (inner: string) => string): string =>
  levels ? `{ prompted: ${condition(`{ effect: ${chain(levels - 1, condition)} }`)} }` : '{ title: { ne: "x" } }';

const some = (levels: number) => chain(levels, (inner) => `{ some: ${inner} }`);
const mixed = (levels: number) =>
  chain(levels, (inner) => `{ none: ${inner}, every: ${inner}, count: { where: ${inner}, gt: 0 } }`);

/** Without `first`, a list below another is expected to have 5 rows, and has 100 here. */
const lists = (levels: number, first = ''): string =>
  levels ? `prompted${first} { effect { id title ${lists(levels - 1, first)} } }` : '';
const listsOfEvents = (levels: number) => `id ... on Event { ${lists(levels)} }`;

/** What the limits that are known without the graph let through; all of it would keep an engine busy for long. */
export const TOO_HEAVY: Record<string, string> = {
  'a filter of four levels': `{ events(where: ${some(4)}) { totalCount } }`,
  'a page of it': `{ events(where: ${some(4)}) { edges { node { id } } } }`,
  'a filter of none, every and count': `{ events(where: ${mixed(2)}) { totalCount } }`,
  'a filter of a list below an event': `{ event(id: "${LAST}") { promptedBy(where: { cause: ${some(3)} }) { cause { id } } } }`,
  'lists of 100 within one another': `{ events(first: 80) { edges { node { ${lists(2)} } } } }`,
  'lists below one event': `{ event(id: "${eventOf(0)}") { ${lists(2)} more: prompted(first: 90) { effect { ${lists(2)} } } } }`,
  'lists below the hops of a trace': `{ traceBack(event: "${LAST}", maxDepth: 100) { hops { cause { ${lists(2)} } } } }`,
  'lists below a neighbourhood': `{ neighbourhood(id: "${LAST}", depth: 4, limit: 90) { nodes { node { ${listsOfEvents(2)} } } } }`,
  'lists below the links of a neighbourhood': `{ neighbourhood(id: "${LAST}", limit: 50) { links { from { ${listsOfEvents(1)} } to { ${listsOfEvents(1)} } } } }`,
  'statistics of a filter': `{ eventStatistics(groupBy: [MONTH], where: ${some(4)}) { count } }`,
  'a timeline of a filter': `{ timeline(resolution: DAY, where: ${some(4)}) { undated } }`,
  'many root fields': `{ ${upTo(15)
    .map((n) => `e${n}: event(id: "${eventOf(n)}") { ${lists(2)} }`)
    .join(' ')} }`,
};

/** The largest answers that are given. */
export const LARGE: Record<string, string> = {
  'a filter of two levels for one event': `{ events(where: { id: { eq: "${eventOf(0)}" }, ${some(2).slice(1)}) { totalCount } }`,
  'a list of 100 below each of 200 events': `{ events(first: 200) { edges { node { ${lists(1)} } } } }`,
  'pages of one, within one another': `{ events(first: 900) { edges { node { ${lists(3, '(first: 1)')} } } } }`,
  'a trace of 1,000 hops': `{ traceBack(event: "${LAST}", maxDepth: 100) { hops { cause { id title participants { role } } effect { id title } } } }`,
  'lists below paths': `{ paths(from: "${LAST}", to: "${eventOf(250)}", maxLength: 2, first: 20) { nodes { ${listsOfEvents(1)} } } }`,
  'chains of events': `{ escalationChains(first: 100) { events { id title } } }`,
};
