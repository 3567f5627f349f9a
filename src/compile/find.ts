import { getNamedType, type GraphQLCompositeType } from 'graphql';
import { distanceOf } from '../places/conditions';
import type { Inside } from '../places/inside';
import type { Value } from '../graph/port';
import type { Reader } from './catalog';
import { parseFile } from './file';
import { beyond, decodeCursor, digestOf, fileKeys, type Key, keysOf, orderText } from './order';
import { leadOf } from './lead';
import { type Path, valueAt } from './path';
import { type At, type Given, type Parameter, Scope } from './scope';
import type { Selected } from './selection';
import { all, call, mentions, narrowed, onDay, type Part } from './text';
import { byDay, byIds, type DayWalk, idsOf, labelOf } from './walk';
import type { Look } from './weigh';
import { Filter, type Host, type Target } from './where';

/** The places of a condition, and where it stands. */
export type Found = Inside & Pick<Parameter, 'field' | 'key'>;

/** From `this` to the rows of a file that the arguments of a field ask for, in the order that they ask for. */
export class Finder extends Scope {
  /** Whether rows may be read from what the filter names. */
  leads = true;
  /** Parameters that are found by statements of their own. */
  readonly inside: Found[] = [];
  /** Set where the rows are read from what the filter names. */
  lead: { count: string; parameter: string } | undefined;
  /** Set where the rows are read for some days after the other. */
  days: DayWalk | undefined;

  matching(field: Selected, type: string, path: Path, variable: string, at?: At): { text: string; looks: Look[] } {
    const rows = this.catalog.schema.getType(type) as GraphQLCompositeType;
    const file = parseFile(type, `MATCH (node:${type}) RETURN node ORDER BY node.id`);
    if (at?.ids) file.body = byIds(file.body, valueAt(this.given(field), path) as Given)!;
    at ??= this.given(field).asKnownOn == null ? {} : { day: this.parameter(field, 'asKnownOn') };
    const reader: Reader = { file, shape: 'node', list: true, type: rows, rows };
    const { clauses, names, looks } = this.found(field, reader, at, false, path);
    return { text: [...clauses, `WITH ${names.get('node')} AS ${variable}`].join('\n'), looks };
  }

  /** From `this` to the rows that the arguments ask for; those of a page also by its cursors. */
  protected found(field: Selected, reader: Reader, at: At, paged = false, path: Path = ['where']) {
    const args = this.given(field);
    const where = valueAt(args, path) as Given | undefined;
    const walked = at.self || path.join() !== 'where' ? undefined : this.walk(field, reader, at, paged, where);
    const { clauses, names, looked } = this.match(field, walked ?? reader, at);
    const looks: Look[] = [];
    const target = this.target(field, reader, names, at);
    const keys = path.join() === 'where' ? this.keys(field, reader, names, at, target) : [];
    const filter = new Filter(this.host(field, at));
    // A day in the filter of a list counts from that of the object which has the list.
    if (field.owner && at.self) target.around = filter.dayOf(field.owner, at.self);
    const conditions = where ? filter.conditions(target, where, path) : [];
    const sorting = paged ? keys.flatMap(({ blocks = [] }) => blocks) : [];
    const places = (paged ? (['after', 'before'] as const) : []).filter((place) => args[place] != null);
    const further = places.map((place): Part => {
      const values = keys.map((_, index) => this.cursor(field, place, keys, index));
      return { blocks: [], expression: beyond(keys, values, place === 'before') };
    });
    if (!sorting.length) conditions.push(...further.splice(0));
    const narrow = narrowed(clauses, conditions);
    const rest = conditions.filter(({ blocks }) => blocks.length);
    if (rest.length) {
      const { expression, blocks } = all(rest);
      const carried = [this.carried(reader, names), ...blocks.map(({ name }) => name)].join(', ');
      const inner = blocks.flatMap((block) => block.looks);
      looks.push({ self: at.self, looked, rows: [...narrow], inner, filter: true });
      narrow.push(...blocks.map(call), `WITH ${carried} WHERE ${expression}`);
    }
    narrow.push(...sorting.map(call));
    if (further.length) {
      narrow.push(
        `WITH ${[this.carried(reader, names), ...computed(keys)].join(', ')} WHERE ${all(further).expression}`,
      );
    }
    return { clauses: narrow, names, keys, looked, looks };
  }

