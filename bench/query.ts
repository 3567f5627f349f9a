import assert from 'node:assert/strict';
import neo4j, { type Driver } from 'neo4j-driver';
import { toEngine } from '../src/graph/neo4j/values';
import type { Graph, Parameters } from '../src/graph/port';
import { type Ask, serverOver } from './ask';
import { eventId, randomNumbers } from './generate';
import { embeddedGraph, neo4jGraph } from './graphs';
import { median, number, quantile, ratio, table, takeTurns } from './measure';
import { startPeer } from './peer';

const EVENTS = 100_000;

/** The same question in the words of both APIs, four levels deep. */
interface Selection {
  ours: string;
  peer: string;
}

/** Nodes alone. */
const NAMES: Selection = {
  ours: `query ($id: ID!) {
    event(id: $id) {
      id title date { start }
      occurrences { location { name within { name } } }
      attributions { actor { name } }
      promptedBy {
        cause {
          id title
          attributions { actor { name } }
          promptedBy { cause { id title occurrences { location { name } } } }
        }
      }
    }
  }`,
  peer: `query ($id: ID!) {
    events(where: { id: { eq: $id } }) {
      id title dateStart
      occurredIn { name within { name } }
      attributions { name }
      promptedBy {
        id title
        attributions { name }
        promptedBy { id title occurredIn { name } }
      }
    }
  }`,
};

/** What the page of an event shows: every link with its status. */
const PAGE: Selection = {
  ours: `query ($id: ID!) {
    event(id: $id) {
      id title description date { start end precision }
      occurrences { status location { id name kind within { id name within { id name } } } }
      attributions { status confidence actor { id name } }
      promptedBy {
        link { status confidence }
        cause {
          id title date { start }
          attributions { status confidence actor { id name } }
          promptedBy { link { status confidence } cause { id title occurrences { location { name } } } }
        }
      }
      prompted { link { status confidence } effect { id title date { start } } }
    }
  }`,
  peer: `query ($id: ID!) {
    events(where: { id: { eq: $id } }) {
      id title description dateStart dateEnd datePrecision
      occurredInConnection { edges { properties { status } node { id name kind within { id name within { id name } } } } }
      attributionsConnection { edges { properties { status confidence } node { id name } } }
      promptedByConnection {
        edges {
          properties { status confidence }
          node {
            id title dateStart
            attributionsConnection { edges { properties { status confidence } node { id name } } }
            promptedByConnection { edges { properties { status confidence } node { id title occurredIn { name } } } }
          }
        }
      }
      promptedConnection { edges { properties { status confidence } node { id title dateStart } } }
    }
  }`,
};

/** Requests per second, 16 at once, for the same events of the same graph. */
export async function main(): Promise<void> {
  const server = await neo4jGraph(EVENTS);
  const embedded = await embeddedGraph(EVENTS);
  const { uri, user, password } = server.settings;
  // Settings as the server's own.
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
  const asks = { onNeo4j: serverOver(server.graph), onEmbedded: serverOver(embedded), peer: await startPeer(driver) };
  await compare('Names', NAMES, asks, await statementOf(NAMES, server.graph, driver));
  await compare('Page', PAGE, asks, await statementOf(PAGE, server.graph, driver));
  await driver.close();
  await embedded.close();
  await server.stop();
}

async function compare(
  title: string,
  { ours, peer }: Selection,
  asks: Record<'onNeo4j' | 'onEmbedded' | 'peer', Ask>,
  raw: (id: string) => Promise<unknown>,
): Promise<void> {
  const contenders = {
    'Antecedent, Neo4j': (id: string) => asks.onNeo4j(ours, { id }),
    '@neo4j/graphql': (id: string) => asks.peer(peer, { id }),
    'neo4j-driver, the same statement': raw,
    'Antecedent, embedded': (id: string) => asks.onEmbedded(ours, { id }),
  };
  const idOf = (round: number, index: number) => eventId(Math.floor(randomNumbers(round * 10_000 + index)() * EVENTS));
  for (let index = 0; index < 50; index++) {
    const id = idOf(0, index);
    const expected = values(await asks.onNeo4j(ours, { id }));
    assert.deepEqual(values(await asks.peer(peer, { id })), expected);
    assert.deepEqual(values(await asks.onEmbedded(ours, { id })), expected);
  }

  const requests = Object.entries(contenders).map(
    ([name, request]) => [name, (round: number, index: number) => request(idOf(round, index))] as const,
  );
  const results = await takeTurns(Object.fromEntries(requests), { rounds: 9, requests: 4000, atOnce: 16 });
  const rows = [...results].map(([name, rounds]) => {
    const latencies = rounds.flatMap((round) => round.latencies);
    const speed = median(rounds.map(({ perSecond }) => perSecond));
    return [name, number(speed), number(quantile(latencies, 0.5), 1), number(quantile(latencies, 0.99), 1)];
  });
  console.log(`${table([`${title}, 16 at once`, 'requests/s', 'p50 ms', 'p99 ms'], rows)}\n`);
  const against = (one: string, other: string) =>
    console.log(`${one} : ${other} = ${number(ratio(results, one, other), 2)}`);
  against('Antecedent, Neo4j', '@neo4j/graphql');
  against('Antecedent, Neo4j', 'neo4j-driver, the same statement');
  against('Antecedent, embedded', 'Antecedent, Neo4j');
  console.log();
}

/** Runs what a query compiles to by the driver alone. */
async function statementOf(
  { ours }: Selection,
  graph: Graph,
  driver: Driver,
): Promise<(id: string) => Promise<unknown>> {
  let text = '';
  let parameters: Parameters = {};
  const run: Graph['run'] = (...statement) => {
    [text, parameters = {}] = statement;
    return graph.run(...statement);
  };
  await serverOver({ run, transaction: (access, work) => graph.transaction(access, work) })(ours, { id: eventId(0) });
  const name = Object.keys(parameters).find((key) => parameters[key] === eventId(0))!;
  return async (id) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      return await session.run(text, toEngine({ ...parameters, [name]: id }));
    } finally {
      await session.close();
    }
  };
}

/** Every value of an answer, sorted: lists have no order of their own at the peer, and names differ. */
function values(answer: unknown): string[] {
  if (answer === null || typeof answer !== 'object') return answer === null ? [] : [String(answer)];
  return Object.values(answer).flatMap(values).sort();
}
