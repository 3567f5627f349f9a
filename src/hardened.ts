import type { ApolloServerPlugin } from '@apollo/server';
import { inspect } from 'node:util';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { createFormatError, type Log } from './format-error';
import { guard, type GuardOptions } from './guard';

export interface Hardening extends GuardOptions {
  log: Log;
  /** Whether clients may ask for the schema; if not, errors do not suggest names either. */
  introspection?: boolean;
}

/** Options of `new ApolloServer` that make it fit for the public; spread them beside the schema. */
export function hardened({ log, introspection = true, ...options }: Hardening) {
  const { limits } = options;
  const plugins: ApolloServerPlugin[] = [
    guard(options),
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
    // Apollo's own way off tells the client how to configure the server.
    introspection: true,
    validationRules: introspection ? [] : [NoSchemaIntrospectionCustomRule],
    hideSchemaDetailsFromClientErrors: !introspection,
    persistedQueries: false as const,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // The guard counts tokens; this bounds comments, which cost time and are no tokens.
    parseOptions: { maxTokens: limits.tokens, maxComments: limits.tokens },
  };
}
