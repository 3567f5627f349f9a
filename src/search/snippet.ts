import { wordsOf } from './words';

/** Characters of a snippet, beside its marks. */
const LENGTH = 160;

/** Characters that are shown before the first hit. */
const BEFORE = 40;

const MARK = '**';

/** A part of the text around the first of these words, with two asterisks before and after each of them. */
export function markHits(text: string, hits: ReadonlySet<string>): string {
  const words = wordsOf(text);
  const found = words.filter(({ folded }) => hits.has(folded));
  const { start, end } = excerpt(
    text,
    words.map((word) => word.start),
    found[0]?.start ?? 0,
  );
  let marked = start > 0 ? '…' : '';
  let at = start;
  for (const hit of found) {
    if (hit.end > end) break;
    marked += `${plain(text.slice(at, hit.start))}${MARK}${plain(text.slice(hit.start, hit.end))}${MARK}`;
    at = hit.end;
  }
  return marked + plain(text.slice(at, end)) + (end < text.length ? '…' : '');
}

/** Between words, so that none is cut. */
function excerpt(text: string, starts: number[], first: number) {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const start = first <= BEFORE ? 0 : (starts.find((each) => each >= first - BEFORE) ?? 0);
  const fits = starts.filter((each) => each > first && each <= start + LENGTH).at(-1);
  const end = start + LENGTH >= text.length ? text.length : (fits ?? start + LENGTH);
  return { start, end };
}

/** A text's own asterisks are no marks. */
const plain = (text: string) => text.replace(/\*{2,}/g, '*');
