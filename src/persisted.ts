import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { GraphQLRequest } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { PublicError, StartError } from './errors';

/** What the server's own health check sends. */
const HEALTH_CHECK = '{__typename}';

const http = { status: 400 };

/**
 * The only queries that a server runs. A request names one by `extensions.persistedQuery.sha256Hash`, by `documentId`
 * beside or in place of `query`, or sends its exact text.
 */
export class PersistedQueries {
  private readonly texts: ReadonlySet<string>;

  /** @param byId their texts */
  constructor(private readonly byId: ReadonlyMap<string, string>) {
    this.texts = new Set([...byId.values(), HEALTH_CHECK]);
  }

  /** Gives the request the text that it names; returns why it cannot run, if so. */
  resolve(request: GraphQLRequest): GraphQLError | undefined {
    const id = idOf(request);
    // Apollo Server would look for it in a list of its own.
    if (request.extensions) delete request.extensions.persistedQuery;
    if (id instanceof GraphQLError) return id;
    if (id === undefined) {
      if (request.query === undefined || this.texts.has(request.query)) return undefined;
      return notListed('This server runs only the queries of its list, and this text is none of them.');
    }
    const text = this.byId.get(id);
    if (text === undefined) return notListed('This server runs only the queries of its list, and this id is in none.');
    if (request.query && request.query !== text)
      return notListed('The text is not the one that the list has by this id.');
    request.query = text;
    return undefined;
  }
}

/** The id that a request names, if it names one. */
function idOf({ extensions, http: request }: GraphQLRequest): string | undefined | GraphQLError {
  const persisted = extensions?.persistedQuery as { version?: unknown; sha256Hash?: unknown } | null | undefined;
  const id = persisted
    ? persisted.sha256Hash
    : ((request?.body as { documentId?: unknown } | undefined)?.documentId ??
      new URLSearchParams(request?.search).get('documentId') ??
      undefined);
  if (persisted && persisted.version !== 1) {
    return new PublicError('BAD_USER_INPUT', '"extensions.persistedQuery" has "version": 1 and "sha256Hash".', {
      http,
    });
  }
  if (id === undefined || typeof id === 'string') return id;
  return new PublicError('BAD_USER_INPUT', 'The id of a persisted query is a text.', { http });
}

function notListed(reason: string): PublicError {
  const advice = 'Add the query to the list (PERSISTED_QUERIES), or send one that is in it.';
  return new PublicError('PERSISTED_QUERY_NOT_IN_LIST', `${reason} ${advice}`, { http });
}

/**
 * Reads a manifest: Apollo's `{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id", "body"}]}`,
 * or a plain `{id: text}` as Relay and graphql-codegen write it.
 *
 * @throws StartError with the file and the place in it
 */
export function readPersistedQueries(file: string, schema: GraphQLSchema): PersistedQueries {
  const bad = (place: string, problem: string) => new StartError(`PERSISTED_QUERIES: ${file}: ${place}${problem}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw bad('', (error as Error).message.replace(/\s+/g, ' '));
  }
  if (!isObject(content)) throw bad('', 'it takes a JSON object.');
  const byId = new Map<string, string>();
  for (const { place, id, body } of 'operations' in content ? operations(content, bad) : entries(content)) {
    if (typeof id !== 'string' || !id) throw bad(place, 'it needs an "id", a text.');
    if (typeof body !== 'string') throw bad(place, 'the query has to be a text.');
    if (byId.has(id) && byId.get(id) !== body) throw bad(place, 'its id is that of another query above.');
    const [problem] = problems(body, schema);
    if (problem) throw bad(place, problem);
    if (/^[0-9a-f]{64}$/.test(id) && createHash('sha256').update(body).digest('hex') !== id) {
      throw bad(place, 'its id is not the SHA-256 of its text.');
    }
    byId.set(id, body);
  }
  return new PersistedQueries(byId);
}

interface Entry {
  place: string;
  id: unknown;
  body: unknown;
}

function operations(content: Record<string, unknown>, bad: (place: string, problem: string) => Error): Entry[] {
  const { format, version, operations: list } = content;
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(list)) {
    throw bad(
      '',
      'a manifest has "format": "apollo-persisted-query-manifest", "version": 1 and a list of "operations".',
    );
  }
  return list.map((entry: unknown, i) => {
    const { id, body, name } = isObject(entry) ? entry : {};
    return { place: `operations[${i}]${typeof name === 'string' ? ` (${name})` : ''}: `, id, body };
  });
}

function entries(content: Record<string, unknown>): Entry[] {
  return Object.entries(content).map(([id, body]) => ({ place: `${JSON.stringify(id)}: `, id, body }));
}

function problems(body: string, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(body)).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
