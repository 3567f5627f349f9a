import { ApolloServer } from '@apollo/server';
import type { Context } from './context';
import type { Log } from './format-error';
import { hardened } from './hardened';
import { LIMITS } from './limits';
import { buildSchema } from './schema';

/** The server, not started yet. It does no I/O of its own: the graph comes with each request's context. */
export function createServer(log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(),
    ...hardened(LIMITS, log),
    // Whoever opened the graph closes it, after the server.
    stopOnTerminationSignals: false,
  });
}
