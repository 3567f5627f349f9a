import { isCommon, wordsOf } from './words';

/**
 * What an engine's text index is given and asked for: tokens that are equal or not, so that every engine finds the
 * same. Each word gives itself, its beginnings, and what it shares with words of similar spelling. The marks are
 * letters that folding takes out of words.
 */
const MARK = { beginning: 'ᵖ', slip: 'ᵈ', sound: 'ˢ' };

/** Letters of the beginnings that are kept. */
const BEGINNING = { shortest: 2, longest: 5 };

/** A slip is looked for in words of at least, and in the first, so many letters. */
const SLIP = { shortest: 4, letters: 7 };

/** Letters that tell a word by its consonants. */
const SOUND = 3;

/** The property that engines index: all tokens of these texts, separated by spaces. */
export function searchText(texts: readonly string[]): string {
  const words = texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded)).filter((word) => !isCommon(word));
  const tokens = [...new Set(words)].flatMap((word) => [word, ...beginnings(word), ...similar(word)]);
  return [...new Set(tokens)].join(' ');
}

/** What finds the words that begin like this one. */
export function beginningOf(word: string): string[] {
  return beginnings(word).slice(-1);
}

function beginnings(word: string): string[] {
  const letters = Array.from(word);
  const all: string[] = [];
  for (let length = BEGINNING.shortest; length <= Math.min(letters.length, BEGINNING.longest); length++) {
    all.push(MARK.beginning + letters.slice(0, length).join(''));
  }
  return all;
}

/**
 * What a word shares with those that differ by one letter more, less, other or in another place: itself and itself
 * without one of its letters (as SymSpell does); and its consonants, with those that differ by vowels and doubled
 * letters, as transliterations do (`Hezbollah`, `Hizbullah`).
 */
export function similar(word: string): string[] {
  const letters = Array.from(word).slice(0, SLIP.letters);
  // Numbers that differ by a digit are not similar.
  if (letters.length < SLIP.shortest || /\d/.test(word)) return [];
  const shorter = letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join(''));
  const sound = soundOf(word);
  return [letters.join(''), ...shorter].map((token) => MARK.slip + token).concat(sound ? MARK.sound + sound : []);
}

function soundOf(word: string): string | undefined {
  const sound = word
    .replace(/^[aeiouy]/, 'a')
    .replace(/(?!^)[aeiouwy]/g, '')
    .replace(/(.)\1+/g, '$1');
  return sound.length >= SOUND && /^[a-z]+$/.test(sound) ? sound : undefined;
}
