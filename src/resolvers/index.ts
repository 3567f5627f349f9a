import type { GraphQLResolveInfo } from 'graphql';
import type { Compiler } from '../compile/compiler';
import type { Context } from '../context';
import { escalationChains } from '../analytics/chains';
import { dyads } from '../analytics/dyads';
import { responseLatency } from '../analytics/latency';
import { actorNetwork } from '../analytics/network';
import { eventStatistics } from '../statistics/statistics';
import { timeline } from '../statistics/timeline';
import { commonActors } from './commonActors';
import { neighbourhood } from './neighbourhood';
import { paths } from './paths';
import { search } from './search';
import { traceBack, traceForward } from './trace';

/** A field that Cypher alone cannot answer. */
export interface Resolver<Arguments = never> {
  /** Parameters that it gives to its own file, and to the files of the type that it returns. */
  gives: readonly string[];
  /** Types whose values it gives itself, with ids where objects of the graph belong: see `Compiler.fill`. */
  types?: readonly string[];
  /** Without it, the field is a part of what the resolver around it returns. */
  resolve?(args: Arguments, context: Context, info: GraphQLResolveInfo, compiler: Compiler): Promise<unknown>;
}

/** By coordinate. */
export const resolvers: Record<string, Resolver> = {
  'Query.actorNetwork': actorNetwork,
  'Query.dyads': dyads,
  'Query.escalationChains': escalationChains,
  'Query.eventStatistics': eventStatistics,
  'Query.responseLatency': responseLatency,
  'Query.timeline': timeline,
  'Query.search': search,
  'Query.traceBack': traceBack,
  'Query.traceForward': traceForward,
  'Query.paths': paths,
  'Query.neighbourhood': neighbourhood,
  'Query.commonActors': commonActors,
  'CommonActors.actors': { gives: ['actors', 'participations'] },
};
