import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { longest } from '../src/analytics/chains';
import { circles } from '../src/analytics/circles';
import { betweenness, communities, networkOf, pageRanks } from '../src/analytics/measures';
import type { Graph } from '../src/graph/port';
import { loadDataset } from '../src/graph/write';
import { readDataset } from '../src/reference/read';
import { buildSchema } from '../src/schema';
import { defineSchema } from '../src/setup';
import { randomNumbers } from '../bench/generate';
import { ask } from './support/ask';
import { describeEngines } from './support/engines';
import { chainOf, datasetOf } from './support/events';
import { figures } from './support/figures';
import { dyadsOf, latencyOf } from './support/oracle/figures';
import { worldOf } from './support/oracle/world';

const seed = Number(process.env.FC_SEED) || Date.now() % 2 ** 31;
const schema = buildSchema();
const SCRIPT = path.join(__dirname, 'analytics/figures.py');
const WRITTEN = path.join(__dirname, 'analytics/figures.json');
const RELATIONS = ['CO_PARTICIPATION', 'RESPONDS_TO', 'AFFILIATION'];
const DATASETS = { reference: readDataset(path.join(__dirname, '../data')), figures: figures(7, 150) };

const NETWORK = `query ($over: ActorRelation!) {
  actorNetwork(over: $over, first: 1000) {
    size directed modularity
    links { source { id } target { id } weight }
    centrality { actor { id } degree degreeCentrality betweenness pageRank }
    communities { size members { id } }
  }
}`;
const EVENTS = `{
  attacks: responseLatency(groupBy: [KIND], first: 1000) {
    group { kind } count undated min lowerQuartile median upperQuartile max
  }
  escalationChains(minLength: 2, first: 1000) {
    length events { id } links { cause { id } effect { id } link { status } }
  }
}`;

interface Network {
  size: number;
  modularity: number | null;
  links: unknown[];
  centrality: ({ actor: { id: string } } & Record<string, number>)[];
  communities: { size: number; members: { id: string }[] }[];
}
interface Computed {
  networks: Record<string, { actors: Record<string, object>; modularity: number; louvain: number }>;
  events: Record<string, { chain: number; latency: Record<string, number[]> }>;
}

/** What the script makes of answers of the API; null where Python or NetworkX is missing. */
function compute(answers: unknown): Computed | null {
  if (spawnSync('python3', ['-c', 'import networkx']).status !== 0) return null;
  return JSON.parse(
    execFileSync('python3', [SCRIPT], { input: JSON.stringify(answers), encoding: 'utf8' }),
  ) as Computed;
}

const close = (value: unknown): unknown => {
  if (typeof value === 'number') return expect.closeTo(value, 6);
  if (Array.isArray(value)) return value.map(close);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, close(each)]));
};

describeEngines('analytics beside NetworkX', (engine) => {
  const answers = { networks: {} as Record<string, Network>, events: {} as Record<string, unknown> };
  const found: Record<string, { attacks: Record<string, unknown>[]; escalationChains: { length: number }[] }> = {};

  beforeAll(async () => {
    for (const [name, dataset] of Object.entries(DATASETS)) {
      const graph = await engine.open(60);
      await defineSchema(graph);
      await loadDataset(graph, dataset);
      for (const over of RELATIONS) {
        const { data, codes } = await ask(schema, graph, NETWORK, { over });
        expect(codes).toEqual([]);
        answers.networks[`${name} ${over}`] = (data as { actorNetwork: Network }).actorNetwork;
      }
      found[name] = (await ask(schema, graph, EVENTS)).data as (typeof found)[string];
      const events = await ask(
        schema,
        graph,
        `{ events(first: 1000) { edges { node {
          __typename id date { start precision } ... on Response { kind }
          promptedBy(first: 1000) { link { status } cause { __typename id date { start precision } } }
        } } } }`,
      );
      const { edges } = (events.data as { events: { edges: { node: unknown }[] } }).events;
      answers.events[name] = edges.map(({ node }) => node);
      await graph.close();
    }
    if (process.env.UPDATE_FIGURES) writeFileSync(WRITTEN, `${JSON.stringify(compute(answers), null, 2)}\n`);
  }, 180_000);

  const written = () => JSON.parse(readFileSync(WRITTEN, 'utf8')) as Computed;

  test('the figures that are written down are those of NetworkX', () => {
    const computed = compute(answers);
    if (computed) expect(computed).toEqual(close(written()));
  });

  test.each(Object.keys(DATASETS).flatMap((name) => RELATIONS.map((over) => `${name} ${over}`)))('%s', (name) => {
    const network = answers.networks[name]!;
    const { actors, modularity, louvain } = written().networks[name]!;
    expect(network.links.length).toBeGreaterThan(0);
    expect(network.centrality).toHaveLength(network.size);
    const measured = network.centrality.map(({ actor, ...measures }) => [actor.id, measures]);
    expect(Object.fromEntries(measured)).toEqual(close(actors));
    const ranks = network.centrality.map(({ pageRank }) => pageRank!);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));

    expect(network.modularity).toBeCloseTo(modularity, 9);
    // Another walk through the same nodes finds other groups, hardly better ones.
    expect(network.modularity).toBeGreaterThan(louvain - 0.05);
    expect(network.communities.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
      Object.keys(actors).sort(),
    );
  });

  test.each(Object.keys(DATASETS))('the longest chain of the %s graph, and latencies by kind', (name) => {
    const { chain, latency } = written().events[name]!;
    expect(found[name]!.escalationChains[0]!.length).toBe(chain);
    const known = found[name]!.attacks.filter(({ count }) => count !== 0);
    const byKind = known.map(({ group, min, lowerQuartile, median, upperQuartile, max }) => [
      (group as { kind: string }).kind,
      [min, lowerQuartile, median, upperQuartile, max],
    ]);
    expect(Object.fromEntries(byKind)).toEqual(close(latency));
  });
});

