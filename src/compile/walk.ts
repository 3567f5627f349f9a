import type { Row, Run } from '../graph/port';
import type { Key } from './order';
import type { Given } from './scope';
import type { Selected } from './selection';

/** How a list that begins with the day is read: for some days after the other. */
export interface DayWalk {
  field: Selected;
  descending: boolean;
  /** Whether what has no day comes first. */
  unknownFirst: boolean;
  /** The days in the cursors that it begins after and ends before. */
  after?(args: Given): string | null;
  before?(args: Given): string | null;
}

/** The day of events without one. */
const UNKNOWN = 'unknown';

/** Days of a calendar that are looked up without asking which of them have events. */
const MOST_DAYS = 400;

/** Days of the first statement at least. A day of a large graph has many events, and one of a small graph is soon read. */
const FEWEST_DAYS = 4;

/** Days of one statement at most, so that each is soon done. */
const DAYS_AT_ONCE = 2000;

const EVERY = /^MATCH \(node:(\w+)\)$/;

/** The type that a file reads all of. */
export const labelOf = (body: string) => EVERY.exec(body)?.[1];

/** Reads all of a type by the day that they begin on: the embedded engine has no index that knows an order. */
export function byDay(body: string, [key]: readonly Key[]): string | undefined {
  const label = labelOf(body);
  if (!label || !key?.expression.endsWith('.dateStart')) return undefined;
  return `UNWIND $days AS day\nMATCH (node:Event {day: day})${label === 'Event' ? '' : `\nWHERE node:${label}`}`;
}

/** Reads those of a type that a filter names by their ids. */
export function byIds(body: string, where: Given | undefined): string | undefined {
  const label = labelOf(body);
  return label && idsOf(where) ? `UNWIND $ids AS wanted\nMATCH (node:${label} {id: wanted})` : undefined;
}

/** The ids that a filter names, each once. */
export function idsOf(where: Given | undefined): string[] | undefined {
  const { eq, in: among } = (where?.id ?? {}) as { eq?: string | null; in?: string[] | null };
  if (eq != null) return [eq];
  return among ? [...new Set(among)] : undefined;
}

/**
 * The days of a list, in lists: few of them first, then more and more.
 *
 * @param enough how many rows are wanted
 */
export async function* dayLists(run: Run, walk: DayWalk, args: Given, enough: number): AsyncGenerator<string[]> {
  const bounds = { from: '0001-01-01', to: '9999-12-31', known: false };
  narrow(bounds, args.where as Given | undefined);
  const after = walk.after?.(args);
  const before = walk.before?.(args);
  const [low, high] = walk.descending ? [before, after] : [after, before];
  if (low && low > bounds.from) bounds.from = low;
  if (high && high < bounds.to) bounds.to = high;
  if (!bounds.known && walk.unknownFirst) yield [UNKNOWN];
  // A cursor without a day stands among what has none.
  if (!(walk.unknownFirst ? before === null : after === null)) yield* known(run, walk, bounds, enough);
  if (!bounds.known && !walk.unknownFirst) yield [UNKNOWN];
}

async function* known(run: Run, walk: DayWalk, { from, to }: { from: string; to: string }, enough: number) {
  if (daysBetween(from, to) < MOST_DAYS) {
    yield Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => plusDays(from, index));
    return;
  }
  const text = `MATCH (day:Day) WITH day.id AS id WHERE id >= $from AND id <= $to
RETURN id AS id ORDER BY id${walk.descending ? ' DESC' : ''} LIMIT $limit`;
  let size = Math.max(FEWEST_DAYS, Math.ceil(enough / 4));
  for (;;) {
    const limit = Math.min(16 * size, DAYS_AT_ONCE);
    const days = (await run(text, { from, to, limit })).map(({ id }: Row) => id as string);
    for (let at = 0; at === 0 || at < days.length; size = Math.min(4 * size, DAYS_AT_ONCE)) {
      yield days.slice(at, at + size);
      at += size;
    }
    if (days.length < limit) return;
    if (walk.descending) to = plusDays(days.at(-1)!, -1);
    else from = plusDays(days.at(-1)!, 1);
  }
}

/** Takes up what a filter says of the day, as far as everything has to fulfil it. */
function narrow(bounds: { from: string; to: string; known: boolean }, where: Given | undefined | null): void {
  for (const each of (where?.and ?? []) as Given[]) narrow(bounds, each);
  const date = (where?.date ?? {}) as Record<string, Given | string | null | undefined>;
  for (const { eq, gt, gte, lt, lte, between } of [date, (date.start ?? {}) as typeof date]) {
    const { from, to } = (between ?? {}) as Record<string, string>;
    for (const least of [eq, gt, gte, from] as (string | null | undefined)[]) {
      if (least && least > bounds.from) bounds.from = least;
    }
    for (const most of [eq, lt, lte, to] as (string | null | undefined)[]) {
      if (most && most < bounds.to) bounds.to = most;
    }
    bounds.known ||= [eq, gt, gte, lt, lte, between].some((each) => each != null);
  }
}

const DAY = 86_400_000;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** The calendar ends where its years have four digits. */
function plusDays(day: string, days: number): string {
  const shifted = new Date(Math.min(Date.parse(day) + days * DAY, Date.UTC(9999, 11, 31)));
  return shifted.toISOString().slice(0, 10);
}
