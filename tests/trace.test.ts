import { execute, parse } from 'graphql';
import type { Graph } from '../src/graph/port';
import { loadDataset } from '../src/graph/write';
import type { Assertion, Event } from '../src/model';
import { buildSchema } from '../src/schema';
import { defineSchema } from '../src/setup';
import { describeEngines } from './support/engines';
import { chainOf, datasetOf } from './support/events';

const schema = buildSchema();
const attacks = (names: string): Partial<Event>[] => names.split(' ').map((name) => ({ id: `attack/${name}` }));
const name = ({ id }: { id: string }) => id.split('/')[1];

interface Answer {
  depth: number;
  truncated: boolean;
  truncatedBecause: string | null;
  hops: { depth: number; cause: { id: string }; effect: { id: string } }[];
  roots: { id: string }[];
}

describeEngines('tracing', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await defineSchema(graph);
    const { links, events } = scenes();
    await loadDataset(graph, datasetOf(events, links));
  });
  afterAll(() => graph.close());

  async function ask(field: string, args: string) {
    const selection = '{ depth truncated truncatedBecause hops { depth cause { id } effect { id } } roots { id } }';
    const document = parse(`{ trace: ${field}(${args}) ${selection} }`);
    const { data, errors } = await execute({ schema, document, contextValue: { graph } });
    return { trace: data?.trace as Answer, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
  }

  /** "1 b>a": at depth 1, a was prompted by b. */
  async function trace(event: string, more = '', field = 'traceBack') {
    const { trace: found } = await ask(field, `event: "attack/${event}"${more && `, ${more}`}`);
    return {
      hops: found.hops.map(({ depth, cause, effect }) => `${depth} ${name(cause)}>${name(effect)}`),
      roots: found.roots.map(name),
      depth: found.depth,
      cut: found.truncatedBecause,
      truncated: found.truncated,
    };
  }

  test('a chain, to its root', async () => {
    expect(await trace('c4')).toEqual({
      hops: ['1 c3>c4', '2 c2>c3', '3 c1>c2'],
      roots: ['c1'],
      depth: 3,
      cut: null,
      truncated: false,
    });
  });

  test('a chain that is longer than asked for is cut, and says why', async () => {
    expect(await trace('c4', 'maxDepth: 2')).toMatchObject({ depth: 2, cut: 'MAX_DEPTH', truncated: true, roots: [] });
  });

  test('a chain that ends where the depth ends is whole', async () => {
    expect(await trace('c4', 'maxDepth: 3')).toMatchObject({ depth: 3, cut: null, truncated: false, roots: ['c1'] });
  });

  test('an event that nothing prompted is its own root', async () => {
    expect(await trace('c1')).toEqual({ hops: [], roots: ['c1'], depth: 0, cut: null, truncated: false });
  });

  test('forward, to the consequences', async () => {
    expect(await trace('c1', '', 'traceForward')).toMatchObject({
      hops: ['1 c1>c2', '2 c2>c3', '3 c3>c4'],
      roots: ['c4'],
    });
  });

  test('a diamond has a hop for each link, and each event once', async () => {
    expect(await trace('d4')).toMatchObject({ hops: ['1 d2>d4', '1 d3>d4', '2 d1>d2', '2 d1>d3'], roots: ['d1'] });
  });

  test('a short way and a long way to one event', async () => {
    expect(await trace('s3')).toMatchObject({ hops: ['1 s1>s3', '1 s2>s3', '2 s1>s2'], roots: ['s1'] });
  });

  test('a cycle ends', async () => {
    expect(await trace('o1', 'maxDepth: 100')).toEqual({
      hops: ['1 o3>o1', '2 o2>o3', '3 o1>o2'],
      roots: [],
      depth: 3,
      cut: null,
      truncated: false,
    });
  });

  test('an event that prompted itself', async () => {
    expect(await trace('self')).toMatchObject({ hops: ['1 self>self'], roots: [], truncated: false });
  });

  test('a dense ladder, of whose paths there are 3^30, is walked link by link', async () => {
    const { hops, roots, truncated } = await trace('l30-0', 'maxDepth: 100');
    expect(hops).toHaveLength(3 + 29 * 9 - 9);
    expect(new Set(hops).size).toBe(hops.length);
    expect(roots).toEqual(['l1-0', 'l1-1', 'l1-2']);
    expect(truncated).toBe(false);
  });

  test('more hops than are shown are cut, and say why', async () => {
    const { hops, cut, truncated } = await trace('hub');
    expect(hops).toHaveLength(1000);
    expect([cut, truncated]).toEqual(['MAX_HOPS', true]);
  });

  test.each([
    ['minConfidence: 0.5', ['1 f1>f0', '1 f2>f0']],
    ['minConfidence: 0.85', ['1 f1>f0']],
    ['statuses: [DENIED]', ['1 f3>f0']],
    ['statuses: [ASSERTED, DENIED], types: [ATTACK]', ['1 f1>f0', '1 f2>f0', '1 f3>f0']],
    ['statuses: []', []],
    ['types: [RESPONSE]', ['1 r-condemn>f0', '1 r-strike>f0']],
    ['types: [RESPONSE], kinds: [MILITARY]', ['1 r-strike>f0']],
    ['kinds: [MILITARY]', ['1 f1>f0', '1 f2>f0', '1 f3>f0', '1 r-strike>f0']],
    ['types: [INCIDENT]', []],
    ['asKnownOn: "2021-01-31"', ['1 f2>f0', '1 f3>f0', '1 r-condemn>f0', '1 r-strike>f0']],
    ['asKnownOn: "2021-01-31", statuses: [ASSERTED]', ['1 f2>f0', '1 f3>f0', '1 r-condemn>f0', '1 r-strike>f0']],
  ])('%s', async (filter, hops) => {
    expect((await trace('f0', filter)).hops).toEqual(hops);
  });

  test('an unknown event, and one not known yet on the day, are null', async () => {
    expect(await ask('traceBack', 'event: "attack/none"')).toMatchObject({ trace: null, code: undefined });
    expect(await ask('traceBack', 'event: "attack/c1", asKnownOn: "2020-12-31"')).toMatchObject({ trace: null });
  });

  test.each(['maxDepth: 0', 'maxDepth: -1', 'maxDepth: 1000000000', 'maxDepth: 101', 'minConfidence: 1.1'])(
    '%s is refused with the range',
    async (wrong) => {
      const { code, message } = await ask('traceBack', `event: "attack/c4", ${wrong}`);
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toMatch(/takes (1 to 100|0 to 1)\./);
    },
  );
});

