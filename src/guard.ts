import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, Lexer, OperationTypeNode, Source, TokenKind, parse } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { PageLimits } from './compile/arguments';
import { costOf } from './cost';
import { PublicError } from './errors';
import { exceeded } from './exceeded';
import type { Limits } from './limits';
import { measure, spreadsOf, type Measure } from './measure';
import type { PersistedQueries } from './persisted';

/** Ask with this header, of any value, to be told the cost of the request in `extensions.cost`. */
export const COST_HEADER = 'x-antecedent-cost';

export interface GuardOptions {
  limits: Limits;
  page: PageLimits;
  /** When given, nothing else runs. */
  persisted?: PersistedQueries | undefined;
}

/** What Apollo runs in place of a refused request, as far as the first hook that may refuse. */
const STAND_IN = '{ __typename }';

/**
 * Refuses what is too much before anything recursive sees it. A throw in a hook
 * before `didResolveOperation` would be an HTTP 500, so until then a refused
 * request goes on as the stand-in.
 */
export function guard({ limits, page, persisted }: GuardOptions): ApolloServerPlugin {
  // Apollo keeps the stand-in under the hash of the refused text, so it comes back when the text does.
  const refusedDocuments = new WeakMap<DocumentNode, GraphQLError>();
  return {
    async requestDidStart({ request }) {
      const refusal =
        persisted?.resolve(request) ?? refuseText(request.query, limits) ?? refuseVariables(request.variables, limits);
      if (refusal) {
        request.query = STAND_IN;
        request.variables = {};
      }
      let asked: number | undefined;
      return {
        async validationDidStart(context) {
          const refusal = refuseDocument(context.document, limits);
          if (refusal) {
            const standIn = parse(STAND_IN);
            refusedDocuments.set(standIn, refusal);
            (context as { document: DocumentNode }).document = standIn;
          }
        },
        async didResolveOperation({ document, operation, schema }) {
          const found = refusal ?? refusedDocuments.get(document) ?? refuseOperation(operation?.operation, schema);
          if (found) throw found;
          if (!operation) return;
          const cost = costOf({ schema, document, operation, variables: request.variables }, page);
          asked = cost?.cost;
          for (const limit of ['aliases', 'filterNesting', 'cost', 'objects'] as const) {
            if (cost && cost[limit] > limits[limit]) throw exceeded(limit, cost[limit], limits);
          }
        },
        async willSendResponse({ response: { body } }) {
          if (asked === undefined || body.kind !== 'single' || !request.http?.headers.has(COST_HEADER)) return;
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, cost: { asked, limit: limits.cost } };
        },
      };
    },
  };
}

/** Refuses a query text that is too long or nested too deep to be parsed. */
export function refuseText(text: string | undefined, limits: Limits): GraphQLError | undefined {
  if (!text) return undefined;
  if (text.length > limits.textLength) return exceeded('textLength', text.length, limits);
  // A short text with few brackets can neither nest deep nor have many tokens; this is nearly every request.
  if (text.length <= limits.tokens && openings(text, limits.nesting) <= limits.nesting) return undefined;
  let nesting = 0;
  let tokens = 0;
  const lexer = new Lexer(new Source(text));
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      if (++tokens > limits.tokens) return exceeded('tokens', tokens, limits);
      if (OPENING.has(kind) && ++nesting > limits.nesting) return exceeded('nesting', nesting, limits);
      if (CLOSING.has(kind)) nesting--;
    }
  } catch {
    // A syntax error, which the parser meets at the same place and reports.
  }
  return undefined;
}

/** Refuses variables that are nested too deep, are too many, or contain themselves. */
export function refuseVariables(variables: unknown, limits: Limits): GraphQLError | undefined {
  let values = 0;
  let level = [variables];
  for (let nesting = 0; level.length > 0; nesting++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (nesting > limits.variableNesting) return exceeded('variableNesting', nesting, limits);
      for (const item of Object.values(value)) {
        if (++values > limits.variableValues) return exceeded('variableValues', values, limits);
        next.push(item);
      }
    }
    level = next;
  }
  return undefined;
}

/** Refuses a document whose fragments are too many or circular, or whose operations ask for too much. */
export function refuseDocument(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  if (fragments.size > limits.fragments) return exceeded('fragments', fragments.size, limits);

  // A fragment is measured once all that it spreads are, so each is walked once however often it is spread.
  const measures = new Map<string, Measure>();
  const waiting = new Map([...fragments].map(([name, { selectionSet }]) => [name, spreadsOf(selectionSet)]));
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, spreads]) => !spreads.some((spread) => waiting.has(spread)));
    if (ready.length === 0) return circular(waiting, fragments);
    for (const [name] of ready) {
      const { selectionSet, typeCondition } = fragments.get(name)!;
      const measured = measure(selectionSet, measures, typeCondition.name.value.startsWith('__'));
      // Validation follows every fragment, also one that no operation spreads.
      if (measured.nesting > limits.nesting) return exceeded('nesting', measured.nesting, limits);
      measures.set(name, measured);
      waiting.delete(name);
    }
  }

  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const measured = measure(definition.selectionSet, measures, false);
    for (const limit of ['depth', 'nesting', 'rootFields', 'selections', 'introspection'] as const) {
      if (measured[limit] > limits[limit]) return exceeded(limit, measured[limit], limits);
    }
  }
  return undefined;
}

/** Refuses what HTTP cannot answer, or this schema has not. */
function refuseOperation(operation: OperationTypeNode | undefined, schema: GraphQLSchema): GraphQLError | undefined {
  if (!operation) return undefined;
  const http = { status: 400 };
  if (!schema.getRootType(operation)) {
    return new PublicError('BAD_USER_INPUT', `This server has no ${operation}s.`, { http });
  }
  if (operation === OperationTypeNode.SUBSCRIPTION) {
    return new PublicError('BAD_USER_INPUT', 'A subscription needs a WebSocket; over HTTP send a query.', { http });
  }
  return undefined;
}

/** Each of `waiting` spreads another of them, so following the spreads comes back to one that is in a circle. */
function circular(waiting: Map<string, string[]>, fragments: Map<string, FragmentDefinitionNode>): GraphQLError {
  const seen = new Set<string>();
  let [name] = waiting.keys() as Iterable<string> as [string];
  while (!seen.has(name)) {
    seen.add(name);
    name = waiting.get(name)!.find((spread) => waiting.has(spread))!;
  }
  return new GraphQLError(`Fragment "${name}" spreads itself, directly or through others. Take that spread out.`, {
    nodes: [fragments.get(name)!.name],
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

const [BRACE, BRACKET, PAREN] = [0x7b, 0x5b, 0x28];

/** Opening brackets in the text, strings and comments included; counts no further than `enough`. */
function openings(text: string, enough: number): number {
  let count = 0;
  for (let i = 0; i < text.length && count <= enough; i++) {
    const code = text.charCodeAt(i);
    if (code === BRACE || code === BRACKET || code === PAREN) count++;
  }
  return count;
}
