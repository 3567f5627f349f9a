import { Timeout } from '../../src/errors';
import { boundedGraph } from '../../src/graph/bounded';
import type { Graph } from '../../src/graph/port';
import { createServer } from '../../src/server';
import { recording } from '../support/ask';
import { describeEngines } from '../support/engines';

/** Takes each engine some tenths of a second; an engine that cannot end it is done with it soon, too. */
const SOME_WORK = 'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b WITH a * b AS c RETURN sum(c) AS sum';

describeEngines('the time of a request', (engine) => {
  let graph: Graph;
  beforeAll(async () => void (graph = await engine.open()));
  afterAll(() => graph.close());

  /** Statements that are sent, and how it ends, of work that would go on and on. */
  async function endless(work: (bounded: Graph) => Promise<unknown>) {
    const noted = recording(graph);
    const start = performance.now();
    const error: unknown = await work(boundedGraph(noted.graph, 1)).catch((each: unknown) => each);
    const seconds = (performance.now() - start) / 1000;
    const sent = noted.statements.length;
    await graph.run(SOME_WORK);
    expect(noted.statements).toHaveLength(sent);
    expect(error).toBeInstanceOf(Timeout);
    expect((error as Timeout).message).toMatch(/^The graph took longer than 1 s \(REQUEST_TIMEOUT\)\. Ask for less/);
    expect(seconds).toBeGreaterThan(0.9);
    expect(seconds).toBeLessThan(5);
    return sent;
  }

  test('bounds statements one after another, together', async () => {
    const sent = await endless(async ({ run }) => {
      for (;;) await run(SOME_WORK);
    });
    expect(sent).toBeGreaterThan(0);
  });

  test('bounds a transaction, and rolls it back', async () => {
    await endless((bounded) =>
      bounded.transaction('WRITE', async (run) => {
        await run('CREATE (:Thing)');
        for (;;) await run(SOME_WORK);
      }),
    );
    expect(await graph.run('MATCH (n:Thing) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
  });

  test('leaves alone what is done in time', async () => {
    const bounded = boundedGraph(graph, 30);
    expect(await bounded.run('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    expect(await bounded.transaction('READ', (run) => run('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
    await bounded.ping();
    expect(bounded.description).toBe(graph.description);
  });

  test('is that of all root fields together', async () => {
    const noted = recording(graph);
    const server = createServer({ log: () => undefined });
    const query = `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: event(id: "e${i}") { id }`).join(' ')} }`;
    const contextValue = { graph: boundedGraph(noted.graph, 0) };
    const { body } = await server.executeOperation({ query }, { contextValue });
    expect(noted.statements).toEqual([]);
    const { errors = [], data } = body.kind === 'single' ? body.singleResult : {};
    expect(new Set(Object.values(data ?? {}))).toEqual(new Set([null]));
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(Array(100).fill('TIMEOUT'));
    await server.stop();
  });
});
