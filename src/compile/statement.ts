import { getArgumentValues, getNamedType, type GraphQLCompositeType, isAbstractType } from 'graphql';
import type { Catalog, Reader } from './catalog';
import { rename } from './file';
import type { Selected, Variables } from './selection';
import { IDENTITY } from './split';

/** A statement whose text depends on the shape of the selection alone. */
export interface Statement {
  text: string;
  parameters: Parameter[];
}

/** What the text calls `$name`: an argument of a field, or what a resolver gives to it. */
export interface Parameter {
  name: string;
  field: Selected;
  argument: string;
  /** Added to the value: a page asks for one row more, to know whether there is another page. */
  plus: number;
}

/** The day beyond all days, for files that compare with `$asKnownOn` where nobody gave one. */
export const END_OF_TIME = '9999-12-31';

/** A subquery: its clauses before RETURN, what it returns, and under which name. */
interface Block {
  self?: string | undefined;
  clauses: string[];
  result: string;
  name: string;
}

/** An expression, and the subqueries that must stand before it. */
interface Part {
  blocks: Block[];
  expression: string;
}

/** What is asked of an object. */
type Asked = Pick<Selected, 'typed' | 'children'>;

/** Where a field is read from, and what holds there: the object that it belongs to, and the day of the answer. */
interface At {
  self?: string;
  day?: string;
}

/**
 * Writes one statement for one root field; its answer is the column `value` of its only row.
 *
 * @param part whether the statement is one of several whose answers are put together
 */
export function writeStatement(catalog: Catalog, variables: Variables, root: Selected, part = false): Statement {
  const writer = new Writer(catalog, variables, part);
  const { blocks, expression } = writer.field(root, {});
  const [only] = blocks;
  const lines =
    only && root.reader?.shape === 'node'
      ? [...only.clauses, `RETURN ${only.result} AS value`]
      : [...blocks.map(call), `RETURN ${expression} AS value`];
  return { text: lines.join('\n'), parameters: writer.parameters };
}

class Writer {
  readonly parameters: Parameter[] = [];
  private readonly link: GraphQLCompositeType;
  private count = 0;

  constructor(
    private readonly catalog: Catalog,
    private readonly variables: Variables,
    private readonly part: boolean,
  ) {
    this.link = catalog.schema.getType('Link') as GraphQLCompositeType;
  }

  field(field: Selected, at: At): Part {
    if (getArgumentValues(field.definition, field.node, this.variables).asKnownOn != null) {
      at = { ...at, day: this.parameter(field, 'asKnownOn') };
    }
    const { reader } = field;
    if (!reader) return this.members(field, at);
    if (reader.shape === 'inline') return this.inline(field, reader, at);
    if (reader.shape === 'connection') return this.connection(field, reader, at);
    const block = this.rows(field, reader, field, at);
    return { blocks: [block], expression: reader.list ? block.name : `head(${block.name})` };
  }

  /** A type whose fields each have a file, while its own values come from a resolver. */
  private members({ children }: Selected, at: At): Part {
    const read = children.filter(({ reader }) => reader);
    const parts = read.map((child) => this.field(child, at));
    return {
      blocks: parts.flatMap(({ blocks }) => blocks),
      expression: map(read.map((child, index) => entry(child, parts[index]!.expression))),
    };
  }

  /** What stands on the object itself. */
  private inline(field: Selected, { file }: Reader, at: At): Part {
    const names = new Map(at.self ? [['this', at.self]] : []);
    const entries = field.children.map((child) => {
      const column = file.columns.find(({ name }) => name === child.definition.name)!;
      return entry(child, this.rename(column.expression, names, field, at));
    });
    return { blocks: [], expression: map(entries) };
  }

