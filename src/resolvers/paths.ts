import { idOf } from '../compile/arguments';
import { PublicError } from '../errors';
import type { QueryPathsArgs } from '../generated/graphql';
import type { Row } from '../graph/port';
import type { Resolver } from '.';
import { type FoundLink, handOut, idOfLink, inRange, LinkWalk, MOST_LINKS } from './links';
import { shortestPaths } from './yen';

/** The longest chain, and the most of them. */
const MOST = { length: 10, paths: 100 };

/** So many links of one side are looked at before the other side is tried. */
const FEW_LINKS = 5_000;

/** Walks with ids alone, then reads what is asked of the nodes and links of all paths in one statement. */
export const paths: Resolver<QueryPathsArgs> = {
  gives: ['nodes', 'links', 'parallelLinks'],
  resolve: (args, { graph }, info, compiler) => {
    const maxLength = inRange('maxLength', args.maxLength ?? 6, 1, MOST.length);
    const first = inRange('first', args.first ?? 5, 0, MOST.paths);
    const [from, to] = [idOf(args.from), idOf(args.to)];
    return graph.transaction('READ', async (run) => {
      const walk = new LinkWalk(run, args);
      if (from === null || to === null || from === to || first === 0 || !(await walk.knows(from, to))) return [];
      const { found, cut } = await search(walk, from, to, maxLength, first);
      if (cut && !found.length) throw tooMuch();
      if (!found.length) return [];
      const links = (each: typeof found) => each.flatMap(({ steps }) => steps.map(([link]) => link!));
      const parallel = (each: typeof found) => each.flatMap(({ steps }) => steps.flatMap((step) => step.slice(1)));
      const read = await compiler.run(info, run, {
        nodes: [...new Set(found.flatMap(({ nodes }) => nodes))],
        links: distinct(links(found)),
        parallelLinks: distinct(parallel(found)),
      });
      return found.map((each) => ({
        ...handOut(read, {
          nodes: each.nodes,
          links: links([each]).map(idOfLink),
          parallelLinks: parallel([each]).map(idOfLink),
        }),
        length: each.steps.length,
        truncated: cut,
        truncatedBecause: cut ? 'MAX_LINKS' : null,
      }));
    });
  },
};

const distinct = (links: FoundLink[]): Row[] => [
  ...new Map(links.map((link) => [idOfLink(link), { id: idOfLink(link), from: link.from }])).values(),
];

interface Found {
  nodes: string[];
  /** The links of each step, the one with the most confidence first. */
  steps: FoundLink[][];
}

/**
 * From both ends by turns, level by level with the nodes reached so far. Once `a` levels are known from one end and
 * `b` from the other, every link of every path of at most `a + b` links is known.
 */
async function search(
  walk: LinkWalk,
  from: string,
  to: string,
  maxLength: number,
  first: number,
): Promise<{ found: Found[]; cut: boolean }> {
  const network = new Network();
  const sides = [new Side(from), new Side(to)] as const;
  let chains: string[][] = [];
  let cut = false;
  for (let length = 1; length <= maxLength && chains.length < first && !cut; length++) {
    cut = !(await grow(walk, network, sides));
    const whole = sides.some(({ frontier }) => !frontier.length);
    chains = shortestPaths((node) => network.neighbours(node), from, to, {
      maxLength: whole || cut ? maxLength : length,
      first,
      least: (node) => sides[0].least(node),
    });
    if (whole) break;
  }
  const found = chains.map((nodes) => ({
    nodes,
    steps: nodes.slice(1).map((node, index) => network.between(nodes[index]!, node)),
  }));
  return { found, cut };
}

/**
 * Takes a step from the side that has fewer nodes to look at, unless it turns out to have many more links: of a node
 * that 100,000 links lead to, the other end of a short path may have few.
 *
 * @returns false when neither side could be looked at in full; the network then has a part of both
 */
async function grow(walk: LinkWalk, network: Network, sides: readonly [Side, Side]): Promise<boolean> {
  const open = (side: Side) => side.frontier.filter((node) => !network.expanded.has(node));
  const order = [...sides].sort((a, b) => open(a).length - open(b).length);
  const { room } = walk;
  const most = Math.floor(room / 3);
  for (const limit of [Math.min(FEW_LINKS, most), most]) {
    for (const side of order) {
      walk.room = room;
      const reached = open(side);
      const { links, cut } = await walk.step(reached, limit);
      if (cut && limit < most) continue;
      network.add(links);
      if (cut) continue;
      for (const node of reached) network.expanded.add(node);
      side.advance(network);
      return true;
    }
  }
  // Two hubs: what leads to the one is often what leads to the other, and has few links of its own.
  const between = sides.flatMap(open).flatMap((node) => [...network.neighbours(node)]);
  walk.room = most;
  network.add((await walk.step([...new Set(between)], most, 'outward')).links);
  return false;
}

/** What is reached from one end. */
class Side {
  frontier: string[];
  /** How far each node is. */
  private readonly steps: Map<string, number>;
  private level = 0;

  constructor(end: string) {
    this.frontier = [end];
    this.steps = new Map([[end, 0]]);
  }

  advance(network: Network): void {
    this.level++;
    const next = this.frontier.flatMap((node) => [...network.neighbours(node)]).filter((node) => !this.steps.has(node));
    this.frontier = [...new Set(next)];
    for (const node of this.frontier) this.steps.set(node, this.level);
  }

  /** How far a node is at least. */
  least(node: string): number {
    return this.steps.get(node) ?? (this.frontier.length ? this.level + 1 : Infinity);
  }
}

/** The links that the search has seen, by both of their ends. */
class Network {
  /** Nodes all of whose links are known. */
  readonly expanded = new Set<string>();
  private readonly links = new Map<string, Map<string, FoundLink[]>>();

  add(links: FoundLink[]): void {
    for (const link of links) {
      const between = this.links.get(link.from)?.get(link.to) ?? [];
      if (between.some(({ type, from }) => type === link.type && from === link.from)) continue;
      between.push(link);
      this.put(link.from, link.to, between);
      this.put(link.to, link.from, between);
    }
  }

  neighbours(node: string): Iterable<string> {
    return this.links.get(node)?.keys() ?? [];
  }

  between(node: string, other: string): FoundLink[] {
    const links = this.links.get(node)?.get(other) ?? [];
    return [...links].sort((a, b) => b.confidence - a.confidence || (idOfLink(a) < idOfLink(b) ? -1 : 1));
  }

  private put(node: string, other: string, links: FoundLink[]): void {
    const known = this.links.get(node);
    if (known) known.set(other, links);
    else this.links.set(node, new Map([[other, links]]));
  }
}

const tooMuch = () =>
  new PublicError(
    'LIMIT_EXCEEDED',
    `No path was found within the ${MOST_LINKS.toLocaleString('en')} links that one search looks at. Name fewer types in "via", or a smaller "maxLength".`,
  );
