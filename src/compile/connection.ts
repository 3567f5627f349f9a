import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isObjectType,
} from 'graphql';

export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection');
}

export function edgeType(connection: GraphQLCompositeType): GraphQLObjectType {
  return getNamedType((connection as GraphQLObjectType).getFields().edges!.type) as GraphQLObjectType;
}

/** What the rows of a connection are: its nodes, unless its edges tell more of each. */
export function rowType(connection: GraphQLCompositeType): GraphQLCompositeType {
  const fields = edgeType(connection).getFields();
  const plain = Object.keys(fields).every((name) => name === 'node' || name === 'cursor');
  return plain ? (getNamedType(fields.node!.type) as GraphQLCompositeType) : edgeType(connection);
}
