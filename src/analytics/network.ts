import type Graph from 'graphology';
import { END_OF_TIME } from '../compile/statement';
import type { ActorRelation, CentralityMeasure, QueryActorNetworkArgs } from '../generated/graphql';
import type { Row, Run } from '../graph/port';
import type { Resolver } from '../resolvers';
import { type Matching, matchingEvents } from '../statistics/matching';
import { RESPONDING } from './dyads';
import { betweenness, communities, type Link, networkOf, others, pageRanks } from './measures';
import { refuseBeyond, statusesOf, visible } from './visible';

/** Each step of the computing takes at most some 100 ms for so many. */
const MOST = { actors: 2000, links: 20_000 };

/** Every edge from an event to an actor has a role. */
const PART = 'CARRIED_OUT_BY|AUTHORISED_BY|TARGETED|INVOLVED';

const TOOK_PART = `MATCH (node)-[part:${PART}]->(actor:Actor) WHERE ${visible('part')}`;

/** Pairs `actor` and `other`, and what a link of the two weighs, from each event as `node`. */
const LINKS: Record<ActorRelation, { clauses: string; weight: string }> = {
  CO_PARTICIPATION: {
    clauses: `${TOOK_PART}
      MATCH (node)-[beside:${PART}]->(other:Actor) WHERE actor.id < other.id AND ${visible('beside')}`,
    weight: 'count(DISTINCT node)',
  },
  RESPONDS_TO: { clauses: RESPONDING, weight: 'count(DISTINCT node)' },
  AFFILIATION: {
    clauses: `${TOOK_PART}
      WITH DISTINCT actor
      MATCH (actor)-[link:AFFILIATED_WITH]->(other:Actor) WHERE ${visible('link')}`,
    weight: 'count(DISTINCT link.kind)',
  },
};

/** Communities and measures are computed only where they are asked for. */
export const actorNetwork: Resolver<QueryActorNetworkArgs> = {
  gives: [],
  types: ['ActorNetwork', 'ActorLink', 'ActorCentrality', 'ActorCommunity'],
  resolve: async (args, { graph }, info, compiler) => {
    const first = compiler.first(args.first);
    const match = await matchingEvents(compiler, info, args, graph);
    const { ids, links } = await graph.transaction('READ', (run) => readNetwork(run, match, args));
    const directed = args.over !== 'CO_PARTICIPATION';
    const network = networkOf(ids, links, directed);
    const asked = compiler.asked(info);
    await others();
    const grouped = asked.has('communities') || asked.has('modularity') ? communities(network) : undefined;
    await others();
    const measures = compiler.asked(info, 'centrality');
    const rankBy = args.rankBy ?? 'PAGE_RANK';
    const between = measures.has('betweenness') || (measures.size && rankBy === 'BETWEENNESS');
    const measured = measures.size ? centrality(network, rankBy, between ? await betweenness(network) : {}) : [];
    return compiler.fill(info, graph.run, {
      ...{ size: ids.length, directed, links: links as unknown as Row[] },
      centrality: measured.slice(0, first),
      modularity: grouped?.modularity ?? null,
      communities: grouped?.groups.map((members) => ({ size: members.length, members })) ?? [],
    });
  },
};

function centrality(network: Graph, rankBy: CentralityMeasure, between: Record<string, number>): Row[] {
  const ranks = pageRanks(network);
  const measure = { DEGREE: 'degree', BETWEENNESS: 'betweenness', PAGE_RANK: 'pageRank' } as const;
  return network
    .mapNodes((actor) => {
      const degree = network.degree(actor);
      const degreeCentrality = network.order > 1 ? degree / (network.order - 1) : 1;
      return { actor, degree, degreeCentrality, betweenness: between[actor] ?? 0, pageRank: ranks[actor]! };
    })
    .sort((a, b) => b[measure[rankBy]] - a[measure[rankBy]]);
}

/** Actors by id, and their links by the ids of both. */
async function readNetwork(
  run: Run,
  { clauses, parameters }: Matching,
  { over, asKnownOn }: QueryActorNetworkArgs,
): Promise<{ ids: string[]; links: Link[] }> {
  const given = { ...parameters, statuses: statusesOf(), asKnownOn: asKnownOn ?? END_OF_TIME };
  const relation = LINKS[over];
  const links = (await run(
    `${clauses}
    ${relation.clauses}
    WITH actor.id AS source, other.id AS target, ${relation.weight} AS weight
    WHERE source <> target
    RETURN source AS source, target AS target, weight AS weight ORDER BY source, target LIMIT $limit`,
    { ...given, limit: MOST.links + 1 },
  )) as unknown as Link[];
  refuseBeyond(MOST.links, links.length, 'links between actors');
  const actors = await run(
    `${clauses}
    ${TOOK_PART}
    WITH DISTINCT actor.id AS id
    RETURN id AS id ORDER BY id LIMIT $limit`,
    { ...given, limit: MOST.actors + 1 },
  );
  const ids = new Set([
    ...actors.map(({ id }) => id as string),
    ...links.flatMap(({ source, target }) => [source, target]),
  ]);
  refuseBeyond(MOST.actors, ids.size, 'actors');
  return { ids: [...ids].sort(), links };
}
