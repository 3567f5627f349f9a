/** Which nodes a node is next to, in an undirected graph. */
export type Neighbours = (node: string) => Iterable<string>;

/**
 * The shortest simple paths of at most `maxLength` steps, `first` of them at most: shorter ones first, then in the
 * order of the nodes along them. Yen's algorithm, with Lawler's rule that a path branches only from where it left
 * another: the time for each path grows with the graph alone, however many paths there are.
 */
export function shortestPaths(all: Neighbours, from: string, to: string, maxLength: number, first: number): string[][] {
  const neighbours = within(all, from, to, maxLength);
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

/** Levels of nodes around a node, the nearest first. */
export function distances(neighbours: Neighbours, from: string, most: number): Map<string, number> {
  const steps = new Map([[from, 0]]);
  // What is added while a map is walked is walked as well.
  for (const [node, step] of steps) {
    if (step === most) break;
    for (const next of neighbours(node)) if (!steps.has(next)) steps.set(next, step + 1);
  }
  return steps;
}

/** The graph without what lies on no walk that is short enough. */
function within(all: Neighbours, from: string, to: string, maxLength: number): Neighbours {
  const [start, end] = [distances(all, from, maxLength), distances(all, to, maxLength)];
  const near = (node: string) => (start.get(node) ?? Infinity) + (end.get(node) ?? Infinity) <= maxLength;
  const kept = new Map<string, string[]>();
  return (node) => {
    if (!kept.has(node)) kept.set(node, [...all(node)].filter(near));
    return kept.get(node)!;
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
    let node = least(level.filter((each) => starts.has(each)));
    if (node !== undefined) {
      const path = [from, node];
      for (let left = step - 1; left >= 0; left--) {
        node = least([...neighbours(node)].filter((each) => steps.get(each) === left))!;
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

const least = (nodes: string[]): string | undefined =>
  nodes.length ? nodes.reduce((a, b) => (b < a ? b : a)) : undefined;

function before(a: string[], b: string[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((node, index) => node !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
}
