import {
  getNullableType,
  type GraphQLResolveInfo,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql';
import { isExceeded } from '../exceeded';
import { type Limits, LIMITS } from '../limits';
import { placesInside } from '../places/inside';
import type { Graph, Parameters, Row, Run, Value } from '../graph/port';
import { argumentsOf, type PageLimits, sizeOf } from './arguments';
import type { Catalog } from './catalog';
import { MOST_LED } from './lead';
import { placesOf, putObjects, referencesOf } from './objects';
import { selectOperation, type Selected, type Selection, type Variables } from './selection';
import { merge, split } from './split';
import { shapeOfVariables } from './shape';
import { type Statement, writeMatch, writeStatement } from './statement';
import { dayLists, type DayWalk } from './walk';
import { Ledger } from './weigh';

/** An operation ready to run: its statements by the column of the root field. */
export interface Compiled {
  selection: Selection;
  statements: Map<string, Statement[]>;
}

/** Subqueries of one statement: Neo4j plans 40 in about a second the first time, and 60 in three. */
const MOST_BLOCKS = 40;

/** Shapes of variables that are remembered of one operation. */
const MOST_SHAPES = 200;

/**
 * Compiles each operation once for each shape of its variables, and runs its root fields.
 */
export class Compiler {
  private readonly operations = new WeakMap<OperationDefinitionNode, Map<string, Compiled>>();
  private readonly executions = new WeakMap<Variables, Compiled>();
  private readonly ledgers = new WeakMap<Variables, Ledger>();

  constructor(
    private readonly catalog: Catalog,
    private readonly page: PageLimits,
    private readonly limits: Limits = LIMITS,
  ) {}

  /** The column in which a field of this execution is answered. */
  column(info: GraphQLResolveInfo, node = info.fieldNodes[0]!): string {
    return this.compiled(info).selection.columns.get(node) ?? node.name.value;
  }

  /** Reads the root field from the graph; `given` is what its resolver provides to its file and those of its type. */
  read(info: GraphQLResolveInfo, graph: Graph, given: Row = {}): Promise<Value> {
    const [only, ...more] = this.statements(info);
    this.ledger(info).stops = graph.stops;
    if (!more.length && !only!.inside.length) return this.run(info, graph.run, given);
    return graph.transaction('READ', (run) => this.run(info, run, given));
  }

  /** Runs the root field's statements. */
  async run(info: GraphQLResolveInfo, run: Run, given: Row = {}): Promise<Value> {
    let answer: Value = null;
    for (const statement of await this.chosen(info, run, given)) {
      const found = await this.found(statement, info, run, given);
      const ask = (more: Row = {}) => this.ask(statement, info, run, { ...given, ...more }, found);
      const value = statement.days ? await this.byDays(statement.days, info, run, ask) : await ask();
      answer = merge(answer, value);
    }
    // A statement answers with a list; of Query's fields, most return one object.
    return Array.isArray(answer) && !isListType(getNullableType(info.returnType)) ? (answer[0] ?? null) : answer;
  }

  /** Sends one statement, unless it would look at too much. */
  private async ask(statement: Statement, info: GraphQLResolveInfo, run: Run, given: Row, found: Parameters) {
    const parameters = { ...this.bind(statement, info.variableValues, given), ...found };
    await this.ledger(info).enter(run, statement.looks, parameters);
    const [row] = await run(statement.text, parameters);
    return row?.value ?? null;
  }

  /** The statements, each as what its filter names makes it best. */
  private async chosen(info: GraphQLResolveInfo, run: Run, given: Row): Promise<Statement[]> {
    const chosen: Statement[] = [];
    for (const statement of this.statements(info)) {
      const { lead } = statement;
      const parameters = lead && { lead: this.bind(statement, info.variableValues, given)[lead.parameter]! };
      const [row] = lead ? await run(lead.count, parameters) : [];
      chosen.push(...(lead && ((row?.count as number | null) ?? 0) > MOST_LED ? lead.otherwise : [statement]));
    }
    return chosen;
  }

  /**
   * The objects of a type that the field's `where` lets through, known on its `asKnownOn`: clauses of a
   * statement that end with `variable` in scope, one row for each object, and what they have for parameters.
   */
  async matching(info: GraphQLResolveInfo, run: Run, wanted: { type: string; variable: string }) {
    const definition = info.parentType.getFields()[info.fieldName]!;
    const field = { column: '', definition, node: info.fieldNodes[0]!, type: undefined, typed: false, children: [] };
    const match = writeMatch(this.catalog, info.variableValues, field, wanted);
    const found = await this.found(match, info, run, {});
    const parameters = { ...this.bind(match, info.variableValues, {}), ...found };
    await this.ledger(info).enter(run, match.looks, parameters);
    return { clauses: match.text, parameters };
  }

  /** The parameters of a statement that other statements find. */
  private async found(statement: Statement, { variableValues }: GraphQLResolveInfo, run: Run, given: Row) {
    const found: Parameters = {};
    for (const inside of statement.inside) {
      const parameters = { ...this.bind(statement, variableValues, given), ...found };
      found[inside.name] = await placesInside(run, inside, parameters);
    }
    return found;
  }

  private ledger({ variableValues }: GraphQLResolveInfo): Ledger {
    const ledger = this.ledgers.get(variableValues) ?? new Ledger(this.limits);
    this.ledgers.set(variableValues, ledger);
    return ledger;
  }

  /** A page that is put together from some days after the other, until it is full. */
  private async byDays(
    walk: DayWalk,
    { variableValues }: GraphQLResolveInfo,
    run: Run,
    ask: (days: Row) => Promise<Value>,
  ): Promise<Value> {
    const args = argumentsOf(walk.field, variableValues, this.page);
    const enough = (args.size as number) + 1;
    let page: Row | undefined;
    const length = () => (page ? (page.edges as Value[]).length : 0);
    for await (const days of dayLists(run, walk, args, enough)) {
      // A window that is too heavy is taken in smaller ones.
      for (const waiting = [days]; waiting.length && length() < enough;) {
        const some = waiting.pop()!;
        try {
          const next = (await ask({ days: some })) as Row;
          page = page ? { ...next, edges: [...(page.edges as Value[]), ...(next.edges as Value[])] } : next;
        } catch (error) {
          if (some.length < 2 || !isExceeded(error, 'work')) throw error;
          const half = Math.ceil(some.length / 2);
          waiting.push(some.slice(half), some.slice(0, half));
        }
      }
      if (length() >= enough) break;
    }
    page ??= (await ask({ days: [] })) as Row;
    return { ...page, edges: (page.edges as Value[]).slice(0, enough) };
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
      const inside = await this.found(statement, info, run, given);
      read = merge(read, await this.ask(statement, info, run, given, inside));
    }
    return putObjects(answered, found, places, read as Row);
  }

  private root(info: GraphQLResolveInfo): Selected {
    const column = this.column(info);
    return this.compiled(info).selection.roots.find((root) => root.column === column)!;
  }

  /** A page's size, as `first` gives it. */
  first(first: number | null | undefined): number {
    return sizeOf('first', first, this.page) ?? this.page.usual;
  }

  /** The statements of the root field: one, unless the selection is very wide. */
  private statements(info: GraphQLResolveInfo): Statement[] {
    const { statements } = this.compiled(info);
    const column = this.column(info);
    let written = statements.get(column);
    if (!written) {
      const root = this.root(info);
      const parts = split(root, MOST_BLOCKS);
      // Where an item may be null, each says which it is.
      const list = getNullableType(root.definition.type);
      const named = parts.length > 1 || (isListType(list) && !isNonNullType(list.ofType));
      written = parts.flatMap((part) => this.write(part, info.variableValues, named));
      statements.set(column, written);
    }
    return written;
  }

  /** What begins from what a filter names has beside it what to do where that leads to too much. */
  private write(part: Selected, variables: Variables, named: boolean): Statement[] {
    const statement = writeStatement(this.catalog, variables, part, named);
    if (!statement.lead) return this.writeWhole(part, variables, named);
    statement.lead.otherwise = this.writeWhole(part, variables, named);
    return [statement];
  }

  /** What is counted of a list that is read by days is counted at once. */
  private writeWhole(part: Selected, variables: Variables, named: boolean): Statement[] {
    const statement = writeStatement(this.catalog, variables, part, named, false);
    const counts = part.children.filter(({ definition }) => definition.name === 'totalCount');
    if (!statement.days || !counts.length) return [statement];
    const rest = part.children.filter((child) => !counts.includes(child));
    return [rest, counts].map((children) =>
      writeStatement(this.catalog, variables, { ...part, children }, named, false),
    );
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
      // A filter in a variable has as many shapes as clients think of.
      if (shapes.size >= MOST_SHAPES) shapes.clear();
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
      if (each.field !== field) values = argumentsOf((field = each.field), variables, this.page);
      parameters[each.name] = each.read(values, given);
    }
    return parameters;
  }
}
