/** Which nodes a node is next to, in an undirected graph. */
export type Neighbours = (node: string) => Iterable<string>;

export interface Bounds {
  maxLength: number;
  first: number;
  /** What is known of how far a node is from the start: not nearer than this. */
  least: (node: string) => number;
}

/**
 * The shortest simple paths of at most `maxLength` steps, `first` of them at most: shorter ones first, then in the
 * order of the nodes along them. Yen's algorithm, with Lawler's rule that a path branches only from where it left
 * another: the time for each path grows with the graph alone, however many paths there are.
 */
export function shortestPaths(
  all: Neighbours,
  from: string,
  to: string,
  { maxLength, first, least }: Bounds,
): string[][] {
  const neighbours = within(all, to, maxLength, least);
  const found: string[][] = [];
  const candidates: { path: string[]; branch: number }[] = [];
  const branchOff = (start: string[], branch: number) => {
    const root = start.slice(0, branch);
    const taken = found.filter((path) => [...root, start[branch]].every((node, at) => path[at] === node));
    const next = new Set(taken.map((path) => path[branch + 1]!));
    const rest = shortest(neighbours, start[branch]!, to, maxLength - branch, new Set(root), next);
    if (rest) candidates.push({ path: [...root, ...rest], branch });
  };
  branchOff([from], 0);
  while (found.length < first && candidates.length) {
    const best = candidates.reduce((a, b) => (before(b.path, a.path) ? b : a));
    candidates.splice(candidates.indexOf(best), 1);
    found.push(best.path);
    if (found.length === first) break;
    for (let branch = best.branch; branch < best.path.length - 1; branch++) branchOff(best.path, branch);
  }
  return found;
}

/** The graph with only what may lie on a walk that is short enough. */
function within(all: Neighbours, to: string, maxLength: number, least: Bounds['least']): Neighbours {
  const near = (node: string, step: number) => step + least(node) <= maxLength;
  const steps = new Map([[to, 0]]);
  // What is added while a map is walked is walked as well.
  for (const [node, step] of steps) {
    for (const next of all(node)) if (!steps.has(next) && near(next, step + 1)) steps.set(next, step + 1);
  }
  const kept = new Map<string, string[]>();
  return (node) => {
    let own = kept.get(node);
    if (!own) kept.set(node, (own = [...all(node)].filter((next) => steps.has(next))));
    return own;
  };
}

/** The first of the shortest paths that avoid some nodes, and some as their second node. */
function shortest(
  neighbours: Neighbours,
  from: string,
  to: string,
  maxLength: number,
  avoided: ReadonlySet<string>,
  notNext: ReadonlySet<string>,
): string[] | undefined {
  const starts = new Set([...neighbours(from)].filter((node) => !avoided.has(node) && !notNext.has(node)));
  const steps = new Map([[to, 0]]);
  let level = [to];
  for (let step = 0; step < maxLength && level.length; step++) {
    let node = lowest(level.filter((each) => starts.has(each)));
    if (node !== undefined) {
      const path = [from, node];
      for (let left = step - 1; left >= 0; left--) {
        node = lowest([...neighbours(node)].filter((each) => steps.get(each) === left))!;
        path.push(node);
      }
      return path;
    }
    const next: string[] = [];
    for (const each of level) {
      for (const further of neighbours(each)) {
        if (further === from || avoided.has(further) || steps.has(further)) continue;
        steps.set(further, step + 1);
        next.push(further);
      }
    }
    level = next;
  }
  return undefined;
}

const lowest = (nodes: string[]): string | undefined =>
  nodes.length ? nodes.reduce((a, b) => (b < a ? b : a)) : undefined;

function before(a: string[], b: string[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((node, index) => node !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
}
