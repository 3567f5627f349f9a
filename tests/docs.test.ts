import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../src/config';
import type { Graph } from '../src/graph/port';
import { COST_HEADER } from '../src/guard';
import { describeEngines } from './support/engines';
import { startServer } from './support/server';

const pages = readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`);
const files = ['README.md', ...pages];
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** A query, and the blocks of JSON directly below it; CONTRIBUTING.md tells what they are. */
const EXAMPLE = /^```graphql\n([\s\S]*?)^```\n((?:\n```json.*\n[\s\S]*?^```\n)*)/gm;
const JSON_BLOCK = /^```json ?(.*)\n([\s\S]*?)^```\n/gm;

/** What of an answer a block shows: its `data`, or what the word after `json` says. */
type Answer = Record<string, unknown>;

function blocksOf(text: string): Answer {
  const blocks = [...text.matchAll(JSON_BLOCK)];
  return Object.fromEntries(blocks.map(([, word, json]) => [word || 'data', JSON.parse(json!) as unknown]));
}

async function ask(url: string, query: string, variables: unknown): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [COST_HEADER]: '1' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors, ...answer } = (await response.json()) as { errors?: Record<string, unknown>[]; data?: unknown };
  if (!errors) return answer;
  return { ...answer, errors: errors.map(({ message, extensions }) => ({ message, extensions })) };
}

function formatted(value: unknown): string {
  const prettier = path.join(ROOT, 'node_modules/prettier/bin/prettier.cjs');
  return execFileSync(process.execPath, [prettier, '--parser=json', '--print-width=110'], {
    input: JSON.stringify(value),
    encoding: 'utf8',
  });
}

describeEngines('the documentation', (engine) => {
  let graph: Graph;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    graph = await engine.open();
    server = await startServer(graph);
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  // UPDATE_README=1 writes the answers anew.
  test.each(files)('%s shows what the server answers', async (file) => {
    let text = read(file);
    for (const [example, query, below] of text.matchAll(EXAMPLE)) {
      const { variables, ...shown } = blocksOf(below!);
      const answer = await ask(server.url, query!, variables);
      if (!shown.errors) expect(answer.errors).toBeUndefined();
      if (process.env.UPDATE_README) {
        const written = example.replace(JSON_BLOCK, (block, word: string) =>
          word === 'variables'
            ? block
            : `\`\`\`json${word && ` ${word}`}\n${formatted(answer[word || 'data'])}\`\`\`\n`,
        );
        text = text.replace(example, () => written);
      } else {
        for (const [part, value] of Object.entries(shown)) expect(answer[part]).toEqual(value);
      }
    }
    if (process.env.UPDATE_README) writeFileSync(path.join(ROOT, file), text);
  });
});

test.each(pages)('%s has a query, and stands in the index', (file) => {
  if (file === 'docs/README.md') return;
  expect(read(file)).toMatch(EXAMPLE);
  expect(read('docs/README.md')).toContain(`](${path.basename(file)})`);
});

test.each([...files, 'CONTRIBUTING.md', 'examples/README.md'])('every file that %s links to is there', (file) => {
  const links = [...read(file).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !existsSync(path.join(ROOT, path.dirname(file), link)))).toEqual([]);
});
