import { buildASTSchema, buildSchema as parseSchema } from 'graphql';
import { joinCatalog, type Resolved } from '../../src/compile/catalog';
import { parseFile } from '../../src/compile/file';
import { buildSchema, readFiles, readTypes } from '../../src/schema';

const SDL = `
  directive @known on FIELD_DEFINITION
  directive @varies on FIELD_DEFINITION
  interface Link { status: String! @varies knownSince: String! @known }
  type Query { event(id: ID!): Event  events(first: Int): [Event!]! }
  type Event { id: ID!  title: String  causes(first: Int): [Cause!]! }
  type Cause implements Link { cause: Event!  status: String! @varies  knownSince: String! @known }
`;
const FILES = {
  'Query.event': 'MATCH (node:Event {id: $id})\nRETURN node',
  'Query.events': 'MATCH (node:Event)\nRETURN node\nORDER BY node.id',
  'Event.causes': 'MATCH (this)-[link:PROMPTED_BY]->(node:Event)\nRETURN link, node AS cause\nORDER BY node.id',
};
const join = (sdl: string, files: Record<string, string>, resolved?: Resolved) =>
  joinCatalog(
    parseSchema(sdl),
    Object.entries(files).map(([coordinate, text]) => parseFile(coordinate, text)),
    resolved,
  );

test('a schema and its files that fit are joined', () => {
  const { schema, reader } = join(SDL, FILES);
  expect(reader(schema.getType('Query')!, 'event')).toMatchObject({ shape: 'node', list: false });
  expect(reader(schema.getType('Event')!, 'causes')).toMatchObject({ shape: 'row', list: true });
  expect(reader(schema.getType('Event')!, 'title')).toBeUndefined();
});

test('what a resolver gives is a parameter of its own file, and of no other', () => {
  const found = 'UNWIND $found AS id MATCH (node:Event {id: id})\nRETURN node\nORDER BY node.id';
  const files = { ...FILES, 'Query.events': found };
  expect(() => join(SDL, files, { 'Query.events': ['found'] })).not.toThrow();
  expect(() => join(SDL, files, { 'Query.event': ['found'] })).toThrow('cypher/Query.events.cypher uses $found');
});

// Each names both sides, so that whoever reads it knows where to look.
test.each([
  [
    'a field without its file',
    SDL.replace('title: String', 'title: String  effects: [Event!]!'),
    FILES,
    'schema/ has Event.effects, and there is no cypher/Event.effects.cypher.',
  ],
  [
    'a file without its field',
    SDL,
    { ...FILES, 'Event.effects': FILES['Query.events'] },
    'cypher/Event.effects.cypher has no field Event.effects in schema/.',
  ],
  [
    'a file of an unknown type',
    SDL,
    { ...FILES, 'Evnt.causes': FILES['Event.causes'] },
    'cypher/Evnt.causes.cypher has no field Evnt.causes in schema/.',
  ],
  [
    'a file for a plain property',
    SDL,
    { ...FILES, 'Event.title': 'MATCH (node:Event)\nRETURN node' },
    'cypher/Event.title.cypher answers Event.title, which is a plain property.',
  ],
  [
    'a parameter that no argument is',
    SDL,
    { ...FILES, 'Query.event': 'MATCH (node:Event {id: $key})\nRETURN node' },
    'cypher/Query.event.cypher uses $key, which is no argument of Query.event.',
  ],
  [
    'a column that no field is',
    SDL,
    { ...FILES, 'Event.causes': FILES['Event.causes'].replace('AS cause', 'AS origin') },
    'cypher/Event.causes.cypher returns origin, which is no field of Cause.',
  ],
  [
    'a field that no column is',
    SDL.replace('cause: Event!', 'cause: Event!  effect: Event!'),
    FILES,
    'schema/ has Cause.effect, and cypher/Event.causes.cypher does not return effect.',
  ],
  [
    'a list without an order',
    SDL,
    { ...FILES, 'Query.events': 'MATCH (node:Event)\nRETURN node\nORDER BY node.title' },
    'cypher/Query.events.cypher answers a list and needs an ORDER BY that ends with an id.',
  ],
])('%s is told', (_title, sdl, files, message) => {
  expect(() => join(sdl, files)).toThrow(`schema/ and cypher/ disagree:\n${message}`);
});

test('everything that does not fit is told at once', () => {
  const { 'Query.event': one, 'Event.causes': two } = FILES;
  expect(() => join(SDL, { 'Query.event': one.replace('$id', '$a'), 'Event.causes': two, 'X.y': one })).toThrow(
    /uses \$a[\s\S]*X\.y[\s\S]*Query\.events/,
  );
});

test('every type, field, argument and value that people read has a description', () => {
  const found: [string, string | null | undefined][] = [];
  const schema = buildSchema();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name)) continue;
    found.push([type.name, type.description]);
    if ('getValues' in type)
      for (const value of type.getValues()) found.push([`${type.name}.${value.name}`, value.description]);
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      found.push([`${type.name}.${field.name}`, field.description]);
      if ('args' in field)
        for (const { name, description } of field.args)
          found.push([`${type.name}.${field.name}(${name})`, description]);
    }
  }
  expect(found.filter(([, description]) => !description)).toEqual([]);
});

test('the files of cypher/ keep to what both engines know', () => {
  const avoided = /EXISTS \{|COLLECT \{|\(\w+:\w+\|\w+\)|\|\||shortestPath|\bFOREACH\b|OFFSET/;
  expect(
    readFiles()
      .filter(({ body }) => avoided.test(body))
      .map(({ coordinate }) => coordinate),
  ).toEqual([]);
  expect(Object.keys(buildASTSchema(readTypes()).getTypeMap())).toContain('Assertion');
});