function scenes(): { events: Partial<Event>[]; links: Partial<Assertion>[] } {
  const ladder = Array.from({ length: 30 }, (_, level) => [0, 1, 2].map((rung) => `l${level + 1}-${rung}`));
  const rungs = ladder
    .slice(1)
    .flatMap((level, index) => level.flatMap((to) => ladder[index]!.map((from) => `${from}>${to}`)));
  const spokes = Array.from({ length: 1001 }, (_, index) => `spoke${index}`);
  const at = (name: string, said: Partial<Assertion>) => ({ subject: 'attack/f0', object: name, ...said });
  return {
    events: [
      ...attacks('c1 c2 c3 c4 d1 d2 d3 d4 s1 s2 s3 o1 o2 o3 self hub f0 f1 f2 f3'),
      ...attacks(ladder.flat().join(' ')),
      ...attacks(spokes.join(' ')),
      { id: 'response/r-strike', type: 'Response', kind: 'MILITARY' },
      { id: 'response/r-condemn', type: 'Response', kind: 'CONDEMNATION' },
    ],
    links: [
      ...chainOf('c1>c2 c2>c3 c3>c4 d1>d2 d1>d3 d2>d4 d3>d4 s1>s2 s2>s3 s1>s3 o1>o2 o2>o3 o3>o1 self>self'),
      ...chainOf(rungs.join(' ')),
      ...chainOf(spokes.map((spoke) => `${spoke}>hub`).join(' ')),
      at('attack/f1', { confidence: 0.9, statedOn: '2021-02-01' }),
      at('attack/f2', { confidence: 0.6 }),
      at('attack/f3', { confidence: 0.7 }),
      at('attack/f3', { stance: 'DENIED', statedOn: '2021-02-01' }),
      at('response/r-strike', { confidence: 0.4 }),
      at('response/r-condemn', { confidence: 0.4 }),
    ],
  };
}
