import { GraphQLError, GraphQLScalarType, Kind, print, type ASTNode } from 'graphql';
import { parseDuration } from './compile/duration';

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

/** A span of time, kept as it was written until the graph adds it to a day. */
export const GraphQLDuration = new GraphQLScalarType<string, string>({
  name: 'Duration',
  description:
    'A span of time in whole days or more, as ISO 8601 writes it: "P7D", "P2W", "P1M", "P1Y6M"; "-P7D" goes back.',
  parseValue(value) {
    if (typeof value !== 'string' || !parseDuration(value)) throw noDuration(JSON.stringify(value));
    return value;
  },
  parseLiteral(node) {
    if (node.kind !== Kind.STRING || !parseDuration(node.value)) throw noDuration(print(node), node);
    return node.value;
  },
});

/** A map, only ever answered. */
export const GraphQLGeoJSON = new GraphQLScalarType<never, object>({
  name: 'GeoJSON',
  description:
    'A `FeatureCollection` of GeoJSON (RFC 7946), which Leaflet, MapLibre and others draw as it is: a point for each event and each place with coordinates where it took place, without what is only denied. An event without such a place has none. The `id` of a feature is `event@place`; its properties are `id`, `type`, `title`, `start`, `end` and `precision` of the event, `place`, `placeId` and `geoPrecision` of the place, and the `status` of the link between the two.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc7946',
  serialize: (value) => value as object,
});

/** Every scalar of the schema that GraphQL does not bring. An `ID` is GraphQL's own: here always text, `kind/slug`. */
export const scalars = { Date: GraphQLDate, Duration: GraphQLDuration, GeoJSON: GraphQLGeoJSON };

/** Whether a value is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || value.startsWith('0000')) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // The 30th of February parses, as the 2nd of March.
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

const notADay = (shown: string, node?: ASTNode) =>
  refusal('A Date is a day written "YYYY-MM-DD", such as "2021-02-26"', shown, node);

const noDuration = (shown: string, node?: ASTNode) =>
  refusal('A Duration is a span of whole days, such as "P7D", "P2W", "P1Y6M" or "-P7D"', shown, node);

function refusal(rule: string, shown: string, node?: ASTNode): GraphQLError {
  const value = shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
  return new GraphQLError(`${rule}; ${value} is none.`, {
    ...(node && { nodes: [node] }),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
