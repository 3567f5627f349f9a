import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './graphiql.css';

/* global EXAMPLES, WORKERS -- build.mjs puts them in */

globalThis.MonacoEnvironment = {
  getWorker: (_id, language) => new Worker(WORKERS[language] ?? WORKERS.editor),
};

// Localhost has other GraphiQL pages, whose tabs and settings are not meant for this one.
const prefixed = (key) => `antecedent:${key}`;
const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefixed('')));
const storage = {
  getItem: (key) => localStorage.getItem(prefixed(key)),
  setItem: (key, value) => localStorage.setItem(prefixed(key), value),
  removeItem: (key) => localStorage.removeItem(prefixed(key)),
  clear: () => ownKeys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return ownKeys().length;
  },
};

// GraphiQL opens a new visitor's first tab with its query, but without its variables.
if (!storage.getItem('graphiql:tabState')) {
  storage.setItem('graphiql:query', EXAMPLES[0].query);
  storage.setItem('graphiql:variables', EXAMPLES[0].variables);
}

createRoot(document.getElementById('root')).render(
  <GraphiQL fetcher={createGraphiQLFetcher({ url: 'graphql' })} defaultTabs={EXAMPLES} storage={storage}>
    <GraphiQL.Logo>Antecedent</GraphiQL.Logo>
  </GraphiQL>,
);
