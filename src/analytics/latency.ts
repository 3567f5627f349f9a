import { END_OF_TIME } from '../compile/statement';
import type { QueryResponseLatencyArgs } from '../generated/graphql';
import type { Row, Value } from '../graph/port';
import type { Resolver } from '../resolvers';
import { matchingEvents } from '../statistics/matching';
import { dayNumber } from '../statistics/periods';
import { refuseBeyond, statusesOf, visible } from './visible';

/** Different days between attack and response, over all groups. */
const MOST_ROWS = 50_000;

export const responseLatency: Resolver<QueryResponseLatencyArgs> = {
  gives: [],
  types: ['ResponseLatency', 'LatencyGroup'],
  resolve: async (args, { graph }, info, compiler) => {
    const { clauses, parameters } = await matchingEvents(compiler, info, args, graph);
    const groupBy = [...new Set(args.groupBy ?? [])];
    const first = compiler.first(args.first);
    const keys = groupBy.map((_, index) => `key${index}`);
    const value = { KIND: 'response.kind', ACTOR: 'actor.id' };
    const text = [
      clauses,
      'WITH node WHERE node:Attack',
      'MATCH (node)<-[link:PROMPTED_BY]-(response:Response)',
      `WHERE ${visible('link', '$statuses')} AND response.knownSince <= $asKnownOn`,
      ...(groupBy.includes('ACTOR')
        ? [`OPTIONAL MATCH (response)-[done:CARRIED_OUT_BY]->(actor:Actor) WHERE ${visible('done')}`]
        : []),
      `WITH ${[
        ...groupBy.map((grouping, index) => `${value[grouping]} AS key${index}`),
        `CASE WHEN node.datePrecision = 'DAY' AND response.datePrecision = 'DAY'
          THEN ${dayNumber('response.dateStart')} - ${dayNumber('node.dateStart')} END AS days`,
      ].join(', ')}`,
      `WITH ${[...keys, 'days', 'count(*) AS count'].join(', ')}`,
      `RETURN ${[...keys, 'days', 'count'].map((name) => `${name} AS ${name}`).join(', ')}`,
      `ORDER BY ${[...keys, 'days'].join(', ')} LIMIT $limit`,
    ].join('\n');
    return graph.transaction('READ', async (run) => {
      const rows = await run(text, {
        ...parameters,
        statuses: statusesOf(args.statuses),
        asKnownOn: args.asKnownOn ?? END_OF_TIME,
        limit: MOST_ROWS + 1,
      });
      refuseBeyond(MOST_ROWS, rows.length, 'lengths of time between attacks and responses');
      const groups = new Map<string, Row[]>();
      for (const row of rows) {
        const key = JSON.stringify(keys.map((name) => row[name]));
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
      const found = [...groups.values()].slice(0, first).map((group) => ({
        ...latencies(group),
        group: Object.fromEntries(
          groupBy.map((grouping, index) => [grouping.toLowerCase(), group[0]![`key${index}`]!]),
        ),
      }));
      return compiler.fill(info, run, found);
    });
  },
};

/** @param rows days in ascending order with how many pairs took them; null where they are not known */
function latencies(rows: Row[]): Row {
  const known = rows.filter(({ days }) => days !== null) as { days: number; count: number }[];
  const sum = (counted: { count?: Value }[]) => counted.reduce((all, { count }) => all + (count as number), 0);
  const count = sum(known);
  return {
    ...{ count, undated: sum(rows) - count, min: known[0]?.days ?? null, max: known.at(-1)?.days ?? null },
    lowerQuartile: quantile(known, count, 0.25),
    median: quantile(known, count, 0.5),
    upperQuartile: quantile(known, count, 0.75),
  };
}

/** Between the two values around the place (count − 1) × part. */
function quantile(known: { days: number; count: number }[], count: number, part: number): number | null {
  if (!count) return null;
  const place = (count - 1) * part;
  const at = (index: number) => {
    let passed = 0;
    return known.find((each) => (passed += each.count) > index)!.days;
  };
  const [low, high] = [at(Math.floor(place)), at(Math.ceil(place))];
  return low + (high - low) * (place - Math.floor(place));
}