  /** A shorter way to the rows of a root field than to look at all of their type. */
  protected walk(
    field: Selected,
    reader: Reader,
    at: At,
    paged: boolean,
    where: Given | undefined,
  ): Reader | undefined {
    const { file } = reader;
    const wanted = byIds(file.body, where);
    if (wanted) return { ...reader, file: { ...file, body: wanted } };
    const label = labelOf(file.body);
    const lead = label && this.leads ? leadOf(this.catalog, reader.rows, label, where, ['where']) : undefined;
    if (lead) {
      const parameter = this.read(field, 'lead', (args) => {
        const given = valueAt(args, lead.path) as Value;
        return Array.isArray(given) ? [...new Set(given)] : [given];
      });
      this.lead = { count: lead.count, parameter: parameter.slice(1) };
      this.begins = { lead: parameter };
      return { ...reader, file: { ...file, body: lead.body } };
    }
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
        : { [name === (backwards ? 'before' : 'after') ? 'after' : 'before']: (args: Given) => decodeCursor(args[name], digestOf(keys, args), keys.length)[0] as string | null }; // prettier-ignore
    this.days = {
      field,
      descending: descending !== backwards,
      unknownFirst: nullsFirst !== backwards,
      ...day('after'),
      ...day('before'),
    };
    return { ...reader, file: { ...file, body: daily } };
  }

  protected keys(field: Selected, { file, rows, shape }: Reader, names: Map<string, string>, at: At, target: Target): Key[] {
    if (!file.order) return [];
    const host = this.host(field, at);
    const chosen = keysOf(target, (this.given(field).orderBy ?? []) as Given[], {
      property: (it, name) => host.property(it, name),
      distance: (it, path) => distanceOf(host, it, path),
    });
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

  protected cursor(field: Selected, place: string, keys: Key[], index: number): string {
    return this.read(
      field,
      `${place}.${index}`,
      (args) => decodeCursor(args[place], digestOf(keys, args), keys.length)[index]!,
    );
  }

  /** The rows of a file as a filter sees them. */
  protected target(field: Selected, { file, rows, type, shape }: Reader, names: Map<string, string>, at: At): Target {
    if (shape === 'node' || (shape === 'connection' && rows !== type))
      return { type: rows, variable: names.get('node') };
    const columns = file.columns.map(({ name, expression, variable }) => {
      return [name, { expression: this.rename(expression, names, field, at), object: variable !== undefined }] as const;
    });
    return { type: rows, variable: names.get('link'), columns: new Map(columns) };
  }

  protected host(field: Selected, at: At): Host {
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
      inside: (path: Path) => this.within(field, path, at),
      fresh: (name: string) => this.fresh(name),
    };
  } // prettier-ignore

  /** The parameter with the places that a condition lets through, and all within them. */
  protected within(field: Selected, path: Path, { day }: At): string {
    // A list and its count have the same condition.
    const same = this.inside.find((each) => each.field === field && each.key === path.join('.'));
    if (same) return `$${same.name}`;
    const known = day === undefined ? {} : { day };
    const ids = (args: Given) => idsOf(valueAt(args, path) as Given) ?? null;
    const from = ids(this.given(field)) && this.read(field, [...path, 'ids'].join('.'), ids);
    const { text } = this.matching(field, 'Location', path, 'place', { ...known, ...(from && { ids: from }) });
    const name = this.fresh('inside');
    this.inside.push({ name, field, key: path.join('.'), text: `${text}\nRETURN place.id AS id`, day: day?.slice(1) });
    return `$${name}`;
  }

  /** The variables of a file that its columns need. */
  protected carried({ file }: Pick<Reader, 'file'>, names: ReadonlyMap<string, string>): string {
    const used = [...names.keys()].filter((name) => file.columns.some(({ expression }) => mentions(expression, name)));
    return used.map((name) => names.get(name)).join(', ');
  }

  /** From `this` to the rows that may be seen. */
  protected match(field: Selected, { file, type, shape }: Reader, at: At, on = field.on ?? null) {
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
}

/** What the keys of an order compute before it. */
export const computed = (keys: Key[]) => keys.flatMap(({ blocks = [] }) => blocks.map(({ name }) => name));

function columnType(type: GraphQLCompositeType, name: string): GraphQLCompositeType {
  const field = 'getFields' in type ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${type.name} has no field ${name}.`);
  return getNamedType(field.type) as GraphQLCompositeType;
}
