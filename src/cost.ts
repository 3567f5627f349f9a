import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { PageLimits } from './compile/arguments';
import type { Limits } from './limits';
import { selectionOf } from './places/geojson';

/** What an operation comes to with its variables, by the names of its limits. */
export type Cost = Pick<Limits, 'aliases' | 'filterNesting' | 'cost' | 'objects'>;

export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown> | undefined;
}

/** Rows of a list without `first` that stands within another list: what the sources say of one thing is seldom more. */
const TYPICAL = 5;

/** Rows of a list that takes no `first` and stands in no other: most traces have fewer hops. */
const FOUND = 20;

/** Arguments that give the size of a page. */
const SIZES = ['first', 'last', 'limit'];

/** Keys of a filter that look at the links of an object. */
const RELATIONSHIPS = new Set(['some', 'none', 'every', 'count', 'withinOrSelf']);

/** Rows of a list: as expected, and at most. */
interface Size {
  cost: number;
  objects: number;
}

/** Where a selection stands: below a list or not, and of which size the lists directly in it are, where that is known. */
interface Place {
  listed: boolean;
  page?: Size | undefined;
}

/** A selection with the type on which it is made. */
interface Part {
  type: GraphQLCompositeType;
  set: SelectionSetNode;
}

interface Asked {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

/**
 * Counts the objects of the answer to an operation that is valid and within the limits of the guard; plain values are
 * free. Each object counts as often as the lists above it have rows: `first`, where it is given. Without it,
 *
 * - `cost` takes the usual page for a list that stands in no other, and 5 within another;
 * - `objects` takes the usual page.
 *
 * A list that takes no `first`, such as the hops of a trace, is bounded by its resolver: `cost` takes 20 rows of it, or
 * 5 within another list, and `objects` one.
 *
 * Undefined when the variables are not those of the operation, which its execution reports.
 */
export function costOf(asked: Operation, page: PageLimits): Cost | undefined {
  const known = KNOWN.get(asked.operation) ?? new Map<string, Cost>();
  KNOWN.set(asked.operation, known);
  const key = keyOf(asked);
  const cost = (key === undefined ? undefined : known.get(key)) ?? count(asked, page);
  if (cost && key !== undefined && known.size < MOST_KNOWN) known.set(key, cost);
  return cost;
}

/** Counting takes up to a tenth of what the answer does, and front ends ask the same again and again. */
const KNOWN = new WeakMap<OperationDefinitionNode, Map<string, Cost>>();
const MOST_KNOWN = 100;

/** Types of variables that make an answer no larger. */
const INDIFFERENT = new Set(['ID', 'String', 'Date', 'Float']);

/** The variables that the cost depends on; undefined when they are too long to be a key. */
function keyOf({ operation, variables }: Operation): string | undefined {
  let key = '';
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    if (type.kind === Kind.LIST_TYPE) return undefined;
    const named = type.kind === Kind.NAMED_TYPE ? type : type.type;
    if (named.kind === Kind.NAMED_TYPE && INDIFFERENT.has(named.name.value)) continue;
    const value = variables?.[variable.name.value];
    if (typeof value === 'object' && value !== null) return undefined;
    key += `${JSON.stringify(value)} `;
    if (key.length > 100) return undefined;
  }
  return key;
}

