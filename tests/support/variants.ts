import { type DocumentNode, Kind, parse, type SelectionSetNode, visit } from 'graphql';
import type { Operation } from './selections';

/** The same operation under other names in the answer. */
export function renamed({ query, variables }: Operation): Operation<DocumentNode> {
  const document = visit(parse(query), {
    Field: (node) => ({
      ...node,
      alias: { kind: Kind.NAME, value: `renamed_${(node.alias ?? node.name).value}` },
    }),
  });
  return { query: document, variables };
}

/** The same operation with the arguments of each field the other way round. */
export function reordered({ query, variables }: Operation): Operation<DocumentNode> {
  const document = visit(parse(query), {
    Field: (node) => ({ ...node, arguments: [...(node.arguments ?? [])].reverse() }),
  });
  return { query: document, variables };
}

/** The same operation with another value for every argument that has one; two that differed differ still. */
export function revalued({ query, variables }: Operation, ids: string[]): Operation<DocumentNode> {
  const text = (value: string) => {
    if (/^-?P/.test(value)) return value.replace(/\d+/, (digits) => String(Number(digits) + 1));
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) return ids[(ids.indexOf(value) + 1) % ids.length]!;
    return new Date(Date.parse(value) + 86_400_000).toISOString().slice(0, 10);
  };
  const document = visit(parse(query), {
    Directive: () => false,
    IntValue: (node) => ({ ...node, value: String(Number(node.value) + 1) }),
    StringValue: (node) => ({ ...node, value: text(node.value) }),
  });
  const change = (value: unknown) =>
    typeof value === 'string' ? text(value) : typeof value === 'number' ? value + 1 : value;
  return {
    query: document,
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, change(value)])),
  };
}

/** The operation in two parts, which share what leads to the place where they part. */
export function halves({ query }: Operation): [DocumentNode, DocumentNode] {
  const whole = parse(query);
  const half = (parity: number): DocumentNode => ({
    ...whole,
    definitions: whole.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? { ...definition, selectionSet: halve(definition.selectionSet, parity) }
        : definition,
    ),
  });
  return [half(0), half(1)];
}

function halve(set: SelectionSetNode, parity: number): SelectionSetNode {
  if (set.selections.length > 1) {
    return { ...set, selections: set.selections.filter((_, index) => index % 2 === parity) };
  }
  const [only] = set.selections;
  if (!only || only.kind === Kind.FRAGMENT_SPREAD || !only.selectionSet) return set;
  return { ...set, selections: [{ ...only, selectionSet: halve(only.selectionSet, parity) }] };
}

/** Two answers laid over one another. */
export function overlay(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, index) => overlay(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a === undefined ? b : a;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(names.map((name) => [name, overlay(a[name], b[name])]));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
