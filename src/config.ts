import path from 'node:path';
import { StartError } from './errors';

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
}

export const ROOT = path.join(__dirname, '..');

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const config: Config = {
    host: env.HOST || '127.0.0.1',
    port: integer(env, 'PORT', 4000, 0, 65535),
    dataDir: path.resolve(env.DATA_DIR || path.join(ROOT, 'var')),
    startTimeout: integer(env, 'START_TIMEOUT', 60, 0, 3600),
    statementTimeout: integer(env, 'STATEMENT_TIMEOUT', 10, 1, 3600),
  };
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
