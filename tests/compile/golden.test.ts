import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execute, type ExecutionResult, parse, validate } from 'graphql';
import type { Context } from '../../src/context';
import type { Graph, Parameters, Row } from '../../src/graph/port';
import { buildSchema } from '../../src/schema';
import { prepareGraph } from '../../src/setup';
import { recording } from '../support/ask';
import { describeEngines } from '../support/engines';

const FOLDER = path.join(__dirname, 'golden');
const schema = buildSchema();

interface Case {
  file: string;
  title: string;
  query: string;
  variables?: string;
  text: string;
}

const cases = readdirSync(FOLDER).map((name): Case => {
  const file = path.join(FOLDER, name);
  const text = readFileSync(file, 'utf8');
  const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(text)?.[1];
  const variables = block('json');
  return { file, title: /^# (.*)/.exec(text)![1]!, query: block('graphql')!, ...(variables && { variables }), text };
});

async function run({ query, variables = '{}' }: Case, graph: Graph): Promise<ExecutionResult> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const contextValue: Context = { graph };
  return execute({ schema, document, contextValue, variableValues: JSON.parse(variables) as Row });
}

function document({ title, query, variables }: Case, sent: [string, Parameters][]): string {
  const block = (language: string, text: string) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;
  return [
    `# ${title}`,
    block('graphql', query),
    ...(variables ? [block('json', variables)] : []),
    ...sent.flatMap(([text, parameters]) => [block('cypher', text), `Parameters: \`${JSON.stringify(parameters)}\``]),
  ]
    .join('\n\n')
    .concat('\n');
}

describeEngines('golden statements', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await prepareGraph(graph);
  });
  afterAll(() => graph.close());

  // UPDATE_GOLDEN=1 writes the files anew; their diff is the review of the compiler.
  test.each(cases.map((each) => [each.title, each] as const))('%s', async (_title, each) => {
    const recorded = recording(graph);
    const result = await run(each, recorded.graph);
    expect(result.errors).toBeUndefined();
    expect(result.data).not.toEqual({ event: null });
    const text = document(
      each,
      recorded.statements.map((text, index) => [text, recorded.parameters[index]!]),
    );
    if (process.env.UPDATE_GOLDEN) writeFileSync(each.file, text);
    else expect(text).toBe(each.text);
  });
});
