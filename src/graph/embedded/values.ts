import { isDate } from 'node:util/types';
import type { GrafeoValue } from '@grafeo-db/js';
import { encode } from '../parameters';
import type { Parameters, Row, Value } from '../port';

/** The engine takes every whole JavaScript number for an integer. */
export function toEngine(parameters: Parameters): Record<string, unknown> {
  return encode(parameters, (integer) => integer);
}

/** Changes the row in place, for most need no change. */
export function fromEngine(row: Record<string, GrafeoValue>): Row {
  return decode(row) as Row;
}

/** Integers beyond 2^53 - 1 come as strings of digits, temporal values as ISO strings. */
function decode(value: GrafeoValue): Value {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  // Only a local date-time comes as a Date, its fields in UTC.
  if (isDate(value)) return value.toISOString().replace(/\.?0*Z$/, '');
  const parts = value as Record<string, GrafeoValue>;
  for (const key of Object.keys(parts)) {
    const part = parts[key]!;
    const decoded = decode(part);
    if (decoded !== part) parts[key] = decoded;
  }
  return value as Value;
}
