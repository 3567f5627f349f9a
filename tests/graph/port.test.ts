import { EngineUnavailable, PublicError, Timeout } from '../../src/errors';
import type { Graph, Value } from '../../src/graph/port';
import { describeEngines } from '../support/engines';

/** Takes seconds, and ends: the embedded engine cannot be stopped, Neo4j looks for what is late every two seconds. */
const SLOW = {
  embedded: 'UNWIND range(1, 1000) AS x UNWIND range(1, 3000) AS y RETURN sum(x % 7) AS s',
  neo4j: 'UNWIND range(1, 10000) AS x UNWIND range(1, 10000) AS y RETURN sum(x % 7) AS s',
};

const count = async (graph: Graph, label: string) =>
  (await graph.run(`MATCH (n:${label}) RETURN count(n) AS c`))[0]!.c as number;

describeEngines('the graph port', (engine) => {
  let graph: Graph;
  beforeEach(async () => (graph = await engine.open()));
  afterEach(() => graph.close());

  describe('values', () => {
    const echo = async (value: Value) => (await graph.run('RETURN $value AS value', { value }))[0]!.value;

    it.each<[string, Value]>([
      ['null', null],
      ['booleans', [true, false]],
      ['integers', [0, -1, 42, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]],
      ['floats', [0.5, -1.25e-7, 3.141592653589793]],
      ['strings', ['', 'é', 'Ирак', 'العراق', '👩‍🚒', 'it\'s "quoted" \\ `and` $more', 'line\nfeed\0']],
      ['nested lists and maps', { a: [1, { b: [[], {}, [null]] }], 'a key': { c: 2.5 } }],
      ['many items', Array.from({ length: 5000 }, (_, i) => ({ i, id: `event-${i}` }))],
    ])('come back as they went in: %s', async (_, value) => expect(await echo(value)).toEqual(value));

    it('takes undefined for null', async () => {
      expect(await echo({ a: undefined } as unknown as Value)).toEqual({ a: null });
    });

    it('takes whole numbers for integers', async () => {
      const [row] = await graph.run('RETURN $seven / 2 AS quotient, [1, 2, 3][$one] AS item', { seven: 7, one: 1 });
      expect(row).toEqual({ quotient: 3, item: 2 });
    });

    it('gives integers beyond 2^53 - 1 as digits', async () => {
      const [row] = await graph.run('RETURN 9007199254740993 AS big, {list: [-9007199254740993]} AS nested');
      expect(row).toEqual({ big: '9007199254740993', nested: { list: ['-9007199254740993'] } });
    });

    it('gives temporal values as ISO strings', async () => {
      const [row] = await graph.run(
        `RETURN date('2021-02-15') AS date, datetime('2021-02-15T18:30:00Z') AS minute,
           datetime('2021-02-15T18:30:05.120Z') AS fraction, datetime('2021-02-15T21:30:05+03:00') AS offset,
           localdatetime('2021-02-15T18:30:10') AS local, [duration({months: 14, days: 1, hours: 2})] AS list`,
      );
      expect(row).toEqual({
        date: '2021-02-15',
        minute: '2021-02-15T18:30:00Z',
        fraction: '2021-02-15T18:30:05.12Z',
        offset: '2021-02-15T21:30:05+03:00',
        local: '2021-02-15T18:30:10',
        list: ['P1Y2M1DT2H'],
      });
    });

    it.each([2 ** 53, -1e300, NaN, Infinity])('refuses %d, which would not come back exactly', async (value) => {
      await expect(echo({ deep: [value] })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    });

    it('refuses nesting that would crash an engine, and goes on', async () => {
      const nest = (levels: number) => Array.from({ length: levels - 1 }).reduce<Value[]>((inner) => [inner], []);
      const cyclic: Value[] = [];
      cyclic.push(cyclic);
      expect(await echo(nest(64))).toEqual(nest(64));
      for (const value of [nest(65), nest(100_000), cyclic]) {
        await expect(echo(value)).rejects.toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } });
      }
      await graph.ping();
    });
  });

  describe('run', () => {
    it('gives a row for each result, under its alias', async () => {
      expect(await graph.run('UNWIND [1, 2] AS x RETURN x AS a, x * 2 AS `b c`')).toEqual([
        { a: 1, 'b c': 2 },
        { a: 2, 'b c': 4 },
      ]);
      expect(await graph.run('MATCH (n) RETURN n.id AS id')).toEqual([]);
    });

    it.each(['CREATE (:Thing)', 'MERGE (n:Thing {id: "a"}) RETURN n.id AS id', 'MATCH (n:Old) SET n.x = 1'])(
      'writes nothing: %s',
      async (statement) => {
        await graph.transaction('WRITE', (run) => run('CREATE (:Old)'));
        await expect(graph.run(statement)).rejects.toThrow(/writ/i);
        expect(await count(graph, 'Thing')).toBe(0);
        expect(await graph.run('MATCH (n:Old) RETURN n.x AS x')).toEqual([{ x: null }]);
      },
    );

    it("passes the engine's own errors on, and they are not public", async () => {
      const error: unknown = await graph.run('RETRUN 1 AS one').catch((e: unknown) => e);
      expect(error).not.toBeInstanceOf(PublicError);
      expect(error).toMatchObject({ message: expect.any(String) });
      await expect(graph.run('RETURN $missing AS m')).rejects.toThrow(/missing/);
    });
  });

  describe('transaction', () => {
    const create = 'CREATE (:Thing {id: $id})';

    it('keeps all of its writes, gives its result, and reads them itself', async () => {
      const seen = await graph.transaction('WRITE', async (run) => {
        await run(create, { id: 'a' });
        await run(create, { id: 'b' });
        return run('MATCH (n:Thing) RETURN n.id AS id ORDER BY id');
      });
      expect(seen).toEqual([{ id: 'a' }, { id: 'b' }]);
      expect(await count(graph, 'Thing')).toBe(2);
    });

    it('keeps nothing when the work throws', async () => {
      const error = new Error('no');
      const work = graph.transaction('WRITE', async (run) => {
        await run(create, { id: 'a' });
        throw error;
      });
      await expect(work).rejects.toBe(error);
      expect(await count(graph, 'Thing')).toBe(0);
    });

    it('keeps nothing when a statement fails, even if the work goes on', async () => {
      const work = graph.transaction('WRITE', async (run) => {
        await run(create, { id: 'a' });
        await run('RETRUN 1').catch(() => undefined);
      });
      await expect(work).rejects.toThrow();
      expect(await count(graph, 'Thing')).toBe(0);
    });

    it('reads one state, and writes nothing, where it may only read', async () => {
      const counts = await graph.transaction('READ', async (run) => [
        await run('MATCH (n:Thing) RETURN count(n) AS c'),
        await run('RETURN 1 AS one'),
      ]);
      expect(counts).toEqual([[{ c: 0 }], [{ one: 1 }]]);
      await expect(graph.transaction('READ', (run) => run(create, { id: 'a' }))).rejects.toThrow(/writ/i);
      expect(await count(graph, 'Thing')).toBe(0);
    });

    it('lets others read the state before it', async () => {
      await graph.transaction('WRITE', async (run) => {
        await run(create, { id: 'a' });
        expect(await count(graph, 'Thing')).toBe(0);
      });
      expect(await count(graph, 'Thing')).toBe(1);
    });

    it('loses no write to another at the same time', async () => {
      await graph.transaction('WRITE', (run) => run('CREATE (:Counter {n: 0})'));
      await Promise.all(
        Array.from({ length: 300 }, () =>
          graph.transaction('WRITE', (run) => run('MATCH (c:Counter) SET c.n = c.n + 1')),
        ),
      );
      expect(await graph.run('MATCH (c:Counter) RETURN c.n AS n')).toEqual([{ n: 300 }]);
    });

    it('is tried again where two wait for each other', async () => {
      await graph.transaction('WRITE', (run) => run('CREATE (:Thing {id: "a", n: 0}), (:Thing {id: "b", n: 0})'));
      const add = 'MATCH (t:Thing {id: $id}) SET t.n = t.n + 1';
      const both = (first: string, second: string) =>
        graph.transaction('WRITE', async (run) => {
          await run(add, { id: first });
          await run(add, { id: second });
        });
      await Promise.all(Array.from({ length: 10 }, (_, i) => (i % 2 ? both('a', 'b') : both('b', 'a'))));
      expect(await graph.run('MATCH (t:Thing) RETURN t.n AS n')).toEqual([{ n: 10 }, { n: 10 }]);
    });
  });

  it('defines constraints and indexes, as often as one likes, and holds to them', async () => {
    const statements = [
      'CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX thing_id_index IF NOT EXISTS FOR (n:Thing) ON (n.id)',
    ];
    await Promise.all([graph.define(statements), graph.define(statements)]);
    await graph.define(statements);
    const create = () => graph.transaction('WRITE', (run) => run('CREATE (:Thing {id: "a"})'));
    await create();
    await expect(create()).rejects.toThrow(/already exists/);
    expect(await count(graph, 'Thing')).toBe(1);
  });

  it('holds no caller longer than the statement timeout, and goes on', async () => {
    const slow = SLOW[engine.name];
    await graph.close();
    graph = await engine.open(0.3);
    for (const work of [
      graph.run(slow),
      graph.transaction('WRITE', (run) => run(`CREATE (:Thing) WITH 1 AS one ${slow}`)),
    ]) {
      const start = Date.now();
      await expect(work).rejects.toThrow(Timeout);
      expect(Date.now() - start).toBeLessThan(12_000);
    }
    await graph.close();
    graph = await engine.open(10);
    await graph.transaction('WRITE', (run) => run('CREATE (:Other)'));
    expect(await count(graph, 'Thing')).toBe(0);
    expect(await count(graph, 'Other')).toBe(1);
  });

  it('says what engine it is', () => expect(graph.description).toMatch(/^(Grafeo|Neo4j) \d+\.\d+\.\d+ /));

  it('answers nobody once it is closed', async () => {
    await graph.ping();
    await graph.close();
    await expect(graph.ping()).rejects.toThrow(EngineUnavailable);
    await expect(graph.run('RETURN 1 AS one')).rejects.toThrow(EngineUnavailable);
    const query = { tokens: ['thing'], labels: ['Attack'], limit: 1, properties: [] };
    await expect(graph.search.find(query)).rejects.toThrow(EngineUnavailable);
    await expect(graph.transaction('WRITE', (run) => run('CREATE (:Thing)'))).rejects.toThrow(EngineUnavailable);
    await graph.close();
  });
});
