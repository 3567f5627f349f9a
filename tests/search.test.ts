import type { Graph } from '../src/graph/port';
import { loadDataset } from '../src/graph/write';
import type { Dataset } from '../src/model';
import { buildSchema } from '../src/schema';
import { defineSchema, prepareGraph } from '../src/setup';
import { ask } from './support/ask';
import { describeEngines } from './support/engines';

const schema = buildSchema();

const GROUP = 'armed-group/saraya-awliya-al-dam';
const CITY = 'city/irbil';
const AIRSTRIKE = 'response/us-airstrike-eastern-syria-2021-02';

const SEARCH = `query ($text: String!, $types: [SearchType!], $first: Int, $asKnownOn: Date, $prefix: Boolean) {
  search(text: $text, types: $types, first: $first, asKnownOn: $asKnownOn, prefix: $prefix) {
    totalCount
    edges { score matchedField snippet node { __typename id ... on Event { title } } }
    pageInfo { hasNextPage }
  }
}`;

interface Found {
  totalCount: number;
  edges: { score: number; matchedField: string; snippet: string; node: { __typename: string; id: string } }[];
  pageInfo: { hasNextPage: boolean };
}
interface Options {
  types?: string[];
  first?: number;
  asKnownOn?: string;
  prefix?: boolean;
}

async function search(graph: Graph, text: string, options: Options = {}): Promise<Found> {
  const { data, codes } = await ask(schema, graph, SEARCH, { text, ...options });
  expect(codes).toEqual([]);
  return (data as { search: Found }).search;
}

const idsOf = ({ edges }: Found) => edges.map(({ node }) => node.id);
const ids = async (graph: Graph, text: string, options?: Options) => idsOf(await search(graph, text, options));

/** What the engines are compared by: names as they are and misspelt, words of titles and summaries, beginnings. */
const TEXTS = `
  Guardians of Blood|Saraya Awlia al Dam|Saraya Awliya al-Dam|dam al awliya saraya|Erbil|Irbil|Arbil|Ebril|Hewler|irbill
  Kata'ib Hezbollah|hizbullah|Hezbolah|Sayyid al-Shohada|Mobilisation|Hashd al Shabi|PMF|ISIS|Islamic State|Daesh
  United States|US|U.S. airstrike|American|airstrikes|air strike|rocket|rockets|rocket attack|rocket attack Irbil
  attack on the base|Baghdad|Bagdad|Green Zone|embassy|US embassy in Baghdad|Balad|al Asad|Ayn al-Assad|Deir ez Zour
  Albukamal|Abu Kemal|Omar oil field|Syria|Syrian|Iraq|Iraqi|Iran|Russia condemns|Lavrov|Sergey Lavrof|Psaki|Kirby
  proportionate|no role|denies|claimed responsibility|contractor killed|killed|22 killed|heart attack|2021|February 2021
  news|The Independent|AP|13abc|condemnation|investigation|Biden administration|President Biden|Blinken outraged
`
  .split(/[|\n]/)
  .map((text) => text.trim())
  .filter(Boolean);
const BEGINNINGS = [
  'Irb',
  'irb at',
  'Sar Awl',
  'ka',
  'kata hez',
  'un st',
  'ba',
  'rocket att',
  'the ind',
  'pop mob',
  'a',
];

const answers: Record<string, unknown> = {};

