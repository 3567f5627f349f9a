import { setImmediate } from 'node:timers/promises';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes';

export interface Link {
  source: string;
  target: string;
  weight: number;
}

/** Milliseconds that others may have to wait for an answer meanwhile. */
const PATIENCE = 50;

/** Lets whatever else waits for the event loop have its turn. */
export const others = () => setImmediate();

/** Nodes and links in the given order, so that equal input gives equal figures to the last digit. */
export function networkOf(ids: readonly string[], links: readonly Link[], directed: boolean): Graph {
  const network = new Graph({ type: directed ? 'directed' : 'undirected', allowSelfLoops: false });
  for (const id of ids) network.addNode(id);
  for (const { source, target, weight } of links) network.addEdge(source, target, { weight });
  return network;
}

export function pageRanks(network: Graph): Record<string, number> {
  return network.order ? pagerank(network) : {};
}

/**
 * On which part of the shortest ways each node lies (Brandes 2001), normalised. It takes nodes times links, and so lets
 * others have their turn in between.
 */
export async function betweenness(network: Graph): Promise<Record<string, number>> {
  const { order } = network;
  const from = createUnweightedIndexedBrandes(network);
  const sums = new Float64Array(order);
  const dependency = new Float64Array(order);
  let turn = performance.now();
  for (let source = 0; source < order; source++) {
    const [reached, before, ways] = from(source);
    dependency.fill(0);
    while (reached.size) {
      const node = reached.pop()!;
      for (const previous of before[node]!) {
        dependency[previous]! += (ways[previous]! / ways[node]!) * (1 + dependency[node]!);
      }
      if (node !== source) sums[node]! += dependency[node]!;
    }
    if (performance.now() - turn > PATIENCE) {
      await others();
      turn = performance.now();
    }
  }
  const pairs = (order - 1) * (order - 2);
  return Object.fromEntries(network.nodes().map((id, index) => [id, order > 2 ? sums[index]! / pairs : 0]));
}

/** By Louvain's method, without chance: nodes in their order. The largest first, ties by their first member. */
export function communities(network: Graph): { modularity: number | null; groups: string[][] } {
  if (!network.size) return { modularity: null, groups: network.nodes().map((id) => [id]) };
  const found = louvain.detailed(network, { randomWalk: false });
  const groups = new Map<number, string[]>();
  for (const id of network.nodes()) {
    const group = groups.get(found.communities[id]!) ?? [];
    groups.set(found.communities[id]!, group);
    group.push(id);
  }
  const order = [...groups.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return { modularity: found.modularity, groups: order };
}
