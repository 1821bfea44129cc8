import { emptyPanel, rowAt } from './panel.ts';
import { childrenOf, type Tree } from './tree.ts';
import type { LevelMethod, MeanMethod, Panel } from './types.ts';

// Shares of weight are sums of fractions: 0.1 + 0.2 of 0.3 must count as all of it.
const SLACK = 1e-12;

/** The scale on which a mean is a weighted sum: the values themselves, their logarithms, reciprocals or powers. */
export function toSumScale(value: number, method: MeanMethod): number {
  const v = method.lifted ? 1 + 0.99 * value : value;
  if (method.mean === 'geometric') return Math.log(v);
  if (method.mean === 'harmonic') return 1 / v;
  return method.mean === 'power' ? v ** (method.power ?? 1) : v;
}

/** The inverse of `toSumScale`. */
export function fromSumScale(sum: number, method: MeanMethod): number {
  let v = sum;
  if (method.mean === 'geometric') v = Math.exp(sum);
  else if (method.mean === 'harmonic') v = 1 / sum;
  else if (method.mean === 'power') v = sum ** (1 / (method.power ?? 1));
  return method.lifted ? (v - 1) / 0.99 : v;
}

/** Throws a RangeError where a mean that needs values above 0 meets another; `what` names the value. */
export function assertAllowed(value: number, method: MeanMethod, what: () => string): void {
  if (method.mean === 'arithmetic' || (method.lifted ? 1 + 0.99 * value : value) > 0) return;
  throw new RangeError(
    `The ${method.mean} mean needs values above 0, and ${what()} is ${value}: normalise to an interval above 0, such as 1 to 100.`,
  );
}

/** Whether the weight present reaches the share of all weight that is needed; nothing present never does. */
export function reaches(present: number, all: number, share: number): boolean {
  return present > 0 && present >= share * all - SLACK * all;
}

/** The method that makes the nodes of a level, from 2 up: the last one counts for all levels above it, too. */
export function methodAt<M>(methods: readonly M[], level: number): M {
  const method = methods[Math.min(level - 2, methods.length - 1)];
  if (method === undefined) throw new RangeError('Aggregation needs a method.');
  return method;
}

/**
 * Aggregates a normalised panel up a weighted tree: weighted arithmetic, geometric, harmonic or power mean per level.
 * The panel's columns are the tree's leaves in order; the result has a column for each inner node, the root last.
 * `methods[0]` makes level 2 out of level 1, and so on; the last one counts for all levels above it.
 *
 * A missing child drops out and the weights of the others are rescaled; where less than the level's share of the
 * children's weight is present, the node is missing. Throws a RangeError, which names unit and node, where a geometric,
 * harmonic or power mean meets a value that is not above 0, and for a power of 0.
 *
 * Source: OECD/JRC Handbook 2008, section 6.2 (additive and geometric aggregation); COINr `Aggregate` (`a_amean`,
 * `a_gmean`, `a_hmean`, missing values left out). The threshold counts weight, where COINr's `dat_thresh` counts
 * indicators.
 */
export function aggregate(panel: Panel, tree: Tree, methods: readonly LevelMethod[]): Panel {
  if (methods.some(({ power }) => power === 0)) throw new RangeError('The power of a power mean is not 0.');
  const inner = tree.ids.slice(tree.leaves);
  const out = emptyPanel(panel.units, inner);
  const nodes = new Float64Array(tree.ids.length);
  const method = (n: number) => methodAt(methods, tree.level[n] ?? 2);
  panel.units.forEach((unit, u) => {
    nodes.set(rowAt(panel, u));
    const scoreOf = nodeScorer(nodes, tree, unit);
    for (let n = tree.leaves; n < nodes.length; n++) nodes[n] = scoreOf(n, method(n));
    out.values.set(nodes.subarray(tree.leaves), u * inner.length);
  });
  return out;
}

/** Scores one node of a unit after the other, from the scores that its children have in `nodes` already. */
function nodeScorer(nodes: Float64Array, tree: Tree, unit: string) {
  return (n: number, method: LevelMethod): number => {
    let all = 0;
    let present = 0;
    let sum = 0;
    for (const k of childrenOf(tree, n)) {
      const weight = tree.weight[k] ?? 0;
      const value = nodes[k] ?? NaN;
      all += weight;
      if (weight === 0 || Number.isNaN(value)) continue;
      assertAllowed(value, method, () => `"${tree.ids[k]}" of ${unit}`);
      present += weight;
      sum += weight * toSumScale(value, method);
    }
    return reaches(present, all, method.availability) ? fromSumScale(sum / present, method) : NaN;
  };
}
