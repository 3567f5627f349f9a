import { readFileSync } from 'node:fs';
import path from 'node:path';
import { execute, parse } from 'graphql';
import { ROOT } from '../src/config';
import type { Graph } from '../src/graph/port';
import { loadDataset } from '../src/graph/write';
import type { Assertion, Dataset, Location } from '../src/model';
import { readDataset } from '../src/reference/read';
import { buildSchema } from '../src/schema';
import { defineSchema, prepareGraph } from '../src/setup';
import { answerOf, ask, recording } from './support/ask';
import { describeEngines } from './support/engines';
import { datasetOf } from './support/events';
import { oracle } from './support/oracle';

const schema = buildSchema();

describeEngines('places of the reference graph', (engine) => {
  const expected = oracle(readDataset(path.join(ROOT, 'data')));
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await prepareGraph(graph);
  }, 120_000);
  afterAll(() => graph.close());

  /** The answer, which is that of a walk over the data files. */
  async function answer<T>(query: string, variables = {}): Promise<T> {
    const found = await ask(schema, graph, query, variables);
    expect(found).toEqual(answerOf(expected(parse(query), variables)));
    expect(found.codes).toEqual([]);
    return found.data as T;
  }

  interface Events {
    totalCount: number;
    edges: { node: { id: string } }[];
  }

  test('what happened in Iraq at any level, and around Irbil', async () => {
    const { inside, nearby } = await answer<{ inside: Events; nearby: Events }>(
      readFileSync(path.join(ROOT, 'web/examples/09-places.graphql'), 'utf8'),
      { place: 'country/iraq', latitude: 36.19, longitude: 44.01, withinKm: 300 },
    );
    expect(inside.edges.map(({ node }) => node.id)).toEqual(
      expect.arrayContaining(['attack/irbil-rockets-2021-02-15', 'attack/balad-rockets-2021-02-20']),
    );
    expect(nearby.edges.map(({ node }) => node.id)).toEqual([
      'attack/irbil-rockets-2021-02-15',
      'attack/balad-rockets-2021-02-20',
      'attack/balad-rockets-2021-03-15',
    ]);
  });

  test('only as much of it as was known on a day', async () => {
    const query = `query ($day: Date) {
      events(where: { occurredIn: { some: { withinOrSelf: { id: { eq: "country/iraq" } } } } }, asKnownOn: $day) { totalCount edges { node { id } } }
    }`;
    const counts = ['2021-02-14', '2021-02-16', '2021-03-04', null].map(async (day) => {
      return (await answer<{ events: Events }>(query, { day })).events.totalCount;
    });
    const [before, first, later, now] = await Promise.all(counts);
    expect(before).toBe(0);
    expect(first).toBeGreaterThan(0);
    expect(later).toBeGreaterThan(first!);
    expect(now).toBeGreaterThan(later!);
  });

  test.each([
    ['a condition of the outer place', '{ kind: { eq: COUNTRY }, name: { startsWith: "I" } }'],
    ['what is within both', '{ withinOrSelf: { id: { in: ["country/iraq", "nowhere", "country/syria"] } } }'],
    ['a place that is not there', '{ id: { eq: "country/atlantis" } }'],
    ['no condition', '{}'],
    ['one or another', '{ or: [{ id: { eq: "city/irbil" } }, { withinOrSelf: { kind: { eq: REGION } } }] }'],
    ['the events there', '{ events: { some: { title: { contains: "Balad" } } } }'],
  ])('places within: %s', async (_, outer) => {
    await answer(`{ locations(where: { withinOrSelf: ${outer} }) { totalCount edges { node { id } } } }`);
    await answer(`{ locations(where: { not: { withinOrSelf: ${outer} } }) { totalCount edges { node { id } } } }`);
    await answer(`{ actors(where: { not: { participations: { none: { event: { occurredIn: { every: { withinOrSelf: ${outer} } } } } } } }) { edges { node { id } } } }`); // prettier-ignore
    await answer(`{ events(first: 5) { edges { node { occurredIn(where: { withinOrSelf: ${outer} }, asKnownOn: "2021-03-01") { id } } } } }`); // prettier-ignore
  });

  test('the places of a condition are found once, level by level', async () => {
    const { graph: recorded, statements } = recording(graph);
    const query = '{ locations(where: { withinOrSelf: { id: { eq: "country/iraq" } } }) { totalCount edges { node { id } } } }'; // prettier-ignore
    expect((await ask(schema, recorded, query)).codes).toEqual([]);
    const levels = statements.filter((text) => text.includes('$reached'));
    expect(statements.filter((text) => text.includes('place.id'))).toHaveLength(1);
    expect(levels.length).toBeLessThan(8);
  });

  test('figures and analytics take it too', async () => {
    const where = '{ occurredIn: { some: { withinOrSelf: { id: { eq: "country/iraq" } } } } }';
    const query = `{
      events(where: ${where}) { totalCount }
      eventStatistics(where: ${where}, groupBy: TYPE) { count }
      timeline(where: ${where}, resolution: YEAR) { undated buckets { count } }
      actorNetwork(where: ${where}, over: CO_PARTICIPATION, first: 1) {
        centrality { actor { participations(where: { event: ${where} }) { event { occurredIn { id } } } } }
      }
    }`;
    const { data, codes } = await ask(schema, graph, query);
    expect(codes).toEqual([]);
    interface Counted {
      events: { totalCount: number };
      eventStatistics: { count: number }[];
      timeline: { buckets: { count: number }[]; undated: number };
      actorNetwork: { centrality: { actor: { participations: unknown[] } }[] };
    }
    const { events, eventStatistics, timeline, actorNetwork } = data as Counted;
    const sum = (counted: { count: number }[]) => counted.reduce((all, { count }) => all + count, 0);
    expect(events.totalCount).toBeGreaterThan(5);
    expect(sum(eventStatistics)).toBe(events.totalCount);
    expect(sum(timeline.buckets) + timeline.undated).toBe(events.totalCount);
    expect(actorNetwork.centrality[0]!.actor.participations).not.toEqual([]);
  });

  test('a map of a list has a point for each event and place, as its page, filter and day have them', async () => {
    interface Maps {
      all: { geoJson: unknown; edges: unknown[] };
      early: { geoJson: { features: { properties: { id: string } }[] } };
    }
    const { all, early } = await answer<Maps>(`query {
      all: events(first: 1000) { geoJson edges { node { id } } }
      early: attacks(first: 2, where: { title: { contains: "Rocket" } }, orderBy: [{ date: DESC }], asKnownOn: "2021-03-10") {
        geoJson
        again: geoJson
        edges { node { id occurrences(first: 1) { location { id } } } }
      }
      event(id: "attack/irbil-rockets-2021-02-15") { occurredIn { events(first: 3) { geoJson } } }
      incidents { geoJson }
      responses(last: 3) { geoJson pageInfo { hasPreviousPage } }
    }`);
    expectFeatureCollection(all.geoJson);
    expect(early.geoJson.features.map(({ properties }) => properties.id)).toEqual(['attack/ain-al-asad-rockets-2021-03-03', 'attack/baghdad-green-zone-rockets-2021-02-22']); // prettier-ignore
  });

  test('a map alone reads nothing else, in one statement', async () => {
    const { graph: recorded, statements } = recording(graph);
    const { data, codes } = await ask(
      schema,
      recorded,
      '{ location(id: "site/balad-air-base") { events { geoJson } } }',
    );
    expect(codes).toEqual([]);
    expect(Object.keys((data as { location: { events: object } }).location.events)).toEqual(['geoJson']);
    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toContain('count(*)');
  });
});

