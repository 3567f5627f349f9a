import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import type { Graph, Parameters, Run } from '../../src/graph/port';

export interface Answer {
  data: unknown;
  /** Codes of the errors, sorted. */
  codes: string[];
}

// A part of an operation need not use all that the whole declares.
const RULES = specifiedRules.filter(({ name }) => !name.startsWith('NoUnused'));

/** What a schema answers from a graph, as a client gets it but for the messages of errors. */
export async function ask(
  schema: GraphQLSchema,
  graph: Graph,
  query: string | DocumentNode,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const document = typeof query === 'string' ? parse(query) : query;
  const invalid = validate(schema, document, RULES);
  if (invalid.length) throw new Error(`${invalid.join('\n')}\n${print(document)}`);
  return answerOf(await execute({ schema, document, contextValue: { graph }, variableValues: variables }));
}

export function answerOf({ data, errors = [] }: ExecutionResult): Answer {
  const codes = errors.map(({ extensions, message }) => (extensions.code as string | undefined) ?? message);
  return { data: JSON.parse(JSON.stringify(data ?? null)), codes: codes.sort() };
}

/** A graph that notes every statement that it is asked to run. */
export function recording(graph: Graph): { graph: Graph; statements: string[]; parameters: Parameters[] } {
  const statements: string[] = [];
  const noted: Parameters[] = [];
  const record =
    (run: Run): Run =>
    (statement, parameters = {}) => {
      statements.push(statement);
      noted.push(parameters);
      return run(statement, parameters);
    };
  return {
    statements,
    parameters: noted,
    graph: {
      description: graph.description,
      stops: graph.stops,
      run: record(graph.run),
      transaction: (access, work) => graph.transaction(access, (run) => work(record(run))),
      define: (definitions) => graph.define(definitions),
      search: graph.search,
      ping: () => graph.ping(),
      close: () => graph.close(),
    },
  };
}