describeEngines(`analytics (FC_SEED=${seed})`, (engine) => {
  let graph: Graph;
  const world = worldOf(DATASETS.figures);
  beforeAll(async () => {
    graph = await engine.open(60);
    await defineSchema(graph);
    await loadDataset(graph, DATASETS.figures);
  }, 60_000);
  afterAll(() => graph.close());

  const answer = async (query: string, variables: object) => {
    const { data, codes } = await ask(schema, graph, query, { ...variables });
    expect(codes).toEqual([]);
    return data as Record<string, unknown>;
  };
  const day = fc
    .date({ min: new Date('2019-11-01'), max: new Date('2021-06-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const filter = { asKnownOn: fc.option(day), where: fc.option(fc.record({ date: fc.record({ gte: day }) })) };

  test('dyads are those of a walk over the data', async () => {
    const query = `query ($where: EventWhere, $asKnownOn: Date) {
      dyads(where: $where, asKnownOn: $asKnownOn) {
        actor { id } toActor { id } count kinds firstDate lastDate
      }
    }`;
    const property = fc.asyncProperty(fc.record(filter), async (asked) => {
      expect((await answer(query, asked)).dyads).toEqual(dyadsOf(world, asked).slice(0, 100));
    });
    await fc.assert(property, { seed, numRuns: 30 });
  }, 60_000);

  test('latencies are those of a walk over the data', async () => {
    const query = `query ($where: EventWhere, $asKnownOn: Date, $groupBy: [LatencyGrouping!], $statuses: [Status!]) {
      responseLatency(where: $where, asKnownOn: $asKnownOn, groupBy: $groupBy, statuses: $statuses) {
        group { kind actor { id } } count undated min median max
      }
    }`;
    const groupBy = fc.constantFrom<string[]>([], ['KIND'], ['ACTOR'], ['ACTOR', 'KIND']);
    const statuses = fc.constantFrom<string[] | null>(null, ['DENIED'], ['ASSERTED', 'CONFIRMED']);
    const property = fc.asyncProperty(fc.record({ ...filter, groupBy, statuses }), async (asked) => {
      expect((await answer(query, asked)).responseLatency).toEqual(latencyOf(world, asked).slice(0, 100));
    });
    await fc.assert(property, { seed, numRuns: 40 });
  }, 60_000);

  test('what is only known later changes no network of before', async () => {
    const query = `query ($day: Date) {
      actorNetwork(over: CO_PARTICIPATION, asKnownOn: $day) { size links { weight } centrality { degree } modularity }
    }`;
    expect(await answer(query, { day: '2001-01-01' })).toEqual({
      actorNetwork: { size: 0, links: [], centrality: [], modularity: null },
    });
    const weights = async (date: string | null) =>
      ((await answer(query, { day: date })).actorNetwork as { links: { weight: number }[] }).links.length;
    expect(await weights('2020-03-01')).toBeLessThan(await weights(null));
  });

  test.each(['minLength: 1', 'first: 1001'])('chains with %s: refused', async (args) => {
    const { codes } = await ask(schema, graph, `{ escalationChains(${args}) { length } }`);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});

describeEngines('chains', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await defineSchema(graph);
  });
  afterAll(() => graph.close());

  const id = (name: string) => `${name.startsWith('a') ? 'attack' : 'response'}/${name}`;

  test('take turns, skip what is denied or runs in a circle, and begin with an attack', async () => {
    const links = (text: string, said = {}) =>
      chainOf(text, said).map((one) => ({
        ...one,
        subject: id(one.subject!.split('/')[1]!),
        object: id(one.object!.split('/')[1]!),
      }));
    const names = ['a1', 'r1', 'a2', 'r2', 'a3', 'r3', 'r4', 'a5', 'r5', 'a6', 'r6', 'r7'];
    const events = names.map((name) => ({
      id: id(name),
      ...(name.startsWith('a')
        ? { type: 'Attack' as const }
        : { type: 'Response' as const, kind: 'MILITARY' as const }),
    }));
    const data = datasetOf(events, [
      ...links('a1>r1 r1>a2 a2>r2 r1>r3 a1>a3 a3>r3'),
      ...links('r2>a6', { stance: 'DENIED' }),
      ...links('a5>r5 r5>a5 r5>a6 a6>r6 r7>a6'),
    ]);
    await loadDataset(graph, data);
    const query = (args: string) => `{ escalationChains(${args}) { length events { id } links { effect { id } } } }`;
    const chains = async (args: string) => {
      const { data: answer, codes } = await ask(schema, graph, query(args));
      expect(codes).toEqual([]);
      const { escalationChains } = answer as { escalationChains: { length: number; events: { id: string }[] }[] };
      return escalationChains.map(({ length, events: each }) => {
        expect(each).toHaveLength(length);
        return each.map((one) => one.id.split('/')[1]).join(' ');
      });
    };
    expect(await chains('minLength: 2')).toEqual(
      ['a1 r1 a2 r2', 'a6 r6', 'a3 r3'].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)),
    );
    expect(await chains('minLength: 4')).toEqual(['a1 r1 a2 r2']);
    expect(await chains('minLength: 2, first: 1')).toEqual(['a1 r1 a2 r2']);
    expect(await chains('minLength: 5, statuses: [ASSERTED, DENIED]')).toEqual(['a1 r1 a2 r2 a6 r6']);
  });

  test('more events than fit into memory are refused, with what to do', async () => {
    const create = `UNWIND range(1, 5001) AS i
      CREATE (n:Entity:Event:Attack) SET n.id = 'attack/many-' + toString(i), n.knownSince = '2000-01-01', n.title = 'One'`;
    await graph.transaction('WRITE', (run) => run(create));
    const { codes } = await ask(schema, graph, '{ escalationChains { length } }');
    expect(codes).toEqual(['LIMIT_EXCEEDED']);
  }, 60_000);
});

