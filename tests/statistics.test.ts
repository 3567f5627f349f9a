import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../src/config';
import type { EventGrouping } from '../src/generated/graphql';
import type { Graph } from '../src/graph/port';
import { loadDataset } from '../src/graph/write';
import { readDataset } from '../src/reference/read';
import { buildSchema } from '../src/schema';
import { defineSchema, prepareGraph } from '../src/setup';
import { ask } from './support/ask';
import { describeEngines } from './support/engines';
import { figures } from './support/figures';
import { statisticsOf, timelineOf, type Asked } from './support/oracle/figures';
import { worldOf } from './support/oracle/world';

const seed = Number(process.env.FC_SEED) || Date.now() % 2 ** 31;
const runs = Number(process.env.RUNS) || 60;
const schema = buildSchema();
const dataset = figures(7, 150);
const world = worldOf(dataset);

const SUM = '{ low best high records withoutBest withoutHigh }';
const SELECTION = `{
  group { type mode kind status week month quarter year day actor { id } country { id } place { id } }
  count distinctActors firstDate lastDate
  killed ${SUM} wounded ${SUM} missing ${SUM} captured ${SUM} displaced ${SUM}
}`;
const STATISTICS = `query ($where: EventWhere, $groupBy: [EventGrouping!]!, $placeLevel: LocationKind,
  $rankBy: GroupRanking, $first: Int, $asKnownOn: Date) {
  eventStatistics(where: $where, groupBy: $groupBy, placeLevel: $placeLevel, rankBy: $rankBy, first: $first, asKnownOn: $asKnownOn)
  ${SELECTION}
}`;
const TIMELINE = `query ($where: EventWhere, $resolution: TimelineResolution!, $from: Date, $to: Date,
  $lowPrecision: LowPrecision, $asKnownOn: Date) {
  timeline(where: $where, resolution: $resolution, from: $from, to: $to, lowPrecision: $lowPrecision, asKnownOn: $asKnownOn) {
    apart undated outside buckets { start end count }
  }
}`;

const GROUPINGS: EventGrouping[] = [
  ...(['TYPE', 'MODE', 'KIND', 'ACTOR', 'STATUS', 'COUNTRY', 'PLACE'] as const),
  ...(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const),
];
const day = fc
  .date({ min: new Date('2019-11-01'), max: new Date('2021-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const filters = {
  where: fc.option(fc.record({ date: fc.record({ gte: day }) })),
  asKnownOn: fc.option(day),
};
const statistics = fc.record({
  ...filters,
  groupBy: fc
    .subarray(GROUPINGS, { maxLength: 3 })
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length })),
  placeLevel: fc.constantFrom(null, 'COUNTRY', 'REGION', 'ADMIN1', 'ADMIN2'),
  rankBy: fc.constantFrom('GROUP', 'COUNT'),
  first: fc.constantFrom(0, 3, 1000),
});
const timelines = fc.record({
  ...filters,
  resolution: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR'),
  lowPrecision: fc.constantFrom('SPREAD', 'APART', 'BY_START'),
  from: fc.option(day),
  to: fc.option(day),
});

