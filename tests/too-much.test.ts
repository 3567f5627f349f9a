import { describeEngines } from './support/engines';
import { StrangerClient } from './support/stranger';

const ATTACK = 'attack/irbil-rockets-2021-02-15';
const STRIKE = 'response/us-airstrike-eastern-syria-2021-02';

describeEngines('asking too much', (engine) => {
  const client = new StrangerClient(engine);

  const nested = (pairs: number, last: string) =>
    `{ event(id: "${STRIKE}") { ${'promptedBy(first: 5) { cause { '.repeat(pairs)}${last}${' } }'.repeat(pairs)} } }`;

  test('10 levels are answered, 11 are refused', async () => {
    await client.answered(nested(4, 'title date { start }'));
    const { status, code } = await client.refused(
      nested(5, 'title'),
      /The query is 11 levels deep; the limit is 10 \(DEPTH_LIMIT\)\. Go on with/,
    );
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
    await client.refused(nested(2000, 'title'), /nests at least \d+ brackets; the limit is 64/);
  }, 60_000);

  const aliases = (count: number, of: string) => Array.from({ length: count }, (_, i) => `a${i}: ${of}`).join(' ');

  test('1,000 aliases at the root are refused, 101 of a value in one event too, 100 are answered', async () => {
    const { status, code } = await client.refused(
      `{ ${aliases(1000, `event(id: "${ATTACK}") { id }`)} }`,
      /10,001 tokens; the limit is 10,000 \(TOKEN_LIMIT\)\. Split it/,
    );
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
    await client.refused(
      `{ ${aliases(1000, '__typename')} }`,
      /The query asks for 1,000 fields at its root; the limit is 100\. Split it/,
    );
    const inOne = (count: number) => `{ event(id: "${ATTACK}") { ${aliases(count, 'title')} } }`;
    await client.refused(
      inOne(101),
      /one field of one object under 101 names; the limit is 100 \(ALIAS_LIMIT\)\. Split it/,
    );
    const { event } = await client.answered(inOne(100));
    expect(Object.keys(event as object).length).toBe(100);
    expect(new Set(Object.values(event as object))).toEqual(new Set(['Rocket attack on Irbil']));
  });

  test('100 fields at the root are answered', async () => {
    const data = await client.answered(`{ ${aliases(100, `event(id: "${ATTACK}") { id }`)} }`);
    expect(Object.values(data)).toEqual(Array(100).fill({ id: ATTACK }));
  });

  test.each([60, 100, 150, 300])(
    '%i lists beside one another are answered',
    async (count) => {
      const fields = { promptedBy: 'cause { id }', prompted: 'effect { id }', participants: 'role', sources: 'id' };
      const names = Object.keys(fields) as (keyof typeof fields)[];
      const selections = names.map((name) => `${name} { ${fields[name]} }`);
      const { event: all } = (await client.answered(`{ event(id: "${STRIKE}") { ${selections.join(' ')} } }`)) as {
        event: Record<string, unknown[]>;
      };
      const lists = Array.from({ length: count }, (_, i) => ({ name: names[i % names.length]!, first: 1 + (i % 60) }));
      const asked = lists.map(({ name, first }, i) => `a${i}: ${name}(first: ${first}) { ${fields[name]} }`);
      const { event } = await client.answered(`{ event(id: "${STRIKE}") { ${asked.join(' ')} } }`);
      expect(event).toEqual(
        Object.fromEntries(lists.map(({ name, first }, i) => [`a${i}`, all[name]!.slice(0, first)])),
      );
    },
    120_000,
  );

  test.each([
    ['{ ...F } fragment F on Query { ...F }', /Fragment "F" spreads itself/],
    [
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
      /Fragment "\w" spreads itself/,
    ],
    [
      `{ event(id: "x") { ...E } } fragment E on Event { promptedBy { cause { ...E } } }`,
      /Fragment "E" spreads itself/,
    ],
    [
      '{ __typename } fragment Unused on Event { prompted { effect { ...Unused } } }',
      /Fragment "Unused" spreads itself/,
    ],
  ])('a fragment cycle: %s', async (query, message) => {
    const { status, code } = await client.refused(query, message);
    expect([status, code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('fragments that double at each step', async () => {
    const steps = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    await client.refused(`{ ...F0 } ${steps.join(' ')} fragment F40 on Query { __typename }`, /the limit is/);
  });

  test('a query of 1 MB', async () => {
    const long = `{ ${'__typename '.repeat(90_000)} }`;
    const { status, code } = await client.refused(
      long,
      /The query text has 990,00\d characters; the limit is 262,144\. Split it/,
    );
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
    const larger = await client.refused(
      long + ' '.repeat(100_000),
      /The request is larger than 1,048,576 bytes \(BODY_LIMIT\)/,
    );
    expect([larger.status, larger.code]).toEqual([413, 'LIMIT_EXCEEDED']);
    await client.refused(`{ ${'__typename '.repeat(20_000)} }`, /at least 10,001 tokens; the limit is 10,000/);
    await client.refused(`{ __typename } #${' '.repeat(900_000)}`, /the limit is 262,144/);
  });

  test.each(['list', 'object'])('variables nested 10,000 levels, each a %s', async (kind) => {
    const [open, close] = kind === 'list' ? ['[', ']'] : ['{"a":', '}'];
    const deep = open.repeat(10_000) + (kind === 'list' ? '' : '1') + close.repeat(10_000);
    const query = 'query ($id: ID!) { event(id: $id) { id } }';
    const { status, code, message } = await client.send(
      `{"query":${JSON.stringify(query)},"variables":{"id":${deep}}}`,
    );
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
    expect(message).toMatch(/nested deeper than 64 levels/);
  });

  test('a literal nested 10,000 levels', () =>
    client.refused(
      `{ event(id: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { id } }`,
      /nests at least 65 brackets; the limit is 64/,
    ));
});
