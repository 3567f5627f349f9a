import {
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  isAbstractType,
  isLeafType,
  isListType,
  isUnionType,
} from 'graphql';
import type { Value } from '../graph/port';
import { PublicError } from '../errors';
import { type Catalog, possibleTypes, type Reader } from './catalog';
import { enumValueOf, narrower } from './derive';
import { type Duration, parseDuration } from './duration';
import { pointConditions } from '../places/conditions';
import { type Path, valueAt } from './path';
import type { Given } from './scope';
import { all, any, type Block, call, mentions, narrowed, not, type Part } from './text';

/** What a condition is about: a node, or the row of a list with its columns. */
export interface Target {
  type: GraphQLCompositeType;
  /** The node or the edge on which its properties stand. */
  variable: string | undefined;
  /** Fields that the file of the list gives: an expression, or another object. */
  columns?: ReadonlyMap<string, { expression: string; object: boolean }>;
  /** The day of the object around it, and the variable that it stands on. */
  around?: { day: string; variable: string } | undefined;
}

/** What a filter asks of the writer of the statement. */
export interface Host {
  catalog: Catalog;
  /** A parameter that is read from the arguments of the field. */
  parameter(key: string, read: (args: Given) => Value): string;
  /** A property of a node or an edge, as of the day of the answer. */
  property(target: Target, name: string): string;
  /** From an object to the rows of a list of it, or to the one object of a field. */
  follow(reader: Reader, self: string): { clauses: string[]; looked: string[]; target: Target };
  /** A parameter with the ids of the places that a condition among the arguments lets through, and of all within. */
  inside(path: Path): string;
  fresh(name: string): string;
}

/** Writes the conditions of a `where`: one part for each, all of which must hold. */
export class Filter {
  constructor(private readonly host: Host) {}

  conditions(target: Target, given: Given, path: Path): Part[] {
    return Object.entries(given).flatMap(([key, inner]) => {
      // A variable without a value leaves its condition out.
      if (inner === null || inner === undefined) return [];
      return this.condition(target, key, inner, [...path, key]);
    });
  }

  private condition(target: Target, key: string, inner: unknown, path: Path): Part[] {
    const each = (list: unknown) =>
      (list as Given[]).map((item, index) => this.every(target, this.conditions(target, item, [...path, index])));
    if (key === 'and') return each(inner);
    if (key === 'or') return [this.some(target, each(inner))];
    if (key === 'not') return [not(this.every(target, this.conditions(target, inner as Given, path)))];
    const field = isUnionType(target.type) ? undefined : target.type.getFields()[key];
    if (!field && key === 'point') return pointConditions(this.host, target.variable!, inner as Given, path);
    if (!field && key === 'withinOrSelf') {
      return [{ blocks: [], expression: `${this.host.inside(path)}[${target.variable}.id] IS NOT NULL` }];
    }
    if (!field) return this.onType(target, key, inner as Given, path);

    const named = getNamedType(field.type);
    const ops = inner as Given;
    const column = target.columns?.get(key);
    if (column?.object) return this.conditions(this.inside(target, named as GraphQLCompositeType, column.expression), ops, path);
    if (column) return this.compare(target, column.expression, ops, path);
    const reader = this.host.catalog.reader(target.type, key);
    if (reader?.shape === 'inline') return this.inline(target, reader, ops, path);
    if (isLeafType(named)) {
      const value = this.host.property(target, key);
      return isListType(getNullableType(field.type))
        ? this.list(target, value, ops, path)
        : this.compare(target, value, ops, path);
    }
    return reader!.list || reader!.shape === 'connection'
      ? this.many(target, reader!, ops, path)
      : [this.one(target, reader!, ops, path)];
  } // prettier-ignore

