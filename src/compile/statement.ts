import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  isAbstractType,
  isListType,
} from 'graphql';
import type { Row, Value } from '../graph/port';
import type { Catalog, Reader } from './catalog';
import { parseFile, rename } from './file';
import { beyond, decodeCursor, digestOf, fileKeys, type Key, keysOf, orderText } from './order';
import type { Selected, Variables } from './selection';
import { IDENTITY } from './split';
import { all, call, entry, key, map, mentions, narrowed, onDay, type Part, type Block } from './text';
import { byDay, byIds, type DayWalk } from './walk';
import type { Look } from './weigh';
import { Filter, type Target } from './where';

/** A statement whose text depends on the shape of the selection alone. */
export interface Statement {
  text: string;
  parameters: Parameter[];
  /** Set where it is run for some days after the other, until there is enough. */
  days?: DayWalk;
  /** What it looks at, level by level. */
  looks: Look[];
}

/** A parameter, and how it is read from the arguments of a field or from what a resolver gives. */
export interface Parameter {
  name: string;
  field: Selected;
  key: string;
  read(args: Record<string, unknown>, given: Row): Value;
}

/** The day beyond all days, for files that compare with `$asKnownOn` where nobody gave one. */
export const END_OF_TIME = '9999-12-31';

type Given = Record<string, unknown>;

/** What is asked of an object. */
type Asked = Pick<Selected, 'typed' | 'children'>;

/** Where a field is read from, and what holds there: the object that it belongs to, and the day of the answer. */
interface At {
  self?: string;
  day?: string;
  /** Whether one list is read for all objects of a type, for a resolver to hand out by identity. */
  gathered?: boolean;
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
  const { parameters, days } = writer;
  const looks = blocks.flatMap((block) => block.looks);
  return { text: lines.join('\n'), parameters, looks, ...(days && { days }) };
}

/** What a filter argument lets through, for a statement that goes on from there: its clauses end with `variable`. */
export function writeMatch(
  catalog: Catalog,
  variables: Variables,
  field: Selected,
  { type, argument, variable }: { type: string; argument: string; variable: string },
): Statement {
  const writer = new Writer(catalog, variables, false);
  return { ...writer.matching(field, type, argument, variable), parameters: writer.parameters };
}

class Writer {
  readonly parameters: Parameter[] = [];
  private readonly link: GraphQLCompositeType;
  private readonly arguments = new Map<Selected, Given>();
  private count = 0;
  days: DayWalk | undefined;

  constructor(
    private readonly catalog: Catalog,
    private readonly variables: Variables,
    private readonly part: boolean,
  ) {
    this.link = catalog.schema.getType('Link') as GraphQLCompositeType;
  }

  field(field: Selected, at: At): Part {
    if (this.given(field).asKnownOn != null) {
      at = { ...at, day: this.parameter(field, 'asKnownOn') };
    }
    const { reader } = field;
    if (!reader) return this.members(field, at);
    if (reader.shape === 'inline') return this.inline(field, reader, at);
    if (reader.shape === 'connection') return this.connection(field, reader, at);
    const block = this.rows(field, reader, field, at);
    return { blocks: [block], expression: reader.list || at.gathered ? block.name : `head(${block.name})` };
  }

  matching(field: Selected, type: string, argument: string, variable: string): Pick<Statement, 'text' | 'looks'> {
    const rows = this.catalog.schema.getType(type) as GraphQLCompositeType;
    const file = parseFile(type, `MATCH (node:${type}) RETURN node ORDER BY node.id`);
    const day = this.given(field).asKnownOn == null ? {} : { day: this.parameter(field, 'asKnownOn') };
    const reader: Reader = { file, shape: 'node', list: true, type: rows, rows };
    const { clauses, names, looks } = this.found(field, reader, day, false, argument);
    return { text: [...clauses, `WITH ${names.get('node')} AS ${variable}`].join('\n'), looks };
  }

