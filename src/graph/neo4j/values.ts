import neo4j, { isInt, Integer, type Record as Neo4jRecord } from 'neo4j-driver';
import { encode } from '../parameters';
import type { Parameters, Row, Value } from '../port';

/** Neo4j takes a JavaScript number for a float, so whole ones go as its integers. */
export function toEngine(parameters: Parameters): Record<string, unknown> {
  return encode(parameters, (integer) => Integer.fromNumber(integer));
}

export function fromEngine(record: Neo4jRecord): Row {
  const row: Row = {};
  record.keys.forEach((key, index) => (row[key as string] = decode(record.get(index))));
  return row;
}

/** Integers beyond 2^53 - 1 come as strings of digits, temporal values as ISO strings. */
function decode(value: unknown): Value {
  if (typeof value !== 'object' || value === null) return value as Value;
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map((item) => decode(item));
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const map = value as Record<string, unknown>;
    for (const key of Object.keys(map)) map[key] = decode(map[key]);
    return map as Row;
  }
  if (isTemporal(value)) return withoutTrailingZeros((value as { toString(): string }).toString());
  throw new TypeError(`A statement returns a ${value.constructor.name}: return its properties instead.`);
}

const isTemporal = (value: object): boolean =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

/** The driver writes all nine digits of a fraction of a second. */
const withoutTrailingZeros = (text: string) =>
  text.replace(/\.(\d*?)0+(?=$|[^\d])/, (_, digits: string) => digits && `.${digits}`);
