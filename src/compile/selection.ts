import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isUnionType,
  print,
  type SelectionSetNode,
} from 'graphql';
import { selectionOf } from '../places/geojson';
import { type Catalog, possibleTypes, type Reader } from './catalog';

export type Variables = Readonly<Record<string, unknown>>;

/** A field as the graph is asked for it: equal fields merged, aliases gone, fragments and directives applied. */
export interface Selected {
  /** The name of its column; a second use of the field with other arguments is `name_2`. */
  column: string;
  definition: GraphQLField<unknown, unknown>;
  /** The type that it was asked of. */
  owner?: GraphQLCompositeType;
  /** Where its arguments stand. */
  node: FieldNode;
  reader?: Reader;
  type: GraphQLCompositeType | undefined;
  /** Concrete types it was asked for, where that is not all of them. */
  on?: ReadonlySet<string>;
  /** Whether what is asked for depends on the concrete type of the object. */
  typed: boolean;
  children: Selected[];
}

/** What one operation shares. */
export interface Scope {
  catalog: Catalog;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Variables;
  /** The column of each field of the operation. */
  columns: Map<FieldNode, string>;
  /** Keys by field name where columns are numbered through the whole operation; else each object numbers its own. */
  numbering?: Map<string, string[]>;
}

interface Found {
  owner: GraphQLCompositeType;
  name: string;
  nodes: FieldNode[];
  on: Set<string>;
}

interface Findings {
  fields: Map<string, Found>;
  typed: boolean;
}

/** A fragment that is used in two places would need a column of another name in each. */
class Renumber extends Error {}

/** What an operation asks for: its root fields, and the column in which each of its fields is answered. */
export interface Selection {
  roots: Selected[];
  columns: ReadonlyMap<FieldNode, string>;
}

export function selectOperation(
  scope: Omit<Scope, 'columns'>,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
): Selection {
  for (const numbering of [undefined, new Map<string, string[]>()]) {
    const columns = new Map<FieldNode, string>();
    try {
      const { children: roots } = select({ ...scope, columns, ...(numbering && { numbering }) }, type, [set]);
      return { roots, columns };
    } catch (error) {
      if (!(error instanceof Renumber)) throw error;
    }
  }
  throw new Error('Columns that are numbered through the operation cannot clash.');
}

/** The fields of an object, each once, in the order of their columns. */
function select(
  scope: Scope,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Pick<Selected, 'typed' | 'children'> {
  const found: Findings = { fields: new Map(), typed: false };
  const all = new Set(possibleTypes(scope.catalog.schema, type).map(({ name }) => name));
  for (const set of sets) collect(scope, type, set, all, found);
  const numbering = scope.numbering ?? new Map<string, string[]>();
  const children = [...found.fields]
    .map(([key, each]) => selected(scope, columnName(numbering, each.name, key), each, all.size))
    .sort((a, b) => (a.column < b.column ? -1 : 1));
  return { typed: found.typed, children };
}

function collect(
  scope: Scope,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  on: ReadonlySet<string>,
  found: Findings,
): void {
  for (const node of set.selections) {
    if (!included(node, scope.variables)) continue;
    if (node.kind === 'Field') {
      const name = node.name.value;
      if (name === '__typename') found.typed = true;
      if (name.startsWith('__') || isUnionType(type)) continue;
      const standsFor = selectionOf(type, name);
      if (standsFor) {
        collect(scope, type, standsFor, on, found);
        continue;
      }
      const reader = scope.catalog.reader(type, name);
      const key = [reader?.file.coordinate ?? name, ...(node.arguments ?? []).map(print).sort()].join(' ');
      const entry = found.fields.get(key) ?? { owner: type, name, nodes: [], on: new Set() };
      entry.nodes.push(node);
      for (const each of on) entry.on.add(each);
      found.fields.set(key, entry);
      continue;
    }
    const fragment = node.kind === 'FragmentSpread' ? scope.fragments[node.name.value]! : node;
    const condition = fragment.typeCondition?.name.value;
    const inner = condition ? (scope.catalog.schema.getType(condition) as GraphQLCompositeType) : type;
    const possible = new Set(possibleTypes(scope.catalog.schema, inner).map(({ name }) => name));
    const both = new Set([...on].filter((name) => possible.has(name)));
    if (both.size < on.size) found.typed = true;
    if (both.size) collect(scope, inner, fragment.selectionSet, both, found);
  }
}

function selected(scope: Scope, column: string, { owner, name, nodes, on }: Found, types: number): Selected {
  const definition = 'getFields' in owner ? owner.getFields()[name] : undefined;
  if (!definition) throw new Error(`${owner.name} has no field ${name}.`);
  for (const node of nodes) {
    if ((scope.columns.get(node) ?? column) !== column) throw new Renumber();
    scope.columns.set(node, column);
  }
  const named = getNamedType(definition.type);
  const reader = scope.catalog.reader(owner, name);
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  const type = isCompositeType(named) ? named : undefined;
  return {
    column,
    definition,
    owner,
    node: nodes[0]!,
    ...(reader && { reader }),
    type,
    ...(on.size < types && { on }),
    ...(type ? select(scope, type, sets) : { typed: false, children: [] }),
  };
}

function columnName(numbering: Map<string, string[]>, name: string, key: string): string {
  const keys = numbering.get(name) ?? [];
  if (!keys.includes(key)) numbering.set(name, [...keys, key]);
  const index = numbering.get(name)!.indexOf(key);
  return index > 0 ? `${name}_${index + 1}` : name;
}

function included(node: { readonly directives?: readonly DirectiveNode[] }, variables: Variables): boolean {
  if (!node.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  );
}

/** How many subqueries a field costs, with those below it. */
export function blocks(field: Selected): number {
  const own = !field.reader || field.reader.shape === 'inline' ? 0 : field.reader.shape === 'connection' ? 2 : 1;
  return own + field.children.reduce((sum, child) => sum + blocks(child), 0);
}
