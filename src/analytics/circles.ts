/**
 * Which circle each thing lies in: things that lead to each other, directly or by others, have the same number
 * (strongly connected components, by Tarjan's algorithm, without recursion).
 */
export function circles(edges: readonly (readonly [string, string])[]): (thing: string) => number | undefined {
  const onward = new Map<string, string[]>(edges.flat().map((thing) => [thing, []]));
  for (const [from, to] of edges) onward.get(from)!.push(to);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const circle = new Map<string, number>();
  const open: string[] = [];
  const enter = (thing: string) => {
    order.set(thing, order.size);
    lowest.set(thing, order.get(thing)!);
    open.push(thing);
    return { thing, rest: onward.get(thing)!.values() };
  };
  const lower = (thing: string, number: number) => lowest.set(thing, Math.min(lowest.get(thing)!, number));

  for (const start of onward.keys()) {
    if (order.has(start)) continue;
    const way = [enter(start)];
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const { value: next, done } = at.rest.next();
      if (!done) {
        if (!order.has(next)) way.push(enter(next));
        else if (!circle.has(next)) lower(at.thing, order.get(next)!);
        continue;
      }
      way.pop();
      if (way.length) lower(way.at(-1)!.thing, lowest.get(at.thing)!);
      if (lowest.get(at.thing) !== order.get(at.thing)) continue;
      for (let member = ''; member !== at.thing;) circle.set((member = open.pop()!), order.get(at.thing)!);
    }
  }
  return (thing) => circle.get(thing);
}
