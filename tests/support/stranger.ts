import type { Graph } from '../../src/graph/port';
import { dump } from './dump';
import type { Engine } from './engines';
import { startServer } from './server';

const CODES = ['BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'];
const SECRETS = /neo4j|grafeo|bolt:|cypher|\bMATCH\b|\bUNWIND\b|node_modules|\n\s+at |\.[tj]s:\d/i;

export interface Answer {
  status: number;
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; extensions: { code: string } }[];
  /** Of the first error. */
  message: string;
  code: string | undefined;
}

/**
 * A client that expects of every answer what holds for all: public codes, no word of the engine or of the code but
 * those of the question; and of every test that the server logs no fault and the graph stays as it is.
 */
export class StrangerClient {
  graph!: Graph;
  private server!: Awaited<ReturnType<typeof startServer>>;
  private before: string[] = [];
  private readonly log = jest.spyOn(console, 'error').mockImplementation(() => undefined);

  /** Call it within a suite: it starts a server on the engine and ends it. */
  constructor(engine: Engine) {
    beforeAll(async () => {
      this.graph = await engine.open(60);
      this.server = await startServer(this.graph);
      this.before = await dump(this.graph);
    }, 180_000);
    afterEach(async () => {
      expect(this.log.mock.calls).toEqual([]);
      expect(await dump(this.graph)).toEqual(this.before);
    });
    afterAll(async () => {
      this.log.mockRestore();
      await this.server.close();
      await this.graph.close();
    });
  }

  async send(body: string): Promise<Answer> {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const response = await fetch(`${this.server.url}/graphql`, init);
    const { data, errors = [] } = JSON.parse(await response.text()) as Partial<Answer>;
    for (const error of errors) {
      expect(CODES).toContain(error.extensions.code);
      expect(error.message.length).toBeLessThan(1100);
      expect(Object.keys({ ...error, ...error.extensions }).join()).not.toMatch(/stack|exception/i);
    }
    if (!SECRETS.test(body)) expect(JSON.stringify([data, errors])).not.toMatch(SECRETS);
    const [first] = errors;
    return { status: response.status, data, errors, message: first?.message ?? '', code: first?.extensions.code };
  }

  ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
    return this.send(JSON.stringify({ query, variables }));
  }

  /** Expects an error with this message, and no data. */
  async refused(query: string, message: RegExp | string, variables?: Record<string, unknown>): Promise<Answer> {
    const answer = await this.ask(query, variables);
    expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(answer.message).toMatch(message);
    return answer;
  }

  /** Expects data and no error. */
  async answered(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { errors, data, status } = await this.ask(query, variables);
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    return data!;
  }
}