/** RFC 7946, as far as a collection of points goes. */
function expectFeatureCollection(map: unknown): void {
  const { type, features, ...others } = map as { type: string; features: Record<string, unknown>[] };
  expect(type).toBe('FeatureCollection');
  expect(others).toEqual({});
  expect(features.length).toBeGreaterThan(5);
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  for (const feature of features) {
    expect(Object.keys(feature).sort()).toEqual(['geometry', 'id', 'properties', 'type']);
    expect(feature.type).toBe('Feature');
    expect(typeof feature.id).toBe('string');
    const geometry = feature.geometry as { type: string; coordinates: [number, number] };
    expect(Object.keys(geometry).sort()).toEqual(['coordinates', 'type']);
    expect(geometry.type).toBe('Point');
    const [longitude, latitude, ...more] = geometry.coordinates;
    expect(more).toEqual([]);
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    for (const value of Object.values(feature.properties as object)) expect(typeof value).not.toBe('undefined');
  }
}

/** A place with coordinates: `id@latitude,longitude`. */
function placeOf(text: string): Location {
  const [name = '', at] = text.split('@');
  const [latitude, longitude] = at?.split(',').map(Number) ?? [];
  const point = at ? { latitude: latitude!, longitude: longitude! } : {};
  return { id: `place/${name}`, name, aliases: [], kind: 'SETTLEMENT', ...point };
}

