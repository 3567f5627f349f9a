import type { GrafeoDB } from '@grafeo-db/js';
import type { Row, TextQuery, Value } from '../port';

const PROPERTY = 'searchText';

/** How deep the matches are looked through for those known on a day. */
const DEPTH = 500;

/** Words come folded, and those that are too common are left out before. */
const OPTIONS = { tokenizer: 'standard', stopWords: [] };

export async function define(database: GrafeoDB, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    // Making it again would read all nodes again.
    const exists = await database.textSearch(label, PROPERTY, '', 1).then(
      () => true,
      () => false,
    );
    if (!exists) await database.createTextIndex(label, PROPERTY, OPTIONS);
  }
}

/** One index a label, so that a frequent label does not crowd out a rare one. */
export async function find(database: GrafeoDB, query: TextQuery): Promise<Row[]> {
  const { tokens, labels, knownOn, limit } = query;
  const depth = knownOn === undefined ? limit : DEPTH;
  const text = tokens.join(' ');
  const found = await Promise.all(labels.map((label) => database.textSearch(label, PROPERTY, text, depth)));
  return found.flatMap((matches) => rowsOf(database, matches, query));
}

function rowsOf(database: GrafeoDB, matches: number[][], { knownOn, limit, properties }: TextQuery) {
  const rows: Row[] = [];
  for (const [key] of matches) {
    if (rows.length === limit) break;
    const node = database.getNode(key!);
    const since = node?.get('knownSince') ?? node?.get('publishedOn') ?? '';
    if (!node || (knownOn !== undefined && (since as string) > knownOn)) continue;
    rows.push(Object.fromEntries(['id', ...properties].map((name) => [name, (node.get(name) ?? null) as Value])));
  }
  return rows;
}
