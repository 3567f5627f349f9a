import { END_OF_TIME } from '../compile/statement';
import type { QueryDyadsArgs } from '../generated/graphql';
import type { Row } from '../graph/port';
import type { Resolver } from '../resolvers';
import { matchingEvents } from '../statistics/matching';
import { statusesOf, visible } from './visible';

/** From each response as `node`, and who is said to have carried it out, to who is said to be behind the attack. */
export const RESPONDING = `WITH node WHERE node:Response
MATCH (node)-[link:PROMPTED_BY]->(attack:Attack)
WHERE ${visible('link', '$statuses')} AND attack.knownSince <= $asKnownOn
MATCH (node)-[response:CARRIED_OUT_BY]->(actor:Actor) WHERE ${visible('response')}
MATCH (attack)-[done:CARRIED_OUT_BY]->(other:Actor) WHERE ${visible('done')}`;

export const dyads: Resolver<QueryDyadsArgs> = {
  gives: [],
  types: ['Dyad'],
  resolve: async (args, { graph }, info, compiler) => {
    const { clauses, parameters } = await matchingEvents(compiler, info, args, graph);
    const given = {
      ...parameters,
      statuses: statusesOf(),
      asKnownOn: args.asKnownOn ?? END_OF_TIME,
      limit: compiler.first(args.first),
    };
    return graph.transaction('READ', async (run) => {
      const rows = await run(
        `${clauses}
        ${RESPONDING}
        WITH actor.id AS actor, other.id AS toActor, count(DISTINCT node) AS count, collect(DISTINCT node.kind) AS kinds,
          min(node.dateStart) AS firstDate, max(node.dateStart) AS lastDate
        RETURN actor AS actor, toActor AS toActor, count AS count, kinds AS kinds,
          firstDate AS firstDate, lastDate AS lastDate
        ORDER BY count DESC, actor, toActor LIMIT $limit`,
        given,
      );
      const found = rows.map((row): Row => ({ ...row, kinds: (row.kinds as string[]).sort() }));
      return compiler.fill(info, run, found);
    });
  },
};
