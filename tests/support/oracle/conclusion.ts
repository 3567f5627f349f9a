import type { Stance } from '../../../src/generated/graphql';
import type { Link, Said } from './world';

/** The rule of `Link`, for one day. */
export function conclusion({ named, open }: Link, day: string): { status: string; confidence: number } {
  if (!named.length) return { status: 'ASSERTED', confidence: 1 };
  const spoken = [...named, ...open].filter(({ statedOn }) => statedOn <= day);
  const words = spoken.filter((one) => !spoken.some(({ by, statedOn }) => by === one.by && statedOn > one.statedOn));
  const having = (stance: Stance) => words.filter((one) => one.stance === stance);
  const claims = having('CLAIMED');
  const positive = [...having('ASSERTED'), ...claims, ...having('CONFIRMED')];
  const denied = having('DENIED').length > 0;
  const undetermined = having('UNDETERMINED').length > 0;
  const namedByOthers = claims.length && having('ASSERTED').some(({ by }) => !claims.some((claim) => claim.by === by));

  const support = someoneIsRight(positive.length ? positive : having('INFERRED'));
  const confidence = support * (1 - someoneIsRight(having('DENIED'))) * (undetermined ? 0.5 : 1);
  const status = () => {
    if (positive.length && denied) return 'DISPUTED';
    if (denied) return 'DENIED';
    if (undetermined) return 'UNDETERMINED';
    if (having('CONFIRMED').length || namedByOthers) return 'CONFIRMED';
    if (claims.length) return 'CLAIMED';
    return positive.length ? 'ASSERTED' : 'INFERRED';
  };
  return { status: status(), confidence: Math.round(confidence * 1000) / 1000 };
}

export function someoneIsRight(words: Said[]): number {
  let nobody = 1;
  for (const author of new Set(words.map(({ by }) => by))) {
    nobody *= 1 - Math.max(...words.filter(({ by }) => by === author).map(({ confidence }) => confidence));
  }
  return 1 - nobody;
}
