import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import { ROOT } from '../src/config';
import type { Graph } from '../src/graph/port';
import { readDataset } from '../src/reference/read';
import { buildSchema } from '../src/schema';
import { prepareGraph } from '../src/setup';
import { answerOf, ask, recording } from './support/ask';
import { describeEngines } from './support/engines';
import { FACTS } from './support/facts';
import { oracle } from './support/oracle';

/** The queries that users sent, where they lie beside the repository; else our own of the same purpose. */
const users = path.join(ROOT, '../shared/queries');
const folder = existsSync(users) ? users : path.join(ROOT, 'web/examples');

const AIRSTRIKE = 'response/us-airstrike-eastern-syria-2021-02';
const IRBIL = 'attack/irbil-rockets-2021-02-15';
const GREEN_ZONE = 'attack/baghdad-green-zone-rockets-2021-02-22';

const schema = buildSchema();
const expected = oracle(readDataset(path.join(ROOT, 'data')));

interface Name {
  name: string;
}
interface Said {
  stance: string;
  by: Name;
  evidence: { locator: string }[];
}

describeEngines(`the queries of ${path.relative(path.dirname(ROOT), folder)}`, (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await prepareGraph(graph);
  }, 120_000);
  afterAll(() => graph.close());

  /** The answer to the query whose file has this name, which is that of a walk over the data files. */
  async function answer<T>(file: RegExp, variables: Record<string, unknown>, on = graph): Promise<T> {
    const name = readdirSync(folder).find((each) => file.test(each))!;
    const query = readFileSync(path.join(folder, name), 'utf8');
    const found = await ask(schema, on, query, variables);
    expect(found).toEqual(answerOf(expected(parse(query), variables)));
    expect(found.codes).toEqual([]);
    return found.data as T;
  }

  test('what prompted the airstrike, and who says so', async () => {
    interface Hop {
      depth: number;
      effect: Name;
      cause: { id: string; attributions: { actor: Name; status: string }[] };
      link: { status: string; assertions: Said[] };
    }
    interface Trace {
      origin: { title: string };
      hops: Hop[];
      roots: { title: string }[];
      truncated: boolean;
    }
    const { traceBack } = await answer<{ traceBack: Trace }>(/^01.*\.graphql$/, { event: AIRSTRIKE, maxDepth: 5 });
    expect(traceBack.hops.map(({ depth, cause }) => [depth, cause.id])).toEqual([
      [1, GREEN_ZONE],
      [1, IRBIL],
    ]);
    const irbil = traceBack.hops[1]!;
    expect(irbil.link.status).toBe('ASSERTED');
    const byUnitedStates = irbil.link.assertions.find(({ by }) => by.name === 'United States')!;
    expect(byUnitedStates.stance).toBe('ASSERTED');
    expect(byUnitedStates.evidence.map(({ locator }) => locator)).toContain('S1');
    const saraya = irbil.cause.attributions.find(({ actor }) => actor.name === 'Saraya Awliya al-Dam')!;
    expect(saraya.status).toBe('UNDETERMINED');
    expect(irbil.cause.attributions.map(({ status }) => status)).not.toContain('CONFIRMED');
    expect(traceBack.roots).toHaveLength(2);
    expect(traceBack.truncated).toBe(false);
  });

  test('what was done in response to the attack on Irbil', async () => {
    interface Attack {
      prompted: { effect: { id: string; kind: string }; link: { status: string } }[];
      casualties: { outcome: string; best: number | null; low: number | null; high: number | null; who: string }[];
    }
    const { event } = await answer<{ event: Attack }>(/^02.*\.graphql$/, { attack: IRBIL });
    expect(Object.fromEntries(event.prompted.map(({ effect }) => [effect.id, effect.kind]))).toEqual({
      [AIRSTRIKE]: 'MILITARY',
      'response/us-consultation-with-coalition-partners-2021-02': 'DIPLOMATIC',
      'response/iraq-investigation-of-irbil-attack-2021-02': 'INVESTIGATION',
      'response/us-condemnation-of-irbil-attack-2021-02': 'CONDEMNATION',
    });
    expect(event.casualties).toContainEqual(
      expect.objectContaining({ outcome: 'KILLED', who: 'civilian contractor', low: 1, best: null, high: null }),
    );
  });

  test('who says what of the group that claimed the attack', async () => {
    interface Group {
      affiliations: { with: Name; status: string; assertions: Said[] }[];
      attributedEvents: { totalCount: number; edges: { status: string; node: { id: string } }[] };
    }
    const { actor } = await answer<{ actor: Group }>(/^03.*\.graphql$/, { actor: 'armed-group/saraya-awliya-al-dam' });
    const [iran] = actor.affiliations;
    expect(iran).toMatchObject({ with: { name: 'Iran' }, status: 'DENIED' });
    expect(iran!.assertions).toMatchObject([
      { stance: 'DENIED', by: { name: 'Iran' }, evidence: [{ locator: 'S13' }] },
    ]);
    expect(actor.attributedEvents).toMatchObject({
      totalCount: 1,
      edges: [{ status: 'UNDETERMINED', node: { id: IRBIL } }],
    });
    const attribution = await ask(
      schema,
      graph,
      `{ event(id: "${IRBIL}") { attributions { actor { name } assertions { stance by { name } } } } }`,
    );
    expect(attribution.data).toMatchObject({
      event: {
        attributions: expect.arrayContaining([
          {
            actor: { name: 'Saraya Awliya al-Dam' },
            assertions: [
              { stance: 'CLAIMED', by: { name: 'Saraya Awliya al-Dam' } },
              { stance: 'UNDETERMINED', by: { name: 'US officials' } },
            ],
          },
        ]),
      },
    });
  });

  test('what was known on a day', async () => {
    type Known = Record<string, { prompted: { effect: { title: string } }[] }>;
    const [early, late] = ['2021-02-16', '2021-02-26'];
    const [before, after] = Object.values(await answer<Known>(/^04.*\.graphql$/, { event: IRBIL, early, late })).map(
      ({ prompted }) => prompted.map(({ effect }) => effect.title),
    );
    expect(before).toEqual(['Condemnation of the Irbil attack by the Biden administration']);
    expect(after).toHaveLength(4);
    expect(after).toContain('US airstrike in eastern Syria');

    const denial = `query ($day: Date) {
      actor(id: "armed-group/saraya-awliya-al-dam", asKnownOn: $day) { affiliations { status with { name } } }
    }`;
    expect((await ask(schema, graph, denial, { day: early })).data).toEqual({ actor: { affiliations: [] } });
    expect((await ask(schema, graph, denial, { day: late })).data).toEqual({
      actor: { affiliations: [{ status: 'DENIED', with: { name: 'Iran' } }] },
    });
  });

  test('a link shows from the day on which somebody names it, not from when somebody leaves it open', async () => {
    const query = `query ($day: Date) { event(id: "${IRBIL}", asKnownOn: $day) { attributions { actor { id } status } } }`;
    const on = async (day: string) => (await ask(schema, graph, query, { day })).data;
    const saraya = { actor: { id: 'armed-group/saraya-awliya-al-dam' } };
    expect(await on('2021-02-16')).toEqual({ event: { attributions: [{ ...saraya, status: 'CLAIMED' }] } });
    expect(await on('2021-02-22')).toEqual({ event: { attributions: [{ ...saraya, status: 'UNDETERMINED' }] } });
  });

  test('which facts conflict', async () => {
    interface Conflict {
      subject: { id: string };
      predicate: string;
      assertions: (Said & { value: string | null })[];
    }
    const { conflicts } = await answer<{ conflicts: { totalCount: number; edges: { node: Conflict }[] } }>(
      /^05.*\.graphql$/,
      { first: 20 },
    );
    expect(conflicts.totalCount).toBe(conflicts.edges.length);
    const values = (id: string, predicate: string) =>
      conflicts.edges.find(({ node }) => node.subject.id === id && node.predicate === predicate)!.node.assertions;
    const dates = values(IRBIL, 'DATE');
    expect(dates.map(({ value }) => value)).toEqual(expect.arrayContaining(['2021-02-15', '2021-02-22']));
    for (const { evidence } of dates) expect(evidence).not.toEqual([]);
    const deaths = values(AIRSTRIKE, 'KILLED').map(({ value, by }) => `${value} by ${by.name}`);
    expect(deaths).toEqual(
      expect.arrayContaining([
        '1 by Pentagon',
        '6 by Iraqi officials',
        '17 by Syrian Observatory for Human Rights',
        '22 by Syrian Observatory for Human Rights',
      ]),
    );
  });

  test('a page about one event, in one statement', async () => {
    interface Page {
      participants: { role: string; actor: Name }[];
      promptedBy: { cause: { id: string } }[];
      prompted: { link: { status: string }; effect: { id: string } }[];
      statements: { speaker: Name | null }[];
      sources: { publishedOn: string }[];
    }
    const { graph: recorded, statements } = recording(graph);
    const page = /^(11|06-event).*\.graphql$/;
    const { event } = await answer<{ event: Page }>(page, { id: AIRSTRIKE }, recorded);
    expect(statements).toHaveLength(1);
    expect(event.participants.map(({ role, actor }) => `${role} ${actor.name}`)).toEqual(
      expect.arrayContaining(['AGENT United States', 'AUTHORISER Joe Biden']),
    );
    expect(event.promptedBy.map(({ cause }) => cause.id)).toEqual([IRBIL, GREEN_ZONE]);
    expect(event.prompted.at(-1)).toMatchObject({
      link: { status: 'INFERRED' },
      effect: { id: 'attack/ain-al-asad-rockets-2021-03-03' },
    });
    expect(event.statements.map(({ speaker }) => speaker!.name)).toContain('Sergei Lavrov');
    const days = event.sources.map(({ publishedOn }) => publishedOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  const given = existsSync(users) ? test : test.skip;

  /** The answer to one of the users' own queries. */
  async function own<T>(number: string, variables: Record<string, unknown> = {}): Promise<T> {
    const name = readdirSync(users).find((each) => each.startsWith(`${number}-`))!;
    const found = await ask(schema, graph, readFileSync(path.join(users, name), 'utf8'), variables);
    expect(found.codes).toEqual([]);
    return found.data as T;
  }

  given('filters nest, and pages follow each other', async () => {
    interface Events {
      events: { totalCount: number; pageInfo: { endCursor: string | null }; edges: { node: { id: string } }[] };
    }
    const pages: string[][] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page++) {
      const { events }: Events = await own<Events>('06', { after });
      expect(events.totalCount).toBe(5);
      pages.push(events.edges.map(({ node }) => node.id));
      after = events.pageInfo.endCursor ?? after;
    }
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1, 0]);
    expect(pages.flat().slice(0, 2)).toEqual([AIRSTRIKE, GREEN_ZONE]);
    expect(new Set(pages.flat()).size).toBe(5);
  });

  given('Iran and the airstrike are connected by chains of which each link is named', async () => {
    interface Path {
      length: number;
      nodes: { id: string }[];
      links: { type: string; from: { id: string }; to: { id: string }; status: string }[];
    }
    const { paths } = await own<{ paths: Path[] }>('07');
    expect(paths).toHaveLength(3);
    for (const { length, nodes, links } of paths) {
      expect([nodes[0]!.id, nodes.at(-1)!.id]).toEqual(['state/iran', AIRSTRIKE]);
      expect([nodes.length, links.length]).toEqual([length + 1, length]);
      links.forEach(({ from, to }, at) => {
        expect([from.id, to.id].sort()).toEqual([nodes[at]!.id, nodes[at + 1]!.id].sort());
      });
    }
    const lengths = paths.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort());
  });

  given('what happened in Iraq, and around Irbil', async () => {
    interface List {
      totalCount: number;
      edges: { node: { id: string } }[];
    }
    const { iraq, nearby } = await own<{ iraq: List; nearby: List }>('08');
    for (const { totalCount, edges } of [iraq, nearby]) expect(edges).toHaveLength(totalCount);
    const ids = ({ edges }: List) => edges.map(({ node }) => node.id);
    expect(ids(iraq)).toEqual(expect.arrayContaining([IRBIL, GREEN_ZONE]));
    expect(ids(iraq)).not.toContain(AIRSTRIKE);
    expect(ids(nearby)).toContain(IRBIL);
    expect(ids(nearby)).not.toContain(GREEN_ZONE);
  });

  given('counts and casualties by month and type', async () => {
    interface Statistics {
      group: { month: string | null; type: string };
      count: number;
      killed: { low: number | null; high: number | null };
    }
    const { eventStatistics } = await own<{ eventStatistics: Statistics[] }>('09');
    const [first] = eventStatistics;
    expect(first).toMatchObject({ group: { month: '2021-02', type: 'ATTACK' }, count: 3, killed: { low: 1 } });
    const airstrikes = eventStatistics.find(({ group }) => group.month === '2021-02' && group.type === 'RESPONSE')!;
    expect(airstrikes.killed).toMatchObject({ low: 1, high: 22 });
    expect(eventStatistics.reduce((sum, { count }) => sum + count, 0)).toBe(14);
  });

  given('the group is found first by its English name, and spelt otherwise', async () => {
    interface Hits {
      edges: { score: number; node: { id: string } }[];
    }
    const { exact, slip } = await own<{ exact: Hits; slip: Hits }>('10');
    for (const { edges } of [exact, slip]) {
      expect(edges[0]!.node.id).toBe('armed-group/saraya-awliya-al-dam');
      const scores = edges.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  describe('every fact is found', () => {
    interface Found {
      predicate: string;
      object: { id: string } | null;
      value: string | null;
      stance: string;
      by: { id: string };
      evidence: { locator: string; document: { id: string } }[];
    }
    const query = `query ($id: ID!) {
      node(id: $id) {
        ... on Subject {
          assertions { predicate object { id } value stance by { id } evidence { locator document { id } } }
        }
      }
    }`;

    test.each(FACTS)('$row: $says', async ({ row, subject, predicate, object, value, by, stance, locator }) => {
      const { data } = await ask(schema, graph, query, { id: subject });
      const { assertions } = (data as { node: { assertions: Found[] } }).node;
      const passages = assertions
        .filter((one) => one.predicate === predicate && one.stance === stance && (!by || one.by.id === by))
        .filter((one) => one.object?.id === object && (one.value ?? undefined) === value)
        .flatMap(({ evidence }) => evidence.map((passage) => `${passage.document.id}#${passage.locator}`));
      const article = `document/article-2021-02-26#${locator}`;
      expect(passages).toContainEqual(/^S\d/.test(row) ? article : expect.stringMatching(new RegExp(`#${locator}$`)));
    });
  });
});
