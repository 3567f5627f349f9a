import type { Assertion, Count } from '../../../src/model';
import type { Conflict, Said, Thing } from './world';

/** What cannot all be right of a subject in one respect, with the first day on which that was so. */
export function conflictsOf(assertions: Assertion[], said: Said[], things: Map<string, Thing>): Conflict[] {
  const conflicts: Conflict[] = [];
  const respects = new Set(assertions.map(({ subject, predicate }) => `${subject} ${predicate}`));
  for (const respect of respects) {
    const [subject, predicate] = respect.split(' ') as [string, string];
    const about = assertions.filter((one) => one.subject === subject && one.predicate === predicate);
    for (const day of about.map(({ statedOn }) => statedOn).sort()) {
      const kind = disagreement(about.filter(({ statedOn }) => statedOn <= day));
      if (!kind) continue;
      const id = `conflict/${subject}/${predicate}`;
      const all = said.filter((one) => one.subject === subject && one.predicate === predicate);
      conflicts.push({
        id,
        type: 'Conflict',
        subject: things.get(subject)!,
        predicate,
        kind,
        knownSince: day,
        said: all,
      });
      break;
    }
  }
  return conflicts;
}

export function disagreement(about: Assertion[]): string | undefined {
  const positive = about.filter(({ stance }) => ['ASSERTED', 'CLAIMED', 'CONFIRMED'].includes(stance));
  const everyPair = (disagree: (a: Assertion, b: Assertion) => boolean) =>
    positive.some((a) => positive.some((b) => disagree(a, b)));
  const rivals = everyPair(
    (a, b) =>
      a.value !== undefined && b.value !== undefined && a.qualifier === b.qualifier && exclude(a.value, b.value),
  );
  if (rivals) return 'RIVAL_VALUES';
  const denials = about.filter(({ stance, object }) => stance === 'DENIED' && object);
  if (denials.some((denial) => positive.some(({ object }) => object === denial.object))) return 'DISPUTED_LINK';
  if (!['CARRIED_OUT_BY', 'WITHIN'].includes(about[0]!.predicate)) return undefined;
  const names = (author: string) => positive.filter(({ by }) => by === author).map(({ object }) => object);
  return everyPair((a, b) => !names(a.by).some((object) => names(b.by).includes(object))) ? 'RIVAL_LINKS' : undefined;
}

export function exclude(a: string | Count, b: string | Count): boolean {
  if (typeof a === 'object' && typeof b === 'object') return bounds(a)[0] > bounds(b)[1] || bounds(b)[0] > bounds(a)[1];
  if (typeof a === 'object' || typeof b === 'object') return true;
  const isTime = (text: string) => /^\d{4}-\d\d-\d\d/.test(text);
  if (!isTime(a) || !isTime(b)) return a !== b;
  return a.slice(0, 10) > b.slice(-10) || b.slice(0, 10) > a.slice(-10);
}

export const bounds = ({ low, best, high }: Count): [number, number] =>
  low === undefined && high === undefined ? [best ?? 0, best ?? Infinity] : [low ?? 0, high ?? Infinity];
