import type { Run, TextQuery } from '../port';

/** How deep the matches are looked through for those known on a day. */
const DEPTH = 500;

const nameOf = (label: string) => `search_${label.toLowerCase()}`;

export const definitions = (labels: readonly string[]): string[] =>
  labels.map(
    (label) =>
      `CREATE FULLTEXT INDEX ${nameOf(label)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.searchText]
       OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  );

/** One index a label, so that a frequent label does not crowd out a rare one. */
const FIND = `UNWIND $indexes AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes(index, $query, {limit: $depth}) YIELD node, score
  WITH node, score WHERE $knownOn IS NULL OR coalesce(node.knownSince, node.publishedOn, '') <= $knownOn
  RETURN node.id AS id ORDER BY score DESC, id LIMIT $limit
}
RETURN id AS id`;

export async function find(run: Run, { tokens, labels, knownOn, limit }: TextQuery): Promise<string[]> {
  const rows = await run(FIND, {
    indexes: labels.map(nameOf),
    // In quotes, nothing is an operator.
    query: tokens.map((token) => `"${token.replace(/["\\]/g, '\\$&')}"`).join(' '),
    knownOn: knownOn ?? null,
    limit,
    depth: knownOn === undefined ? limit : DEPTH,
  });
  return rows.map(({ id }) => id as string);
}
