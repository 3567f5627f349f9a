import { onDay } from '../compile/text';
import { PublicError } from '../errors';
import { Status } from '../generated/graphql';

const UPHELD = Object.values(Status).filter((status) => status !== 'DENIED');

/** Statuses of the links that count: what is only denied does not, unless asked for. */
export const statusesOf = (statuses?: readonly Status[] | null): Status[] => [...(statuses ?? UPHELD)];

/** A condition: a link is known on the day `$asKnownOn`, and was not only denied then, or had one of the statuses. */
export function visible(link: string, statuses?: string): string {
  const status = onDay(link, 'status', '$asKnownOn');
  return `${link}.knownSince <= $asKnownOn AND ${status} ${statuses ? `IN ${statuses}` : "<> 'DENIED'"}`;
}

/** @throws PublicError where more was found than is computed with in memory */
export function refuseBeyond(most: number, found: number, what: string): void {
  if (found <= most) return;
  throw new PublicError(
    'LIMIT_EXCEEDED',
    `These are more than ${most.toLocaleString('en')} ${what}. Ask for fewer events with "where".`,
  );
}