describeEngines('search', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open(60);
    await prepareGraph(graph);
  }, 120_000);
  afterAll(() => graph.close());

  test('two searches in one request', async () => {
    const part = '{ edges { score node { __typename id } } }';
    const texts = ['Guardians of Blood', 'Saraya Awlia al Dam'];
    const [exact, slip] = texts.map((text) => `search(text: "${text}", first: 5) ${part}`);
    const { data } = await ask(schema, graph, `{ exact: ${exact} slip: ${slip} }`);
    expect(Object.values(data as Record<string, Found>).map((found) => idsOf(found)[0])).toEqual([GROUP, GROUP]);
  });

  test.each([
    ['Guardians of Blood', GROUP],
    ['blood guardians', GROUP],
    ['Saraya Awlia al Dam', GROUP],
    ['SARAYA AWLIYA AL-DAM', GROUP],
    ['Säräyä Äwliyá al‐Dám', GROUP],
    ['dam al awlya sraya', GROUP],
    ['Erbil', CITY],
    ['Irbil', CITY],
    ['Arbil', CITY],
    ['Ebril', CITY],
    ['ÎRBÎL', CITY],
    ['hizbullah', 'armed-group/kataib-hezbollah'],
    ['Kata’ib Hizballah', 'armed-group/kataib-hezbollah'],
    ['Sergej Lavrov', 'person/sergei-lavrov'],
    ['Iran', 'state/iran'],
    ['IS', 'armed-group/islamic-state'],
    ['U.S. embassy', 'site/us-embassy-iraq'],
    ['us airstrike eastern syria', AIRSTRIKE],
    ['proportionate response', 'statement/kirby-airstrike-was-proportionate'],
  ])('%s', async (text, id) => {
    expect((await ids(graph, text))[0]).toBe(id);
  });

  test.each([
    ['Irb', CITY],
    ['Sar Awl', GROUP],
    ['saraya aw', GROUP],
    ['sarya aw', GROUP],
    ['kataib hez', 'armed-group/kataib-hezbollah'],
    ['pent', 'organization/pentagon'],
  ])('%s as the beginning', async (text, id) => {
    expect((await ids(graph, text, { prefix: true }))[0]).toBe(id);
  });

  test('beginnings are found only when asked for', async () => {
    expect(await ids(graph, 'Penta')).toEqual([]);
    expect(await ids(graph, 'Mobil')).toEqual([]);
  });

  test('tells where a text was found, with the hits marked', async () => {
    const { edges, totalCount } = await search(graph, 'guardians of blood');
    expect(totalCount).toBe(1);
    expect(edges).toEqual([
      {
        score: expect.any(Number),
        matchedField: 'ALIAS',
        snippet: '**Guardians** of **Blood**',
        node: { __typename: 'ArmedGroup', id: GROUP },
      },
    ]);
    const [attack] = (await search(graph, 'rocket irbil', { types: ['ATTACK'] })).edges;
    expect(attack).toMatchObject({ matchedField: 'TITLE', snippet: '**Rocket** attack on **Irbil**' });
    const [said] = (await search(graph, 'links', { types: ['STATEMENT'] })).edges;
    expect(said).toMatchObject({ matchedField: 'SUMMARY', snippet: 'Iran has no **links** to Saraya Awliya al-Dam.' });
    expect((await search(graph, 'proportionate military response')).edges[0]!.matchedField).toBe('QUOTE');
    expect((await search(graph, 'semi-autonomous')).edges[0]!.matchedField).toBe('DESCRIPTION');
  });

  test('the best come first, page by page of any size', async () => {
    const { edges, totalCount, pageInfo } = await search(graph, 'rocket attack');
    const scores = edges.map(({ score }) => score);
    expect(totalCount).toBe(edges.length);
    expect(totalCount).toBeGreaterThan(10);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const page = await search(graph, 'rocket attack', { first: 3 });
    expect(page).toEqual({ totalCount, edges: edges.slice(0, 3), pageInfo: { hasNextPage: true } });
    expect(await search(graph, 'rocket attack', { first: 0 })).toMatchObject({ totalCount, edges: [] });
  });

  test('finds only the types asked for', async () => {
    const typesOf = async (types?: string[]) => {
      const { edges } = await search(graph, 'irbil iraq', types && { types });
      return [...new Set(edges.map(({ node }) => node.__typename))].sort();
    };
    expect(await typesOf(['LOCATION'])).toEqual(['Location']);
    expect(await typesOf(['ACTOR'])).toEqual(['ArmedGroup', 'Organization', 'State']);
    expect(await typesOf(['EVENT', 'ATTACK'])).toEqual(['Attack', 'Incident', 'Response']);
    expect(await typesOf(['STATE', 'DOCUMENT'])).toEqual(['Document', 'State']);
    expect(await typesOf()).toEqual(expect.arrayContaining(['Attack', 'Document', 'Location', 'State', 'Statement']));
    expect(await typesOf([])).toEqual([]);
  });

  test('what became known later is not found', async () => {
    const day = { asKnownOn: '2021-02-20' };
    expect(await ids(graph, 'US airstrike eastern Syria')).toContain(AIRSTRIKE);
    const then = await search(graph, 'US airstrike eastern Syria', day);
    expect(idsOf(then)).not.toContain(AIRSTRIKE);
    expect(then.totalCount).toBe(then.edges.length);
    expect((await ids(graph, 'rocket attack irbil', day))[0]).toBe('attack/irbil-rockets-2021-02-15');
    expect(await ids(graph, 'funeral', { asKnownOn: '2021-03-01' })).toEqual([]);
    expect(await ids(graph, 'funeral')).not.toEqual([]);
  });

  test('a text without letters and digits finds nothing', async () => {
    for (const text of ['', ' ', '-- "" \'\'', '🚀🔥', '*', '?', '٪؟', '\u0000', '\u202E', '\uD800']) {
      expect(await search(graph, text)).toEqual({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false } });
      expect(await ids(graph, text, { prefix: true })).toEqual([]);
    }
  });

  test.each([
    'Irbil"',
    '"Irbil',
    'Irbil~2',
    'title:Irbil',
    'Irbil^9',
    '+Irbil -Irbil',
    '(Irbil',
    'Irbil*',
    '/Irbil/',
    '[Irbil TO *]',
    'Irbil\\',
    'Irbil && !x',
    "Irbil'); DROP",
    'Irbil $text {',
    '\u202EIrbil\u202C',
    '🚀Irbil🚀',
    'Irbil\u0000',
  ])('no character of %j is an operator', async (text) => {
    expect(await ids(graph, text)).toContain(CITY);
  });

  test('of a long text, the beginning counts', async () => {
    expect(await ids(graph, 'x'.repeat(10_000))).toEqual([]);
    expect((await ids(graph, 'irbil '.repeat(2000)))[0]).toBe(CITY);
    expect(await ids(graph, `${'-'.repeat(300)}irbil`)).toEqual([]);
    expect(await ids(graph, 'c d e f g h i j k l m n o p q r irbil')).toEqual([]);
  });

  test('answers as the other engine does', async () => {
    for (const text of TEXTS) {
      answers[text] ??= await search(graph, text);
      expect([text, await search(graph, text)]).toEqual([text, answers[text]]);
    }
    for (const text of BEGINNINGS) {
      answers[`${text}…`] ??= await search(graph, text, { prefix: true });
      expect([text, await search(graph, text, { prefix: true })]).toEqual([text, answers[`${text}…`]]);
    }
    expect(TEXTS.filter((text) => (answers[text] as Found).totalCount > 0).length).toBeGreaterThan(60);
  });
});

