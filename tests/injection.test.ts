import {
  buildASTSchema,
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { readTypes } from '../src/schema';
import { describeEngines } from './support/engines';
import { StrangerClient } from './support/stranger';

const ATTACK = 'attack/irbil-rockets-2021-02-15';
const STRIKE = 'response/us-airstrike-eastern-syria-2021-02';
const DAY = '2021-02-20';

/** A text that is too long is cut before it comes to what is wrong with it. */
const REFUSED = /A Date is a day written|^Variable "\$text" got invalid value "x{900}/;

const schema = buildASTSchema(readTypes());

/** What an attacker or a careless script puts where a text belongs. */
const PAYLOADS = [
  `'}) DETACH DELETE n //`,
  `"}) DETACH DELETE n //`,
  `' OR 1=1 OR ''='`,
  `x' RETURN n UNION MATCH (n) DETACH DELETE n RETURN n //`,
  `attack/x'}) SET event.title = 'owned' //`,
  '`}) DETACH DELETE this //',
  '\\',
  `\\'`,
  `\\u0027}) DETACH DELETE n //`,
  '"',
  "'",
  '`',
  '$id',
  '${process.exit(1)}',
  '{{7*7}}',
  '\u0000',
  `${ATTACK}\u0000`,
  '/* */ // --',
  '\ud800',
  '\u202e\u0301🚀',
  '',
  ' ',
  '%',
  '*',
  '.*',
  '1',
  'null',
  '__proto__',
  'constructor',
  'x'.repeat(100_000),
];

describeEngines('injection', (engine) => {
  const client = new StrangerClient(engine);

  test('names that mean something to JavaScript or to the engine are names like others', async () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'this',
      'node',
      'link',
      'value',
      'match',
      'null',
      'labels',
      'identity',
      'p0',
      'x',
    ];
    const { event } = await client.answered(
      `{ event(id: "${ATTACK}") { ${names.map((name) => `${name}: title`).join(' ')} promptedBy { node: cause { id: title } } } }`,
    );
    for (const name of names) expect(JSON.stringify(event)).toContain(`"${name}":"Rocket attack on Irbil"`);
    const query =
      'query constructor($constructor: ID!, $toString: Date) { node(id: $constructor, asKnownOn: $toString) { id } }';
    expect(await client.answered(query, { constructor: ATTACK, toString: '2021-06-01' })).toEqual({
      node: { id: ATTACK },
    });
  });

  test('no text in any argument of the schema does anything to the graph', async () => {
    const ids = new Map<string, string>();
    for (const { name } of schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)) {
      const [row] = await client.graph.run(`MATCH (n:${name}) RETURN n.id AS id ORDER BY n.id LIMIT 1`);
      ids.set(name, row!.id as string);
    }
    for (const { type, query, kind, name } of textArguments()) {
      const texts = type ? [...PAYLOADS.slice(0, 3), DAY] : [...PAYLOADS, DAY];
      for (const text of texts) {
        const answer = await client.ask(query, { text, ...(type && { id: ids.get(type) }) });
        if (name === 'after' || name === 'before')
          expect(answer.message).toMatch(/^(A cursor is one that this list gave|$)/);
        else if (kind === 'Date' && text !== DAY) expect(answer.message).toMatch(REFUSED);
        else expect(answer.errors).toEqual([]);
      }
    }
  }, 240_000);

  test('no text in any condition does anything to the graph', async () => {
    for (const query of textConditions()) {
      for (const text of PAYLOADS.slice(0, -1)) expect((await client.ask(query, { text })).errors).toEqual([]);
    }
  }, 240_000);
});

/** A value for an argument that needs one. */
function usual(type: GraphQLInputType): string {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues()[0]!.name : `"${ATTACK}"`;
}

/** For every condition of a list of Query that takes a text, a query that gives it `$text`. */
function textConditions(): string[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, args, type: list }) => {
    const where = args.find((each) => each.name === 'where');
    if (!where || !getNamedType(list).name.endsWith('Connection') || args.some(isRequiredArgument)) return [];
    const fields = Object.values((getNamedType(where.type) as GraphQLInputObjectType).getFields());
    return fields.flatMap((field) => {
      const filter = getNamedType(field.type).name;
      if (!['StringFilter', 'IDFilter'].includes(filter)) return [];
      return ['eq', 'contains', 'in'].map((op) => {
        const type = op === 'in' ? `[${filter.replace('Filter', '')}!]` : op === 'eq' ? filter.replace('Filter', '') : 'String';
        return `query ($text: ${type}) { ${name}(where: { ${field.name}: { ${op}: $text } }) { totalCount edges { cursor } } }`;
      });
    });
  }); // prettier-ignore
}

/** For every argument that takes a text, a query that gives it `$text`; under a node of the type with the id `$id`. */
function textArguments() {
  const found: { type?: string; query: string; kind: string; name: string }[] = [];
  const query = schema.getQueryType()!;
  const { hops } = (schema.getType('Trace') as GraphQLObjectType).getFields();
  const ways: { type: GraphQLObjectType; node?: string; lead: (selection: string) => string }[] = [
    { type: query, lead: (selection) => selection },
    ...schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map((type) => ({
      type,
      node: type.name,
      lead: (selection: string) => `node(id: $id) { ... on ${type.name} { ${selection} } }`,
    })),
    {
      type: getNamedType(hops!.type) as GraphQLObjectType,
      lead: (selection) => `traceBack(event: "${STRIKE}") { hops { ${selection} } }`,
    },
    {
      type: schema.getType('TypedLink') as GraphQLObjectType,
      lead: (selection) => `neighbourhood(id: "${STRIKE}") { links { ${selection} } }`,
    },
  ];
  const seen = new Set<GraphQLObjectType>();
  for (const { type, node, lead } of ways) {
    if (seen.has(type)) continue;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      for (const { name, type: takes } of field.args) {
        const kind = getNamedType(takes).name;
        if (!['ID', 'String', 'Date'].includes(kind)) continue;
        const others = field.args.filter((each) => isRequiredArgument(each) && each.name !== name);
        const given = [`${name}: $text`, ...others.map((each) => `${each.name}: ${usual(each.type)}`)].join(', ');
        const selection = lead(`${field.name}(${given})${isLeafType(inner) ? '' : ' { __typename }'}`);
        const head = `query ($text: ${takes.toString()}${node ? ', $id: ID!' : ''})`;
        found.push({ query: `${head} { ${selection} }`, kind, name, ...(node && { type: node }) });
      }
      if (type === query || !isCompositeType(inner)) continue;
      for (const next of isAbstractType(inner) ? schema.getPossibleTypes(inner) : [inner]) {
        const further = (selection: string) => lead(`${field.name} { ... on ${next.name} { ${selection} } }`);
        ways.push({ type: next, lead: further, ...(node && { node }) });
      }
    }
  }
  const untold = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !seen.has(type) && Object.values(type.getFields()).some(({ args }) => args.length),
  );
  expect(untold.map(({ name }) => name).filter((name) => !name.startsWith('__'))).toEqual([]);
  return found;
}
