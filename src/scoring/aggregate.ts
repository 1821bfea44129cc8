import { emptyPanel } from './panel.ts';
import type { Tree } from './tree.ts';
import type { LevelMethod, MeanMethod, Panel } from './types.ts';

// Shares of weight are sums of fractions: 0.1 + 0.2 of 0.3 must count as all of it.
const SLACK = 1e-12;

/** The scale on which a mean is a weighted sum: the values themselves, their logarithms, reciprocals or powers. */
export function toSumScale(value: number, method: MeanMethod): number {
  const v = method.lifted ? 1 + 0.99 * value : value;
  if (method.mean === 'arithmetic') return v;
  if (v <= 0) {
    throw new RangeError(
      `A ${method.mean} mean needs values above 0, and met ${v}: normalise to an interval above 0, such as 1 to 100.`,
    );
  }
  if (method.mean === 'geometric') return Math.log(v);
  return method.mean === 'harmonic' ? 1 / v : v ** (method.power ?? 1);
}

/** The inverse of `toSumScale`. */
export function fromSumScale(sum: number, method: MeanMethod): number {
  let v = sum;
  if (method.mean === 'geometric') v = Math.exp(sum);
  else if (method.mean === 'harmonic') v = 1 / sum;
  else if (method.mean === 'power') v = sum ** (1 / (method.power ?? 1));
  return method.lifted ? (v - 1) / 0.99 : v;
}

/** Whether the weight present reaches the share of all weight that is needed; nothing present never does. */
export function reaches(present: number, all: number, share: number): boolean {
  return present > 0 && present >= share * all - SLACK * all;
}

/**
 * Scores every inner node for one unit, in place. `nodes` holds a value for each node of the tree, of which the leaves
 * are given. A missing child drops out and the weights of the others are rescaled; where less than the level's share
 * of the children's weight is present, the node is missing. `methods[0]` makes level 2 out of level 1, and so on; the
 * last one counts for all levels above it.
 */
export function aggregateInPlace(
  nodes: Float64Array,
  tree: Tree,
  weight: Float64Array,
  methods: readonly LevelMethod[],
): void {
  for (let n = tree.leaves; n < tree.ids.length; n++) {
    const method = methods[Math.min((tree.level[n] ?? 2) - 2, methods.length - 1)];
    if (method === undefined) throw new RangeError('Aggregation needs a method.');
    const end = tree.first[n - tree.leaves + 1] ?? 0;
    let all = 0;
    let present = 0;
    let sum = 0;
    for (let k = tree.first[n - tree.leaves] ?? 0; k < end; k++) {
      const child = tree.kids[k] ?? 0;
      const w = weight[child] ?? 0;
      const value = nodes[child] ?? NaN;
      all += w;
      if (w === 0 || Number.isNaN(value)) continue;
      present += w;
      sum += w * toSumScale(value, method);
    }
    nodes[n] = reaches(present, all, method.availability) ? fromSumScale(sum / present, method) : NaN;
  }
}

/**
 * Aggregates a normalised panel up a weighted tree: weighted arithmetic, geometric, harmonic or power mean per level.
 * The panel's columns are the tree's leaves in order; the result has a column for each inner node, the root last.
 * Throws a RangeError where a geometric, harmonic or power mean meets a value that is not above 0.
 *
 * Source: OECD/JRC Handbook 2008, section 6.2 (additive and geometric aggregation); COINr `Aggregate` (`a_amean`,
 * `a_gmean`, `a_hmean`, missing values left out). The threshold counts weight, where COINr's `dat_thresh` counts
 * indicators.
 */
export function aggregate(panel: Panel, tree: Tree, methods: readonly LevelMethod[]): Panel {
  const inner = tree.ids.slice(tree.leaves);
  const out = emptyPanel(panel.units, inner);
  const nodes = new Float64Array(tree.ids.length);
  panel.units.forEach((_, u) => {
    nodes.set(panel.values.subarray(u * tree.leaves, (u + 1) * tree.leaves));
    aggregateInPlace(nodes, tree, tree.weight, methods);
    out.values.set(nodes.subarray(tree.leaves), u * inner.length);
  });
  return out;
}