  /** A type whose fields each have a file, while its own values come from a resolver. */
  private members({ children, definition }: Selected, at: At): Part {
    const read = children.filter(({ reader, type }) => reader ?? type);
    const gathered = isListType(getNullableType(definition.type));
    const parts = read.map((child) => this.field(child, { ...at, gathered }));
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
    const below = (name: string) => asked(name).flatMap(({ children }) => children);
    const given = this.given(field);
    const flags = { backwards: given.last, after: given.after, before: given.before };
    const entries = [`first: ${this.parameter(field, 'size')}`];
    for (const [name, value] of Object.entries(flags)) if (value != null) entries.push(`${name}: true`);
    const blocks: Block[] = [];
    if (asked('edges').length || asked('pageInfo').length) {
      const cursor = [...below('edges'), ...below('pageInfo')].some(({ column }) => /cursor/i.test(column));
      const row = { typed: false, children: below('edges').filter(({ column }) => column !== 'cursor') };
      const block = this.rows(field, reader, row, at, cursor);
      blocks.push(block);
      entries.push(`edges: ${block.name}`);
    }
    if (asked('totalCount').length) {
      const { clauses, looked, looks } = this.found(field, reader, at);
      // One that no filter is in is counted too: a node has very many of it perhaps.
      const counted = looks.length ? looks : [{ self: at.self, looked, rows: clauses, inner: [], filter: true }];
      const block = { imports: [at.self], clauses, result: 'count(*)', name: this.fresh('count'), looks: counted };
      blocks.push(block);
      entries.push(`totalCount: ${block.name}`);
    }
    return { blocks, expression: map(entries) };
  }

  /** The rows of a file in their order, each as a map of what is asked of it. */
  private rows(field: Selected, reader: Reader, asked: Asked, at: At, cursor = false): Block {
    const { typed, children } = asked;
    const { file, shape, type } = reader;
    const { clauses, names, keys, looked, looks } = this.found(field, reader, at, true);
    if (file.order) clauses.push(this.page(field, reader, children, names, at, keys));

    const columns = shape === 'node' ? [] : file.columns;
    const ofColumn = (child: Selected) => columns.find(({ name }) => name === child.definition.name);
    const parts = children.filter(ofColumn).map((child): [Selected, Part] => {
      const { name, variable } = ofColumn(child)!;
      if (!variable) return [child, { blocks: [], expression: names.get(name)! }];
      return [child, this.object(names.get(variable)!, child.type!, child, at)];
    });
    const entries = parts.map(([child, { expression }]) => entry(child, expression));
    if (cursor) {
      const place = keys.map(({ column, expression }) => (column && names.get(column)) ?? expression);
      entries.push(`cursor: [${[`'${digestOf(keys)}'`, ...place].join(', ')}]`);
    }
    const rest = children.filter((child) => !ofColumn(child));
    const variable = names.get(shape === 'node' ? 'node' : 'link');
    const row = variable
      ? this.object(variable, type, { typed, children: rest }, at, entries)
      : { blocks: [], expression: map(entries) };
    const inner = [...parts.map(([, part]) => part), row].flatMap(({ blocks }) => blocks);
    const [, size] = / LIMIT \$(\w+)$/.exec(clauses.at(-1)!) ?? /^UNWIND \$(\w+)/.exec(clauses[0]!) ?? [];
    const look: Look = {
      ...{ self: at.self, looked, rows: [...clauses], size, single: size === undefined },
      inner: inner.flatMap((block) => block.looks),
    };
    clauses.push(...inner.map(call));
    const result = `collect(${row.expression})`;
    return { imports: [at.self], clauses, result, name: this.fresh('list'), looks: [...looks, look] };
  }

  /** The clause that orders the rows and takes so many. Columns that are no variables get their names here. */
  private page(
    field: Selected,
    { file, list, shape }: Reader,
    children: Selected[],
    names: Map<string, string>,
    at: At,
    keys: Key[],
  ): string {
    const text = (source: string) => this.rename(source, names, field, at);
    const asked = (name: string) => children.some((child) => child.definition.name === name);
    const onThis = at.self !== undefined && keys.some(({ expression }) => mentions(expression, at.self!));
    const carried = file.columns
      .filter(({ name, variable }) => variable !== 'this' || asked(name) || onThis)
      .map(({ name, expression, variable }) => {
        if (variable) return text(expression);
        const own = this.fresh(name);
        const column = `${text(expression)} AS ${own}`;
        names.set(name, own);
        return column;
      });
    const paged = field.definition.args.some(({ name }) => name === 'first');
    // A page asks for one row more, to know whether there is another page.
    const more = shape === 'connection' ? 1 : 0;
    const limit = paged ? ` LIMIT ${this.parameter(field, 'size', more)}` : list || at.gathered ? '' : ' LIMIT 1';
    const sorted = keys.map((each) => ({
      ...each,
      expression: (each.column && names.get(each.column)) ?? each.expression,
    }));
    return `WITH ${carried.join(', ')} ORDER BY ${orderText(sorted, this.given(field).last != null)}${limit}`;
  }

