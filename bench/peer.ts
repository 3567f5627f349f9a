import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';
import { type Ask, ask } from './ask';

/** The same labels, edges and properties; plain types, which the library reads faster than interfaces. */
const TYPES = `
  type Event @node(labels: ["Event"]) {
    id: ID!
    title: String!
    description: String
    dateStart: String
    dateEnd: String
    datePrecision: String
    mode: String
    occurredIn: [Location!]! @relationship(type: "OCCURRED_IN", direction: OUT, properties: "Link")
    attributions: [Actor!]! @relationship(type: "CARRIED_OUT_BY", direction: OUT, properties: "Link")
    promptedBy: [Event!]! @relationship(type: "PROMPTED_BY", direction: OUT, properties: "Link")
    prompted: [Event!]! @relationship(type: "PROMPTED_BY", direction: IN, properties: "Link")
  }
  type Actor @node(labels: ["Actor"]) {
    id: ID!
    name: String!
  }
  type Location @node(labels: ["Location"]) {
    id: ID!
    name: String!
    kind: String!
    within: [Location!]! @relationship(type: "WITHIN", direction: OUT)
  }
  type Link @relationshipProperties {
    status: String!
    confidence: Float!
  }
`;

/** Asks @neo4j/graphql, set up as its documentation tells. */
export async function startPeer(driver: Driver): Promise<Ask> {
  const schema = await new Neo4jGraphQL({
    typeDefs: TYPES,
    driver,
    features: { filters: { String: { GTE: true, LTE: true } } },
  }).getSchema();
  // As in our own server: what Apollo does at every field is not what is compared.
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  return ask(server, {});
}
