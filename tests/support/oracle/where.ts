import {
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  type GraphQLObjectType,
} from 'graphql';

import { kilometres, liesAt, type Point } from './places';
import type { Link, Thing } from './world';

type Given = Record<string, unknown>;
type Fielded = GraphQLObjectType;

/** Reads a field of an object as it is seen on a day: a list without what is not known yet. */
export type Get = (type: GraphQLCompositeType, field: string, it: unknown, day: string) => unknown;

/** The field that tells when something happened, was said or appeared. */
const DATED: Record<string, string> = {
  Attack: 'date', Response: 'date', Incident: 'date', Statement: 'spokenOn', Document: 'publishedOn', Assertion: 'statedOn',
}; // prettier-ignore

/** Filters and orders as their descriptions tell, by walking the objects. */
export function conditionsOf(schema: GraphQLSchema, get: Get, typeOf: (it: unknown) => string) {
  /** The field, looked up where the type has it. */
  const fieldOf = (type: GraphQLCompositeType, name: string) =>
    'getFields' in type ? type.getFields()[name] : undefined;
  const concrete = (type: GraphQLCompositeType, it: unknown) =>
    isAbstractType(type) ? (schema.getType(typeOf(it)) as GraphQLCompositeType) : type;

  function holds(type: GraphQLCompositeType, it: unknown, where: Given, day: string, around?: string | null): boolean {
    return Object.entries(where).every(([key, inner]) => {
      if (inner === null || inner === undefined) return true;
      const each = () => (inner as Given[]).map((one) => holds(type, it, one, day, around));
      if (key === 'and') return each().every(Boolean);
      if (key === 'or') return each().some(Boolean);
      if (key === 'not') return !holds(type, it, inner as Given, day, around);
      if (key === 'point') return liesAt(it as Partial<Point>, inner);
      if (key === 'withinOrSelf') {
        return [...enclosing(it as Thing, day)].some((place) => holds(type, place, inner as Given, day));
      }
      const field = fieldOf(type, key);
      if (!field) {
        const name = typeOf(it);
        if (key === 'type') return compare(screaming(name), inner as Given);
        const only = schema.getType(key.slice(2)) as Fielded;
        const is = isAbstractType(only) ? schema.isSubType(only, schema.getType(name) as Fielded) : only.name === name;
        return is && holds(only, it, inner as Given, day, around);
      }
      const named = getNamedType(field.type);
      const value = get(concrete(type, it), key, it, day);
      if (isLeafType(named)) {
        if (!isListType(getNullableType(field.type))) return compare(value, inner as Given, around);
        return many((value as unknown[] | null) ?? [], inner as Given, (one, ops) => compare(one, ops));
      }
      const own = dayOf(type, it, day);
      const beyond = own === undefined ? around : own;
      if (named.name === 'DateRange') return range(value as Given, inner as Given, around);
      const rows = rowsOf(named as Fielded);
      const one = (row: unknown, ops: Given) => holds(rows, row, ops, day, beyond);
      if (Array.isArray(value)) return many(value, inner as Given, one);
      return value != null && holds(named as Fielded, value, inner as Given, day, beyond);
    });
  }

  /** The place itself and all that it lies in, however far up. */
  function enclosing(it: Thing, day: string): Set<Thing> {
    const places = new Set([it]);
    for (const place of places) for (const link of placements(place, day)) places.add(link.object);
    return places;
  }

  function placements(place: Thing, day: string): Link[] {
    const [location, placement] = ['Location', 'Placement'].map((name) => schema.getType(name) as Fielded);
    const links = get(location!, 'placements', place, day) as Link[];
    return links.filter((link) => get(placement!, 'status', link, day) !== 'DENIED');
  }

  /** How far the nearest of its places is. */
  function distance(type: GraphQLCompositeType, it: Thing, from: Point, day: string): number | undefined {
    const places = it.type === 'Location' ? [it] : (get(type, 'occurredIn', it, day) as Thing[]);
    const all = places.flatMap((place) => kilometres(place as Partial<Point>, from) ?? []);
    return all.length ? Math.min(...all) : undefined;
  }

  /** The day of an object: undefined where its type has none, null where it is not known. */
  function dayOf(type: GraphQLCompositeType, it: unknown, day: string): string | null | undefined {
    // What a selection is about decides: a subject may be an event, and its day is none of every subject.
    const types = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
    const names = new Set(types.map((name) => DATED[name]));
    const [name] = names;
    if (names.size > 1 || !name) return undefined;
    const value = get(concrete(type, it), name, it, day);
    return ((name === 'date' ? (value as Given).start : value) as string | null | undefined) ?? null;
  }

  function sort(type: GraphQLCompositeType, list: unknown[], orderBy: Given[], day: string): unknown[] {
    const keys = orderBy.map((order) => key(type, order, day));
    return [...list].sort((a, b) => {
      for (const { read, direction } of keys) {
        const [x, y] = [read(a) ?? null, read(b) ?? null] as (string | null)[];
        if (x === y) continue;
        const nullsFirst = direction.endsWith('NULLS_FIRST');
        if (x === null || y === null) return (x === null) === nullsFirst ? -1 : 1;
        return x! < y! === direction.startsWith('ASC') ? -1 : 1;
      }
      return 0;
    });
  }

  function key(type: GraphQLCompositeType, order: Given, day: string): { read: (it: unknown) => unknown; direction: string } {
    const [name, inner] = Object.entries(order)[0]!;
    if (name === 'distance' && typeof inner === 'object') {
      return { read: (it) => distance(concrete(type, it), it as Thing, inner as Point, day), direction: 'ASC' };
    }
    const read = (it: unknown) => get(concrete(type, it), name, it, day);
    if (typeof inner !== 'string') {
      const next = key(getNamedType(fieldOf(type, name)!.type) as Fielded, inner as Given, day);
      return { read: (it) => next.read(read(it)), direction: next.direction };
    }
    return { read: (it) => (name === 'date' ? (read(it) as Given).start : read(it)), direction: inner };
  } // prettier-ignore

  return { holds, sort, dayOf };
}