  /** A condition on the concrete type. */
  private onType(target: Target, key: string, inner: Given, path: Path): Part[] {
    const { catalog } = this.host;
    const possible = possibleTypes(catalog.schema, target.type);
    const is = (types: readonly GraphQLObjectType[]) =>
      this.some(target, types.map(({ name }): Part => ({ blocks: [], expression: `${target.variable}:${name}` }))); // prettier-ignore
    const all = isAbstractType(target.type) ? narrower(catalog.schema, target.type) : [];
    const only = all.find(({ name }) => key === `on${name}`);
    if (only) {
      const type = is(possibleTypes(catalog.schema, only));
      return [this.every(target, [type, ...this.conditions({ ...target, type: only }, inner, path)])];
    }
    // Every object has a type, so what it is not can be said by what it is.
    const holds = possible.filter((type) => matches(inner, enumValueOf(type)));
    return [is(holds)];
  }

  private inside({ type, variable, around }: Target, inner: GraphQLCompositeType, inside: string): Target {
    return { type: inner, variable: inside, around: this.dayOf(type, variable) ?? around };
  }

  /** The day that an object has of its own. */
  dayOf(type: GraphQLCompositeType, variable: string | undefined): Target['around'] {
    const { catalog } = this.host;
    const name = catalog.dated(type);
    if (!name || !variable) return undefined;
    const file = catalog.reader(type, name)?.file;
    const day = file ? file.columns[0]!.expression.replace('this', variable) : `${variable}.${name}`;
    return { day, variable };
  }

  private inline(target: Target, { file }: Reader, ops: Given, path: Path): Part[] {
    const expression = (index: number) => file.columns[index]!.expression.replace('this', target.variable!);
    const fields = new Map(file.columns.map(({ name }, index) => [name, index]));
    const whole = Object.fromEntries(Object.entries(ops).filter(([key]) => !fields.has(key)));
    const parts = Object.entries(ops).filter(([key, inner]) => fields.has(key) && inner != null);
    return [
      ...this.compare(target, expression(0), whole, path),
      ...parts.flatMap(([key, inner]) => this.compare(target, expression(fields.get(key)!), inner as Given, [...path, key])),
    ];
  } // prettier-ignore

  private compare(target: Target, value: string, ops: Given, path: Path): Part[] {
    const fold = ops.ignoreCase === true ? (text: string) => `toLower(${text})` : (text: string) => text;
    const expressions = Object.entries(ops).flatMap(([op, given]) => {
      if (given === null || given === undefined || op === 'ignoreCase') return [];
      const at = [...path, op];
      if (op === 'exists') return `${value} IS ${given === true ? 'NOT NULL' : 'NULL'}`;
      if (op === 'since') return this.since(target, value, given as Given, at);
      if (op === 'between') {
        return `(${fold(value)} >= ${fold(this.at([...at, 'from']))} AND ${fold(value)} <= ${fold(this.at([...at, 'to']))})`;
      }
      const right = this.at(at);
      const one = fold(right);
      const list = ops.ignoreCase === true ? `[each IN ${right} | toLower(each)]` : right;
      if (op === 'ne') return `coalesce(${fold(value)} <> ${one}, true)`;
      if (op === 'notIn') return `NOT coalesce(${fold(value)} IN ${list}, false)`;
      if (op === 'in') return `${fold(value)} IN ${list}`;
      return `${fold(value)} ${OPERATORS[op]!} ${one}`;
    });
    return expressions.map((expression) => ({ blocks: [], expression }));
  }

  private since({ around }: Target, value: string, ops: Given, path: Path): string[] {
    if (!around) {
      throw new PublicError(
        'BAD_USER_INPUT',
        `"${path.join('.')}" counts from the day of the object around it, and there is none that has a day.`,
      );
    }
    return Object.entries(ops).flatMap(([op, given]) => {
      if (given === null || given === undefined) return [];
      const at = [...path, op];
      const part = (name: keyof Duration) =>
        this.host.parameter([...at, name].join('.'), (args) => parseDuration(valueAt(args, at) as string)![name]);
      const later = `date(${around.day}) + duration({months: ${part('months')}, days: ${part('days')}})`;
      return `${value} ${OPERATORS[op]!} toString(${later})`;
    });
  }

