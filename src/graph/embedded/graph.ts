import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { GrafeoDB, type Transaction } from '@grafeo-db/js';
import { EngineUnavailable, Timeout } from '../../errors';
import type { Access, Graph, Parameters, Row, Run, TextSearch } from '../port';
import { deadline } from '../wait';
import { fileError, folderError, translate } from './errors';
import { define, find } from './search';
import { fromEngine, toEngine } from './values';

/** Bounds what opening after a crash has to replay, and what closing has to write. */
const CHECKPOINTS = { walBytes: 32 * 2 ** 20, intervalMs: 5 * 60_000 };

/**
 * Grafeo in this process, in `dataDir`/graph.grafeo, or in memory without a folder.
 * One transaction writes at a time, reads run beside it on the state before it.
 * The engine cannot end a statement: the caller is let go after `statementTimeout`
 * seconds, while the statement runs on and its transaction is rolled back after it.
 *
 * @throws StartError when the folder or the file cannot be used.
 */
export async function openEmbedded(dataDir: string | undefined, statementTimeout: number): Promise<Graph> {
  if (dataDir === undefined) return new EmbeddedGraph(GrafeoDB.create(), 'memory', statementTimeout);
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw folderError(error, dataDir);
  }
  const file = path.join(dataDir, 'graph.grafeo');
  try {
    const database = GrafeoDB.create(file);
    database.setCheckpointTriggers(CHECKPOINTS);
    return new EmbeddedGraph(database, file, statementTimeout);
  } catch (error) {
    throw fileError(error, file);
  }
}

/** Node's own way to make the parents too never ends where a parent takes no entries, as in /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** A transaction under way: what its caller gets, and when the engine is done with it. */
interface Started<T> {
  outcome: Promise<T>;
  done: Promise<void>;
}

class EmbeddedGraph implements Graph {
  readonly stops = false;
  readonly description: string;
  /** Resolves when the writers so far are done. */
  private written: Promise<unknown> = Promise.resolve();
  private readonly unfinished = new Set<Promise<void>>();
  /** Set from when nothing more is accepted. */
  private closing: Promise<void> | undefined;
  private closed = false;

  constructor(
    private readonly database: GrafeoDB,
    place: string,
    private readonly statementTimeout: number,
  ) {
    this.description = `Grafeo ${database.version()} (embedded) in ${place}`;
  }

  readonly run: Run = (statement, parameters) => this.transaction('READ', (run) => run(statement, parameters));

  async transaction<T>(access: Access, work: (run: Run) => Promise<T>): Promise<T> {
    if (this.closing) throw new EngineUnavailable('closed');
    if (access === 'READ') return this.start(access, work).outcome;
    return this.afterWriters(() => this.start(access, work));
  }

  async define(statements: string[]): Promise<void> {
    if (this.closing) throw new EngineUnavailable('closed');
    for (const statement of statements) await this.alone(() => this.database.executeCypher(statement));
  }

  readonly search: TextSearch = {
    define: (labels) => this.alone(() => define(this.database, labels)),
    find: async (query) => {
      if (this.closing) throw new EngineUnavailable('closed');
      const found = find(this.database, query);
      void this.track(found);
      return deadline(found, this.statementTimeout, () => new Timeout('search', this.statementTimeout));
    },
  };

  /** Outside transactions, while nobody else writes. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    return this.afterWriters(() => {
      const outcome = work();
      return { outcome, done: this.track(outcome) };
    });
  }

  async ping(): Promise<void> {
    await this.run('RETURN 1 AS one');
  }

  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    const work = Promise.all([...this.unfinished, this.written]);
    // A statement without end must not keep the server from stopping.
    await deadline(work, this.statementTimeout, () => new Error()).catch(() => undefined);
    this.closed = true;
    this.database.close();
  }

  /** Starts when earlier writers are done, and keeps later ones waiting until it is. */
  private async afterWriters<T>(start: () => Started<T>): Promise<T> {
    const before = this.written;
    const turn = deadline(before, this.statementTimeout, () => new EngineUnavailable('an earlier writer still runs'));
    const started = turn.then(start);
    this.written = Promise.allSettled([before, started.then(({ done }) => done)]);
    return (await started).outcome;
  }

  private start<T>(access: Access, work: (run: Run) => Promise<T>): Started<T> {
    // The engine would accept, and lose, what comes after closing.
    if (this.closed) throw new EngineUnavailable('closed');
    const transaction = this.database.beginTransaction();
    const statements: Promise<Row[]>[] = [];
    const run: Run = (statement, parameters = {}) => {
      const rows = execute(transaction, access, statement, parameters);
      statements.push(rows);
      return deadline(rows, this.statementTimeout, () => new Timeout(statement, this.statementTimeout));
    };
    const result = (async () => work(run))();
    const ended = finish(access, transaction, result, statements);
    const outcome = result.then(async (value) => {
      await ended;
      return value;
    });
    return { outcome: outcome.catch(rethrow), done: this.track(ended) };
  }

  private track(work: Promise<unknown>): Promise<void> {
    const done: Promise<void> = work
      .catch(() => undefined)
      .then(() => {
        this.unfinished.delete(done);
      });
    this.unfinished.add(done);
    return done;
  }
}

/** Commits what succeeded as a whole, and rolls back everything else. */
async function finish(
  access: Access,
  transaction: Transaction,
  result: Promise<unknown>,
  statements: Promise<Row[]>[],
) {
  try {
    // No transaction can be ended under a running statement.
    await result.finally(() => Promise.allSettled(statements));
    // The engine would commit what is left beside a failed statement.
    await Promise.all(statements);
    if (access === 'WRITE') transaction.commit();
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

async function execute(transaction: Transaction, access: Access, statement: string, parameters: Parameters) {
  const result = await transaction.executeCypher(statement, toEngine(parameters));
  if (access === 'READ' && Object.values(result.counters).some((count) => count > 0)) {
    throw new Error('A statement writes where only reading is allowed.');
  }
  return result.toArray().map(fromEngine);
}

const rethrow = (error: unknown): never => {
  throw translate(error);
};