/** Of a connection, its nodes, unless its edges tell more. */
export function rowsOf(type: GraphQLObjectType): GraphQLCompositeType {
  if (!type.name.endsWith('Connection')) return type;
  const edge = getNamedType(type.getFields().edges!.type) as GraphQLObjectType;
  const plain = Object.keys(edge.getFields()).sort().join() === 'cursor,node';
  return plain ? (getNamedType(edge.getFields().node!.type) as GraphQLCompositeType) : edge;
}

const screaming = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();

function range({ start, end, precision }: Given, ops: Given, around?: string | null): boolean {
  const { start: first, end: last, precision: exact, ...whole } = ops as Record<string, Given | null>;
  return (
    compare(start, whole, around) &&
    (!first || compare(start, first, around)) &&
    (!last || compare(end, last, around)) &&
    (!exact || compare(precision, exact))
  );
}

function many(list: unknown[], ops: Given, one: (item: unknown, ops: Given) => boolean): boolean {
  return Object.entries(ops).every(([op, inner]) => {
    if (inner === null || inner === undefined) return true;
    const given = inner as Given;
    if (op === 'some') return list.some((item) => one(item, given));
    if (op === 'none') return !list.some((item) => one(item, given));
    if (op === 'every') return list.every((item) => one(item, given));
    const { where, ...bounds } = given;
    return compare(list.filter((item) => !where || one(item, where as Given)).length, bounds);
  });
}

export function compare(value: unknown, ops: Given, around?: string | null): boolean {
  const fold = (text: unknown) => (ops.ignoreCase === true && typeof text === 'string' ? text.toLowerCase() : text);
  const known = value !== null && value !== undefined;
  const left = fold(value) as string;
  return Object.entries(ops).every(([op, given]) => {
    if (given === null || given === undefined || op === 'ignoreCase') return true;
    if (op === 'exists') return known === given;
    if (op === 'ne') return !known || left !== fold(given);
    if (op === 'notIn') return !known || !(given as unknown[]).map(fold).includes(left);
    if (!known) return false;
    const right = fold(given) as string;
    switch (op) {
      case 'eq':
        return left === right;
      case 'in':
        return (given as unknown[]).map(fold).includes(left);
      case 'gt':
        return left > right;
      case 'gte':
        return left >= right;
      case 'lt':
        return left < right;
      case 'lte':
        return left <= right;
      case 'between': {
        const { from, to } = given as Record<string, string>;
        return left >= (fold(from) as string) && left <= (fold(to) as string);
      }
      case 'contains':
        return left.includes(right);
      case 'startsWith':
        return left.startsWith(right);
      case 'endsWith':
        return left.endsWith(right);
      case 'since':
        if (!around) return Object.values(given).every((each) => each == null);
        return Object.entries(given as Record<string, string | null>).every(([bound, span]) =>
          span == null ? true : compare(value, { [bound]: later(around, span) }),
        );
      default:
        throw new Error(`The oracle does not know ${op}.`);
    }
  });
}

/** Months first, no further than the end of the month; then days. */
function later(day: string, span: string): string {
  const [, sign, years, months, weeks, days] = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(span)!;
  const factor = sign ? -1 : 1;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const target = year * 12 + month - 1 + factor * (Number(years ?? 0) * 12 + Number(months ?? 0));
  const [inYear, inMonth] = [Math.floor(target / 12), ((target % 12) + 12) % 12];
  const last = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate();
  const shift = factor * (Number(weeks ?? 0) * 7 + Number(days ?? 0));
  return new Date(Date.UTC(inYear, inMonth, Math.min(date, last) + shift)).toISOString().slice(0, 10);
}
