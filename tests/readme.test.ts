import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { concatAST, execute, parse, validate } from 'graphql';
import { readConfig } from '../src/config';
import type { Graph } from '../src/graph/port';
import { parseFile } from '../src/compile/file';
import { buildSchema, readFiles, readTypes } from '../src/schema';
import { prepareGraph } from '../src/setup';
import { describeEngines } from './support/engines';

const FILE = path.join(__dirname, '../README.md');
const text = readFileSync(FILE, 'utf8');
const [, before, tour, after] = /^([\s\S]*?)(## A tour[\s\S]*?)(## On Neo4j[\s\S]*)$/.exec(text)!;
const STEP = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;
const steps = [...tour!.matchAll(STEP)].map(([, query, answer]) => ({ query: query!, answer: answer! }));

function formatted(answer: unknown): string {
  const prettier = path.join(__dirname, '../node_modules/prettier/bin/prettier.cjs');
  return execFileSync(process.execPath, [prettier, '--parser=json', '--print-width=110'], {
    input: JSON.stringify(answer),
    encoding: 'utf8',
  });
}

describeEngines('the README', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await prepareGraph(graph);
  });
  afterAll(() => graph.close());

  async function ask(query: string, schema = buildSchema()) {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const { data, errors } = await execute({ schema, document, contextValue: { graph } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as unknown;
  }

  // UPDATE_README=1 writes the answers anew.
  test('a tour in five queries gives the answers that it shows', async () => {
    expect(steps).toHaveLength(5);
    const answers = await Promise.all(steps.map(({ query }) => ask(query)));
    if (process.env.UPDATE_README) {
      const shown = answers.map(formatted);
      const written = tour!.replace(
        STEP,
        (_all, query: string) => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${shown.shift()}\`\`\``,
      );
      writeFileSync(FILE, before! + written + after!);
      return;
    }
    expect(answers).toEqual(steps.map(({ answer }) => JSON.parse(answer) as unknown));
  });

  test('the field that it adds is there, with paging and days', async () => {
    const [, field] = /in `type Document`:\n\n```graphql\n([\s\S]*?)```/.exec(after!)!;
    const [, coordinate, cypher] = /in a new file `cypher\/(.*)\.cypher`:\n\n```cypher\n([\s\S]*?)```/.exec(after!)!;
    const schema = buildSchema(undefined, concatAST([readTypes(), parse(`extend type Document { ${field} }`)]), [
      ...readFiles(),
      parseFile(coordinate!, cypher!),
    ]);
    const selection = 'assertions(first: 2, asKnownOn: "2021-02-16") { predicate }';
    const answer = await ask(`{ document(id: "document/detroit-news-2021-02-16") { ${selection} } }`, schema);
    expect(answer).toEqual({ document: { assertions: [expect.anything(), expect.anything()] } });
  });
});

test('every file that it links to is there', () => {
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(path.join(__dirname, '..', link)))).toEqual([]);
});

test('its settings are those of the server, with their defaults', () => {
  const rows = [...text.matchAll(/^\| `([A-Z0-9_]+)`\s*\| (?:`(.*?)`)?\s*\|/gm)].map(([, name, fallback]) => [
    name!,
    fallback ?? '',
  ]);
  const defaults = Object.fromEntries(rows) as Record<string, string>;
  const { NEO4J_URI: _none, ...given } = defaults;
  expect(readConfig({ ...given, NEO4J_URI: 'bolt://x' })).toEqual(readConfig({ NEO4J_URI: 'bolt://x' }));
  const source = readFileSync(path.join(__dirname, '../src/config.ts'), 'utf8');
  const read = new Set([...source.matchAll(/env\.([A-Z0-9_]+)|env, '([A-Z0-9_]+)'/g)].map(([, a, b]) => a ?? b));
  expect(new Set(Object.keys(defaults))).toEqual(read);
});
