import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InMemoryCache } from '@apollo/client/cache';
import { buildSchema as parseSchema, validateSchema } from 'graphql';
import gql from 'graphql-tag';
import { ROOT } from '../src/config';

const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

// `npm run check` tells whether the two are those of the server's schema.
test('schema.graphql is a schema as it stands', () => {
  expect(validateSchema(parseSchema(read('schema.graphql')))).toEqual([]);
});

test('Apollo Client finds with possible-types.json what stands behind interfaces and unions', () => {
  const possibleTypes = JSON.parse(read('possible-types.json')) as Record<string, string[]>;
  const cache = new InMemoryCache({ possibleTypes });
  const query = gql`
    {
      node(id: "a") {
        id
        ... on Event {
          title
        }
        ... on Actor {
          name
        }
      }
    }
  `;
  const node = { __typename: 'Attack', id: 'a', title: 'An attack' };
  cache.writeQuery({ query, data: { node } });
  expect(cache.readQuery({ query })).toEqual({ node });
});
