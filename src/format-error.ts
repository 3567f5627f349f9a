import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PublicError } from './errors';

/** Takes what an operator should read: one entry, of one or more lines. */
export type Log = (entry: string) => void;

/** Codes of Apollo Server whose messages speak of the request alone. */
const REQUEST_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** graphql-js gives no code to what it finds wrong with variables and arguments only while it executes. */
const INPUT_MESSAGE = /^(Argument|Variable) "|^Too many errors processing variables/;

/** Longest message, in characters: graphql-js repeats the value that it refuses, however long. */
const MESSAGE_LENGTH = 1000;

/**
 * The one place that decides what a client sees of an error. What speaks of the
 * request passes with its code. Anything else is logged, once, under an id that
 * the client gets in `extensions.logId` in place of what happened.
 */
export function createFormatError(log: Log) {
  const logIds = new WeakMap<Error, string>();

  function report(error: unknown, path: GraphQLFormattedError['path'], details: string): string {
    const known = error instanceof Error && logIds.get(error);
    if (known) return known;
    const logId = randomBytes(6).toString('hex');
    if (error instanceof Error) logIds.set(error, logId);
    log(`[${logId}] ${path ? `at ${path.join('.')}: ` : ''}${details}`);
    return logId;
  }

  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const origin = originOf(error);
    const code = publicCode(formatted, error, origin);
    if (!code) {
      const logId = report(origin, formatted.path, inspect(origin));
      return {
        ...formatted,
        message: 'Something went wrong on the server; it has been logged.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', logId },
      };
    }
    const extensions = { ...formatted.extensions, code };
    if (origin instanceof PublicError && origin.cause !== undefined) {
      const logId = report(origin, formatted.path, `${code}: ${inspect(origin.cause).split('\n', 1)[0]}`);
      return { ...formatted, extensions: { ...extensions, logId } };
    }
    const { message } = formatted;
    return { ...formatted, message: clipped(message), extensions };
  };
}

/** The beginning and the end: graphql-js says what was expected after the value that it repeats. */
function clipped(message: string): string {
  if (message.length <= MESSAGE_LENGTH) return message;
  return `${message.slice(0, MESSAGE_LENGTH / 2)}…${message.slice(-MESSAGE_LENGTH / 2)}`;
}

/** What was thrown first, before graphql-js and Apollo wrapped it. */
function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

/** The code that the client may see, or undefined when the error is not for its eyes. */
function publicCode(formatted: GraphQLFormattedError, error: unknown, origin: unknown): string | undefined {
  // A stack overflow in the parser or in a rule comes wrapped as the client's mistake.
  if (origin instanceof RangeError) return undefined;
  if (origin instanceof PublicError) return String(origin.extensions.code);
  const code = (origin instanceof GraphQLError && origin.extensions.code) || formatted.extensions?.code;
  if (typeof code === 'string' && REQUEST_CODES.includes(code)) return code;
  // What a resolver throws has no nodes of its own, and comes wrapped.
  const ofGraphql = origin instanceof GraphQLError && (origin.nodes !== undefined || origin === error);
  if (ofGraphql && INPUT_MESSAGE.test(origin.message)) return 'BAD_USER_INPUT';
  return undefined;
}
