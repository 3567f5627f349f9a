import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLFormattedError } from 'graphql';
import { hardened, type Hardening } from '../../src/hardened';
import { LIMITS, PAGE } from '../../src/limits';
import { scalars } from '../../src/scalars';

const typeDefs = /* GraphQL */ `
  scalar Date
  type Query {
    event(id: ID = "e", where: Where, on: Date, in: [Int]): Event
    hello: String
  }
  type Event {
    title: String
    next: Event
    prompted: [Event]
  }
  input Where {
    eq: String
    not: Where
    and: [Where]
    some: Where
    every: Where
    count: Where
  }
  type Subscription {
    tick: Int
  }
`;
const event = () => ({ title: 'An event', next: event, prompted: () => [event()] });
const schema = makeExecutableSchema({
  typeDefs,
  resolvers: { Date: scalars.Date, Query: { event, hello: () => 'hello' } },
});

/** A server of a small schema, as hard to overwhelm as the real one. */
export function guardedServer(options: Partial<Hardening> = {}) {
  return new ApolloServer({ schema, ...hardened({ limits: LIMITS, page: PAGE, log: console.error, ...options }) });
}

export interface GuardAnswer {
  status: number | undefined;
  data: unknown;
  errors: GraphQLFormattedError[];
  code: unknown;
  message: string | undefined;
}

/** What a server answers to a text, without HTTP. */
export async function askGuarded(
  server: ApolloServer,
  query: string,
  variables?: Record<string, unknown>,
): Promise<GuardAnswer> {
  const { body, http } = await server.executeOperation({ query, ...(variables && { variables }) });
  if (body.kind !== 'single') throw new Error('incremental');
  const { data, errors = [] } = body.singleResult;
  return {
    status: http.status,
    data,
    errors: [...errors],
    code: errors[0]?.extensions?.code,
    message: errors[0]?.message,
  };
}

export const repeat = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
export const wrapped = (open: string, inner: string, close: string, times: number) =>
  open.repeat(times) + inner + close.repeat(times);
export const levels = (count: number) => `{ event ${wrapped('{ next ', '{ title }', ' }', count - 1)} }`;
/** Each fragment spreads the next one twice. */
export const fan = (count: number, last: string) =>
  `{ event { ...f0 } } ${repeat(count, (i) => `fragment f${i} on Event { ...f${i + 1} ... { ...f${i + 1} } }`)}
  fragment f${count} on Event { ${last} }`;
export const mutual = (count: number) =>
  `{ event { ...f0 } } ${repeat(count, (i) => `fragment f${i} on Event { title ${repeat(count, (j) => `...f${j}`)} }`)}`;
