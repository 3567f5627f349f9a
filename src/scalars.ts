import { GraphQLError, GraphQLScalarType, Kind, print, type ASTNode } from 'graphql';

/**
 * A day of the calendar. It stays text from the client to the graph: both
 * engines compare ISO days as text, and no time zone can shift one.
 */
export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A day of the Gregorian calendar, written "YYYY-MM-DD" (the `full-date` of RFC 3339), from 0001-01-01 to 9999-12-31.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parseValue(value) {
    if (!isDay(value)) throw notADay(JSON.stringify(value));
    return value;
  },
  parseLiteral(node) {
    if (node.kind !== Kind.STRING || !isDay(node.value)) throw notADay(print(node), node);
    return node.value;
  },
  serialize(value) {
    if (!isDay(value)) throw new TypeError(`The graph holds a Date that is not a day: ${JSON.stringify(value)}`);
    return value;
  },
});

/** Every scalar of the schema that GraphQL does not bring. An `ID` is GraphQL's own: here always text, `kind/slug`. */
export const scalars = { Date: GraphQLDate };

/** Whether a value is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || value.startsWith('0000')) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // The 30th of February parses, as the 2nd of March.
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

function notADay(shown: string, node?: ASTNode): GraphQLError {
  const value = shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
  return new GraphQLError(`A Date is a day written "YYYY-MM-DD", such as "2021-02-26"; ${value} is none.`, {
    ...(node && { nodes: [node] }),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
