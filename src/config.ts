import path from 'node:path';
import type { PageLimits } from './compile/arguments';
import { StartError } from './errors';
import { BODY_LIMIT, type Limits, LIMITS, PAGE } from './limits';

/** Every setting, its default and its environment variable. */
export interface Config {
  /** HOST: the address to listen on. */
  host: string;
  /** PORT: 0 takes a free one. */
  port: number;
  /** DATA_DIR: where the embedded engine keeps the graph. */
  dataDir: string;
  /** NEO4J_URI: when set, Neo4j is used instead of the embedded engine. */
  neo4j?: { uri: string; user: string; password: string; database: string };
  /** START_TIMEOUT: seconds to wait at start for an engine that does not answer yet. */
  startTimeout: number;
  /** STATEMENT_TIMEOUT: seconds that one statement may take. */
  statementTimeout: number;
  /** REQUEST_TIMEOUT: seconds that all statements of one request together may take. */
  requestTimeout: number;
  /** BODY_LIMIT: bytes of a request. */
  bodyLimit: number;
  /** PAGE_SIZE and PAGE_LIMIT: the page of a list without `first`, and the largest `first`. */
  page: PageLimits;
  /** TOKEN_LIMIT, DEPTH_LIMIT, ALIAS_LIMIT, FILTER_LIMIT, COST_LIMIT, OBJECT_LIMIT, WORK_LIMIT: what one request may ask for. */
  limits: Limits;
  /** PERSISTED_QUERIES: the file of the only queries that run. */
  persistedQueries?: string;
  /** INTROSPECTION: whether clients may ask for the schema. */
  introspection: boolean;
  /** CORS_ORIGINS: whose pages may ask from a browser; `*` for all. */
  corsOrigins: string[];
}

export const ROOT = path.join(__dirname, '..');

/** @throws StartError that says what a setting takes */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const config: Config = {
    host: env.HOST || '127.0.0.1',
    port: integer(env, 'PORT', 4000, 0, 65535),
    dataDir: path.resolve(env.DATA_DIR || path.join(ROOT, 'var')),
    startTimeout: integer(env, 'START_TIMEOUT', 60, 0, 3600),
    statementTimeout: integer(env, 'STATEMENT_TIMEOUT', 10, 1, 3600),
    requestTimeout: integer(env, 'REQUEST_TIMEOUT', 30, 1, 3600),
    bodyLimit: integer(env, 'BODY_LIMIT', BODY_LIMIT, 1024, 2 ** 30),
    page: {
      usual: integer(env, 'PAGE_SIZE', PAGE.usual, 1, 10_000),
      most: integer(env, 'PAGE_LIMIT', PAGE.most, 1, 10_000),
    },
    limits: {
      ...LIMITS,
      tokens: integer(env, 'TOKEN_LIMIT', LIMITS.tokens, 100, 1_000_000),
      // Planning takes the engines minutes beyond.
      depth: integer(env, 'DEPTH_LIMIT', LIMITS.depth, 1, 14),
      aliases: integer(env, 'ALIAS_LIMIT', LIMITS.aliases, 1, 10_000),
      filterNesting: integer(env, 'FILTER_LIMIT', LIMITS.filterNesting, 0, 10),
      cost: integer(env, 'COST_LIMIT', LIMITS.cost, 1, 1_000_000_000),
      objects: integer(env, 'OBJECT_LIMIT', LIMITS.objects, 1, 1_000_000_000),
      work: integer(env, 'WORK_LIMIT', LIMITS.work, 1, 1_000_000_000),
    },
    introspection: onOrOff(env, 'INTROSPECTION', true),
    corsOrigins: origins(env, 'CORS_ORIGINS'),
  };
  if (config.page.usual > config.page.most) {
    throw new StartError(`PAGE_SIZE is ${config.page.usual}; it takes at most PAGE_LIMIT, ${config.page.most}.`);
  }
  if (env.PERSISTED_QUERIES) config.persistedQueries = path.resolve(env.PERSISTED_QUERIES);
  if (env.NEO4J_URI) {
    config.neo4j = {
      uri: env.NEO4J_URI,
      user: env.NEO4J_USER || 'neo4j',
      password: env.NEO4J_PASSWORD || '',
      database: env.NEO4J_DATABASE || 'neo4j',
    };
  }
  return config;
}

function integer(env: NodeJS.ProcessEnv, name: string, fallback: number, low: number, high: number): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new StartError(`${name} is ${JSON.stringify(text)}; it takes a whole number from ${low} to ${high}.`);
  }
  return value;
}

function onOrOff(env: NodeJS.ProcessEnv, name: string, fallback: boolean): boolean {
  const text = env[name];
  if (!text) return fallback;
  if (text !== 'on' && text !== 'off') throw new StartError(`${name} is ${JSON.stringify(text)}; it takes on or off.`);
  return text === 'on';
}

function origins(env: NodeJS.ProcessEnv, name: string): string[] {
  const list = (env[name] ?? '').split(',').flatMap((text) => text.trim() || []);
  const wrong = list.find((text) => text !== '*' && (!URL.canParse(text) || new URL(text).origin !== text));
  if (wrong === undefined) return list;
  throw new StartError(
    `${name} has ${JSON.stringify(wrong)}; an origin is written https://example.org, without a path.`,
  );
}