describeEngines(`figures (FC_SEED=${seed})`, (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await defineSchema(graph);
    await loadDataset(graph, dataset);
  }, 60_000);
  afterAll(() => graph.close());

  test('groups are those of a walk over the data', async () => {
    const property = fc.asyncProperty(statistics, async (given) => {
      const asked = { ...given, placeLevel: given.groupBy.includes('PLACE') ? given.placeLevel : null } as Asked;
      const { data, codes } = await ask(schema, graph, STATISTICS, { ...asked });
      expect(codes).toEqual([]);
      expect((data as { eventStatistics: unknown }).eventStatistics).toEqual(statisticsOf(world, asked));
    });
    await fc.assert(property, { seed, numRuns: runs });
  }, 120_000);

  test('timelines are those of a walk over the data', async () => {
    const property = fc.asyncProperty(timelines, async (asked) => {
      const { data, codes } = await ask(schema, graph, TIMELINE, { ...asked });
      if (asked.from && asked.to && asked.from > asked.to) {
        expect(codes).toEqual(['BAD_USER_INPUT']);
        return;
      }
      expect(codes).toEqual([]);
      const { timeline } = data as { timeline: { buckets: { count: number }[]; outside: number } };
      const expected = timelineOf(world, asked);
      const close = (count: number) => expect.closeTo(count, 4) as number;
      expect(timeline).toEqual({
        ...expected,
        outside: close(expected.outside),
        buckets: expected.buckets.map((bucket) => ({ ...bucket, count: close(bucket.count) })),
      });
    });
    await fc.assert(property, { seed, numRuns: runs });
  }, 120_000);

  test.each([
    ['groupings twice', 'eventStatistics(groupBy: [DAY, DAY]) { count }'],
    ['four groupings', 'eventStatistics(groupBy: [DAY, TYPE, MODE, KIND]) { count }'],
    ['a level without places', 'eventStatistics(groupBy: [TYPE], placeLevel: ADMIN1) { count }'],
    ['a page that is too large', 'eventStatistics(groupBy: [TYPE], first: 1001) { count }'],
    ['too many buckets', 'timeline(resolution: DAY, from: "1900-01-01", to: "2000-01-01") { apart }'],
    ['days the wrong way round', 'timeline(resolution: DAY, from: "2000-01-01", to: "1900-01-01") { apart }'],
  ])('%s: refused', async (_what, field) => {
    expect((await ask(schema, graph, `{ ${field} }`)).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('what groups have in common is read like any object, however it is asked for', async () => {
    const { data } = await ask(
      schema,
      graph,
      `{
        all: eventStatistics(groupBy: [ACTOR], rankBy: COUNT, first: 2) {
          ...Named n: count group { ... on EventGroup { actor { attributedEvents(first: 1) { totalCount } } } }
        }
        also: eventStatistics(groupBy: [ACTOR], rankBy: COUNT, first: 2) { ...Named }
      }
      fragment Named on EventStatistics { group { who: actor { __typename name ... on State { type: __typename } } } }`,
    );
    const { all, also } = data as { all: { group: object; n: number }[]; also: { group: object }[] };
    expect(all).toHaveLength(2);
    for (const [index, { group, n }] of all.entries()) {
      if ((group as { who: unknown }).who === null) continue;
      expect(group).toMatchObject(also[index]!.group);
      const { actor } = group as { actor: { attributedEvents: { totalCount: number } } };
      expect(actor.attributedEvents.totalCount).toBeGreaterThanOrEqual(n);
    }
  });

  test('an empty graph has one group of nothing, and no groups by type', async () => {
    const where = '{ date: { gte: "2999-01-01" } }';
    const { data } = await ask(
      schema,
      graph,
      `{
        one: eventStatistics(where: ${where}, groupBy: []) { count distinctActors firstDate killed ${SUM} group { year } }
        none: eventStatistics(where: ${where}, groupBy: [TYPE]) { count }
        line: timeline(where: ${where}, resolution: YEAR) { buckets { start } undated apart outside }
      }`,
    );
    expect(data).toEqual({
      one: [
        {
          ...{ count: 0, distinctActors: 0, firstDate: null, group: { year: null } },
          killed: { low: null, best: null, high: null, records: 0, withoutBest: 0, withoutHigh: 0 },
        },
      ],
      none: [],
      line: { buckets: [], undated: 0, apart: 0, outside: 0 },
    });
  });
});

/** The query that users sent, where it lies beside the repository; else our own of the same purpose. */
const users = path.join(ROOT, '../shared/queries/09-aggregate.graphql');
const query = readFileSync(existsSync(users) ? users : path.join(ROOT, 'web/examples/11-figures.graphql'), 'utf8');

describeEngines('the figures of the reference graph', (engine) => {
  test('are those of a walk over the data files', async () => {
    const graph = await engine.open(60);
    await prepareGraph(graph);
    const { data, codes } = await ask(schema, graph, query, { since: '2021-01-01' });
    await graph.close();
    const groups = statisticsOf(worldOf(readDataset(path.join(ROOT, 'data'))), {
      ...{ where: { date: { gte: '2021-01-01' } }, groupBy: ['MONTH', 'TYPE'], rankBy: 'GROUP', first: 100 },
      ...{ asKnownOn: null, placeLevel: null },
    }) as { group: Record<string, unknown>; killed: Record<string, unknown>; count: number; distinctActors: number }[];
    expect(codes).toEqual([]);
    expect(data).toEqual({
      eventStatistics: groups.map(({ group: { month, type }, count, killed: { low, best, high }, distinctActors }) => ({
        ...{ group: { month, type }, count, killed: { low, best, high }, distinctActors },
      })),
    });
    expect(groups).not.toEqual([]);
  }, 60_000);
});
