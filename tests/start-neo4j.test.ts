import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbedded } from '../src/graph/embedded/graph';
import { openNeo4j } from '../src/graph/neo4j/graph';
import type { Graph } from '../src/graph/port';
import { type Command, install, killAll, post, start } from './support/command';
import { dump } from './support/dump';
import { type PrivateNeo4j, privateNeo4jAvailable, startPrivateNeo4j } from './support/neo4j';

const PATIENT = 240_000;

/** A server to be taken away needs Java; elsewhere the command on Neo4j differs from the tests of the port in nothing. */
(privateNeo4jAvailable() ? describe : describe.skip)('npm start with NEO4J_URI', () => {
  let home: string;
  let server: PrivateNeo4j;
  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'antecedent-start-neo4j-'));
    install(home);
    server = await startPrivateNeo4j();
  }, PATIENT);
  afterAll(async () => {
    await server.stop();
    rmSync(home, { recursive: true });
  }, PATIENT);
  afterEach(killAll);

  const launch = (more: Record<string, string> = {}) => {
    const { uri, user, password } = server.settings;
    return start(home, {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      STATEMENT_TIMEOUT: '60',
      ...more,
    });
  };

  async function stop(command: Command): Promise<void> {
    command.signal('SIGTERM');
    expect(await command.ended).toBe(0);
  }

  async function using<T>(opened: Promise<Graph>, work: (graph: Graph) => Promise<T>): Promise<T> {
    const graph = await opened;
    return work(graph).finally(() => graph.close());
  }
  const content = () => using(openNeo4j(server.settings, 60), dump);

  const QUERY = '{ event(id: "attack/irbil-rockets-2021-02-15") { title } }';
  const ANSWER = '{"data":{"event":{"title":"Rocket attack on Irbil"}}}\n';

  test(
    'loads the graph that the embedded engine has, and changes nothing the next time',
    async () => {
      const first = launch();
      const url = await first.ready();
      expect(first.stdout()).toMatch(/^ {2}Engine +Neo4j 5\.26\.\d+ at bolt:\/\/127\.0\.0\.1:\d+$/m);
      expect(await post(url, QUERY)).toBe(ANSWER);
      await stop(first);
      expect(first.stderr()).toBe('');
      const loaded = await content();

      const second = launch();
      await second.ready();
      await stop(second);
      expect(await content()).toEqual(loaded);

      const embedded = start(home, { DATA_DIR: path.join(home, 'var') });
      await embedded.ready();
      await stop(embedded);
      expect(loaded).toEqual(await using(openEmbedded(path.join(home, 'var'), 10), dump));
      const counts = ({ stdout }: Command) => /Graph +(.*)/.exec(stdout())?.[1];
      expect([counts(first), counts(second)]).toEqual([counts(embedded), counts(embedded)]);
    },
    PATIENT,
  );

  test(
    'completes at the next start what a kill -9 cut short',
    async () => {
      const complete = await content();
      const left: number[] = [];
      for (let part = 0; part < 6; part++) {
        await using(openNeo4j(server.settings, 60), (graph) =>
          graph.transaction('WRITE', (run) => run('MATCH (n) DETACH DELETE n')),
        );
        const command = launch();
        const ready = await Promise.race([
          sleep(300 + part * 300).then(() => false),
          command.ready().then(
            () => true,
            () => false,
          ),
        ]);
        command.signal('SIGKILL');
        expect(await command.ended).toBe('SIGKILL');
        const now = await content();
        if (now.length) expect(now).toEqual(complete);
        left.push(now.length);
        if (ready) break;
      }
      expect(left).toContain(0);
      const command = launch();
      await command.ready();
      await stop(command);
      expect(await content()).toEqual(complete);
    },
    PATIENT,
  );

  test.each([
    [
      'a wrong password',
      { NEO4J_PASSWORD: 'guess' },
      /refused the user "neo4j"\. Check NEO4J_USER and NEO4J_PASSWORD\./,
    ],
    [
      'a database that is not there',
      { NEO4J_DATABASE: 'atlantis' },
      /has no database "atlantis"\. Check NEO4J_DATABASE\./,
    ],
    ['an address that is none', { NEO4J_URI: 'nonsense' }, /Neo4j at nonsense cannot be used.*Check NEO4J_URI\./],
  ])('says in one line that it has %s', async (_, settings, message) => {
    const command = launch(settings);
    expect(await command.ended).toBe(1);
    expect(command.stderr()).toMatch(/^.+\n$/);
    expect(command.stderr()).toMatch(message);
    expect(command.stdout()).toBe('');
  });

  test(
    'answers with a code while the engine is away, and as before when it is back',
    async () => {
      const command = launch();
      const url = await command.ready();
      const answers: string[] = [];
      let asking = true;
      const clients = Array.from({ length: 8 }, async () => {
        while (asking) answers.push(await post(url, QUERY));
      });
      await sleep(300);
      await server.kill();
      await sleep(2000);
      const unanswered = answers.length;
      await server.restart();
      // Without a restart of its own.
      while (answers.at(-1) !== ANSWER) await sleep(50);
      asking = false;
      await Promise.all(clients);

      const refused = answers.filter((answer) => answer !== ANSWER);
      expect(unanswered).toBeGreaterThan(8);
      expect(refused.length).toBeGreaterThan(0);
      for (const answer of refused) {
        expect(JSON.parse(answer)).toMatchObject({
          errors: [
            {
              message: 'The graph engine does not answer. Try again shortly.',
              path: ['event'],
              extensions: { code: 'ENGINE_UNAVAILABLE', logId: expect.any(String) },
            },
          ],
          data: { event: null },
        });
        expect(answer).not.toMatch(/neo4j|bolt|127\.0\.0\.1|Cypher|node_modules| at /i);
      }
      // The log has an entry of one line for each.
      const entries = command.stderr().trimEnd().split('\n');
      expect(entries.length).toBe(refused.length);
      for (const entry of entries) expect(entry).toMatch(/^\[\w+\] at event: ENGINE_UNAVAILABLE: \[Neo4jError/);
      await stop(command);
    },
    PATIENT,
  );

  test(
    'ends cleanly while the engine is away, and does not start without it',
    async () => {
      const command = launch();
      const url = await command.ready();
      await server.kill();
      expect(await post(url, QUERY)).toMatch(/"ENGINE_UNAVAILABLE"/);
      await stop(command);

      const early = launch({ START_TIMEOUT: '3' });
      expect(await early.ended).toBe(1);
      expect(early.age()).toBeGreaterThan(3000);
      const { uri } = server.settings;
      expect(early.stderr()).toBe(
        `Neo4j at ${uri} does not answer yet: trying for 3 s.
Neo4j at ${uri} did not answer within 3 s. Check that the server runs, NEO4J_URI and START_TIMEOUT.
`,
      );
      expect(early.stdout()).toBe('');

      const patient = launch({ START_TIMEOUT: '200' });
      while (!patient.stderr().includes('does not answer yet')) await sleep(20);
      await server.restart();
      expect(await post(await patient.ready(), QUERY)).toBe(ANSWER);
      await stop(patient);
    },
    PATIENT,
  );

  test('does not wait for ever for a server that says nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const uri = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const command = launch({ NEO4J_URI: uri, START_TIMEOUT: '1' });
    expect(await command.ended).toBe(1);
    expect(command.stderr()).toMatch(/did not answer within 1 s/);
    expect(sockets.length).toBeGreaterThan(0);
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});
