/**
 * The one way to a graph. An adapter turns its engine's values, errors and
 * transactions into these; nothing outside an adapter asks which engine it is.
 */

/** A value that travels to or from the engine. A whole number is an integer on every engine. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export type Row = Record<string, Value>;
export type Parameters = Record<string, Value>;

/** Runs one statement of portable Cypher; every returned column has an alias. */
export type Run = (statement: string, parameters?: Parameters) => Promise<Row[]>;

export type Access = 'READ' | 'WRITE';

/** What a text index is asked for. */
export interface TextQuery {
  /** Nodes with any of these are found, those with more and rarer ones first. */
  tokens: readonly string[];
  labels: readonly string[];
  /** Nodes known on this day alone: by `knownSince`, or `publishedOn` for what has no such property. */
  knownOn?: string;
  /** At most so many nodes of each label. */
  limit: number;
  /** What to read of each node beside its `id`. */
  properties: readonly string[];
}

/**
 * Finds nodes by the property `searchText`: tokens with spaces between them, of letters and digits in lower case.
 * A token is found as it is and not analysed any further, so that every engine finds the same.
 */
export interface TextSearch {
  /** An index for each label, where it is not there yet; it keeps step with every write from then on. */
  define(labels: readonly string[]): Promise<void>;

  /** Committed nodes, a row for each. */
  find(query: TextQuery): Promise<Row[]>;
}

export interface Graph {
  /** For people: the engine, its version and where it is. */
  readonly description: string;

  /** Reads in a transaction of its own; retried where the engine says that another try may succeed. */
  readonly run: Run;

  /**
   * All or nothing. `work` may be called again when the engine asks for another
   * try, so it must have no effect outside the graph. Any error rolls back.
   */
  transaction<T>(access: Access, work: (run: Run) => Promise<T>): Promise<T>;

  /** A named capability: whether the engine itself ends a statement that takes too long. */
  readonly stops: boolean;

  /** A named capability: full text. */
  readonly search: TextSearch;

  /** Constraints and indexes, outside transactions, each idempotent. */
  define(statements: string[]): Promise<void>;

  /** Resolves when the engine answers; throws `EngineUnavailable` otherwise. */
  ping(): Promise<void>;

  close(): Promise<void>;
}
