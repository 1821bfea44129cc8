import { childrenOf, nodeNumber, type Tree } from './tree.ts';

/**
 * Weights rescaled within each parent, so that siblings add up to 1; the root has 1. Siblings that all weigh 0 keep 0.
 *
 * Source: OECD/JRC Handbook 2008, section 6.1; COINr rescales weights within a group when it aggregates.
 */
export function localWeights(tree: Tree): Float64Array {
  const local = new Float64Array(tree.ids.length).fill(1);
  for (let n = tree.leaves; n < tree.ids.length; n++) {
    const kids = childrenOf(tree, n);
    const all = kids.reduce((sum, k) => sum + (tree.weight[k] ?? 0), 0);
    for (const k of kids) local[k] = all === 0 ? 0 : (tree.weight[k] ?? 0) / all;
  }
  return local;
}

/**
 * The weight of each node in the root: its rescaled weight times those of all nodes above it.
 *
 * Source: COINr `get_eff_weights`.
 */
export function effectiveWeights(tree: Tree): Float64Array {
  const effective = localWeights(tree);
  // Parents have higher numbers than their children, so each parent is done before its children.
  for (let n = tree.ids.length - 1; n >= 0; n--) {
    const parent = tree.parent[n] ?? -1;
    if (parent >= 0) effective[n] = (effective[n] ?? 0) * (effective[parent] ?? 1);
  }
  return effective;
}

/** The same tree with every node weighing the same within its parent. */
export function withEqualWeights(tree: Tree): Tree {
  return { ...tree, weight: tree.weight.map(() => 1) };
}

/** The same tree with the weights given for some nodes; throws a RangeError for an unknown node or a negative weight. */
export function withWeights(tree: Tree, weights: ReadonlyMap<string, number>): Tree {
  const weight = Float64Array.from(tree.weight);
  for (const [id, w] of weights) {
    if (!(w >= 0 && w < Infinity)) throw new RangeError(`Weight of "${id}" is ${w}; expected at least 0.`);
    weight[nodeNumber(tree, id)] = w;
  }
  return { ...tree, weight };
}