  private connection(field: Selected, reader: Reader, at: At): Part {
    const asked = (name: string) => field.children.filter((child) => child.definition.name === name);
    const edges = asked('edges');
    const entries = [`first: ${this.parameter(field, 'first')}`];
    const blocks: Block[] = [];
    if (edges.length || asked('pageInfo').length) {
      const row = { typed: false, children: edges.flatMap(({ children }) => children) };
      const block = this.rows(field, reader, row, at, 1);
      blocks.push(block);
      entries.push(`edges: ${block.name}`);
    }
    if (asked('totalCount').length) {
      const { clauses } = this.match(field, reader, at);
      const block = { self: at.self, clauses, result: 'count(*)', name: this.fresh('count') };
      blocks.push(block);
      entries.push(`totalCount: ${block.name}`);
    }
    return { blocks, expression: map(entries) };
  }

  /** The rows of a file in their order, each as a map of what is asked of it. */
  private rows(field: Selected, reader: Reader, asked: Asked, at: At, plus = 0): Block {
    const { typed, children } = asked;
    const { file, shape, type } = reader;
    const { clauses, names } = this.match(field, reader, at);
    if (file.order) clauses.push(this.page(field, reader, children, names, at, plus));

    const columns = shape === 'node' ? [] : file.columns;
    const ofColumn = (child: Selected) => columns.find(({ name }) => name === child.definition.name);
    const parts = children.filter(ofColumn).map((child): [Selected, Part] => {
      const { name, variable } = ofColumn(child)!;
      if (!variable) return [child, { blocks: [], expression: names.get(name)! }];
      return [child, this.object(names.get(variable)!, child.type!, child, at)];
    });
    const entries = parts.map(([child, { expression }]) => entry(child, expression));
    const rest = children.filter((child) => !ofColumn(child));
    const variable = names.get(shape === 'node' ? 'node' : 'link');
    const row = variable
      ? this.object(variable, type, { typed, children: rest }, at, entries)
      : { blocks: [], expression: map(entries) };
    clauses.push(...[...parts.map(([, part]) => part), row].flatMap(({ blocks }) => blocks.map(call)));
    return { self: at.self, clauses, result: `collect(${row.expression})`, name: this.fresh('list') };
  }

  /** The clause that orders the rows and takes so many. Columns that are no variables get their names here. */
  private page(
    field: Selected,
    { file, list }: Reader,
    children: Selected[],
    names: Map<string, string>,
    at: At,
    plus: number,
  ): string {
    const text = (source: string) => this.rename(source, names, field, at);
    const asked = (name: string) => children.some((child) => child.definition.name === name);
    const carried = file.columns
      .filter(({ name, variable }) => variable !== 'this' || asked(name))
      .map(({ name, expression, variable }) => {
        if (variable) return text(expression);
        const own = this.fresh(name);
        const column = `${text(expression)} AS ${own}`;
        names.set(name, own);
        return column;
      });
    const paged = field.definition.args.some(({ name }) => name === 'first');
    const limit = paged ? ` LIMIT ${this.parameter(field, 'first', plus)}` : list ? '' : ' LIMIT 1';
    return `WITH ${carried.join(', ')} ORDER BY ${text(file.order)}${limit}`;
  }

  /** From `this` to the rows that may be seen. */
  private match(field: Selected, { file, type, shape }: Reader, at: At) {
    const { self, day } = at;
    const suffix = ++this.count;
    const names = new Map([...file.variables].map((name) => [name, `${name}${suffix}`]));
    if (self) names.set('this', self);
    const clauses = [this.rename(file.body, names, field, at)];
    if (field.on && self) {
      const labels = [...field.on].sort().map((label) => `${self}:${label}`);
      clauses.unshift(`WITH ${self} WHERE ${labels.join(' OR ')}`);
    }
    if (!day) return { clauses, names };
    const seen = file.columns.flatMap(({ name, variable }) => {
      if (!variable || variable === 'this') return [];
      const own = name === 'link' ? this.link : name === 'node' && shape === 'node' ? type : columnType(type, name);
      return this.known(names.get(variable)!, own, day);
    });
    const used = [...names.keys()].filter((name) => file.columns.some(({ expression }) => mentions(expression, name)));
    if (seen.length) clauses.push(`WITH ${used.map((name) => names.get(name)).join(', ')} WHERE ${seen.join(' AND ')}`);
    return { clauses, names };
  }

