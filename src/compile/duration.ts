/** A span of time in what a calendar adds. */
export interface Duration {
  months: number;
  days: number;
}

const FORM =
  /^(?<sign>-?)P(?!$)(?:(?<years>\d{1,4})Y)?(?:(?<months>\d{1,5})M)?(?:(?<weeks>\d{1,5})W)?(?:(?<days>\d{1,6})D)?$/;

/** Undefined for what is no span of whole days. */
export function parseDuration(text: string): Duration | undefined {
  const parts = FORM.exec(text)?.groups;
  if (!parts) return undefined;
  const [years, months, weeks, days] = [parts.years, parts.months, parts.weeks, parts.days].map((part) =>
    Number(part ?? 0),
  );
  const sign = parts.sign ? -1 : 1;
  return { months: sign * (years! * 12 + months!) || 0, days: sign * (weeks! * 7 + days!) || 0 };
}
