/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Longer runs of letters are no words. */
const LONGEST = 40;

/** Scripts that put no spaces between words go by character. */
const SPACELESS = `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Khmer', 'Lao', 'Myanmar'].map((name) => `\\p{Script=${name}}`).join('')}]`;
const LETTERS = `(?:(?!${SPACELESS})[\\p{L}\\p{N}\\p{M}])+`;

/** An abbreviation with points is one word (`U.S.`), and so is one with apostrophes (`Kata'ib`). */
const WORD = new RegExp(`(?:\\p{L}\\.){2,}|${SPACELESS}\\p{M}*|${LETTERS}(?:['’‘\`]${LETTERS})*`, 'gu');

const PLAIN_WORD = /^[A-Za-z0-9]+$/;

/** Letters with a stroke or of two letters, which Unicode does not take apart. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Too common to tell one text from another. `is` and `us` are not among them, which are names too. */
const COMMON = new Set('a an and at by for from in of on or the to with'.split(' '));

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const folded = fold(match);
    if (folded) words.push({ folded, start: index, end: index + match.length });
  }
  return words;
}

export const isCommon = (word: string): boolean => COMMON.has(word);

/** Without case, accents, points, apostrophes, the possessive `'s`, and the stroke that lengthens Arabic words. */
function fold(word: string): string {
  // Most words need no more, and to take letters apart takes time.
  if (PLAIN_WORD.test(word)) return word.toLowerCase().slice(0, LONGEST);
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘`]s$/, '')
    .replace(/[^\p{L}\p{N}]|[\u0640ʻʼ]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter]!);
  return folded.length > LONGEST ? Array.from(folded).slice(0, LONGEST).join('') : folded;
}