describeEngines('places at the edges of the map', (engine) => {
  const points = `suva@-18.14,178.44 apia@-13.83,-171.76 east@0,179.9 line@0,180 west@0,-180 further@0,-179.9
    pole@90,0 svalbard@78.22,15.65 barrow@71.29,-156.79 mcmurdo@-77.85,166.67 quito@0,-78.5 sumatra@0,101.5 unknown`;
  const dataset: Dataset = {
    ...datasetOf(
      [{ id: 'attack/far' }, { id: 'attack/near' }, { id: 'attack/nowhere' }, { id: 'attack/denied' }],
      [
        { subject: 'attack/far', predicate: 'OCCURRED_IN', object: 'place/quito' },
        { subject: 'attack/near', predicate: 'OCCURRED_IN', object: 'place/sumatra' },
        { subject: 'attack/near', predicate: 'OCCURRED_IN', object: 'place/further' },
        { subject: 'attack/nowhere', predicate: 'OCCURRED_IN', object: 'place/unknown' },
        { subject: 'attack/denied', predicate: 'OCCURRED_IN', object: 'place/line', stance: 'DENIED' },
        { subject: 'attack/denied', predicate: 'OCCURRED_IN', object: 'place/svalbard' },
      ],
    ),
    locations: points.split(/\s+/).map(placeOf),
  };
  const expected = oracle(dataset);
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await defineSchema(graph);
    await loadDataset(graph, dataset);
  }, 120_000);
  afterAll(() => graph.close());

  interface Locations {
    locations: { edges: { cursor: string; node: { id: string; distance: number | null } }[] };
  }

  async function found(point: object): Promise<string[]> {
    const query = 'query ($point: PointFilter) { locations(where: { point: $point }) { edges { node { id } } } }';
    const { data, codes } = await ask(schema, graph, query, { point });
    expect(codes).toEqual([]);
    expect(data).toEqual(answerOf(expected(parse(query), { point })).data);
    return (data as Locations).locations.edges.map(({ node }) => node.id.replace('place/', ''));
  }

  test.each([
    [0, 180, 12, 'east further line west'],
    [0, -179.95, 12, 'further line west'],
    [0, 179.95, 6, 'east line west'],
    [-16, -178, 1000, 'apia suva'],
    [89.9, 90, 12, 'pole'],
    [90, -120, 1320, 'pole svalbard'],
    [89, 170, 2200, 'barrow pole svalbard'],
    [-90, 0, 1400, 'mcmurdo'],
    [0, 101.5, 20_015.2, 'apia barrow east further line mcmurdo pole quito sumatra suva svalbard west'],
    [0, 101.5, 20_015, 'apia barrow east further line mcmurdo pole sumatra suva svalbard west'],
    [0, 101.5, 1e9, 'apia barrow east further line mcmurdo pole quito sumatra suva svalbard west'],
    [0, 101.5, 0.001, 'sumatra'],
  ])('near %d, %d within %d km: %s', async (latitude, longitude, withinKm, names) => {
    expect(await found({ near: { latitude, longitude, withinKm } })).toEqual(names.split(' '));
  });

  test.each([
    [-20, 170, 0, -170, 'apia east further line suva west'],
    [-20, -170, 0, 170, 'quito sumatra'],
    [-1, 179, 1, 180, 'east line west'],
    [-1, -180, 1, -179, 'further line west'],
    [-1, -180, 1, 180, 'east further line quito sumatra west'],
    [0, 101.5, 0, 101.5, 'sumatra'],
    [70, -180, 90, 180, 'barrow pole svalbard'],
    [0, 180, 0, -180, 'line west'],
  ])('in the box %d, %d to %d, %d: %s', async (south, west, north, east, names) => {
    expect(await found({ box: { south, west, north, east } })).toEqual(names.split(' '));
  });

  test('both hold; without either, all do', async () => {
    const near = { latitude: 0, longitude: 180, withinKm: 12 };
    expect(await found({ near, box: { south: -1, west: 179, north: 1, east: 179.95 } })).toEqual(['east']);
    expect(await found({ near: null })).toHaveLength(13);
  });

  test('what is not there has no coordinates either', async () => {
    const query = `{ locations(where: { not: { point: { box: { south: -90, west: -180, north: 90, east: 180 } } } }) { edges { node { id } } } }`; // prettier-ignore
    expect((await ask(schema, graph, query)).data).toEqual({ locations: { edges: [{ node: { id: 'place/unknown' } }] } }); // prettier-ignore
  });

  const BY_DISTANCE = `query ($latitude: Float!, $longitude: Float!, $first: Int, $after: String, $last: Int, $before: String) {
    locations(first: $first, after: $after, last: $last, before: $before, orderBy: [{ distance: { latitude: $latitude, longitude: $longitude } }]) {
      edges { cursor node { id distance(latitude: $latitude, longitude: $longitude) } }
    }
  }`;

  test.each([
    [0, 180],
    [90, 0],
    [-45.5, -170],
  ])('the nearest to %d, %d come first, page by page', async (latitude, longitude) => {
    const page = async (more: object) => {
      const { data, codes } = await ask(schema, graph, BY_DISTANCE, { latitude, longitude, ...more });
      expect(codes).toEqual([]);
      return (data as Locations).locations.edges;
    };
    const all = await page({});
    const plain = BY_DISTANCE.replace('cursor node', 'node');
    const oracleSays = answerOf(expected(parse(plain), { latitude, longitude })).data as Locations;
    const known = all.map(({ node }) => node).filter(({ distance }) => distance !== null);
    // Places as far as each other are in the order of their ids, which rounding may see otherwise.
    const round = (nodes: { distance: number | null }[]) => nodes.map(({ distance }) => distance);
    expect(round(known)).toEqual(round(oracleSays.locations.edges.map(({ node }) => node)).slice(0, -1));
    expect(all.at(-1)!.node).toEqual({ id: 'place/unknown', distance: null });
    for (let at = 0, after: string | undefined; at < all.length; at += 5) {
      const edges = await page({ first: 5, after });
      expect(edges).toEqual(all.slice(at, at + 5));
      after = edges.at(-1)!.cursor;
    }
    expect(await page({ last: 4, before: all.at(-1)!.cursor })).toEqual(all.slice(-5, -1));
  });

  test('a cursor is of the point that it was sorted from', async () => {
    const first = await ask(schema, graph, BY_DISTANCE, { latitude: 0, longitude: 0, first: 1 });
    const after = (first.data as Locations).locations.edges[0]!.cursor;
    expect(await ask(schema, graph, BY_DISTANCE, { latitude: 0, longitude: 1, after })).toMatchObject({
      codes: ['BAD_USER_INPUT'],
    });
  });

  test('an event is as near as the nearest of its places, denied ones aside', async () => {
    const order = '{ distance: { latitude: 0, longitude: 180 } }';
    const list = `orderBy: [${order}]`;
    const rest = 'edges { cursor node { id } }';
    const ids = ['near', 'far', 'denied', 'nowhere'].sort((a, b) => 'near denied far nowhere'.indexOf(a) - 'near denied far nowhere'.indexOf(b)); // prettier-ignore
    const { data } = await ask(schema, graph, `{ all: events(${list}) { ${rest} } }`);
    const { edges } = (data as { all: Locations['locations'] }).all;
    const idsOf = (some: typeof edges) => some.map(({ node }) => node.id.replace('attack/', ''));
    expect(idsOf(edges)).toEqual(ids);
    for (const [index, { cursor }] of edges.entries()) {
      const pages = await ask(schema, graph, `{
        after: attacks(${list}, after: "${cursor}") { totalCount ${rest} }
        before: events(${list}, last: 2, before: "${cursor}", where: { occurredIn: { count: { gt: 0 } } }) { ${rest} }
      }`); // prettier-ignore
      const { after, before } = pages.data as Record<string, Locations['locations']>;
      expect(idsOf(after!.edges)).toEqual(ids.slice(index + 1));
      expect(idsOf(before!.edges)).toEqual(ids.slice(Math.max(0, index - 2), index));
    }
  });

  test('a map has a point for each place with coordinates, and none for those denied', async () => {
    const { data } = await ask(schema, graph, '{ events { geoJson } }');
    expect(data).toEqual(answerOf(expected(parse('{ events { geoJson } }'))).data);
    const { features } = (data as { events: { geoJson: { features: { id: string; geometry: object }[] } } }).events.geoJson; // prettier-ignore
    expect(Object.fromEntries(features.map(({ id, geometry }) => [id, geometry]))).toEqual({
      'attack/far@place/quito': { type: 'Point', coordinates: [-78.5, 0] },
      'attack/near@place/sumatra': { type: 'Point', coordinates: [101.5, 0] },
      'attack/near@place/further': { type: 'Point', coordinates: [-179.9, 0] },
      'attack/denied@place/svalbard': { type: 'Point', coordinates: [15.65, 78.22] },
    });
  });

  test('a distance is in kilometres, to the metre', async () => {
    const query = '{ a: location(id: "place/quito") { x: distance(latitude: 0, longitude: 101.5) y: distance(latitude: 0, longitude: -77.5) } b: node(id: "place/pole") { ... on Location { distance(latitude: 0, longitude: 33) } } c: location(id: "place/unknown") { distance(latitude: 0, longitude: 0) } }'; // prettier-ignore
    expect((await ask(schema, graph, query)).data).toEqual({
      // Half the way around, a degree of the equator, and a quarter of the way.
      a: { x: 20_015.114, y: 111.195 },
      b: { distance: 10_007.557 },
      c: { distance: null },
    });
  });

  const box = (south: number, west: number, north: number, east: number) =>
    `{ box: { south: ${south}, west: ${west}, north: ${north}, east: ${east} } }`;
  test.each([
    ['{ near: { latitude: 90.1, longitude: 0, withinKm: 1 } }', /"where\.point\.near\.latitude" is 90\.1; it takes degrees from -90 to 90\./], // prettier-ignore
    [
      '{ near: { latitude: 0, longitude: -181, withinKm: 1 } }',
      /longitude" is -181; it takes degrees from -180 to 180/,
    ],
    ['{ near: { latitude: 0, longitude: 0, withinKm: 0 } }', /withinKm" is 0; it takes kilometres, more than 0/],
    ['{ near: { latitude: 0, longitude: 0, withinKm: -5 } }', /withinKm" is -5/],
    [box(-91, 0, 0, 0), /box\.south" is -91/],
    [box(0, 0, 91, 0), /box\.north" is 91/],
    [box(0, 181, 0, 0), /box\.west" is 181/],
    [box(0, 0, 0, -180.5), /box\.east" is -180\.5/],
    [box(10, 0, 5, 0), /box\.south" is 10; it takes no more than "north", which is 5/],
  ])('%s is refused wherever it stands', async (point, message) => {
    const error = async (query: string) => {
      const { errors } = await execute({ schema, document: parse(query), contextValue: { graph } });
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      return errors![0]!.message;
    };
    expect(await error(`{ locations(where: { point: ${point} }) { totalCount } }`)).toMatch(message);
    await error(`{ events(where: { not: { occurredIn: { some: { withinOrSelf: { or: [{ point: ${point} }] } } } } }) { totalCount } }`); // prettier-ignore
    await error(`{ events { edges { node { occurredIn(where: { point: ${point} }) { id } } } } }`);
  });

  test('points to sort by and to measure from have to be on the Earth', async () => {
    const codes = async (query: string) => (await ask(schema, graph, query)).codes;
    expect(await codes('{ events(orderBy: [{ distance: { latitude: -91, longitude: 0 } }]) { totalCount edges { node { id } } } }')).toEqual(['BAD_USER_INPUT']); // prettier-ignore
    expect(await codes('{ location(id: "place/pole") { distance(latitude: 0, longitude: 200) } }')).toEqual(['BAD_USER_INPUT']); // prettier-ignore
  });
});

describeEngines('places that lie in others by some sources', (engine) => {
  const within = (subject: string, object: string, said: Partial<Assertion> = {}) => ({ subject: `place/${subject}`, predicate: 'WITHIN' as const, object: `place/${object}`, ...said }); // prettier-ignore
  const chain = Array.from({ length: 14 }, (_, level) => `level-${level}`);
  const dataset: Dataset = {
    ...datasetOf(
      [{ id: 'attack/a' }],
      [
        { subject: 'attack/a', predicate: 'OCCURRED_IN', object: 'place/town' },
        within('town', 'valley', { statedOn: '2021-02-01' }),
        within('town', 'coast', { stance: 'DENIED', statedOn: '2021-01-05' }),
        within('valley', 'north', { statedOn: '2021-01-05' }),
        within('valley', 'north', { stance: 'DENIED', statedOn: '2021-03-01' }),
        within('valley', 'south', { statedOn: '2021-03-01' }),
        within('ring', 'wheel'),
        within('wheel', 'ring'),
        ...chain.slice(1).map((name, index) => within(name, `level-${index}`)),
      ],
    ),
    locations: ['town', 'valley', 'coast', 'north', 'south', 'ring', 'wheel', ...chain].map(placeOf),
  };
  const expected = oracle(dataset);
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await defineSchema(graph);
    await loadDataset(graph, dataset);
  }, 120_000);
  afterAll(() => graph.close());

  test.each([
    ['coast', null, []],
    ['north', null, []],
    ['south', null, ['attack/a']],
    ['valley', null, ['attack/a']],
    ['valley', '2021-01-31', []],
    ['valley', '2021-02-01', ['attack/a']],
    ['north', '2021-02-28', ['attack/a']],
    ['south', '2021-02-28', []],
    ['north', '2021-03-01', []],
    ['town', '2021-01-01', ['attack/a']],
  ])('what happened in %s, as known on %s: %j', async (place, day, ids) => {
    const query = `query ($place: ID, $day: Date) {
      events(where: { occurredIn: { some: { withinOrSelf: { id: { eq: $place } } } } }, asKnownOn: $day) { edges { node { id } } }
    }`;
    const variables = { place: `place/${place}`, day };
    const { data } = await ask(schema, graph, query, variables);
    expect(data).toEqual({ events: { edges: ids.map((id) => ({ node: { id } })) } });
    expect(data).toEqual(answerOf(expected(parse(query), variables)).data);
  });

  test('places that lie in each other, and those that lie in very many', async () => {
    const inside = async (id: string) => {
      const query = `{ locations(where: { withinOrSelf: { id: { eq: "place/${id}" } } }) { edges { node { id } } } }`;
      const { data } = await ask(schema, graph, query);
      return (data as { locations: { edges: { node: { id: string } }[] } }).locations.edges.map(({ node }) => node.id);
    };
    expect(await inside('ring')).toEqual(['place/ring', 'place/wheel']);
    expect((await inside('level-0')).length).toBe(14);
    expect((await inside('level-13')).length).toBe(1);
  });
});
