import { IDENTITY } from '../compile/split';
import { END_OF_TIME } from '../compile/scope';
import { Conflict, PublicError } from '../errors';
import { type LinkType, type QueryNeighbourhoodArgs, Status } from '../generated/graphql';
import type { Parameters, Row, Run, Value } from '../graph/port';
import { type Assertion, LINKS } from '../model';
import { factOf } from '../provenance/facts';
import { step } from '../steps';

/** Links that one search looks at: some 0.1 s on either engine. */
export const MOST_LINKS = 20_000;

const KNOWN = step('known');
const OUTWARD = step('outward');
const STEPS = { outward: OUTWARD, 'both ways': `${OUTWARD}UNION ALL\n${step('inward')}` };

/** A link as a walk sees it, in its own direction. */
export interface FoundLink {
  from: string;
  to: string;
  type: LinkType;
  confidence: number;
}

export type LinkArguments = Pick<QueryNeighbourhoodArgs, 'via' | 'statuses' | 'minConfidence' | 'asKnownOn'>;

/** Walks along the links that the arguments of a field let through, until it has looked at the most of them. */
export class LinkWalk {
  /** Links that may still be looked at. */
  room = MOST_LINKS;
  private readonly types: string;
  private readonly filter: Parameters;

  constructor(
    private readonly run: Run,
    { via, statuses, minConfidence, asKnownOn }: LinkArguments,
  ) {
    inRange('minConfidence', minConfidence ?? 0, 0, 1);
    this.types = [...new Set(via ?? Object.keys(LINKS))].sort().join('|');
    this.filter = {
      today: asKnownOn == null,
      asKnownOn: asKnownOn ?? END_OF_TIME,
      statuses: [...(statuses ?? Object.values(Status))],
      minConfidence: minConfidence ?? 0,
    };
  }

  /** Whether all of these are there, and of a kind that links connect. */
  async knows(...ids: (string | null)[]): Promise<boolean> {
    const rows = await this.run(KNOWN, { ids, asKnownOn: this.filter.asKnownOn! });
    return new Set(rows.map(({ id }) => id)).size === new Set(ids).size;
  }

  /** The links of some nodes; cut where there are more than `limit`. */
  async step(
    reached: readonly string[],
    limit = this.room,
    direction: keyof typeof STEPS = 'both ways',
  ): Promise<{ links: FoundLink[]; cut: boolean }> {
    if (!this.types || !reached.length) return { links: [], cut: false };
    const text = STEPS[direction].replaceAll('link:LINKS', `link:${this.types}`);
    const rows = await this.run(text, { ...this.filter, reached: [...reached], limit: limit + 1 });
    const links = rows.slice(0, limit).filter(({ confidence }) => confidence !== null);
    this.room -= Math.min(rows.length, limit);
    return { links: links as unknown as FoundLink[], cut: rows.length > limit };
  }
}

/** An edge's id is that of its fact. */
export const idOfLink = ({ from, type, to }: FoundLink) =>
  factOf({ subject: from, predicate: type, object: to } as Assertion);

/** Hands out what was read at once for several objects: to one of them, by ids in its order. */
export function handOut(read: Value, wanted: Record<string, string | readonly string[]>): Row {
  return mapColumns(read as Record<string, Row[]>, (name, rows) => {
    const byId = new Map(rows.map((row) => [row[IDENTITY], row]));
    const take = (id: string) => {
      const row = byId.get(id);
      if (!row) throw new Conflict('what was walked is gone');
      return row;
    };
    const ids = wanted[name]!;
    return typeof ids === 'string' ? take(ids) : ids.map(take);
  });
}

/** Each column by what `value` makes of it; a column is named as its field, or that with a number. */
export const mapColumns = <T>(read: Record<string, T>, value: (name: string, column: T) => Value): Row =>
  Object.fromEntries(Object.entries(read).map(([key, column]) => [key, value(key.replace(/_\d+$/, ''), column)]));

/** @throws PublicError that gives the range */
export function inRange(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  const range = `${least} to ${most.toLocaleString('en')}`;
  throw new PublicError('BAD_USER_INPUT', `"${name}" is ${value}; it takes ${range}.`);
}
