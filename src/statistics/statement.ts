import { onDay } from '../compile/text';
import { type EventGrouping, type GroupRanking, Outcome } from '../generated/graphql';
import { isPeriod, periodOf, type Period, PERIODS } from './periods';

/** What the text of the statement depends on. */
export interface Question {
  groupBy: readonly EventGrouping[];
  /** Whether places are those around, at a level. */
  levelled: boolean;
  rankBy: GroupRanking;
  /** Fields that are asked of a group. */
  asked: ReadonlySet<string>;
  /** Whether the answer is that of an earlier day. */
  past: boolean;
}

/** The fields that add up casualties. */
export const OUTCOMES = Object.values(Outcome).map((outcome) => outcome.toLowerCase());

/**
 * One statement for all groups. Its rows have `key0`, `key1`, … in the order of `groupBy`, `count`, and what else was
 * asked for. Casualties and actors are read of each group's events once, whatever led to them.
 *
 * @param match clauses that end with each event as `node`
 */
export function writeStatistics(match: string, { groupBy, levelled, rankBy, asked, past }: Question): string {
  const keys = groupBy.map((_, index) => `key${index}`);
  const visible = (link: string) =>
    (past ? `${link}.knownSince <= $asKnownOn AND ` : '') + `${status(link)} <> 'DENIED'`;
  const status = (link: string) => (past ? onDay(link, 'status', '$asKnownOn') : `${link}.status`);

  const clauses = [match];
  const byStatus = groupBy.includes('STATUS');
  const byActor = byStatus || groupBy.includes('ACTOR');
  const byPlace = groupBy.includes('COUNTRY') || groupBy.includes('PLACE');
  if (byActor) {
    const condition = byStatus ? (past ? 'WHERE done.knownSince <= $asKnownOn' : '') : `WHERE ${visible('done')}`;
    clauses.push(`OPTIONAL MATCH (node)-[done:CARRIED_OUT_BY]->(actor:Actor) ${condition}`.trim());
  }
  if (byPlace) clauses.push(`OPTIONAL MATCH (node)-[at:OCCURRED_IN]->(location:Location) WHERE ${visible('at')}`);

  const value = (grouping: EventGrouping): string => {
    if (isPeriod(grouping)) return certainPeriod(grouping);
    if (grouping === 'TYPE')
      return "CASE WHEN node:Attack THEN 'ATTACK' WHEN node:Response THEN 'RESPONSE' ELSE 'INCIDENT' END";
    if (grouping === 'ACTOR') return 'actor.id';
    if (grouping === 'STATUS') return status('done');
    if (grouping === 'COUNTRY') return '$countries[location.id]';
    if (grouping === 'PLACE') return levelled ? '$places[location.id]' : 'location.id';
    return `node.${grouping.toLowerCase()}`;
  };
  // The embedded engine groups by plain variables alone.
  clauses.push(`WITH ${['node', ...groupBy.map((grouping, index) => `${value(grouping)} AS key${index}`)].join(', ')}`);
  const columns = [...keys];
  // Several actors and places can put an event into one group more than once.
  columns.push(`${byActor || byPlace ? 'count(DISTINCT node)' : 'count(*)'} AS count`);
  const results = [...keys, 'count'];
  if (asked.has('firstDate')) columns.push('min(node.dateStart) AS firstDate');
  if (asked.has('lastDate')) columns.push('max(coalesce(node.dateEnd, node.dateStart)) AS lastDate');
  results.push(...['firstDate', 'lastDate'].filter((name) => asked.has(name)));

  const blocks: string[] = [];
  if (OUTCOMES.some((outcome) => asked.has(outcome))) {
    blocks.push(casualties(past));
    results.push('casualties');
  }
  if (asked.has('distinctActors')) {
    blocks.push(`CALL (nodes) {
  UNWIND nodes AS each
  MATCH (each)-[by:CARRIED_OUT_BY]->(agent:Actor) WHERE ${visible('by')}
  RETURN count(DISTINCT agent) AS distinctActors
}`);
    results.push('distinctActors');
  }
  if (blocks.length) columns.push('collect(DISTINCT node) AS nodes');

  const order = `ORDER BY ${[...(rankBy === 'COUNT' ? ['count DESC'] : []), ...keys].join(', ') || 'count'}`;
  return [
    ...clauses,
    `WITH ${columns.join(', ')}`,
    `${order} LIMIT $limit`,
    ...blocks,
    `RETURN ${results.map((name) => `${name} AS ${name}`).join(', ')}`,
    order,
  ].join('\n');
}

/** The period in which an event began, where all days on which it may have begun lie in it. */
function certainPeriod(period: Period): string {
  const [first, last] = [periodOf(period, 'node.dateStart'), periodOf(period, 'node.dateEnd')];
  const whole = PERIODS[period].map((precision) => `'${precision}'`).join(', ');
  const certain = `${first} = ${last} OR (node.dateEnd IS NULL AND node.datePrecision IN [${whole}])`;
  // Most events have a known day, and each property costs a read.
  return `CASE WHEN node.datePrecision = 'DAY' THEN ${first} WHEN ${certain} THEN ${first} END`;
}

function casualties(past: boolean): string {
  const numbers = { low: 'coalesce(each.low, each.best)', best: 'each.best', high: 'coalesce(each.high, each.best)' };
  const sums = Object.entries(numbers).flatMap(([name, number]) => [
    `sum(${number}) AS ${name}`,
    `count(${number}) AS ${name}Known`,
  ]);
  const entries = ['outcome', 'records', ...Object.keys(numbers).flatMap((name) => [name, `${name}Known`])];
  return `CALL (nodes) {
  UNWIND nodes AS hurting
  MATCH (hurting)-[:HAS_CASUALTIES]->(each:Casualties)${past ? ' WHERE each.knownSince <= $asKnownOn' : ''}
  WITH each.outcome AS outcome, count(each) AS records, ${sums.join(', ')}
  RETURN collect({${entries.map((name) => `${name}: ${name}`).join(', ')}}) AS casualties
}`;
}
