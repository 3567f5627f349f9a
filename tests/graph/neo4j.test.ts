import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import neo4j from 'neo4j-driver';
import { type Config, readConfig } from '../../src/config';
import { EngineUnavailable, StartError } from '../../src/errors';
import { openNeo4j } from '../../src/graph/neo4j/graph';
import { openGraph } from '../../src/graph/open';
import type { Graph } from '../../src/graph/port';
import { engines, neo4jSettings } from '../support/engines';
import { type Neo4jSettings, type PrivateNeo4j, privateNeo4jAvailable, startPrivateNeo4j } from '../support/neo4j';

/** Milliseconds that the start of a server may take where several compete. */
const START = 180_000;

const config = (neo4j: Neo4jSettings, startTimeout = 0): Config => ({ ...readConfig({}), neo4j, startTimeout });

async function refusal(settings: Neo4jSettings, startTimeout = 0, log?: (line: string) => void): Promise<string> {
  const error: unknown = await openGraph(config(settings, startTimeout), log).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(StartError);
  expect((error as Error).message).not.toContain('\n');
  return (error as Error).message;
}

describe('without a Neo4j at its address', () => {
  const settings = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j' };

  it('the start waits as long as it was told, with one line, and gives up', async () => {
    const lines: string[] = [];
    const start = Date.now();
    expect(await refusal(settings, 2, (line) => lines.push(line))).toMatch(/did not answer within 2 s.*NEO4J_URI/);
    expect(Date.now() - start).toBeGreaterThan(1900);
    expect(lines).toEqual(['Neo4j at bolt://127.0.0.1:1 does not answer yet: trying for 2 s.']);
  });

  it('an address of another kind, or with something else behind it, is refused at once', async () => {
    expect(await refusal({ ...settings, uri: 'http://127.0.0.1:7474' }, 60)).toMatch(/cannot be used.*NEO4J_URI/);
    const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await once(web, 'listening');
    const uri = `bolt://127.0.0.1:${(web.address() as AddressInfo).port}`;
    expect(await refusal({ ...settings, uri }, 60)).toMatch(/cannot be used.*HTTP.*NEO4J_URI/);
    web.close();
  });
});

(engines[1]!.available ? describe : describe.skip)(`Neo4j ${process.env.NEO4J_SKIPPED ?? ''}`, () => {
  let settings: Neo4jSettings;
  beforeAll(async () => (settings = await neo4jSettings()), START);

  it('does not start with a wrong password, user or database, and says so at once', async () => {
    expect(await refusal({ ...settings, password: 'wrong' }, 60)).toMatch(/refused the user "neo4j".*NEO4J_PASSWORD/);
    expect(await refusal({ ...settings, database: 'other' }, 60)).toMatch(/no database "other".*NEO4J_DATABASE/);
  });

  it('does not start with a password that has to be changed first', async () => {
    await using admin = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password));
    const onSystem = (statement: string) => admin.executeQuery(statement, {}, { database: 'system' });
    await onSystem("CREATE USER newcomer SET PASSWORD 'first-password' CHANGE REQUIRED");
    expect(await refusal({ ...settings, user: 'newcomer', password: 'first-password' })).toMatch(
      /wants a new password/,
    );
    await onSystem('DROP USER newcomer');
  });

  it('reads by the routing protocol what it wrote', async () => {
    const graph = await engines[1]!.open();
    await graph.close();
    const routed = await openNeo4j({ ...settings, uri: settings.uri.replace('bolt:', 'neo4j:') }, 10);
    for (let i = 1; i <= 20; i++) {
      await routed.transaction('WRITE', (run) => run('CREATE (:Thing)'));
      expect(await routed.run('MATCH (n:Thing) RETURN count(n) AS c')).toEqual([{ c: i }]);
    }
    await routed.close();
  });

  it('names the kind of value that a statement may not return', async () => {
    const graph = await engines[1]!.open();
    await expect(graph.run('RETURN point({x: 1, y: 2}) AS p')).rejects.toThrow(/returns a Point/);
    await graph.close();
  });
});

(privateNeo4jAvailable() ? describe : describe.skip)('a Neo4j that goes away', () => {
  let server: PrivateNeo4j;
  let graph: Graph;
  beforeAll(async () => {
    server = await startPrivateNeo4j();
    graph = await openGraph(config(server.settings));
  }, START);
  afterAll(async () => {
    await graph.close();
    await server.stop();
  });

  const create = (id: string) => graph.transaction('WRITE', (run) => run('CREATE (:Thing {id: $id})', { id }));
  const ids = async () => (await graph.run('MATCH (n:Thing) RETURN n.id AS id ORDER BY id')).map(({ id }) => id);

  it(
    'is told apart from an error, costs nothing that was kept, and is used again once it is back',
    async () => {
      await create('before');
      const work = graph.transaction('WRITE', async (run) => {
        await run('CREATE (:Thing {id: "lost"})');
        await server.kill();
        await run('CREATE (:Thing {id: "lost too"})');
      });
      await expect(work).rejects.toThrow(EngineUnavailable);
      for (const attempt of [() => graph.ping(), () => ids(), () => create('meanwhile')]) {
        const start = Date.now();
        await expect(attempt()).rejects.toThrow(EngineUnavailable);
        expect(Date.now() - start).toBeLessThan(10_000);
      }

      const waiting = openGraph(config(server.settings, 100), () => undefined);
      await server.restart();
      expect(await ids()).toEqual(['before']);
      await create('after');
      expect(await ids()).toEqual(['after', 'before']);
      await (await waiting).close();
    },
    START,
  );

  it('holds no caller when it accepts and says nothing, and is used again once it speaks', async () => {
    const hasty = await openNeo4j(server.settings, 1);
    server.pause();
    const start = Date.now();
    // One that finds no connection to reuse fails earlier, for want of a new one.
    const late = { extensions: { code: expect.stringMatching(/^(TIMEOUT|ENGINE_UNAVAILABLE)$/) } };
    await Promise.all([
      expect(hasty.ping()).rejects.toThrow(EngineUnavailable),
      expect(hasty.run('RETURN 1 AS one')).rejects.toMatchObject(late),
      expect(hasty.transaction('WRITE', (run) => run('CREATE (:Thing {id: "silence"})'))).rejects.toMatchObject(late),
    ]);
    expect(Date.now() - start).toBeLessThan(20_000);
    server.resume();
    await graph.ping();
    expect(await ids()).toEqual(['after', 'before']);
    await hasty.close();
  });
});
