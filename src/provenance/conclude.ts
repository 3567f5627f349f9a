import type { Stance, Status } from '../generated/graphql';
import type { Assertion } from '../model';

type Said = Pick<Assertion, 'stance' | 'confidence' | 'by' | 'statedOn'>;

/** What the assertions about one link add up to, now and on every earlier day. */
export interface Conclusion {
  status: Status;
  confidence: number;
  knownSince: string;
  /** Days on which the conclusion changed, ascending; the histories have an entry for each. */
  historyDays: string[];
  statusHistory: Status[];
  confidenceHistory: number[];
}

/** @param assertions about one link, at least one */
export function conclude(assertions: readonly Said[]): Conclusion {
  const days = [...new Set(assertions.map(({ statedOn }) => statedOn))].sort();
  const history = days.map((day) => ({ day, ...concludeOn(assertions.filter(({ statedOn }) => statedOn <= day)) }));
  const changes = history.filter(
    ({ status, confidence }, index) =>
      status !== history[index - 1]?.status || confidence !== history[index - 1]?.confidence,
  );
  const { status, confidence } = changes.at(-1)!;
  return {
    status,
    confidence,
    knownSince: days[0]!,
    historyDays: changes.map(({ day }) => day),
    statusHistory: changes.map((change) => change.status),
    confidenceHistory: changes.map((change) => change.confidence),
  };
}

/** The rule of the SDL type `Link`, on what is known on one day. */
function concludeOn(known: readonly Said[]): { status: Status; confidence: number } {
  const current = newestWords(known);
  const having = (...stances: Stance[]) => current.filter(({ stance }) => stances.includes(stance));
  const sayers = having('ASSERTED', 'CLAIMED', 'CONFIRMED');
  const deniers = having('DENIED');
  const undetermined = having('UNDETERMINED').length > 0;
  const support = chance(sayers.length ? sayers : having('INFERRED'));
  const confidence = support * (1 - chance(deniers)) * (undetermined ? 0.5 : 1);
  return { status: statusOf(), confidence: Math.round(confidence * 1000) / 1000 };

  function statusOf(): Status {
    if (sayers.length && deniers.length) return 'DISPUTED';
    if (deniers.length) return 'DENIED';
    if (undetermined) return 'UNDETERMINED';
    const claimants = new Set(having('CLAIMED').map(({ by }) => by));
    const borneOut = claimants.size > 0 && having('ASSERTED').some(({ by }) => !claimants.has(by));
    if (having('CONFIRMED').length || borneOut) return 'CONFIRMED';
    if (claimants.size) return 'CLAIMED';
    return sayers.length ? 'ASSERTED' : 'INFERRED';
  }
}

/** An author's later words replace the earlier ones. */
function newestWords(known: readonly Said[]): Said[] {
  const newest = new Map<string, string>();
  for (const { by, statedOn } of known) if (statedOn > (newest.get(by) ?? '')) newest.set(by, statedOn);
  return known.filter(({ by, statedOn }) => newest.get(by) === statedOn);
}

/** That at least one of several authors is right, were they independent. An author counts once, at their surest. */
function chance(said: readonly Said[]): number {
  const surest = new Map<string, number>();
  for (const { by, confidence } of said) surest.set(by, Math.max(confidence, surest.get(by) ?? 0));
  return 1 - [...surest.values()].reduce((none, confidence) => none * (1 - confidence), 1);
}
