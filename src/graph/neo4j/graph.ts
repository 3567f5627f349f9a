import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import type { Config } from '../../config';
import { EngineUnavailable, StartError, Timeout } from '../../errors';
import type { Access, Graph, Parameters, Row, Run, TextSearch } from '../port';
import { deadline, retry } from '../wait';
import { isLost, mayTryAgain, translate, whyNoStart } from './errors';
import { definitions, find } from './search';
import { fromEngine, toEngine } from './values';

/** The oldest server whose Cypher the statements are tested with. */
const OLDEST = [5, 26] as const;

/** Loading a data set is one transaction of many statements, each of which has its own time. */
const STATEMENTS_OF_A_WRITE = 60;

/** Seconds that a server may be late with its own timeout, or with an answer that needs no time. */
const GRACE = 5;

/**
 * A Neo4j server, cluster or Aura instance. The server ends what takes longer
 * than `statementTimeout` seconds; in a transaction that reads, that is the whole of it.
 *
 * @throws EngineUnavailable while the server does not answer, StartError where only the operator can help.
 */
export async function openNeo4j(server: NonNullable<Config['neo4j']>, statementTimeout: number): Promise<Graph> {
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      userAgent: 'antecedent',
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: statementTimeout * 1000,
      // Firewalls drop idle connections without a word.
      connectionLivenessCheckTimeout: 60_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
    const agent = await version(driver, server);
    return new Neo4jGraph(driver, server.database, statementTimeout, `${agent} at ${server.uri}`);
  } catch (error) {
    await driver?.close();
    throw whyNoStart(error, server.uri, server.user, server.database);
  }
}

/** The server's name and version, once it has shown that it runs statements in the database. */
async function version(driver: Driver, { uri, database }: NonNullable<Config['neo4j']>): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const ask = async () => (await session.run('RETURN 1 AS one')).summary.server.agent ?? '';
  try {
    const agent = await deadline(ask(), 10, () => new EngineUnavailable('no answer'));
    const [major = 0, minor = 0] = (/\d+\.\d+/.exec(agent)?.[0] ?? '').split('.').map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
      throw new StartError(`${agent} at ${uri} is too old. Use Neo4j ${OLDEST.join('.')} or newer.`);
    }
    return agent.replace('/', ' ');
  } finally {
    void session.close().catch(() => undefined);
  }
}

class Neo4jGraph implements Graph {
  readonly stops = true;
  /** Shared by all sessions, so that a client reads what it wrote on every member of a cluster. */
  private readonly bookmarkManager = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    private readonly statementTimeout: number,
    readonly description: string,
  ) {}

  readonly run: Run = (statement, parameters = {}) => {
    const timeout = this.statementTimeout * 1000;
    return this.attempt('READ', (session) =>
      this.rows(withoutStack(() => session.run(statement, toEngine(parameters), { timeout }))),
    );
  };

  transaction<T>(access: Access, work: (run: Run) => Promise<T>): Promise<T> {
    return this.attempt(access, async (session) => {
      const timeout = this.statementTimeout * 1000 * (access === 'WRITE' ? STATEMENTS_OF_A_WRITE : 1);
      const transaction = await this.answer(session.beginTransaction({ timeout }));
      const result = await work((statement: string, parameters: Parameters = {}) =>
        this.rows(withoutStack(() => transaction.run(statement, toEngine(parameters)))),
      );
      await this.answer(transaction.commit()).catch((error: unknown) => {
        // Whether it was done is not known: another try could do it twice.
        throw isLost(error) ? new EngineUnavailable(error) : error;
      });
      return result;
    });
  }

  async define(statements: string[]): Promise<void> {
    for (const statement of [...statements, 'CALL db.awaitIndexes()']) {
      // Building an index over a graph that is there takes its time.
      await this.attempt('WRITE', (session) => session.run(statement));
    }
  }

  readonly search: TextSearch = {
    define: (labels) => this.define(definitions(labels)),
    find: (query) => find(this.run, query),
  };

  async ping(): Promise<void> {
    try {
      await deadline(this.run('RETURN 1 AS one'), GRACE, () => new EngineUnavailable('no answer'));
    } catch (error) {
      throw error instanceof EngineUnavailable ? error : new EngineUnavailable(error);
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async attempt<T>(access: Access, work: (session: Session) => Promise<T>): Promise<T> {
    try {
      return await retry(() => this.inSession(access, work), mayTryAgain);
    } catch (error) {
      throw translate(error, this.statementTimeout);
    }
  }

  /** Closing the session rolls back what `work` left open. */
  private async inSession<T>(access: Access, work: (session: Session) => Promise<T>): Promise<T> {
    const { database, bookmarkManager } = this;
    const session = this.driver.session({ database, bookmarkManager, defaultAccessMode: access });
    try {
      return await work(session);
    } finally {
      await this.answer(session.close(), 0).catch(() => undefined);
    }
  }

  private async rows(result: Promise<QueryResult>): Promise<Row[]> {
    return (await this.answer(result)).records.map(fromEngine);
  }

  /** Lets the caller of a server that accepts but says nothing go, a little after the server should have ended it. */
  private answer<T>(promise: Promise<T>, seconds = this.statementTimeout): Promise<T> {
    return deadline(promise, seconds + GRACE, () => new Timeout('no answer', seconds));
  }
}

/** The driver notes where each statement was asked for, which takes it as long as the rest of a short one. */
function withoutStack<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
