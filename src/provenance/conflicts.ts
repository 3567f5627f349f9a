import type { ConflictKind } from '../generated/graphql';
import { type Assertion, type Count, linkRule } from '../model';
import { groupBy, isLink, openFactOf } from './facts';

export interface Conflict {
  id: string;
  subject: string;
  predicate: string;
  kind: ConflictKind;
  /** The first day on which the rivals stood side by side. */
  knownSince: string;
  /** All that is said of the subject in this respect. */
  assertions: Assertion[];
}

const POSITIVE = ['ASSERTED', 'CLAIMED', 'CONFIRMED'];

/** What the assertions disagree on, one conflict for each subject and predicate at most. */
export function findConflicts(assertions: readonly Assertion[]): Conflict[] {
  return [...groupBy(assertions, openFactOf)].flatMap(([id, group]) => {
    const days = [...new Set(group.map(({ statedOn }) => statedOn))].sort();
    for (const day of days) {
      const kind = conflictIn(group.filter(({ statedOn }) => statedOn <= day));
      if (kind) {
        const { subject, predicate } = group[0]!;
        return [
          { id: `conflict/${id.replaceAll(' ', '/')}`, subject, predicate, kind, knownSince: day, assertions: group },
        ];
      }
    }
    return [];
  });
}

function conflictIn(known: readonly Assertion[]): ConflictKind | undefined {
  const said = known.filter(({ stance }) => POSITIVE.includes(stance));
  const predicate = known[0]!.predicate;
  if (!isLink(predicate)) {
    const rivals = pairs(said.filter(({ value }) => value !== undefined)).some(
      ([a, b]) => a.qualifier === b.qualifier && exclude(a.value!, b.value!),
    );
    return rivals ? 'RIVAL_VALUES' : undefined;
  }
  const denied = known.filter(({ stance }) => stance === 'DENIED');
  if (said.some(({ object }) => denied.some((denial) => denial.object === object))) return 'DISPUTED_LINK';
  if (linkRule(predicate).exclusive && rivalAuthors(said)) return 'RIVAL_LINKS';
  return undefined;
}

/** Whether two authors name others only: what one author names together can be true together. */
function rivalAuthors(said: readonly Assertion[]): boolean {
  const named = [...groupBy(said, ({ by }) => by).values()].map((words) => new Set(words.map(({ object }) => object)));
  return pairs(named).some(([a, b]) => [...a].every((object) => !b.has(object)));
}

/** Whether two values cannot both be true: what is known in part excludes only what lies outside of it. */
function exclude(a: string | Count, b: string | Count): boolean {
  if (typeof a === 'object' && typeof b === 'object') return least(a) > most(b) || least(b) > most(a);
  if (typeof a === 'object' || typeof b === 'object') return true;
  const [start, end, otherStart, otherEnd] = [a, b].flatMap((text) => [text.split('/')[0]!, text.split('/').at(-1)!]);
  return DAYS.test(a) && DAYS.test(b) ? start! > otherEnd! || otherStart! > end! : a !== b;
}

const DAYS = /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/;
const least = ({ low, best, high }: Count) => low ?? (high === undefined ? best : undefined) ?? 0;
const most = ({ low, best, high }: Count) => high ?? (low === undefined ? best : undefined) ?? Infinity;

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
