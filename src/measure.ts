import { Kind, type SelectionSetNode } from 'graphql';

/** What a selection asks for once its fragments are put in place. */
export interface Measure {
  depth: number;
  nesting: number;
  rootFields: number;
  selections: number;
  introspection: number;
}

const INTROSPECTION_LISTS = new Set([
  'types', 'directives', 'fields', 'args', 'interfaces', 'possibleTypes', 'enumValues', 'inputFields',
]); // prettier-ignore

/** Walks a selection once; `fragments` holds the measures of those that it spreads. `introspective` when it is on a type of introspection. */
export function measure(
  selectionSet: SelectionSetNode,
  fragments: Map<string, Measure>,
  introspective: boolean,
): Measure {
  const total: Measure = { depth: 0, nesting: 1, rootFields: 0, selections: 0, introspection: 0 };
  // Within introspection a field weighs `weight`, and no depth is ever the greatest.
  const start = { set: selectionSet, depth: introspective ? -Infinity : 0, nesting: 1, weight: introspective ? 1 : 0 };
  const stack = [start];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { set, depth, nesting, weight } = at;
    total.depth = Math.max(total.depth, depth);
    total.nesting = Math.max(total.nesting, nesting);
    for (const node of set.selections) {
      total.selections += weight ? 0 : 1;
      total.introspection += weight;
      if (node.kind === Kind.FIELD) {
        total.rootFields += depth === 0 ? 1 : 0;
        if (!node.selectionSet) continue;
        const name = node.name.value;
        const inside = weight > 0 || name === '__schema' || name === '__type';
        stack.push({
          set: node.selectionSet,
          depth: inside ? -Infinity : depth + 1,
          nesting: nesting + 1,
          weight: inside ? (weight || 1) * (INTROSPECTION_LISTS.has(name) ? 10 : 1) : 0,
        });
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        stack.push({ set: node.selectionSet, depth, nesting: nesting + 1, weight });
      } else {
        const fragment = fragments.get(node.name.value);
        if (!fragment) continue; // Validation reports it.
        total.depth = Math.max(total.depth, depth + fragment.depth);
        total.nesting = Math.max(total.nesting, nesting + fragment.nesting);
        total.rootFields += depth === 0 ? fragment.rootFields : 0;
        total.selections += fragment.selections;
        total.introspection += (weight || 1) * fragment.introspection;
      }
    }
  }
  return total;
}

/** Names of the fragments that a selection spreads, each once. */
export function spreadsOf(selectionSet: SelectionSetNode): string[] {
  const names = new Set<string>();
  const stack = [selectionSet];
  for (let set = stack.pop(); set; set = stack.pop()) {
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) names.add(node.name.value);
      else if (node.selectionSet) stack.push(node.selectionSet);
    }
  }
  return [...names];
}
