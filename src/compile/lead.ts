import type { GraphQLCompositeType } from 'graphql';
import type { Catalog, Reader } from './catalog';
import type { Path } from './path';
import type { Given } from './scope';

/** A way to the objects of a list from those that its filter names. */
export interface Lead {
  /** Clauses that find what the condition may hold of, from `$lead`; the conditions still have to be asked. */
  body: string;
  /** Counts what it would find, which takes an engine next to nothing. */
  count: string;
  /** Where the ids or names stand among the arguments: one of them, or a list. */
  path: Path;
}

/** What a statement begins from because its filter names it; and the statements to take where it leads to too much. */
export interface Start<Statement> {
  count: string;
  /** The parameter with what it begins from. */
  parameter: string;
  otherwise: Statement[];
}

/** Beyond so many, reading by days, or all, is soon as fast. */
export const MOST_LED = 5000;

/** Properties by which objects of a label are found in an index. */
const INDEXED: Record<string, readonly string[]> = {
  id: ['Entity', 'Event', 'Actor', 'Location', 'Series', 'Statement', 'Document', 'Assertion'],
  name: ['Actor', 'Location'],
};

const STEP = /^MATCH \(this\)(<?)-\[\w*(:[\w|]+)\]-(>?)\((node):(\w+)\)(\s+WHERE [\s\S]*)?$/;

/**
 * The first condition of a filter that some related object has this id or name, as the way in: an actor has
 * thousands of events, where there may be a million.
 */
export function leadOf(
  catalog: Catalog,
  type: GraphQLCompositeType,
  label: string,
  where: Given | undefined | null,
  path: Path,
): Lead | undefined {
  for (const [key, inner] of Object.entries(where ?? {})) {
    if (inner === null || inner === undefined) continue;
    const nested = key === 'and' ? (inner as Given[]) : [];
    for (const [index, each] of nested.entries()) {
      const found = leadOf(catalog, type, label, each, [...path, key, index]);
      if (found) return found;
    }
    const reader = catalog.reader(type, key);
    const some = (inner as Given).some as Given | undefined | null;
    const found = reader && some && stepOf(reader, label, some, [...path, key, 'some']);
    if (found) return found;
  }
  return undefined;
}

function stepOf({ file, shape, rows, type }: Reader, label: string, some: Given, path: Path): Lead | undefined {
  const [, left, edge, right, , related = ''] = STEP.exec(file.body) ?? [];
  if (!edge) return undefined;
  // Of a row, the related object is one of its fields.
  const whole = shape === 'node' || (shape === 'connection' && rows !== type);
  const column = file.columns.find(({ variable }) => variable === 'node')!.name;
  const [object, at] = whole ? [some, path] : [some[column] as Given | undefined | null, [...path, column]];
  for (const [property, labels] of Object.entries(INDEXED)) {
    const { eq, in: among, ignoreCase } = (object?.[property] ?? {}) as Given;
    if (!labels.includes(related) || ignoreCase === true || (eq ?? among) == null) continue;
    const start = `UNWIND $lead AS wanted\nMATCH (lead:${related} {${property}: wanted})`;
    const way = `${right ? '<' : ''}-[${edge}]-${left ? '>' : ''}`;
    return {
      body: `${start}${way}(node:${label})\nWITH DISTINCT node`,
      count: `${start}\nRETURN sum(COUNT { MATCH (lead)${way}() }) AS count`,
      path: [...at, property, eq == null ? 'in' : 'eq'],
    };
  }
  return undefined;
}
