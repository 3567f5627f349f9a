import { ApolloServer } from '@apollo/server';
import type { Context } from './context';
import { hardened, type Hardening } from './hardened';
import { LIMITS, PAGE } from './limits';
import { readPersistedQueries } from './persisted';
import { buildSchema } from './schema';

export interface ServerOptions
  extends Pick<Hardening, 'log'>, Partial<Pick<Hardening, 'limits' | 'page' | 'introspection'>> {
  /** The file of the only queries that run; without it, all do. */
  persistedQueries?: string | undefined;
}

/**
 * The server, not started yet. It does no I/O of its own: the graph comes with each request's context.
 *
 * @throws StartError when the file of persisted queries is not fit for use
 */
export function createServer(options: ServerOptions): ApolloServer<Context> {
  const { log, limits = LIMITS, page = PAGE, introspection = true, persistedQueries } = options;
  const schema = buildSchema(page, undefined, undefined, limits);
  const persisted = persistedQueries ? readPersistedQueries(persistedQueries, schema) : undefined;
  return new ApolloServer<Context>({
    schema,
    ...hardened({ log, limits, page, introspection, persisted }),
    // Whoever opened the graph closes it, after the server.
    stopOnTerminationSignals: false,
  });
}
