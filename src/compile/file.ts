/**
 * A file of `cypher/`: how to get from `this` to what a field returns.
 *
 *     // A sentence for the reader.
 *     MATCH (this)-[link:PROMPTED_BY]->(node:Event)
 *     RETURN link, node AS cause, this AS effect
 *     ORDER BY node.dateStart, node.id
 *
 * `this` is the object that the field belongs to. A column `node` is the object that the field returns; without one,
 * the columns are fields of the type that the field returns. `link` is the edge that was walked: what no other column
 * gives is read from it. `$name` is the field's argument; `$asKnownOn` also that of any field around it. A file
 * without a MATCH reads `this` alone. A file that starts from an id unwinds it, as the embedded engine finds no index
 * for an id that is a parameter where a further condition follows.
 */
export interface CypherFile {
  coordinate: string;
  body: string;
  columns: Column[];
  order: string;
  /** Variables of the file, `this` aside. */
  variables: ReadonlySet<string>;
  parameters: ReadonlySet<string>;
}

export interface Column {
  name: string;
  expression: string;
  /** The variable, where the column is one: a node or an edge. */
  variable?: string;
}

const FORM = /^(?<body>[\s\S]*?)\bRETURN\s+(?<columns>[\s\S]+?)(?:\bORDER BY\s+(?<order>[\s\S]+))?$/;

export function parseFile(coordinate: string, source: string): CypherFile {
  const text = source.replace(/^\s*\/\/.*$/gm, '').trim();
  const parts = FORM.exec(text)?.groups;
  if (!parts) throw new Error(`cypher/${coordinate}.cypher has no RETURN.`);
  const { body = '', columns = '', order = '' } = parts;
  const variables = new Set(
    [...body.matchAll(/[([]\s*([a-z]\w*)\s*[:)\]]|\bAS\s+([a-z]\w*)/g)].map((match) => (match[1] ?? match[2])!),
  );
  variables.delete('this');
  return {
    coordinate,
    body: body.trim(),
    columns: columns.split(',').map((column) => parseColumn(column, variables)),
    order: order.trim(),
    variables,
    parameters: new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]!)),
  };
}

function parseColumn(source: string, variables: ReadonlySet<string>): Column {
  const [expression = '', alias] = source.trim().split(/\s+AS\s+/);
  const column: Column = { name: (alias ?? expression).replaceAll('`', ''), expression };
  if (expression === 'this' || variables.has(expression)) column.variable = expression;
  return column;
}

/** Replaces variables and parameters of a file's text by the names they have in a statement. */
export function rename(text: string, names: ReadonlyMap<string, string>, parameter: (name: string) => string): string {
  // Text, keys of maps, properties and labels are no variables.
  const tokens = /'[^']*'|(?<![.:|\w`])\$?[A-Za-z_]\w*/g;
  return text.replace(tokens, (token, at: number) => {
    if (token.startsWith('$')) return parameter(token.slice(1));
    const isKey = /^\s*:/.test(text.slice(at + token.length)) && /[{,]\s*$/.test(text.slice(0, at));
    return isKey ? token : (names.get(token) ?? token);
  });
}
