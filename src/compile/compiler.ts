import {
  getArgumentValues,
  getNamedType,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { PublicError } from '../errors';
import type { Graph, Parameters, Row, Run, Value } from '../graph/port';
import type { Catalog } from './catalog';
import { placesOf, putObjects, referencesOf } from './objects';
import { selectOperation, type Selected, type Selection, type Variables } from './selection';
import { merge, split } from './split';
import { END_OF_TIME, type Statement, writeStatement } from './statement';

/** An operation ready to run: its statements by the column of the root field. */
export interface Compiled {
  selection: Selection;
  statements: Map<string, Statement[]>;
}

/** Subqueries of one statement: Neo4j plans 40 in about a second the first time, and 60 in three. */
const MOST_BLOCKS = 40;

/** Sizes of pages. */
export interface PageLimits {
  /** When `first` is not given. */
  usual: number;
  /** The largest `first`. */
  most: number;
}

/**
 * Compiles each operation once for each shape of its variables, and runs its root fields.
 */
export class Compiler {
  private readonly operations = new WeakMap<OperationDefinitionNode, Map<string, Compiled>>();
  private readonly executions = new WeakMap<Variables, Compiled>();

  constructor(
    private readonly catalog: Catalog,
    private readonly page: PageLimits,
  ) {}

  /** The column in which a field of this execution is answered. */
  column(info: GraphQLResolveInfo): string {
    return this.compiled(info).selection.columns.get(info.fieldNodes[0]!) ?? info.fieldName;
  }

  /** Reads the root field from the graph. */
  read(info: GraphQLResolveInfo, graph: Graph): Promise<Value> {
    if (this.statements(info).length === 1) return this.run(info, graph.run);
    return graph.transaction('READ', (run) => this.run(info, run));
  }

  /** Runs the root field's statements; `given` is what its resolver provides to the files of its type. */
  async run(info: GraphQLResolveInfo, run: Run, given: Row = {}): Promise<Value> {
    let answer: Value = null;
    for (const statement of this.statements(info)) {
      const [row] = await run(statement.text, this.bind(statement, info.variableValues, given));
      answer = merge(answer, row?.value ?? null);
    }
    // A statement answers with a list; of Query's fields, each returns one object.
    return Array.isArray(answer) ? (answer[0] ?? null) : answer;
  }

  /** The names of the fields that are asked of what the root field answers, or of a field of that. */
  asked(info: GraphQLResolveInfo, below?: string): ReadonlySet<string> {
    const { children } = this.root(info);
    const asked = below ? children.filter(({ definition }) => definition.name === below) : [{ children }];
    return new Set(asked.flatMap((field) => field.children.map(({ definition }) => definition.name)));
  }

  /**
   * Answers a root field with what its resolver found, of types whose values it gives itself. Where the SDL has an
   * event, an actor or a location there, `found` has its id, and what is asked of it is read from the graph.
   */
  async fill(info: GraphQLResolveInfo, run: Run, found: Value): Promise<Value> {
    const answered = this.root(info);
    const { root, places } = placesOf(answered);
    const given = referencesOf(answered, found, places);
    let read: Value = {};
    for (const part of places.size ? split(root, MOST_BLOCKS) : []) {
      const statement = writeStatement(this.catalog, info.variableValues, part, true);
      const [row] = await run(statement.text, this.bind(statement, info.variableValues, given));
      read = merge(read, row!.value!);
    }
    return putObjects(answered, found, places, read as Row);
  }

  private root(info: GraphQLResolveInfo): Selected {
    const column = this.column(info);
    return this.compiled(info).selection.roots.find((root) => root.column === column)!;
  }

  /** A page's size, as `first` gives it. */
  first(first: number | null | undefined): number {
    const size = first ?? this.page.usual;
    if (size >= 0 && size <= this.page.most) return size;
    throw new PublicError(
      'BAD_USER_INPUT',
      `"first" is ${size}; it takes 0 to ${this.page.most.toLocaleString('en')}.`,
    );
  }

  /** The statements of the root field: one, unless the selection is very wide. */
  private statements(info: GraphQLResolveInfo): Statement[] {
    const { statements } = this.compiled(info);
    const column = this.column(info);
    let written = statements.get(column);
    if (!written) {
      const parts = split(this.root(info), MOST_BLOCKS);
      written = parts.map((part) => writeStatement(this.catalog, info.variableValues, part, parts.length > 1));
      statements.set(column, written);
    }
    return written;
  }

  private compiled(info: GraphQLResolveInfo): Compiled {
    const { operation, variableValues, schema, fragments } = info;
    const known = this.executions.get(variableValues);
    if (known) return known;
    const shapes = this.operations.get(operation) ?? new Map<string, Compiled>();
    this.operations.set(operation, shapes);
    const shape = shapeOfVariables(info);
    let compiled = shapes.get(shape);
    if (!compiled) {
      const type = schema.getRootType(operation.operation)!;
      const scope = { catalog: this.catalog, fragments, variables: variableValues };
      compiled = { selection: selectOperation(scope, type, operation.selectionSet), statements: new Map() };
      shapes.set(shape, compiled);
    }
    this.executions.set(variableValues, compiled);
    return compiled;
  }

  private bind(statement: Statement, variables: Variables, given: Row): Parameters {
    const parameters: Parameters = {};
    let field: Selected | undefined;
    let values: Record<string, unknown> = {};
    for (const each of statement.parameters) {
      if (each.field !== field) values = this.arguments((field = each.field), variables);
      const value = each.argument in values ? values[each.argument] : given[each.argument];
      parameters[each.name] = each.plus ? (value as number) + each.plus : ((value ?? null) as Value);
    }
    return parameters;
  }

  private arguments({ definition, node }: Selected, variables: Variables): Record<string, unknown> {
    const values: Record<string, unknown> = getArgumentValues(definition, node, variables);
    for (const { name, type } of definition.args) {
      if (getNamedType(type) === GraphQLID) values[name] = idOf(values[name]);
    }
    if (definition.args.some(({ name }) => name === 'first')) {
      values.first = this.first(values.first as number | null);
    }
    values.asKnownOn ??= END_OF_TIME;
    return values;
  }
}

/** Null for what reads as a number: no id does, and the embedded engine takes "1" for equal to 1. */
export function idOf(value: unknown): string | null {
  return typeof value !== 'string' || (value.trim() && !Number.isNaN(Number(value))) ? null : value;
}

/** What the text of a statement may depend on: which variables have a value, and which of the boolean ones are true. */
function shapeOfVariables({ operation, schema, variableValues }: GraphQLResolveInfo): string {
  let shape = '';
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    shape += shapeOf(typeFromAST(schema, type) as GraphQLInputType, variableValues[variable.name.value]);
  }
  return shape;
}

function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value == null) return '-';
  if (isNonNullType(type)) return shapeOf(type.ofType, value);
  if (isListType(type)) return `[${(value as unknown[]).map((item) => shapeOf(type.ofType, item)).join('')}]`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return `{${fields.map(({ name, type: inner }) => shapeOf(inner, (value as Variables)[name])).join('')}}`;
  }
  return isScalarType(type) && type.name !== 'Boolean' ? '.' : `(${JSON.stringify(value)})`;
}
