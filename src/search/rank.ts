import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchField } from '../generated/graphql';
import type { Row } from '../graph/port';
import { markHits } from './snippet';
import { type Text, textsOf } from './types';
import { isCommon, wordsOf } from './words';

/** What is looked for. */
export interface Wanted {
  words: string[];
  /** Whether each word may be the beginning of another. */
  prefix: boolean;
}

/** A hit as `cypher/Query.search.cypher` reads it. */
export interface Hit extends Row {
  id: string;
  score: number;
  field: SearchField;
  snippet: string;
}

type Match = Pick<Text, 'field' | 'text'> & { score: number; terms: string[]; queryTerms: string[] };

/** What is asked for, without the words that every text has. Empty where there is no letter and no digit. */
export function wordsWanted(text: string, most: number): string[] {
  const words = [...new Set(wordsOf(text).map(({ folded }) => folded))];
  const telling = words.filter((word) => !isCommon(word));
  return (telling.length ? telling : words).slice(0, most);
}

/** The words that no candidate has as they are written. */
export function unknownWords({ words, prefix }: Wanted, candidates: readonly Row[]): string[] {
  const known = new Set(candidates.flatMap(textsOf).flatMap(({ text }) => foldedWords(text)));
  const begun = (word: string) => prefix && [...known].some((each) => each.startsWith(word));
  return words.filter((word) => !known.has(word) && !begun(word));
}

/** The candidates that have at least half of the words, the best first; the same ones in any order give the same. */
export function rank({ words, prefix }: Wanted, candidates: readonly Row[]): Hit[] {
  const texts = candidates.flatMap(textsOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new MiniSearch<Text>({ fields: ['text'], tokenize: foldedWords, processTerm: keep });
  index.addAll(texts);
  const known = new Set(texts.flatMap(({ text }) => foldedWords(text)));
  const byId = new Map(texts.map((each) => [each.id, each]));
  const options: SearchOptions = {
    tokenize: (query) => query.split(' '),
    processTerm: (term) => term,
    prefix,
    fuzzy: (word) => slips(word, known.has(word)),
    boostDocument: (id) => byId.get(id as string)!.boost,
  };
  const matches = new Map<string, Match[]>();
  for (const { id, score, terms, queryTerms } of index.search(words.join(' '), options)) {
    const { owner, field, text } = byId.get(id as string)!;
    const match = { field, text, score, terms, queryTerms };
    matches.set(owner, [...(matches.get(owner) ?? []), match]);
  }
  return [...matches]
    .filter(([, all]) => 2 * new Set(all.flatMap(({ queryTerms }) => queryTerms)).size >= words.length)
    .map(([id, all]) => hitOf(id, all))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The best text counts in full, the best of each other field a quarter: many aliases are no merit. */
function hitOf(id: string, matches: Match[]): Hit {
  const best = new Map<SearchField, Match>();
  for (const match of matches) if (!best.has(match.field)) best.set(match.field, match);
  const [first] = matches as [Match, ...Match[]];
  const others = [...best.values()].reduce((sum, each) => sum + each.score, 0) - first.score;
  const score = first.score + others / 4;
  return {
    id,
    score: Math.round(score * 1000) / 1000,
    field: first.field,
    snippet: markHits(first.text, new Set(first.terms)),
  };
}

/** How many letters a similar word may differ by. */
function slips(word: string, known: boolean): number {
  const { length } = word;
  if (/\d/.test(word) || length < 4) return 0;
  return !known && length > 4 ? 2 : length > 4 || !known ? 1 : 0;
}

const foldedWords = (text: string) => wordsOf(text).map(({ folded }) => folded);
const keep = (term: string) => (isCommon(term) ? null : term);
