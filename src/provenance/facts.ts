import { createHash } from 'node:crypto';
import { type Assertion, type Count, type LinkPredicate, LINKS } from '../model';

export const isLink = (predicate: string): predicate is LinkPredicate => predicate in LINKS;

/** Assertions with one fact id speak of the same: one link, or one value. The edge or casualty record has it as its id. */
export function factOf({ subject, predicate, object, qualifier }: Assertion): string {
  return [subject, predicate, object ?? qualifier].filter(Boolean).join(' ');
}

/** The fact that leaves the other end of a link open: "it is not determined who did it". */
export const openFactOf = ({ subject, predicate }: Assertion): string => `${subject} ${predicate}`;

/** The id that a source gave, or one that follows from who says what on which evidence: the same input twice is one. */
export function assertionId(assertion: Assertion): string {
  const { id, by, stance, statedOn, value, properties, evidence } = assertion;
  if (id) return id;
  const said = [factOf(assertion), by, stance, statedOn, sayValue(value), properties ?? null, [...evidence].sort()];
  return `assertion/${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)}`;
}

/** A value as a reader sees it: "22", "at least 1", "6 to 9", a day, a text. */
export function sayValue(value: string | Count | undefined): string | null {
  if (value === undefined || typeof value === 'string') return value ?? null;
  const { low, best, high } = value;
  if (low === best && best === high) return best === undefined ? 'unknown' : String(best);
  if (best !== undefined) return `${best} (${low ?? '?'} to ${high ?? '?'})`;
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  return low !== undefined ? `at least ${low}` : `at most ${high}`;
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
