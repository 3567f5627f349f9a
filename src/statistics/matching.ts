import type { GraphQLResolveInfo } from 'graphql';
import type { Compiler } from '../compile/compiler';
import { END_OF_TIME } from '../compile/statement';
import type { EventWhere } from '../generated/graphql';
import type { Graph, Parameters } from '../graph/port';

/** Clauses that end with each event as `node` that a field's arguments ask for. */
export interface Matching {
  clauses: string;
  parameters: Parameters;
}

export interface Filtered {
  where?: EventWhere | null;
  asKnownOn?: string | null;
}

/** The events of a field with the arguments `where` and `asKnownOn`; `$asKnownOn` is among the parameters. */
export async function matchingEvents(
  compiler: Compiler,
  info: GraphQLResolveInfo,
  { asKnownOn }: Filtered,
  { run }: Pick<Graph, 'run'>,
): Promise<Matching> {
  const { clauses, parameters } = await compiler.matching(info, run, { type: 'Event', variable: 'node' });
  return { clauses, parameters: { ...parameters, asKnownOn: asKnownOn ?? END_OF_TIME } };
}
