import type { GrafeoDB } from '@grafeo-db/js';
import type { TextQuery } from '../port';

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
export async function find(database: GrafeoDB, { tokens, labels, knownOn, limit }: TextQuery): Promise<string[]> {
  const depth = knownOn === undefined ? limit : DEPTH;
  const text = tokens.join(' ');
  const found = await Promise.all(labels.map((label) => database.textSearch(label, PROPERTY, text, depth)));
  return found.flatMap((matches) => visible(database, matches, limit, knownOn));
}

function visible(database: GrafeoDB, matches: number[][], limit: number, knownOn = '9999-12-31'): string[] {
  const ids: string[] = [];
  for (const [key] of matches) {
    if (ids.length === limit) break;
    const node = database.getNode(key!);
    const since = node?.get('knownSince') ?? node?.get('publishedOn') ?? '';
    if (node && (since as string) <= knownOn) ids.push(node.get('id') as string);
  }
  return ids;
}
