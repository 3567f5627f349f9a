import type { GraphQLResolveInfo } from 'graphql';
import type { Compiler } from '../compile/compiler';
import type { Context } from '../context';
import { escalationChains } from '../analytics/chains';
import { dyads } from '../analytics/dyads';
import { responseLatency } from '../analytics/latency';
import { actorNetwork } from '../analytics/network';
import { eventStatistics } from '../statistics/statistics';
import { timeline } from '../statistics/timeline';
import { traceBack, traceForward } from './trace';

/** A field that Cypher alone cannot answer. */
export interface Resolver<Arguments = never> {
  /** Parameters that it gives to the files of the type that it returns. */
  gives: readonly string[];
  /** Types whose values it gives itself, with ids where objects of the graph belong: see `Compiler.fill`. */
  types?: readonly string[];
  resolve(args: Arguments, context: Context, info: GraphQLResolveInfo, compiler: Compiler): Promise<unknown>;
}

/** By coordinate. */
export const resolvers: Record<string, Resolver> = {
  'Query.actorNetwork': actorNetwork,
  'Query.dyads': dyads,
  'Query.escalationChains': escalationChains,
  'Query.eventStatistics': eventStatistics,
  'Query.responseLatency': responseLatency,
  'Query.timeline': timeline,
  'Query.traceBack': traceBack,
  'Query.traceForward': traceForward,
};
