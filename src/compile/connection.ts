import {
  concatAST,
  type DocumentNode,
  Kind,
  parse,
  visit,
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

/** Defines each `EventConnection` that a field returns and nobody wrote. */
export function withConnections(types: DocumentNode): DocumentNode {
  const wanted = new Set<string>();
  visit(types, {
    NamedType({ name: { value } }) {
      if (value.endsWith('Connection')) wanted.add(value);
    },
  });
  for (const definition of types.definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) wanted.delete(definition.name.value);
  const texts = [...wanted].map((connection) => {
    const node = connection.replace(/Connection$/, '');
    return `
      "A page of a list of \`${node}\`."
      type ${connection} {
        "How many there are in all, whatever the page; counted only when asked for."
        totalCount: Int!
        "The page."
        edges: [${node}Edge!]!
        "Where the page begins and ends."
        pageInfo: PageInfo!
      }
      "One of a page."
      type ${node}Edge {
        "Where this stands in the list, for \`after\` and \`before\`."
        cursor: String!
        "What stands there."
        node: ${node}!
      }`;
  });
  return texts.length ? concatAST([types, parse(texts.join(''))]) : types;
}
