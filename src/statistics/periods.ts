import type { EventGrouping } from '../generated/graphql';

/** Days as whole numbers: 0 is 1 January 1970. */
const DAY = 86_400_000;
export const toDay = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;
export const toIso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Periods by which events are grouped, and the precisions of which a period holds all days. */
export const PERIODS = {
  DAY: [],
  WEEK: ['WEEK'],
  MONTH: ['MONTH'],
  QUARTER: ['MONTH'],
  YEAR: ['MONTH', 'YEAR'],
} as const satisfies Partial<Record<EventGrouping, readonly string[]>>;

export type Period = keyof typeof PERIODS;
export const isPeriod = (name: EventGrouping): name is Period => name in PERIODS;

/** The Julian day of 1 January 1970; Julian days that are multiples of 7 are Mondays. */
const EPOCH = 2_440_588;

/** A Cypher expression for the period of a day: text, or the number of a week that `weekOf` reads. */
export function periodOf(period: Period, day: string): string {
  const part = (start: number, length: number) => `toInteger(substring(${day}, ${start}, ${length}))`;
  if (period === 'DAY') return day;
  if (period === 'MONTH') return `substring(${day}, 0, 7)`;
  if (period === 'YEAR') return part(0, 4);
  if (period === 'QUARTER') return `substring(${day}, 0, 4) + '-Q' + toString((${part(5, 2)} + 2) / 3)`;
  return `${dayNumber(day)} / 7`;
}

/** A Cypher expression for the Julian day of a day, with whole numbers alone, as no engine has the same calendar. */
export function dayNumber(day: string): string {
  const part = (start: number, length: number) => `toInteger(substring(${day}, ${start}, ${length}))`;
  // Counted from March on, so that the day that a leap year adds is the last one.
  const early = `(14 - ${part(5, 2)}) / 12`;
  const year = `(${part(0, 4)} + 4800 - ${early})`;
  const month = `(${part(5, 2)} + 12 * (${early}) - 3)`;
  return `(${part(8, 2)} + (153 * ${month} + 2) / 5 + 365 * ${year} + ${year} / 4 - ${year} / 100 + ${year} / 400 - 32045)`;
}

/** The name of a week by ISO 8601: its year is that of its Thursday. */
export function weekOf(number: number): string {
  const thursday = toIso(number * 7 - EPOCH + 3);
  const week = Math.floor((toDay(thursday) - toDay(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}
