import os from 'node:os';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { serverAudits } from 'graphql-http';
import { serveHttp } from '../src/http';
import { createServer } from '../src/server';

const OLD_STATUS =
  'Clients, caches and monitors that look at the status alone should see that a request failed, also where it is ' +
  'answered as application/json; the specification wants 200 there for the sake of old clients only.';
const CSRF =
  'A GET without a header that only a script of an allowed origin can send is refused: another site could make a ' +
  'browser send it. With `apollo-require-preflight` it is answered.';

/** What is advised and not done, with the reason. */
const UNMET = [
  { id: '572B', status: 'warn', about: /200 .* document parsing failure .* application\/json/, because: OLD_STATUS },
  { id: 'FDE2', status: 'warn', about: /200 .* document validation failure .* application\/json/, because: OLD_STATUS },
  { id: '7B9B', status: 'warn', about: /200 .* variable coercion failure .* application\/json/, because: OLD_STATUS },
  { id: '5A70', status: 'notice', about: /formatted GET requests/, because: CSRF },
  { id: '6A70', status: 'notice', about: /variables.* in GETs when accepting application\/json/, because: CSRF },
  { id: 'D6D5', status: 'notice', about: /variables.* in GETs when accepting .*graphql-response/, because: CSRF },
];

async function audit(url: string) {
  const results = await Promise.all(serverAudits({ url }).map(({ fn }) => fn()));
  expect(results).toHaveLength(61);
  return results.flatMap((result) => (result.status === 'ok' ? [] : [result])).sort((a, b) => (a.id < b.id ? -1 : 1));
}

test('the audits of GraphQL over HTTP find no error, and nothing that a plain Apollo Server does better', async () => {
  const options = { host: '127.0.0.1', port: 0, webDir: os.tmpdir() };
  const ours = await serveHttp(createServer({ log: console.error }), options);
  const plain = new ApolloServer({ typeDefs: 'type Query { hello: String }' });
  try {
    const { url } = await startStandaloneServer(plain, { listen: { port: 0, host: '127.0.0.1' } });
    const found = await audit(`${ours.url}/graphql`);
    const expected = [...UNMET].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(found.map(({ id, status }) => [id, status])).toEqual(expected.map(({ id, status }) => [id, status]));
    for (const [i, { name }] of found.entries()) expect(name).toMatch(expected[i]!.about);
    expect((await audit(url)).map(({ id, status }) => [id, status])).toEqual(
      found.map(({ id, status }) => [id, status]),
    );
  } finally {
    await ours.close();
    await plain.stop();
  }
});
