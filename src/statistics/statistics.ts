import { END_OF_TIME } from '../compile/statement';
import { PublicError } from '../errors';
import type { QueryEventStatisticsArgs } from '../generated/graphql';
import type { Parameters, Row, Value } from '../graph/port';
import type { Resolver } from '../resolvers';
import { matchingEvents } from './matching';
import { weekOf } from './periods';
import { placesAt } from './places';
import { OUTCOMES, writeStatistics } from './statement';

/** Each further level of groups multiplies their number. */
const MOST_GROUPINGS = 3;

export const eventStatistics: Resolver<QueryEventStatisticsArgs> = {
  gives: [],
  types: ['EventStatistics', 'EventGroup', 'CasualtySum'],
  resolve: async (args, { graph }, info, compiler) => {
    check(args);
    const { groupBy, placeLevel, asKnownOn } = args;
    const day = asKnownOn ?? END_OF_TIME;
    const asked = compiler.asked(info);
    const { clauses, parameters } = await matchingEvents(compiler, info, args, graph);
    const text = writeStatistics(clauses, {
      groupBy,
      levelled: placeLevel != null,
      rankBy: args.rankBy ?? 'GROUP',
      asked,
      past: asKnownOn != null,
    });
    const limit = compiler.first(args.first);
    return graph.transaction('READ', async (run) => {
      const given: Parameters = { ...parameters, asKnownOn: day, limit };
      if (groupBy.includes('COUNTRY')) given.countries = await placesAt(run, 'COUNTRY', day);
      if (placeLevel) given.places = await placesAt(run, placeLevel, day);
      const rows = await run(text, given);
      return compiler.fill(
        info,
        run,
        rows.map((row) => statistics(args, row)),
      );
    });
  },
};

function check({ groupBy, placeLevel }: QueryEventStatisticsArgs): void {
  if (groupBy.length > MOST_GROUPINGS || new Set(groupBy).size < groupBy.length) {
    throw new PublicError('BAD_USER_INPUT', `"groupBy" takes up to ${MOST_GROUPINGS} groupings, each once.`);
  }
  if (placeLevel && !groupBy.includes('PLACE')) {
    throw new PublicError(
      'BAD_USER_INPUT',
      '"placeLevel" goes with PLACE in "groupBy"; add it, or leave the level out.',
    );
  }
}

function statistics({ groupBy }: QueryEventStatisticsArgs, { casualties, ...row }: Row): Row {
  const group = groupBy.map((grouping, index): [string, Value] => {
    const key = row[`key${index}`] ?? null;
    return [grouping.toLowerCase(), grouping === 'WEEK' && key !== null ? weekOf(key as number) : key];
  });
  const sums = OUTCOMES.map((outcome): [string, Value] => {
    const found = (casualties as Row[] | undefined)?.find((each) => each.outcome === outcome.toUpperCase());
    return [outcome, casualtySum(found)];
  });
  return { ...row, ...Object.fromEntries(sums), group: Object.fromEntries(group) };
}

/** A sum of nothing is unknown, not zero. */
function casualtySum(found: Row = { records: 0, lowKnown: 0, bestKnown: 0, highKnown: 0 }): Row {
  const sum = (name: string) => (found[`${name}Known`] ? found[name]! : null);
  const records = found.records as number;
  return {
    ...{ low: sum('low'), best: sum('best'), high: sum('high'), records },
    withoutBest: records - (found.bestKnown as number),
    withoutHigh: records - (found.highKnown as number),
  };
}