  /** From `this` to the rows that the arguments ask for; those of a page also by its cursors. */
  private found(field: Selected, reader: Reader, at: At, paged = false, argument = 'where') {
    const args = this.given(field);
    const where = args[argument] as Given | undefined;
    const walked = at.self || argument !== 'where' ? undefined : this.walk(field, reader, at, paged, where);
    const { clauses, names, looked } = this.match(field, walked ?? reader, at);
    const target = this.target(field, reader, names, at);
    const keys = this.keys(field, reader, names, at, target);
    const conditions = where ? new Filter(this.host(field, at)).conditions(target, where, [argument]) : [];
    for (const place of paged ? (['after', 'before'] as const) : []) {
      if (args[place] == null) continue;
      const values = keys.map((_, index) => this.cursor(field, place, keys, index));
      conditions.push({ blocks: [], expression: beyond(keys, values, place === 'before') });
    }
    const narrow = narrowed(clauses, conditions);
    const looks: Look[] = [];
    const rest = conditions.filter(({ blocks }) => blocks.length);
    if (rest.length) {
      const { expression, blocks } = all(rest);
      const inner = blocks.flatMap((block) => block.looks);
      looks.push({ self: at.self, looked, rows: [...narrow], inner, filter: true });
      const carried = [this.carried(reader, names), ...blocks.map(({ name }) => name)].join(', ');
      narrow.push(...blocks.map(call), `WITH ${carried} WHERE ${expression}`);
    }
    return { clauses: narrow, names, keys, looked, looks };
  }

  /** A shorter way to the rows of a root field than to look at all of their type. */
  private walk(field: Selected, reader: Reader, at: At, paged: boolean, where: Given | undefined): Reader | undefined {
    const { file } = reader;
    const wanted = byIds(file.body, where);
    if (wanted) return { ...reader, file: { ...file, body: wanted } };
    if (!paged || reader.shape !== 'connection') return undefined;
    const names = new Map([...file.variables].map((name) => [name, name]));
    const target = this.target(field, reader, names, at);
    const keys = this.keys(field, reader, names, at, target);
    const daily = byDay(file.body, keys);
    if (!daily) return undefined;
    const backwards = this.given(field).last != null;
    const { descending, nullsFirst } = keys[0]!;
    const day = (name: string) =>
      this.given(field)[name] == null
        ? {}
        : { [name === (backwards ? 'before' : 'after') ? 'after' : 'before']: (args: Given) => decodeCursor(args[name], digestOf(keys), keys.length)[0] as string | null }; // prettier-ignore
    this.days = {
      field,
      descending: descending !== backwards,
      unknownFirst: nullsFirst !== backwards,
      ...day('after'),
      ...day('before'),
    };
    return { ...reader, file: { ...file, body: daily } };
  }

  private keys(field: Selected, { file, rows, shape }: Reader, names: Map<string, string>, at: At, target: Target): Key[] {
    if (!file.order) return [];
    const host = this.host(field, at);
    const chosen = keysOf(target, (this.given(field).orderBy ?? []) as Given[], host.property);
    const types = new Map<string, GraphQLCompositeType>([['link', this.link]]);
    for (const { name, variable } of file.columns) {
      if (!variable || variable === 'link') continue;
      if (name === 'node') types.set(variable, shape === 'node' || !target.columns ? rows : columnType(rows, 'node'));
      else types.set(variable, columnType(rows, name));
    }
    const own = fileKeys(file.order, types, (source) => this.rename(source, names, field, at)).map((each) => {
      const column = file.columns.find(({ name, variable }) => name === each.expression && !variable);
      if (!column) return each;
      return { ...each, column: column.name, expression: this.rename(column.expression, names, field, at) };
    });
    const seen = new Set(chosen.map(({ expression }) => expression));
    return [...chosen, ...own.filter(({ expression }) => !seen.has(expression))];
  } // prettier-ignore

  private cursor(field: Selected, place: string, keys: Key[], index: number): string {
    const digest = digestOf(keys);
    return this.read(field, `${place}.${index}`, (args) => decodeCursor(args[place], digest, keys.length)[index]!);
  }

  /** The rows of a file as a filter sees them. */
  private target(field: Selected, { file, rows, type, shape }: Reader, names: Map<string, string>, at: At): Target {
    if (shape === 'node' || (shape === 'connection' && rows !== type))
      return { type: rows, variable: names.get('node') };
    const columns = file.columns.map(({ name, expression, variable }) => {
      return [name, { expression: this.rename(expression, names, field, at), object: variable !== undefined }] as const;
    });
    return { type: rows, variable: names.get('link'), columns: new Map(columns) };
  }

