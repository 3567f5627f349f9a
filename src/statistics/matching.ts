import type { GraphQLResolveInfo } from 'graphql';
import type { Compiler } from '../compile/compiler';
import { END_OF_TIME } from '../compile/statement';
import type { EventWhere } from '../generated/graphql';
import type { Parameters } from '../graph/port';

/** Clauses that end with each event as `node` that a field's arguments ask for. */
export interface Matching {
  clauses: string;
  parameters: Parameters;
}

export interface Filtered {
  where?: EventWhere | null;
  asKnownOn?: string | null;
}

/** The events of a field with the arguments `where` and `asKnownOn`. */
export function matchingEvents(
  _compiler: Compiler,
  _info: GraphQLResolveInfo,
  { where, asKnownOn }: Filtered,
): Matching {
  const conditions = [
    asKnownOn && 'node.knownSince <= $asKnownOn',
    where?.date?.gte && 'node.dateStart >= $gte',
    where?.date?.lte && 'node.dateStart <= $lte',
  ].filter(Boolean);
  return {
    clauses: ['MATCH (node:Event)', conditions.length ? `WHERE ${conditions.join(' AND ')}` : ''].join(' ').trim(),
    parameters: {
      asKnownOn: asKnownOn ?? END_OF_TIME,
      gte: where?.date?.gte ?? null,
      lte: where?.date?.lte ?? null,
    },
  };
}
