import type { Graph, Row, Value } from '../../src/graph/port';

/** Everything that the graph holds, a line for each node and each edge, in one order on every engine. */
export async function dump(graph: Graph): Promise<string[]> {
  const nodes = await graph.run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const edges = await graph.run(
    'MATCH (a)-[l]->(b) RETURN a.id AS from, type(l) AS type, b.id AS to, properties(l) AS properties',
  );
  return [
    ...nodes.map(({ labels, properties }) => nodeLine(labels as string[], properties as Row)),
    ...edges.map(({ from, type, to, properties }) => edgeLine(from, type, to, properties as Row)),
  ].sort();
}

export const nodeLine = (labels: string[], properties: Row) =>
  `(${[...labels].sort().join(':')}) ${inOrder(properties)}`;

export const edgeLine = (from: Value | undefined, type: Value | undefined, to: Value | undefined, properties: Row) =>
  `${[from, type, to].join(' ')} ${inOrder(properties)}`;

/** No property is the same as one that is null. */
const inOrder = (properties: Row) =>
  JSON.stringify(
    Object.keys(properties)
      .filter((key) => properties[key] != null)
      .sort()
      .map((key) => [key, properties[key]]),
  );