describeEngines('the text indexes', (engine) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await engine.open(60);
  }, 120_000);
  afterEach(() => graph.close());

  const dataset = (over: Partial<Dataset>): Dataset => ({
    ...{ id: 'mine', title: 'Mine', actors: [], locations: [], events: [], series: [] },
    ...{ statements: [], documents: [], assertions: [] },
    ...over,
  });
  const place = (name: string, ...aliases: string[]) =>
    dataset({ locations: [{ id: 'place/one', kind: 'SETTLEMENT', name, aliases }] });
  const actor = (type: 'Person' | 'State', name: string) =>
    dataset({ actors: [{ id: 'actor/one', type, name, aliases: [], codes: [] }] });

  test('keep step with what is written', async () => {
    await defineSchema(graph);
    await loadDataset(graph, place('Aleppo', 'Halab'));
    expect(await ids(graph, 'halab')).toEqual(['place/one']);
    await loadDataset(graph, place('Homs', 'Hims'));
    expect(await ids(graph, 'halab')).toEqual([]);
    expect(await ids(graph, 'hims')).toEqual(['place/one']);
    await loadDataset(graph, dataset({}));
    expect(await ids(graph, 'hims')).toEqual([]);

    await loadDataset(graph, actor('Person', 'Someone'));
    expect(await ids(graph, 'someone', { types: ['PERSON'] })).toEqual(['actor/one']);
    await loadDataset(graph, actor('State', 'Someone'));
    expect(await ids(graph, 'someone', { types: ['PERSON'] })).toEqual([]);
    expect(await ids(graph, 'someone', { types: ['STATE'] })).toEqual(['actor/one']);
  });

  test('know nothing of what was rolled back', async () => {
    await defineSchema(graph);
    const work = graph.transaction('WRITE', async (run) => {
      await run("CREATE (n:Entity:Location {id: 'place/gone', name: 'Palmyra', searchText: 'palmyra'})");
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    const query = { tokens: ['palmyra'], labels: ['Location'], limit: 5, properties: [] };
    expect(await graph.search.find(query)).toEqual([]);
  });

  test('are made over a graph that was loaded without them', async () => {
    const old = "CREATE (n:Entity:Location {id: 'place/old', name: 'Palmyra', aliases: ['Tadmur']})";
    await graph.transaction('WRITE', (run) => run(`${old} SET n.searchText = 'palmyra tadmur'`));
    await defineSchema(graph);
    await defineSchema(graph);
    expect(await ids(graph, 'tadmur')).toEqual(['place/old']);
  });

  test('a frequent type does not crowd out a rare one', async () => {
    await defineSchema(graph);
    const events = Array.from({ length: 600 }, (_, index) => ({
      ...{ id: `attack/${index}`, type: 'Attack' as const, title: 'Shelling of Aleppo', codes: [], casualties: [] },
      date: { precision: 'UNKNOWN' as const },
    }));
    await loadDataset(graph, { ...place('Aleppo', 'Halab', 'Alep', 'Haleb', 'Beroea'), events });
    const all = await search(graph, 'Aleppo');
    expect([idsOf(all)[0], all.totalCount]).toEqual(['place/one', 41]);
    expect(await search(graph, 'Aleppo', { types: ['ATTACK'], first: 1 })).toMatchObject({ totalCount: 440 });
    expect(await search(graph, 'Alepo', { types: ['EVENT'] })).toMatchObject({ totalCount: 146 });
  });

  test('scripts without spaces, and letters of many kinds', async () => {
    await defineSchema(graph);
    const names = ['سرايا أولياء الدم', '伊拉克北部', 'Київ', 'Łódź', 'Straße Nørre', 'ประเทศไทย', '𠮷野家'];
    await loadDataset(
      graph,
      dataset({
        locations: names.map((name, index) => ({ id: `place/${index}`, kind: 'SITE', name, aliases: [] })),
      }),
    );
    const found = async (text: string) => (await ids(graph, text))[0];
    expect(await found('سرايا')).toBe('place/0');
    expect(await found('سَرَايَا اولياء')).toBe('place/0');
    expect(await found('伊拉克')).toBe('place/1');
    expect(await found('КИЇВ')).toBe('place/2');
    expect(await found('lodz')).toBe('place/3');
    expect(await found('strasse norre')).toBe('place/4');
    expect(await found('ไทย')).toBe('place/5');
    expect(await found('𠮷')).toBe('place/6');
  });
});
