import { embeddedGraph, neo4jGraph } from './graphs';
export async function main() {
  const [kind, n] = process.argv.slice(3);
  if (kind === 'neo4j') {
    const s = await neo4jGraph(Number(n));
    await s.stop();
  } else {
    const g = await embeddedGraph(Number(n));
    await g.close();
  }
}
