import { idOf } from '../compile/arguments';
import type { QueryNeighbourhoodArgs, Truncation } from '../generated/graphql';
import type { Row } from '../graph/port';
import type { Resolver } from '.';
import { type FoundLink, idOfLink, inRange, LinkWalk } from './links';

/** The furthest nodes, and the most of them. */
const MOST = { depth: 4, nodes: 1000 };

interface Around {
  /** In the order in which they are shown. */
  nodes: Map<string, number>;
  links: FoundLink[];
  truncatedBecause: Truncation | null;
}

export const neighbourhood: Resolver<QueryNeighbourhoodArgs> = {
  gives: ['nodes', 'links'],
  resolve: (args, { graph }, info, compiler) => {
    const depth = inRange('depth', args.depth ?? 1, 1, MOST.depth);
    const limit = inRange('limit', args.limit ?? 100, 1, MOST.nodes);
    const id = idOf(args.id);
    return graph.transaction('READ', async (run) => {
      const walk = new LinkWalk(run, args);
      if (id === null || !(await walk.knows(id))) return null;
      const { nodes, links, truncatedBecause } = await around(walk, id, depth, limit);
      const read = await compiler.run(info, run, {
        nodes: [...nodes].map(([each, distance]) => ({ id: each, distance })),
        links: links.map((link) => ({ id: idOfLink(link), from: link.from })),
      });
      return { ...(read as Row), truncated: truncatedBecause !== null, truncatedBecause };
    });
  },
};

/** Level by level; the last one is looked at only for links among the nodes that are shown. */
async function around(walk: LinkWalk, middle: string, depth: number, limit: number): Promise<Around> {
  const nodes = new Map([[middle, 0]]);
  const found = new Map<string, FoundLink>();
  let truncatedBecause: Truncation | null = null;
  let frontier = [middle];
  const look = async (direction?: 'outward') => {
    const { links, cut } = await walk.step(frontier, walk.room, direction);
    for (const link of links) found.set(idOfLink(link), link);
    if (cut) truncatedBecause ??= 'MAX_LINKS';
    return links.flatMap(({ from, to }) => [from, to]);
  };
  for (let distance = 1; distance <= depth && frontier.length && !truncatedBecause; distance++) {
    const next = [...new Set(await look())].filter((id) => !nodes.has(id)).sort();
    if (next.length > limit - nodes.size) truncatedBecause ??= 'MAX_NODES';
    frontier = next.slice(0, limit - nodes.size);
    for (const id of frontier) nodes.set(id, distance);
  }
  // What leads from a node is little, what leads to it may be very much.
  await look('outward');
  const links = [...found.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return { nodes, links, truncatedBecause };
}
