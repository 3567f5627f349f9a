import { readConfig } from './config';
import { PublicError, StartError } from './errors';
import { boundedGraph } from './graph/bounded';
import { openGraph } from './graph/open';
import { serveHttp } from './http';
import { createServer } from './server';
import { countKinds, prepareGraph } from './setup';

const log = (line: unknown) => console.error(line);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const apollo = createServer({ ...config, log });
  const graph = await openGraph(config, log);
  try {
    await prepareGraph(graph);
    const counts = await countKinds(graph);
    const context = async () => ({ graph: boundedGraph(graph, config.requestTimeout) });
    const http = await serveHttp(apollo, { ...config, context });
    closeOnSignal(() => http.close().finally(() => graph.close()));
    console.log(`Antecedent is ready.
  GraphiQL  ${http.url}/
  GraphQL   ${http.url}/graphql
  Engine    ${graph.description}
  Graph     ${counts.join(', ')}
Press Ctrl-C to stop.`);
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** A second signal stops at once. */
function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          log(error);
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  if (error instanceof StartError) log(error.message);
  else if (error instanceof PublicError) log(`The graph could not be made ready: ${error.message}`);
  else log(error);
  process.exit(1);
});
