import { createHash } from 'node:crypto';
import {
  getNamedType,
  type GraphQLCompositeType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import { PublicError } from '../errors';
import type { Value } from '../graph/port';
import type { Block } from './text';
import { type Path, valueAt } from './path';
import type { Given } from './scope';
import type { Target } from './where';

/** What a list is sorted by, first of all or where what stands before is equal. */
export interface Key {
  /** Without the names that the statement gives: which order this is, for a cursor to tell. */
  name: string;
  expression: string;
  /** The column that has it once the rows are in order, where it is one. */
  column?: string;
  descending: boolean;
  /** Whether some may have no value, and whether those come first. */
  nullable: boolean;
  nullsFirst: boolean;
  /** Subqueries that the expression needs before it. */
  blocks?: Block[];
  /** Where the arguments have a point that the order counts from. */
  point?: Path;
}

/** What an order asks of the writer of the statement. */
interface Writer {
  /** The expression of a property. */
  property(target: Target, name: string): string;
  /** How far an object is from the point in the arguments. */
  distance(target: Target, point: Path): { expression: string; blocks: Block[] };
}

/** The keys of an `orderBy`. */
export function keysOf(target: Target, orderBy: readonly Given[], writer: Writer): Key[] {
  return orderBy.map((given, index) => keyOf(target, given, writer, ['orderBy', index]));
}

function keyOf(target: Target, given: Given, writer: Writer, path: Path): Key {
  const [name, inner] = Object.entries(given).find(([, each]) => each != null)!;
  const at = [...path, name];
  if (name === 'distance' && typeof inner === 'object') {
    const always = { descending: false, nullable: true, nullsFirst: false };
    return { name: at.slice(2).join('.'), ...writer.distance(target, at), point: at, ...always };
  }
  const field = isUnionType(target.type) ? undefined : target.type.getFields()[name];
  if (!field) throw new Error(`${target.type.name} has no field ${name}.`);
  const column = target.columns?.get(name);
  if (typeof inner === 'object') {
    const type = getNamedType(field.type) as GraphQLCompositeType;
    return keyOf({ type, variable: column?.expression }, inner as Given, writer, at);
  }
  const direction = inner as string;
  return {
    name: `${at.slice(2).join('.')} ${direction}`,
    expression: column?.expression ?? writer.property(target, name),
    descending: direction.startsWith('DESC'),
    nullable: !isNonNullType(field.type) || isCompositeType(getNamedType(field.type)),
    nullsFirst: direction.endsWith('NULLS_FIRST'),
  };
}

/** The keys of a file's ORDER BY, which sorts by ids at last; `text` gives names to its variables. */
export function fileKeys(order: string, types: ReadonlyMap<string, GraphQLCompositeType>, text: (source: string) => string): Key[] {
  return order.split(',').map((each) => {
    const [source = '', direction] = each.trim().split(/\s+/);
    const [variable = '', property = ''] = source.split('.');
    const type = types.get(variable);
    const field = type && !isUnionType(type) ? type.getFields()[property] : undefined;
    const required = property === 'id' || (field && isNonNullType(field.type) && isLeafType(getNamedType(field.type)));
    return {
      name: each.trim(),
      expression: text(source),
      descending: direction === 'DESC',
      nullable: !required,
      // Where a file says nothing else, an engine puts the unknown last when ascending and first when descending.
      nullsFirst: direction === 'DESC',
    };
  });
} // prettier-ignore

export function orderText(keys: readonly Key[], backwards: boolean): string {
  return keys
    .map((key) => (backwards ? reversed(key) : key))
    .flatMap(({ expression, descending, nullable, nullsFirst }) => {
      const sorted = descending ? `${expression} DESC` : expression;
      if (!nullable || nullsFirst === descending) return sorted;
      return [`${expression} IS ${nullsFirst ? 'NOT NULL' : 'NULL'}`, sorted];
    })
    .join(', ');
}

/** What stands after a row whose keys have these values, or before it; it costs the same however far that is. */
export function beyond(keys: readonly Key[], values: readonly string[], before: boolean): string {
  const ways = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((each, at) => equals(each, values[at]!));
    return [...equal, follows(before ? reversed(key) : key, values[index]!)].join(' AND ');
  });
  return `(${ways.map((way) => `(${way})`).join(' OR ')})`;
}

function equals({ expression, nullable }: Key, value: string): string {
  const same = `${expression} = ${value}`;
  return nullable ? `(${same} OR (${expression} IS NULL AND ${value} IS NULL))` : same;
}

function follows({ expression, descending, nullable, nullsFirst }: Key, value: string): string {
  const further = `${expression} ${descending ? '<' : '>'} ${value}`;
  if (!nullable) return further;
  const known = nullsFirst ? `${value} IS NULL AND ${expression} IS NOT NULL` : `${value} IS NOT NULL AND ${expression} IS NULL`;
  return `(${further} OR (${known}))`;
} // prettier-ignore

const reversed = (key: Key): Key => ({ ...key, descending: !key.descending, nullsFirst: !key.nullsFirst });

/** Tells one order from another, and one from another point. */
export function digestOf(keys: readonly Key[], args: Given): string {
  const text = keys.map(({ name, point }) => name + (point ? JSON.stringify(valueAt(args, point)) : '')).join();
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}

/** A place in a list: the order that it is a place in, and the keys of the row that stands there. */
export function encodeCursor(place: Value): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The keys of the row that a cursor stands for.
 *
 * @throws PublicError for what is no cursor of a list in this order
 */
export function decodeCursor(cursor: unknown, digest: string, keys: number): Value[] {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(String(cursor), 'base64url').toString());
  } catch {
    place = undefined;
  }
  const scalar = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
  if (!Array.isArray(place) || place.length !== keys + 1 || place[0] !== digest || !place.every(scalar)) {
    throw new PublicError(
      'BAD_USER_INPUT',
      'A cursor is one that this list gave, in this order; begin again without `after` and `before`.',
    );
  }
  return place.slice(1) as Value[];
}
