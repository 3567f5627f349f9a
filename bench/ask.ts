import type { ApolloServer, BaseContext } from '@apollo/server';
import type { Graph } from '../src/graph/port';
import { createServer } from '../src/server';

export type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** Asks a server of this repository over a graph, without HTTP. */
export const serverOver = (graph: Pick<Graph, 'run' | 'transaction'>): Ask =>
  ask(createServer({ log: (line) => console.error(line) }), { graph: graph as Graph });

export function ask<Context extends BaseContext>(server: ApolloServer<Context>, contextValue: Context): Ask {
  return async (query, variables) => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data;
  };
}