  /** A node or an edge as a map of what is asked of it, beside what is given. */
  private object(
    variable: string,
    type: GraphQLCompositeType,
    { typed, children }: Asked,
    at: At,
    given: string[] = [],
  ): Part {
    const blocks: Block[] = [];
    const properties: string[] = [];
    const entries = [...given];
    for (const child of children) {
      if (child.reader || child.type) {
        const part = this.field(child, { ...at, self: variable });
        blocks.push(...part.blocks);
        entries.push(entry(child, part.expression));
      } else if (at.day && this.catalog.varies(type, child.column)) {
        entries.push(entry(child, onDay(variable, child.column, at.day)));
      } else {
        properties.push(`.${key(child.column)}`);
      }
    }
    if (this.part) entries.push(`${IDENTITY}: ${variable}.id`);
    if (typed && isAbstractType(type)) entries.push(`labels: labels(${variable})`);
    if (!properties.length && entries.length) return { blocks, expression: map(entries) };
    // The embedded engine wants properties first, and at least one.
    if (!properties.length) properties.push('.id');
    return { blocks, expression: `${variable} ${map([...properties, ...entries])}` };
  }

  private known(variable: string, type: GraphQLCompositeType, day: string): string[] {
    const { properties, always } = this.catalog.known(type);
    if (!properties.length) return [];
    const values = properties.map((property) => `${variable}.${property}`);
    return [`${always && values.length === 1 ? values[0] : `coalesce(${values.join(', ')}, '')`} <= ${day}`];
  }

  private rename(source: string, names: ReadonlyMap<string, string>, field: Selected, { day }: At): string {
    const text = rename(source, names, (name) => (name === 'asKnownOn' && day) || this.parameter(field, name));
    const link = names.get('link');
    if (!day || !link) return text;
    return text.replace(new RegExp(`\\b${link}\\.(\\w+)`, 'g'), (whole, property: string) =>
      this.catalog.varies(this.link, property) ? onDay(link, property, day) : whole,
    );
  }

  private parameter(field: Selected, argument: string, plus = 0): string {
    const same = this.parameters.find(
      (each) => each.field === field && each.argument === argument && each.plus === plus,
    );
    if (same) return `$${same.name}`;
    const name = `p${this.parameters.length}`;
    this.parameters.push({ name, field, argument, plus });
    return `$${name}`;
  }

  private fresh(name: string): string {
    return `${name}${++this.count}`;
  }
}

/** Words that a map cannot have as a key unless quoted. */
const RESERVED = new Set(
  `and as case create delete detach distinct else false in is limit match merge not null optional or order remove
   return set skip then true union unwind when where with xor`.split(/\s+/),
);

function key(name: string): string {
  return RESERVED.has(name) ? `\`${name}\`` : name;
}

function entry({ column }: Selected, expression: string): string {
  return `${key(column)}: ${expression}`;
}

function map(entries: string[]): string {
  return `{${entries.join(', ')}}`;
}

function call({ self, clauses, result, name }: Block): string {
  const lines = [...clauses, `RETURN ${result} AS ${name}`].map((line) => line.replace(/^/gm, '  '));
  return [`CALL (${self ?? ''}) {`, ...lines, '}'].join('\n');
}

/** What a conclusion was on a day: the last entry of its history that is not later. */
export function onDay(variable: string, property: string, day: string): string {
  return `${variable}.${property}History[size([day IN ${variable}.historyDays WHERE day <= ${day}]) - 1]`;
}

function columnType(type: GraphQLCompositeType, name: string): GraphQLCompositeType {
  const field = 'getFields' in type ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${type.name} has no field ${name}.`);
  return getNamedType(field.type) as GraphQLCompositeType;
}

function mentions(expression: string, variable: string): boolean {
  return new RegExp(`\\b${variable}\\b`).test(expression);
}
