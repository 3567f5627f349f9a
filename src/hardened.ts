import type { ApolloServerPlugin } from '@apollo/server';
import { inspect } from 'node:util';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { createFormatError, type Log } from './format-error';
import { guard } from './guard';
import type { Limits } from './limits';

/** Options of `new ApolloServer` that make it fit for the public; spread them beside the schema. */
export function hardened(limits: Limits, log: Log) {
  const plugins: ApolloServerPlugin[] = [
    guard(limits),
    // It wraps every field of every answer, and no field here says how long it may be cached.
    ApolloServerPluginCacheControlDisabled(),
    { unexpectedErrorProcessingRequest: async ({ error }) => log(inspect(error)) },
  ];
  const quiet = () => {};
  return {
    plugins,
    formatError: createFormatError(log),
    logger: {
      debug: quiet,
      info: quiet,
      warn: (entry: unknown) => log(`${entry}`),
      error: (entry: unknown) => log(`${entry}`),
    },
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false as const,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // The guard counts tokens; this bounds comments, which cost time and are no tokens.
    parseOptions: { maxTokens: limits.tokens, maxComments: limits.tokens },
  };
}