  private list(target: Target, value: string, ops: Given, path: Path): Part[] {
    return Object.entries(ops).flatMap(([op, inner]) => {
      if (inner === null || inner === undefined) return [];
      const each = this.host.fresh('each');
      const { expression } = this.every(
        { ...target, variable: undefined },
        this.compare(target, each, inner as Given, [...path, op]),
      );
      const word = op === 'every' ? 'all' : 'any';
      const holds = `${word}(${each} IN coalesce(${value}, []) WHERE ${expression})`;
      return { blocks: [], expression: op === 'none' ? `NOT ${holds}` : holds };
    });
  }

  private many(target: Target, reader: Reader, ops: Given, path: Path): Part[] {
    return Object.entries(ops).flatMap(([op, inner]): Part[] => {
      if (inner === null || inner === undefined) return [];
      const at = [...path, op];
      if (op === 'count') {
        const { where, ...bounds } = inner as Given;
        const counted = this.count(target, reader, (where ?? {}) as Given, [...at, 'where'], 'some');
        const held = this.every(target, this.compare(target, counted.name, bounds, at));
        return [{ blocks: [counted], expression: held.expression }];
      }
      const counted = this.count(target, reader, inner as Given, at, op as 'some' | 'every' | 'none');
      return [{ blocks: [counted], expression: `${counted.name} ${op === 'some' ? '> 0' : '= 0'}` }];
    });
  }

  private one(target: Target, reader: Reader, inner: Given, path: Path): Part {
    const counted = this.count(target, reader, inner, path, 'some');
    return { blocks: [counted], expression: `${counted.name} > 0` };
  }

  /** Counts the rows that fulfil the conditions, or for `every` those that do not. */
  private count(target: Target, reader: Reader, inner: Given, path: Path, op: 'some' | 'every' | 'none'): Block {
    const { clauses, looked, target: row } = this.host.follow(reader, target.variable!);
    const around = this.dayOf(target.type, target.variable) ?? target.around;
    const conditions = this.conditions({ ...row, around }, inner, path);
    const wanted = op === 'every' ? [not(this.every(row, conditions))] : conditions;
    const rest = wanted.filter(({ blocks }) => blocks.length);
    const narrow = narrowed(clauses, wanted);
    const [self, other] = [target.variable, around?.variable];
    // Weighed without the object further around, whose day may narrow it.
    const rows = other && other !== self && narrow.some((clause) => mentions(clause, other)) ? clauses : narrow;
    const single = !reader.list && reader.shape !== 'connection';
    const further = rest.flatMap(({ blocks }) => blocks.flatMap(({ looks }) => looks));
    return {
      imports: [self, other],
      clauses: [...narrow, ...rest.flatMap(({ blocks }) => blocks.map(call))],
      result: rest.length ? `count(CASE WHEN ${all(rest).expression} THEN 1 END)` : 'count(*)',
      name: this.host.fresh('count'),
      looks: [{ self, looked, rows, inner: further, filter: true, single }],
    };
  }

  /** All of the conditions; with none, what always holds. */
  private every({ variable }: Target, parts: Part[]): Part {
    return parts.length ? all(parts) : constant(variable, true);
  }

  /** One of the conditions at least; with none, what never holds. */
  private some({ variable }: Target, parts: Part[]): Part {
    return parts.length ? any(parts) : constant(variable, false);
  }

  private at(path: Path): string {
    return this.host.parameter(path.join('.'), (args) => valueAt(args, path) as Value);
  }
}

/** Neo4j 5.26 fails to plan some statements with a literal that is always false, so it is asked what it cannot know. */
function constant(variable: string | undefined, holds: boolean): Part {
  return { blocks: [], expression: variable ? `${variable}.id IS ${holds ? 'NOT ' : ''}NULL` : String(holds) };
}

const OPERATORS: Record<string, string> = {
  eq: '=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
};

/** Whether a type fulfils the conditions on types. */
function matches(ops: Given, type: string): boolean {
  return Object.entries(ops).every(([op, given]) => {
    if (given === null || given === undefined) return true;
    if (op === 'exists') return given === true;
    const among = Array.isArray(given) ? given.includes(type) : given === type;
    return op === 'eq' || op === 'in' ? among : !among;
  });
}
