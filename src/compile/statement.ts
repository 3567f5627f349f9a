import { getNullableType, type GraphQLCompositeType, isAbstractType, isListType } from 'graphql';
import type { Catalog, Reader } from './catalog';
import { computed, Finder, type Found } from './find';
import type { Start } from './lead';
import { digestOf, type Key, orderText } from './order';
import type { At, Parameter } from './scope';
import type { Selected, Variables } from './selection';
import { IDENTITY } from './split';
import { type Block, call, entry, key, map, mentions, onDay, type Part } from './text';
import type { DayWalk } from './walk';
import type { Look } from './weigh';

/** A statement whose text depends on the shape of the selection alone. */
export interface Statement {
  text: string;
  parameters: Parameter[];
  /** Set where it begins from what a filter names. */
  lead?: Start<Statement>;
  /** What it looks at, level by level. */
  looks: Look[];
  /** Set where it is run for some days after the other, until there is enough. */
  days?: DayWalk;
  /** Parameters that are found by statements of their own, each with those before it. */
  inside: Found[];
}

/** What is asked of an object. */
type Asked = Pick<Selected, 'typed' | 'children'>;

/**
 * Writes one statement for one root field; its answer is the column `value` of its only row.
 *
 * @param part whether the statement is one of several whose answers are put together
 * @param leads whether it may begin from what a filter names
 */
export function writeStatement(
  catalog: Catalog,
  variables: Variables,
  root: Selected,
  part = false,
  leads = true,
): Statement {
  const writer = new Writer(catalog, variables, part);
  writer.leads = leads;
  const { blocks, expression } = writer.field(root, {});
  const [only] = blocks;
  const lines =
    only && root.reader?.shape === 'node'
      ? [...only.clauses, `RETURN ${only.result} AS value`]
      : [...blocks.map(call), `RETURN ${expression} AS value`];
  const { parameters, days, inside, lead } = writer;
  const looks = blocks.flatMap((block) => block.looks);
  return {
    text: lines.join('\n'),
    parameters,
    inside,
    looks,
    ...(days && { days }),
    ...(lead && { lead: { ...lead, otherwise: [] } }),
  };
}

/** What the `where` of a field lets through, for a statement that goes on from there: its clauses end with `variable`. */
export function writeMatch(
  catalog: Catalog,
  variables: Variables,
  field: Selected,
  { type, variable }: { type: string; variable: string },
): Statement {
  const writer = new Writer(catalog, variables, false);
  const { parameters, inside } = writer;
  return { ...writer.matching(field, type, ['where'], variable), parameters, inside };
}

class Writer extends Finder {
  constructor(
    catalog: Catalog,
    variables: Variables,
    private readonly part: boolean,
  ) {
    super(catalog, variables);
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
      const order = this.read(field, 'order', (args) => digestOf(keys, args));
      entries.push(`cursor: [${[order, ...place].join(', ')}]`);
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
    return `WITH ${[...carried, ...computed(keys)].join(', ')} ORDER BY ${orderText(sorted, this.given(field).last != null)}${limit}`;
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
      } else if (this.catalog.computed(child.definition)) {
        const from = this.catalog.computed(child.definition)!.map((property) => `${variable}.${property}`);
        entries.push(entry(child, `[${from.join(', ')}]`));
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
}