function count({ schema, document, operation, variables }: Operation, page: PageLimits): Cost | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 1 });
  if (!coerced) return undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const most = { aliases: 0, filterNesting: 0 };

  function weigh(parts: Part[], { listed, page: inherited }: Place): Size {
    const total: Size = { cost: 0, objects: 0 };
    for (const asked of collect(parts).values()) {
      const own = largest(asked.flatMap((each) => sizeOf(each, listed) ?? []));
      const inner = asked.flatMap(({ field, node: { selectionSet: set } }): Part[] => {
        const type = getNamedType(field.type);
        return set && isCompositeType(type) ? [{ type, set }] : [];
      });
      if (!inner.length) continue;
      const list = asked.some(({ field }) => isListType(getNullableType(field.type)));
      const size = list ? (own ?? inherited ?? { cost: listed ? TYPICAL : FOUND, objects: 1 }) : ONE;
      const below = weigh(inner, { listed: listed || list, page: list ? undefined : own });
      total.cost += size.cost * (1 + below.cost);
      total.objects += size.objects * (1 + below.objects);
    }
    return total;
  }

  /** The fields asked for by the name of their answer, as execution puts them together. */
  function collect(parts: Part[]): Map<string, Asked[]> {
    const answers = new Map<string, Asked[]>();
    const names = new Map<string, Set<string>>();
    const waiting = [...parts].reverse();
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      for (const node of part.set.selections) {
        if (!included(node)) continue;
        if (node.kind === Kind.FIELD) {
          const name = node.name.value;
          const key = (node.alias ?? node.name).value;
          const keys = names.get(name) ?? new Set();
          names.set(name, keys.add(key));
          most.aliases = Math.max(most.aliases, keys.size);
          const field = 'getFields' in part.type ? part.type.getFields()[name] : undefined;
          // `__typename` is free, and the guard has counted introspection.
          if (field) add(answers, key, { field, node });
          const standsFor = selectionOf(part.type, name);
          if (standsFor) waiting.push({ type: part.type, set: standsFor });
          continue;
        }
        const { typeCondition, selectionSet } =
          node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node;
        const type = typeCondition ? (schema.getType(typeCondition.name.value) as GraphQLCompositeType) : part.type;
        waiting.push({ type, set: selectionSet });
      }
    }
    return answers;
  }

  /** The page that a field asks for; undefined when it takes no size. */
  function sizeOf({ field, node }: Asked, listed: boolean): Size | undefined {
    if (!field.args.length) return undefined;
    const given = node.arguments?.length ? argumentsOf({ field, node }) : {};
    most.filterNesting = Math.max(most.filterNesting, relationships(given));
    // Objects by their ids: there are as many.
    if (Array.isArray(given.ids)) return { cost: given.ids.length, objects: given.ids.length };
    const names = SIZES.filter((name) => field.args.some((each) => each.name === name));
    if (!names.length) return undefined;
    const value = names.map((name) => given[name]).find((each) => typeof each === 'number');
    if (value === undefined) return { cost: listed ? TYPICAL : page.usual, objects: page.usual };
    // What is beyond the largest page is refused by its name, not by its cost.
    const rows = Math.min(Math.max(value, 0), page.most);
    return { cost: rows, objects: rows };
  }

  function argumentsOf({ field, node }: Asked): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, coerced);
    } catch {
      return {}; // A variable without a value where one is needed, which execution reports.
    }
  }

  function included(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    try {
      return (
        getDirectiveValues(GraphQLSkipDirective, node, coerced)?.if !== true &&
        getDirectiveValues(GraphQLIncludeDirective, node, coerced)?.if !== false
      );
    } catch {
      return true; // As above.
    }
  }

  const root = schema.getRootType(operation.operation)!;
  const { cost, objects } = weigh([{ type: root, set: operation.selectionSet }], { listed: false });
  return { cost, objects, ...most };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const ONE: Size = { cost: 1, objects: 1 };

function largest(sizes: Size[]): Size | undefined {
  if (!sizes.length) return undefined;
  return {
    cost: Math.max(...sizes.map(({ cost }) => cost)),
    objects: Math.max(...sizes.map(({ objects }) => objects)),
  };
}

/** How many relationships stand within one another in a value; the guard has bounded its nesting. */
function relationships(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let most = 0;
  for (const [key, inner] of Object.entries(value)) {
    most = Math.max(most, (RELATIONSHIPS.has(key) ? 1 : 0) + relationships(inner));
  }
  return most;
}
