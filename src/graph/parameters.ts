import { PublicError } from '../errors';
import type { Parameters, Value } from './port';

/** How deep lists and maps may stand within each other in a parameter. */
export const DEEPEST_PARAMETER = 64;

/**
 * Copies parameters for an engine, every whole number through `integer`.
 * What no engine keeps exactly, and what would crash one, is refused: numbers
 * that are not finite, whole ones beyond 2^53 - 1, and values nested too deep
 * or within themselves.
 */
export function encode(parameters: Parameters, integer: (value: number) => unknown): Record<string, unknown> {
  return encodeMap(parameters, integer, 0);
}

function encodeMap(map: Record<string, Value | undefined>, integer: (value: number) => unknown, depth: number) {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(map)) copy[key] = encodeValue(map[key], integer, depth);
  return copy;
}

function encodeValue(value: Value | undefined, integer: (value: number) => unknown, depth: number): unknown {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return integer(value);
    if (Number.isInteger(value) || !Number.isFinite(value)) {
      throw new PublicError('BAD_USER_INPUT', `${value} is no number that the graph can keep exactly.`);
    }
    return value;
  }
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  if (depth === DEEPEST_PARAMETER) {
    throw new PublicError('LIMIT_EXCEEDED', `Values may be nested ${DEEPEST_PARAMETER} levels deep, no more.`);
  }
  if (Array.isArray(value)) return value.map((item) => encodeValue(item, integer, depth + 1));
  return encodeMap(value, integer, depth + 1);
}
