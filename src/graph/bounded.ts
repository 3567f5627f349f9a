import { Timeout } from '../errors';
import type { Graph, Run } from './port';
import { deadline } from './wait';

/**
 * The graph for one request: from `seconds` after this call on, nothing more is sent, and who waits gets a Timeout.
 * What runs then is ended by its own time limit.
 */
export function boundedGraph(graph: Graph, seconds: number): Graph {
  const end = performance.now() + seconds * 1000;
  const late = () => new Timeout('the time of the request is over', seconds, 'REQUEST_TIMEOUT');
  async function inTime<T>(work: () => Promise<T>): Promise<T> {
    const left = end - performance.now();
    if (left <= 0) throw late();
    return deadline(work(), left / 1000, late);
  }
  const bounded =
    (run: Run): Run =>
    (statement, parameters) =>
      inTime(() => run(statement, parameters));
  return {
    description: graph.description,
    stops: graph.stops,
    run: bounded(graph.run),
    transaction: (access, work) =>
      inTime(() =>
        graph.transaction(access, async (run) => {
          const result = await work(bounded(run));
          // Who was told that it took too long must not find it done.
          if (performance.now() > end) throw late();
          return result;
        }),
      ),
    search: {
      define: (labels) => graph.search.define(labels),
      find: (query) => inTime(() => graph.search.find(query)),
    },
    define: (statements) => graph.define(statements),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
}
