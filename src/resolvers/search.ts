import { PublicError } from '../errors';
import type { QuerySearchArgs } from '../generated/graphql';
import type { Graph, Row } from '../graph/port';
import { type Hit, rank, unknownWords, type Wanted, wordsWanted } from '../search/rank';
import { beginningOf, similar } from '../search/tokens';
import { FIELDS, labelsOf } from '../search/types';
import type { Resolver } from '.';

/** The longest text, and how many of its words count. */
const TEXT = { length: 256, words: 16 };

/** Candidates of all types together: to rank them takes some ten milliseconds. */
const MOST = 440;

/** With so many candidates that have the words as they are written, similar ones need not be looked for. */
const ENOUGH = 40;

const READ = `UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
RETURN node.id AS id, ${Object.keys(FIELDS)
  .map((property) => `node.${property} AS ${property}`)
  .join(', ')}`;

/** Engines give candidates, which are ranked here, so that the order is the same on each. */
export const search: Resolver<QuerySearchArgs> = {
  gives: ['found'],
  resolve: async (args, { graph }, info, compiler) => compiler.read(info, graph, { found: await find(graph, args) }),
};

async function find(graph: Graph, { text, types, prefix, asKnownOn }: QuerySearchArgs): Promise<Hit[]> {
  if (text.length > TEXT.length) {
    throw new PublicError('BAD_USER_INPUT', `"text" has ${text.length} characters; it takes up to ${TEXT.length}.`);
  }
  const labels = labelsOf(types);
  const wanted = { words: wordsWanted(text, TEXT.words), prefix: prefix ?? false };
  if (!wanted.words.length || !labels.length) return [];
  const limit = Math.floor(MOST / labels.length);
  const ask = (tokens: string[]) =>
    tokens.length ? graph.search.find({ tokens, labels, limit, ...(asKnownOn != null && { knownOn: asKnownOn }) }) : [];
  return rank(wanted, await candidates(graph, wanted, ask));
}

/** What has the words as they are written; and what has similar ones, where those are few or a word is unknown. */
async function candidates(
  graph: Graph,
  wanted: Wanted,
  ask: (tokens: string[]) => string[] | Promise<string[]>,
): Promise<Row[]> {
  const { words, prefix } = wanted;
  const exact = await ask(prefix ? words.flatMap((word) => [word, ...beginningOf(word)]) : words);
  if (exact.length < ENOUGH) {
    const close = await ask(words.flatMap(similar));
    return read(graph, [...exact, ...close]);
  }
  const rows = await read(graph, exact);
  const close = await ask(unknownWords(wanted, rows).flatMap(similar));
  const had = new Set(exact);
  return [
    ...rows,
    ...(await read(
      graph,
      close.filter((id) => !had.has(id)),
    )),
  ];
}

async function read(graph: Graph, ids: string[]): Promise<Row[]> {
  return ids.length ? graph.run(READ, { ids: [...new Set(ids)] }) : [];
}
