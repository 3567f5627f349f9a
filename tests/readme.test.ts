import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, ROOT } from '../src/config';
import type { Graph } from '../src/graph/port';
import { parseFile } from '../src/compile/file';
import { buildSchema, readFiles, readTypes } from '../src/schema';
import { prepareGraph } from '../src/setup';
import { ask } from './support/ask';
import { describeEngines } from './support/engines';

const text = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

describeEngines('the README', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await prepareGraph(graph);
  });
  afterAll(() => graph.close());

  test('the field that it adds is there, with filters, order, paging and days', async () => {
    const [, field] = /in `type Document`:\n\n```graphql sdl\n([\s\S]*?)```/.exec(text)!;
    const [, coordinate, cypher] = /in a new file `cypher\/(.*)\.cypher`:\n\n```cypher\n([\s\S]*?)```/.exec(text)!;
    const folder = mkdtempSync(path.join(tmpdir(), 'antecedent-schema-'));
    cpSync(path.join(ROOT, 'schema'), folder, { recursive: true });
    writeFileSync(path.join(folder, 'added.graphql'), `extend type Document { ${field} }`);
    const files = [...readFiles(), parseFile(coordinate!, cypher!)];
    const schema = buildSchema(undefined, readTypes(folder, files), files);
    rmSync(folder, { recursive: true });
    const answer = await ask(
      schema,
      graph,
      `{
        document(id: "document/detroit-news-2021-02-16") {
          then: assertions(asKnownOn: "2021-02-16", first: 2) { statedOn }
          killed: assertions(where: { predicate: { eq: KILLED } }, orderBy: [{ confidence: DESC }]) { predicate }
        }
        documents(where: { assertions: { some: { stance: { eq: DENIED } } } }) { totalCount }
      }`,
    );
    expect(answer.data).toEqual({
      document: { then: [{ statedOn: '2021-02-16' }, { statedOn: '2021-02-16' }], killed: [{ predicate: 'KILLED' }] },
      documents: { totalCount: 3 },
    });
  });
});

test.each(['README.md', 'docs/limits.md'])(
  'the settings in %s are those of the server, with their defaults',
  (file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const rows = [...text.matchAll(/^\| `([A-Z0-9_]+)`\s*\| (?:`(.*?)`)?\s*\|/gm)].map(([, name, fallback]) => [
      name!,
      fallback ?? '',
    ]);
    const defaults = Object.fromEntries(rows) as Record<string, string>;
    const { NEO4J_URI: _none, ...given } = defaults;
    expect(readConfig({ ...given, NEO4J_URI: 'bolt://x' })).toEqual(readConfig({ NEO4J_URI: 'bolt://x' }));
    const source = readFileSync(path.join(ROOT, 'src/config.ts'), 'utf8');
    const read = new Set([...source.matchAll(/env\.([A-Z0-9_]+)|env, '([A-Z0-9_]+)'/g)].map(([, a, b]) => a ?? b));
    expect(new Set(Object.keys(defaults))).toEqual(read);
  },
);
