import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { Conflict, EngineUnavailable, StartError, Timeout } from '../../errors';

const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

const LOST = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
]);

/** The driver gives these no code. */
const LOST_MESSAGE = /^(Connection acquisition timed out|Pool is closed)/;

/** Whether the server is away, and what was asked of it possibly not done. */
export function isLost(error: unknown): boolean {
  return error instanceof Neo4jError && (LOST.has(error.code) || LOST_MESSAGE.test(error.message));
}

/** A server that is away gets one more try, for a pooled connection may be stale; a deadlock gets several. */
export function mayTryAgain(error: unknown, tries: number): boolean {
  return isRetryableError(error) && tries < (isLost(error) ? 2 : 8);
}

/** The public error that the engine's stands for, or the error itself where there is none. */
export function translate(error: unknown, seconds: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (TIMED_OUT.has(error.code)) return new Timeout(error, seconds);
  if (isLost(error)) return new EngineUnavailable(error);
  if (error.code.startsWith('Neo.TransientError.Transaction.')) return new Conflict(error);
  return error;
}

/** What keeps the server from starting; `EngineUnavailable` where waiting may help. */
export function whyNoStart(error: unknown, uri: string, user: string, database: string): Error {
  if (isLost(error)) return new EngineUnavailable(error);
  if (error instanceof StartError || error instanceof EngineUnavailable) return error;
  switch (error instanceof Neo4jError ? error.code : '') {
    case 'Neo.ClientError.Security.Unauthorized':
      return new StartError(`Neo4j at ${uri} refused the user "${user}". Check NEO4J_USER and NEO4J_PASSWORD.`);
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new StartError(
        `Neo4j at ${uri} locked the user "${user}" after too many wrong passwords. Wait, and check NEO4J_PASSWORD.`,
      );
    case 'Neo.ClientError.Security.CredentialsExpired':
      return new StartError(
        `Neo4j at ${uri} wants a new password for "${user}" before it is used: ALTER CURRENT USER SET PASSWORD.`,
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new StartError(`Neo4j at ${uri} has no database "${database}". Check NEO4J_DATABASE.`);
  }
  return new StartError(
    `Neo4j at ${uri} cannot be used: ${(error as Error).message.replace(/\.?$/, '.')} Check NEO4J_URI.`,
  );
}
