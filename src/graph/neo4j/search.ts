import type { Row, Run, TextQuery } from '../port';

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
export async function find(run: Run, query: TextQuery): Promise<Row[]> {
  const { tokens, labels, knownOn, limit, properties } = query;
  const columns = ['id', ...properties].map((name) => `node.${name} AS ${name}`);
  const statement = `UNWIND $indexes AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes(index, $query, {limit: $depth}) YIELD node, score
  WITH node, score WHERE $knownOn IS NULL OR coalesce(node.knownSince, node.publishedOn, '') <= $knownOn
  RETURN node ORDER BY score DESC, node.id LIMIT $limit
}
RETURN ${columns.join(', ')}`;
  return run(statement, {
    indexes: labels.map(nameOf),
    // In quotes, nothing is an operator.
    query: tokens.map((token) => `"${token.replace(/["\\]/g, '\\$&')}"`).join(' '),
    knownOn: knownOn ?? null,
    limit,
    depth: knownOn === undefined ? limit : DEPTH,
  });
}
