import { PublicError } from '../errors';
import type { LowPrecision, QueryTimelineArgs, TimelineResolution } from '../generated/graphql';
import type { Row } from '../graph/port';
import type { Resolver } from '../resolvers';
import { matchingEvents } from './matching';
import { toDay, toIso } from './periods';

const MOST = { buckets: 10_000, dates: 100_000 };

/** Days on which so many events may have begun, both included. */
interface Dated {
  first: number;
  last: number;
  count: number;
}

/** Days are counted in the graph; what they add up to is a matter of arithmetic. */
export const timeline: Resolver<QueryTimelineArgs> = {
  gives: [],
  types: ['Timeline', 'TimelineBucket'],
  resolve: async (args, { graph }, info, compiler) => {
    const { clauses, parameters } = await matchingEvents(compiler, info, args, graph);
    const rows = await graph.run(
      `${clauses}
      WITH node.dateStart AS first, node.datePrecision AS precision,
        CASE WHEN node.datePrecision <> 'DAY' THEN node.dateEnd END AS last, count(*) AS count
      RETURN first AS first, last AS last, precision AS precision, count AS count
      ORDER BY first, last, precision LIMIT $limit`,
      { ...parameters, limit: MOST.dates + 1 },
    );
    if (rows.length > MOST.dates) {
      throw new PublicError(
        'LIMIT_EXCEEDED',
        `These events have more than ${MOST.dates.toLocaleString('en')} different dates. Narrow them with "where".`,
      );
    }
    const dated = rows.flatMap(datedOf);
    const undated = sum(rows) - sum(dated);
    return compiler.fill(info, graph.run, { ...count(dated, args), undated });
  },
};

const sum = (counted: { count?: unknown }[]) => counted.reduce((all, { count }) => all + (count as number), 0);

/** Without an end, an event of low precision began in the week, month or year of its start. */
function datedOf({ first, last, precision, count }: Row): Dated[] {
  if (first === null || (precision === 'UNKNOWN' && last === null)) return [];
  const start = toDay(first as string);
  if (precision === 'DAY') return [{ first: start, last: start, count: count as number }];
  const end = last === null ? nextStart(start, precision as TimelineResolution) - 1 : toDay(last as string);
  return [{ first: start, last: Math.max(start, end), count: count as number }];
}

/** The first day of the period that a day lies in. */
function startOf(day: number, resolution: TimelineResolution): number {
  if (!Number.isFinite(day)) return day;
  const iso = toIso(day);
  if (resolution === 'YEAR') return toDay(`${iso.slice(0, 4)}-01-01`);
  if (resolution === 'MONTH') return toDay(`${iso.slice(0, 7)}-01`);
  // Day 0 was a Thursday.
  return resolution === 'WEEK' ? day - ((((day + 3) % 7) + 7) % 7) : day;
}

/** The first day after that period. */
function nextStart(day: number, resolution: TimelineResolution): number {
  const longest = { DAY: 1, WEEK: 7, MONTH: 31, YEAR: 366 }[resolution];
  return startOf(startOf(day, resolution) + longest, resolution);
}

function count(dated: Dated[], { resolution, from, to, lowPrecision }: QueryTimelineArgs) {
  const { placed, apart } = place(dated, resolution, lowPrecision ?? 'SPREAD');
  const [earliest, latest] = [least(placed.map((each) => each.first)), -least(placed.map((each) => -each.last))];
  const first = from ? toDay(from) : startOf(earliest, resolution);
  const last = to ? toDay(to) : nextStart(latest, resolution) - 1;
  if (from && to && first > last) throw new PublicError('BAD_USER_INPUT', '"from" lies after "to".');
  const starts = startsOf(first, last, resolution);
  const counts = spread(placed, [...starts, last + 1]);
  const inside = counts.reduce((all, each) => all + each, 0);
  return {
    buckets: starts.map((start, index) => ({
      start: toIso(start),
      end: toIso((starts[index + 1] ?? last + 1) - 1),
      count: rounded(counts[index]!),
    })),
    apart,
    outside: rounded(sum(placed) - inside),
  };
}

/** Where events count that may have begun in any of several buckets. */
function place(dated: Dated[], resolution: TimelineResolution, how: LowPrecision): { placed: Dated[]; apart: number } {
  if (how === 'SPREAD') return { placed: dated, apart: 0 };
  const certain = ({ first, last }: Dated) => startOf(first, resolution) === startOf(last, resolution);
  const placed = how === 'BY_START' ? dated : dated.filter(certain);
  return { placed: placed.map((each) => ({ ...each, last: each.first })), apart: sum(dated) - sum(placed) };
}

/** The first day of each bucket; that of the first is `first` itself. */
function startsOf(first: number, last: number, resolution: TimelineResolution): number[] {
  const starts: number[] = [];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return starts;
  for (let start = first; start <= last; start = nextStart(start, resolution)) {
    starts.push(start);
    if (starts.length > MOST.buckets) {
      throw new PublicError(
        'BAD_USER_INPUT',
        `From ${toIso(first)} to ${toIso(last)} there are more than ${MOST.buckets.toLocaleString('en')} buckets. ` +
          'Take a longer "resolution", or days nearer to each other in "from" and "to".',
      );
    }
  }
  return starts;
}

/**
 * Shares of each bucket, each event spread evenly over its days. A bucket that lies within an event's days gets the
 * event's share of a day times its own days: those shares are added up along the edges, so that long events cost no
 * more than short ones.
 */
function spread(placed: Dated[], edges: number[]): number[] {
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  const changes = new Array<number>(edges.length + 1).fill(0);
  for (const { first, last, count } of placed) {
    const from = Math.max(first, edges[0]!);
    const after = Math.min(last + 1, edges.at(-1)!);
    if (from >= after) continue;
    const share = count / (last + 1 - first);
    const [head, tail] = [bucketOf(from, edges), bucketOf(after - 1, edges)];
    if (head === tail) {
      counts[head]! += share * (after - from);
      continue;
    }
    counts[head]! += share * (edges[head + 1]! - from);
    counts[tail]! += share * (after - edges[tail]!);
    changes[head + 1]! += share;
    changes[tail]! -= share;
  }
  let within = 0;
  return counts.map((count, index) => {
    within += changes[index]!;
    return count + within * (edges[index + 1]! - edges[index]!);
  });
}

/** The last bucket that does not start after the day. */
function bucketOf(day: number, edges: number[]): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (edges[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

const least = (days: number[]) => days.reduce((all, day) => Math.min(all, day), Infinity);

/** Shares are sums of fractions; a millionth of an event is none. */
const rounded = (share: number) => Math.round(share * 1e6) / 1e6;
