import { openEmbedded } from '../../src/graph/embedded/graph';
import type { Graph } from '../../src/graph/port';
import { type HttpOptions, serveHttp } from '../../src/http';
import { createServer, type ServerOptions } from '../../src/server';
import { prepareGraph } from '../../src/setup';
import type { Context } from '../../src/context';

/** A server over real HTTP on a free port, with the reference graph; embedded in memory unless a graph is given. */
export async function startServer(
  given?: Graph,
  options: Partial<ServerOptions & HttpOptions<Context>> = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const graph = given ?? (await openEmbedded(undefined, 10));
  await prepareGraph(graph);
  const http = await serveHttp(createServer({ log: (entry) => console.error(entry), ...options }), {
    host: '127.0.0.1',
    port: 0,
    context: async () => ({ graph }),
    ...options,
  });
  return {
    url: http.url,
    async close() {
      await http.close();
      if (!given) await graph.close();
    },
  };
}