test('the longest chain to every end is that of a walk over all chains', () => {
  const pair = fc.tuple(fc.nat(8), fc.nat(8)).filter(([a, b]) => a % 2 !== b % 2);
  const graphs = fc.uniqueArray(pair, { maxLength: 14, selector: String });
  const property = fc.property(graphs, (pairs) => {
    const type = (index: number) => (index % 2 ? 'Response' : 'Attack');
    const types = new Map(Array.from({ length: 9 }, (_, index) => [String(index), type(index)]));
    const links = pairs.map(([cause, effect]) => ({ id: '', cause: String(cause), effect: String(effect) }));
    const leads = (from: string, to: string, seen: string[] = []): boolean =>
      links.some(
        ({ cause, effect }) =>
          cause === from && (effect === to || (!seen.includes(effect) && leads(effect, to, [...seen, effect]))),
      );
    const straight = links.filter(({ cause, effect }) => !leads(effect, cause));
    const ways: string[][] = [];
    const walk = (way: string[]) => {
      const next = straight.filter(({ cause }) => cause === way.at(-1));
      if (!next.length && way.length > 1) ways.push(way);
      for (const { effect } of next) walk([...way, effect]);
    };
    for (const [id, kind] of types) if (kind === 'Attack') walk([id]);
    const most = new Map<string, number>();
    for (const way of ways) most.set(way.at(-1)!, Math.max(way.length, most.get(way.at(-1)!) ?? 0));
    const chains = longest(types, links, 2).map((chain) => [chain.at(-1)!.effect, chain.length + 1] as const);
    expect(new Map(chains)).toEqual(most);
    expect(chains.map(([, length]) => length)).toEqual([...chains.map(([, length]) => length)].sort((a, b) => b - a));
  });
  fc.assert(property, { seed, numRuns: 500 });
});

test('a circle of 100,000 is found without running out of stack', () => {
  const size = 100_000;
  const circle = circles(Array.from({ length: size }, (_, at) => [`${at}`, `${(at + 1) % size}`] as const));
  expect(circle('0')).toBe(circle('99999'));
});

describe('a large network', () => {
  const random = randomNumbers(3);
  const pick = () => String(Math.floor(random() * 1500)).padStart(4, '0');
  const pairs = new Set(Array.from({ length: 20_000 }, () => [pick(), pick()].sort().join(' ')));
  const links = [...pairs]
    .sort()
    .map((pair) => pair.split(' ') as [string, string])
    .filter(([source, target]) => source !== target)
    .map(([source, target]) => ({ source, target, weight: 1 }));
  const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))].sort();

  test('lets others have their turn while it is measured', async () => {
    const network = networkOf(ids, links, false);
    let longestWait = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longestWait = Math.max(longestWait, performance.now() - last);
      last = performance.now();
    }, 5);
    const start = performance.now();
    const between = await betweenness(network);
    const took = performance.now() - start;
    clearInterval(timer);
    expect(Object.keys(between)).toHaveLength(ids.length);
    // Where the machine has other work, all takes longer.
    expect(longestWait).toBeLessThan(Math.max(250, took / 3));
  }, 60_000);

  test('has the same figures each time', () => {
    const measure = () => [communities(networkOf(ids, links, false)), pageRanks(networkOf(ids, links, false))];
    expect(measure()).toEqual(measure());
  });
});
