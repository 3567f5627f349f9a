import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from '../../possible-types.json';
import { AttacksDocument, type AttacksQuery, type AttacksQueryVariables } from './generated';

const [uri = 'http://127.0.0.1:4000/graphql', from = null] = process.argv.slice(2);

const client = new ApolloClient({
  link: new HttpLink({ uri }),
  cache: new InMemoryCache({
    // Without them, `... on Actor` would match nothing: only the schema knows that a State is an Actor.
    possibleTypes,
    // Pages of one filter become one list; `first` and `after` are no part of its name.
    typePolicies: { Query: { fields: { attacks: relayStylePagination(['where', 'orderBy', 'asKnownOn']) } } },
  }),
});

/** All attacks that the variables ask for, page by page, as a component does that shows more on a click. */
async function pages(variables: AttacksQueryVariables): Promise<AttacksQuery> {
  const query = { query: AttacksDocument, variables };
  const { data } = await client.query(query);
  const attacks = client.watchQuery(query);
  const watching = attacks.subscribe({});
  let { hasNextPage, endCursor } = data!.attacks.pageInfo;
  while (hasNextPage) {
    const page = await attacks.fetchMore({ variables: { after: endCursor } });
    ({ hasNextPage, endCursor } = page.data.attacks.pageInfo);
  }
  watching.unsubscribe();
  return client.readQuery(query)!; // all pages as one
}

function print({ attacks: { edges, totalCount } }: AttacksQuery): void {
  const rows = edges.map(({ node: { date, title, targets, prompted } }) => ({
    date: date.start ?? 'unknown',
    attack: title,
    target: targets.map(({ name }) => name).join(', '),
    responses: prompted.length,
  }));
  console.table(rows);
  console.log(`${rows.length} of ${totalCount} attacks that prompted a response`);
}

pages({ from, responses: 1, first: 2 }).then(print, (error: unknown) => {
  console.error(`No attacks from ${uri}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