  private host(field: Selected, at: At) {
    return {
      catalog: this.catalog,
      parameter: (name: string, read: Parameter['read']) => this.read(field, name, read),
      property: ({ type, variable }: Target, name: string) => {
        const reader = this.catalog.reader(type, name);
        if (reader?.shape === 'inline') return reader.file.columns[0]!.expression.replace('this', variable!);
        return at.day && this.catalog.varies(type, name) ? onDay(variable!, name, at.day) : `${variable}.${name}`;
      },
      follow: (reader: Reader, self: string) => {
        const { clauses, names, looked } = this.match(field, reader, { ...at, self }, null);
        const single = !reader.list && reader.shape !== 'connection';
        if (single) {
          const order = orderText(fileKeys(reader.file.order, new Map(), (source) => this.rename(source, names, field, { ...at, self })), false);
          const carried = `WITH ${this.carried(reader, names)}`;
          // The embedded engine takes no WHERE after a LIMIT.
          clauses.push(`${carried} ORDER BY ${order} LIMIT 1`, carried);
        }
        return { clauses, looked, target: this.target(field, reader, names, { ...at, self }) };
      },
      fresh: (name: string) => this.fresh(name),
    };
  } // prettier-ignore

  /** The variables of a file that its columns need. */
  private carried({ file }: Pick<Reader, 'file'>, names: ReadonlyMap<string, string>): string {
    const used = [...names.keys()].filter((name) => file.columns.some(({ expression }) => mentions(expression, name)));
    return used.map((name) => names.get(name)).join(', ');
  }

  /** From `this` to the rows that may be seen. */
  private match(field: Selected, { file, type, shape }: Reader, at: At, on = field.on ?? null) {
    const { self, day } = at;
    const suffix = ++this.count;
    const names = new Map([...file.variables].map((name) => [name, `${name}${suffix}`]));
    if (self) names.set('this', self);
    const clauses = [this.rename(file.body, names, field, at)];
    if (on && self) {
      const labels = [...on].sort().map((label) => `${self}:${label}`);
      clauses.unshift(`WITH ${self} WHERE ${labels.join(' OR ')}`);
    }
    const looked = [...clauses];
    if (!day) return { clauses, names, looked };
    const seen = file.columns.flatMap(({ name, variable }) => {
      if (!variable || variable === 'this') return [];
      const own = name === 'link' ? this.link : name === 'node' && shape === 'node' ? type : columnType(type, name);
      return this.known(names.get(variable)!, own, day);
    });
    if (seen.length) clauses.push(`WITH ${this.carried({ file }, names)} WHERE ${seen.join(' AND ')}`);
    return { clauses, names, looked };
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
        const part = this.field(child, { ...at, self: variable, gathered: false });
        blocks.push(...part.blocks);
        entries.push(entry(child, part.expression));
      } else if (at.day && this.catalog.varies(type, child.column)) {
        entries.push(entry(child, onDay(variable, child.column, at.day)));
      } else {
        properties.push(`.${key(child.column)}`);
      }
    }
    if (this.part || at.gathered) entries.push(`${IDENTITY}: ${variable}.id`);
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

  /** An argument of the field, or what its resolver gives. */
  private parameter(field: Selected, argument: string, plus = 0): string {
    return this.read(field, plus ? `${argument}+${plus}` : argument, (args, given) => {
      const value = argument in args ? args[argument] : given[argument];
      return plus ? (value as number) + plus : ((value ?? null) as Value);
    });
  }

  private read(field: Selected, key: string, read: Parameter['read']): string {
    const same = this.parameters.find((each) => each.field === field && each.key === key);
    if (same) return `$${same.name}`;
    const name = `p${this.parameters.length}`;
    this.parameters.push({ name, field, key, read });
    return `$${name}`;
  }

  /** The arguments of a field in the variables that the statement is written for. */
  private given(field: Selected): Given {
    let given = this.arguments.get(field);
    if (!given) this.arguments.set(field, (given = getArgumentValues(field.definition, field.node, this.variables)));
    return given;
  }

  private fresh(name: string): string {
    return `${name}${++this.count}`;
  }
}

function columnType(type: GraphQLCompositeType, name: string): GraphQLCompositeType {
  const field = 'getFields' in type ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${type.name} has no field ${name}.`);
  return getNamedType(field.type) as GraphQLCompositeType;
}
