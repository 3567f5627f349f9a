import { Conflict } from '../errors';
import type { Row, Value } from '../graph/port';
import { blocks, type Selected } from './selection';

/**
 * A selection in parts of at most so many subqueries, each with what leads to its own fields. The embedded engine
 * refuses more than some 120 in one statement, and Neo4j plans a statement in time that grows with them.
 */
export function split(field: Selected, most: number): Selected[] {
  if (blocks(field) <= most) return [field];
  const room = most - blocks({ ...field, children: [] });
  const groups: Selected[][] = [[]];
  let taken = 0;
  for (const child of field.children) {
    split(child, room).forEach((part, index) => {
      const cost = blocks(part);
      // Two parts of one field have the same column.
      if (taken + cost > room || index > 0) {
        groups.push([]);
        taken = 0;
      }
      groups.at(-1)!.push(part);
      taken += cost;
    });
  }
  return groups.map((children) => ({ ...field, children }));
}

/** The name under which each object of a part says which it is. */
export const IDENTITY = 'identity';

/**
 * Puts the answers of the parts together again.
 *
 * @throws Conflict when the graph changed between them
 */
export function merge(a: Value, b: Value): Value {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) throw new Conflict('a list has another length');
    return a.map((item, index) => merge(item, b[index]!));
  }
  if (!isMap(a) || !isMap(b)) return a ?? b;
  if (a[IDENTITY] !== b[IDENTITY]) throw new Conflict('another object is in this place');
  const merged: Row = { ...a };
  for (const [key, value] of Object.entries(b)) merged[key] = key in a ? merge(a[key]!, value) : value;
  return merged;
}

export function isMap(value: Value): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
