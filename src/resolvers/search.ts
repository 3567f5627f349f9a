import type { QuerySearchArgs } from '../generated/graphql';
import type { Graph, Row } from '../graph/port';
import { type Hit, rank, unknownWords, type Wanted, wordsWanted } from '../search/rank';
import { beginningOf, similar } from '../search/tokens';
import { FIELDS, labelsOf } from '../search/types';
import type { Resolver } from '.';

/** How much of a text counts. */
const TEXT = { characters: 256, words: 16 };

const properties = Object.keys(FIELDS);

/** Candidates of all types together: to rank them takes some ten milliseconds. */
const MOST = 440;

/** With so many candidates that have the words as they are written, similar ones need not be looked for. */
const ENOUGH = 40;

/** Engines give candidates, which are ranked here, so that the order is the same on each. */
export const search: Resolver<QuerySearchArgs> = {
  gives: ['found'],
  resolve: async (args, { graph }, info, compiler) => {
    const hits = await find(graph, args);
    const { first, last, after, before, where, orderBy } = args;
    const plain = [last, after, before, where, orderBy].every((each) => each == null);
    // Each hit that the statement is given costs, whether the page shows it or not.
    const found = plain && first != null ? hits.slice(0, first + 1) : hits;
    const page = (await compiler.read(info, graph, { found })) as Row;
    return plain ? { ...page, totalCount: hits.length } : page;
  },
};

async function find(graph: Graph, { text, types, prefix, asKnownOn }: QuerySearchArgs): Promise<Hit[]> {
  const labels = labelsOf(types);
  const wanted = { words: wordsWanted(text.slice(0, TEXT.characters), TEXT.words), prefix: prefix ?? false };
  if (!wanted.words.length || !labels.length) return [];
  const limit = Math.floor(MOST / labels.length);
  const ask = async (tokens: string[]) =>
    tokens.length
      ? graph.search.find({ tokens, labels, limit, properties, ...(asKnownOn != null && { knownOn: asKnownOn }) })
      : [];
  return rank(wanted, await candidates(wanted, ask));
}

/** What has the words as they are written; and what has similar ones, where those are few or a word is unknown. */
async function candidates(wanted: Wanted, ask: (tokens: string[]) => Promise<Row[]>): Promise<Row[]> {
  const { words, prefix } = wanted;
  const exact = await ask(prefix ? words.flatMap((word) => [word, ...beginningOf(word)]) : words);
  const unsure = exact.length < ENOUGH ? words : unknownWords(wanted, exact);
  const close = await ask(unsure.flatMap(similar));
  return [...new Map([...exact, ...close].map((row) => [row.id, row])).values()];
}
