import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { isConnection } from '../compile/connection';
import { enumValueOf } from '../compile/derive';
import type { Row, Value } from '../graph/port';

const [operation] = parse(
  `{
    edges {
      node {
        id
        title
        date { start end precision }
        occurrences(where: { status: { ne: DENIED } }) {
          status
          location { id name latitude longitude geoPrecision }
        }
        __typename
      }
    }
  }`,
  { noLocation: true },
).definitions as [OperationDefinitionNode];
const { selectionSet } = operation;
const [edges] = selectionSet.selections as [FieldNode];
const [node] = edges.selectionSet!.selections as [FieldNode];

/** What `geoJson` of a connection reads: it stands for this selection. */
export function selectionOf(type: GraphQLCompositeType, field: string): SelectionSetNode | undefined {
  return field === 'geoJson' && isConnection(type) ? selectionSet : undefined;
}

/** How an answer is read: the column of a field, and the type of an object. */
export interface Reading {
  column(node: FieldNode): string;
  type: GraphQLCompositeType;
  schema: GraphQLSchema;
}

interface Event {
  id: string;
  title: string;
  date: { start: string | null; end: string | null; precision: string };
  occurrences: { status: string; location: Place }[];
}

interface Place {
  id: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  geoPrecision: number | null;
}

/** A point for each event and each place with coordinates where it took place. */
export function featureCollection(rows: Row[], reading: Reading) {
  const features = rows.flatMap((row) => {
    const read = row[reading.column(node)] as Row;
    const { id, title, date, occurrences } = plain(read, node.selectionSet!, reading) as unknown as Event;
    const type = typeOf(read, reading);
    return occurrences.flatMap(({ status, location: { id: placeId, name: place, ...where } }) => {
      const { latitude, longitude, geoPrecision } = where;
      if (latitude === null || longitude === null) return [];
      return {
        type: 'Feature',
        id: `${id}@${placeId}`,
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        // Maps that cut features into tiles keep plain values only.
        properties: { id, type, title, ...date, place, placeId, geoPrecision, status },
      };
    });
  });
  return { type: 'FeatureCollection', features };
}

/** An object by the names of its fields. */
function plain(value: Value, { selections }: SelectionSetNode, reading: Reading): Value {
  if (Array.isArray(value)) return value.map((item) => plain(item, { selections } as SelectionSetNode, reading));
  const row = value as Row;
  const entries = (selections as FieldNode[]).map((field) => {
    const inner = row[reading.column(field)] ?? null;
    return [field.name.value, field.selectionSet ? plain(inner, field.selectionSet, reading) : inner] as const;
  });
  return Object.fromEntries(entries);
}

function typeOf({ labels = [] }: Row, { schema, type }: Reading): string {
  if (!isAbstractType(type)) return enumValueOf(type);
  return enumValueOf(schema.getPossibleTypes(type).find(({ name }) => (labels as string[]).includes(name))!);
}
