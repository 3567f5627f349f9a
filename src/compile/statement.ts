import { getArgumentValues, getNamedType, type GraphQLCompositeType, isAbstractType } from 'graphql';
import type { Catalog, Reader } from './catalog';
import { type Column, rename } from './file';
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
  self: string | undefined;
  clauses: string[];
  result: string;
  name: string;
}

/** An expression, and the subqueries that must stand before it. */
interface Part {
  blocks: Block[];
  expression: string;
}

/** Words that a map cannot have as a key unless quoted. */
const RESERVED = new Set(
  'and as case create delete detach distinct else false in is match merge not null optional or order remove return set then true union unwind when where with xor'.split(
    ' ',
  ),
);
const key = (name: string) => (RESERVED.has(name) ? `\`${name}\`` : name);
const call = ({ self, clauses, result, name }: Block) =>
  [
    `CALL (${self ?? ''}) {`,
    ...[...clauses, `RETURN ${result} AS ${name}`].map((line) => line.replace(/^/gm, '  ')),
    '}',
  ].join('\n');

/**
 * Writes one statement for one root field; its answer is the column `value` of its only row.
 *
 * @param part whether the statement is one of several whose answers are put together
 */
export function writeStatement(catalog: Catalog, variables: Variables, root: Selected, part = false): Statement {
  const writer = new Writer(catalog, variables, part);
  const { blocks, expression } = writer.field(root, undefined, undefined);
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

  /** @param day the parameter with the day that the answer is to be known on, if any */
  field(field: Selected, self: string | undefined, day: string | undefined): Part {
    if (getArgumentValues(field.definition, field.node, this.variables).asKnownOn != null) {
      day = this.parameter(field, 'asKnownOn');
    }
    const { reader } = field;
    if (!reader) return this.members(field.children, self, day);
    if (reader.shape === 'inline') return this.inline(field, reader, self, day);
    if (reader.shape === 'connection') return this.connection(field, reader, self, day);
    const block = this.rows(field, reader, field.children, self, day);
    return { blocks: [block], expression: reader.list ? block.name : `head(${block.name})` };
  }

  /** A map of fields that each stand for themselves. */
  private members(children: Selected[], self: string | undefined, day: string | undefined): Part {
    const parts = children
      .filter(({ reader }) => reader)
      .map((child) => [child, this.field(child, self, day)] as const);
    return {
      blocks: parts.flatMap(([, { blocks }]) => blocks),
      expression: `{${parts.map(([child, { expression }]) => `${key(child.column)}: ${expression}`).join(', ')}}`,
    };
  }

  private inline(field: Selected, { file }: Reader, self: string | undefined, day: string | undefined): Part {
    const names = new Map(self ? [['this', self]] : []);
    const entries = field.children.map((child) => {
      const column = file.columns.find(({ name }) => name === child.definition.name)!;
      return `${key(child.column)}: ${this.rename(column.expression, names, field, day)}`;
    });
    return { blocks: [], expression: `{${entries.join(', ')}}` };
  }

  private connection(field: Selected, reader: Reader, self: string | undefined, day: string | undefined): Part {
    const asked = (name: string) => field.children.filter((child) => child.definition.name === name);
    const edges = asked('edges');
    const entries: string[] = [];
    const blocks: Block[] = [];
    if (edges.length || asked('pageInfo').length) {
      const block = this.rows(
        field,
        reader,
        edges.flatMap(({ children }) => children),
        self,
        day,
        1,
      );
      blocks.push(block);
      entries.push(`edges: ${block.name}`, `first: ${this.parameter(field, 'first')}`);
    }
    if (asked('totalCount').length) {
      const { clauses } = this.match(field, reader, self, day);
      const block = { self, clauses, result: 'count(*)', name: this.fresh('count') };
      blocks.push(block);
      entries.push(`totalCount: ${block.name}`);
    }
    return { blocks, expression: `{${entries.join(', ')}}` };
  }

  /** The rows of a file, each as a map of what is asked of it. */
  private rows(
    field: Selected,
    reader: Reader,
    children: Selected[],
    self: string | undefined,
    day: string | undefined,
    plus = 0,
  ): Block {
    const { file, type } = reader;
    const { clauses, names } = this.match(field, reader, self, day);
    const text = (source: string) => this.rename(source, names, field, day);
    const scalars = file.columns.filter(({ variable }) => !variable);
    const wanted = ({ name, variable }: Column) =>
      variable && (variable !== 'this' || children.some((child) => child.definition.name === name));
    const carried = file.columns.filter(wanted).map(({ expression }) => text(expression));
    for (const { name } of scalars) names.set(name, this.fresh(name));
    const columns = [...carried, ...scalars.map(({ name, expression }) => `${text(expression)} AS ${names.get(name)}`)];
    const limit = field.definition.args.some(({ name }) => name === 'first')
      ? ` LIMIT ${this.parameter(field, 'first', plus)}`
      : reader.list
        ? ''
        : ' LIMIT 1';
    if (file.order) clauses.push(`WITH ${columns.join(', ')} ORDER BY ${text(file.order)}${limit}`);

    const parts: Part[] = [];
    const entries: string[] = [];
    const rest = children.filter((child) => {
      const column = reader.shape !== 'node' && file.columns.find(({ name }) => name === child.definition.name);
      if (!column) return true;
      const part = column.variable
        ? this.object(text(column.variable), child.type!, child.children, day)
        : { blocks: [], expression: names.get(column.name)! };
      parts.push(part);
      entries.push(`${key(child.column)}: ${part.expression}`);
      return false;
    });
    const object =
      reader.shape === 'node'
        ? this.object(names.get('node')!, type, rest, day)
        : names.has('link')
          ? this.object(names.get('link')!, type, rest, day, entries)
          : { blocks: [], expression: `{${entries.join(', ')}}` };
    clauses.push(...[...parts, object].flatMap(({ blocks }) => blocks.map(call)));
    return { self, clauses, result: `collect(${object.expression})`, name: this.fresh('list') };
  }

  /** From `this` to the rows that may be seen. */
  private match(field: Selected, { file, type, shape }: Reader, self: string | undefined, day: string | undefined) {
    const suffix = ++this.count;
    const names = new Map([...file.variables].map((name) => [name, `${name}${suffix}`]));
    if (self) names.set('this', self);
    const clauses: string[] = [];
    if (field.on && self)
      clauses.push(
        `WITH ${self} WHERE ${[...field.on]
          .sort()
          .map((label) => `${self}:${label}`)
          .join(' OR ')}`,
      );
    clauses.push(this.rename(file.body, names, field, day));
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

  /** A node or an edge as a map of what is asked of it. */
  private object(
    variable: string,
    type: GraphQLCompositeType,
    children: Selected[],
    day: string | undefined,
    entries: string[] = [],
  ): Part {
    const blocks: Block[] = [];
    const properties: string[] = [];
    const all = [...entries];
    for (const child of children) {
      if (child.reader || child.type) {
        const part = this.field(child, variable, day);
        blocks.push(...part.blocks);
        all.push(`${key(child.column)}: ${part.expression}`);
      } else if (day && this.catalog.varies(type, child.column)) {
        all.push(`${key(child.column)}: ${onDay(variable, child.column, day)}`);
      } else {
        properties.push(`.${key(child.column)}`);
      }
    }
    if (this.part) all.push(`${IDENTITY}: ${variable}.id`);
    if (isAbstractType(type)) all.push(`labels: labels(${variable})`);
    if (!properties.length && all.length) return { blocks, expression: `{${all.join(', ')}}` };
    // The embedded engine wants the properties first, and at least one.
    return {
      blocks,
      expression: `${variable} {${[...(properties.length ? properties : ['.id']), ...all].join(', ')}}`,
    };
  }

  private known(variable: string, type: GraphQLCompositeType, day: string): string[] {
    const { properties, always } = this.catalog.known(type);
    if (!properties.length) return [];
    const values = properties.map((property) => `${variable}.${property}`);
    return [`${always && values.length === 1 ? values[0] : `coalesce(${values.join(', ')}, '')`} <= ${day}`];
  }

  private rename(source: string, names: ReadonlyMap<string, string>, field: Selected, day: string | undefined): string {
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

/** What a conclusion was on a day: the last entry of its history that is not later. */
function onDay(variable: string, property: string, day: string): string {
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
