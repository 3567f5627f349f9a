import { GraphQLError } from 'graphql';

/** What a client may branch on. The message says what to do about it. */
export type Code =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TIMEOUT'
  | 'ENGINE_UNAVAILABLE'
  | 'LIMIT_EXCEEDED'
  | 'PERSISTED_QUERY_NOT_IN_LIST'
  | 'INTERNAL_SERVER_ERROR';

/** An error that is meant for the client's eyes. */
export class PublicError extends GraphQLError {
  constructor(code: Code, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = 'PublicError';
  }
}

export class EngineUnavailable extends PublicError {
  constructor(cause: unknown) {
    super('ENGINE_UNAVAILABLE', 'The graph engine does not answer. Try again shortly.');
    this.cause = cause;
  }
}

export class Timeout extends PublicError {
  constructor(cause: unknown, seconds: number, setting = 'STATEMENT_TIMEOUT') {
    super(
      'TIMEOUT',
      `The graph took longer than ${seconds} s (${setting}). Ask for less: fewer levels, a smaller page, a narrower filter.`,
    );
    this.cause = cause;
  }
}

export class Conflict extends PublicError {
  constructor(cause: unknown) {
    super('CONFLICT', 'Another change came in between. Send it again.');
    this.cause = cause;
  }
}

/** Something that the operator mends before the server can start: one line, no stack. */
export class StartError extends Error {
  override name = 'StartError';
}
