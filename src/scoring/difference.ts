import { fromSumScale, methodAt, toSumScale } from './aggregate.ts';
import { childrenOf, nodeNumber, type Tree } from './tree.ts';
import type { LevelMethod, MeanMethod } from './types.ts';

export interface DifferencePart {
  readonly id: string;
  /** normalised value or score at both ends, `NaN` where missing */
  readonly a: number;
  readonly b: number;
  /** points of the difference; 0 for a child that is not present at both ends */
  readonly contribution: number;
  /** the same contribution split over the child's own children */
  readonly of?: Difference;
}

/** Why one score is higher than another: a minus b. */
export interface Difference {
  readonly node: string;
  /** a − b; the contributions and `coverage` add up to it */
  readonly difference: number;
  /** points that come from children present at one end only */
  readonly coverage: number;
  readonly parts: readonly DifferencePart[];
}

/** Slope of the sum scale between two values: of its secant or, where they all but coincide, of its tangent. */
function slope(a: number, b: number, method: MeanMethod): number {
  // Nearer than this, the digits lost in the secant cost more than the bend of the curve.
  const apart = Math.abs(a - b) > 1e-6 * (Math.abs(a) + Math.abs(b));
  if (apart) return (toSumScale(a, method) - toSumScale(b, method)) / (a - b);
  const inner = method.lifted ? 0.99 : 1;
  const v = method.lifted ? 1 + 0.99 * ((a + b) / 2) : (a + b) / 2;
  if (method.mean === 'geometric') return inner / v;
  if (method.mean === 'harmonic') return -inner / v ** 2;
  const power = method.power ?? 1;
  return method.mean === 'power' ? inner * power * v ** (power - 1) : inner;
}

/** Two ends under one method; `a` and `b` hold the values of every node of the tree. */
interface Compared {
  readonly tree: Tree;
  readonly methods: readonly LevelMethod[];
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
}

/** Splits a node's difference, times `scale`, over its children and down the tree. */
function split(compared: Compared, n: number, scale: number): Difference {
  const { tree, methods, a, b } = compared;
  const method = methodAt(methods, tree.level[n] ?? 2);
  const at = (nodes: ArrayLike<number>, k: number): number => nodes[k] ?? NaN;
  const kids = [...childrenOf(tree, n)];
  const counts = (k: number): boolean => (tree.weight[k] ?? 0) > 0 && !Number.isNaN(at(a, k) + at(b, k));
  const common = kids.filter(counts);
  const all = common.reduce((sum, k) => sum + (tree.weight[k] ?? 0), 0);
  const meanOf = (nodes: ArrayLike<number>): number =>
    fromSumScale(
      common.reduce((sum, k) => sum + ((tree.weight[k] ?? 0) / all) * toSumScale(at(nodes, k), method), 0),
      method,
    );
  const [meanA, meanB] = common.length === 0 ? [0, 0] : [meanOf(a), meanOf(b)];
  const whole = common.length === 0 ? 1 : slope(meanA, meanB, method);
  const difference = scale * (at(a, n) - at(b, n));
  const parts = kids.map((k): DifferencePart => {
    const id = tree.ids[k] ?? '';
    const ends = { id, a: at(a, k), b: at(b, k) };
    if (!counts(k)) return { ...ends, contribution: 0 };
    const share = ((tree.weight[k] ?? 0) / all) * (slope(ends.a, ends.b, method) / whole);
    const part = { ...ends, contribution: scale * share * (ends.a - ends.b) };
    return k < tree.leaves ? part : { ...part, of: split(compared, k, scale * share) };
  });
  return {
    node: tree.ids[n] ?? '',
    difference,
    coverage: difference - scale * (meanA - meanB),
    parts,
  };
}

/**
 * The contribution of each child to the difference between two scores of a node, of two units or of one unit in two
 * years, down to the indicators. `a` and `b` hold the values of every node of the tree.
 *
 * Only children present at both ends contribute, at the weights they have among themselves; what comes of children
 * present at one end only is `coverage`. For the arithmetic mean a contribution is weight × (a − b). For the others it
 * is the child's part of the difference under the mean times the ratio of the two differences, which for the geometric
 * mean is the logarithmic mean of both scores × weight × ln(a / b): exact, with nothing left over.
 *
 * Throws a RangeError for an unknown node; a score that is missing at either end gives `NaN`.
 *
 * Source: OECD/JRC Handbook 2008, step 9 (decomposition into indicators); for the logarithmic mean, Ang (2004),
 * "Decomposition analysis for policymaking in energy", LMDI I.
 */
export function explainDifference(
  tree: Tree,
  methods: readonly LevelMethod[],
  [a, b]: readonly [a: ArrayLike<number>, b: ArrayLike<number>],
  node: string,
): Difference {
  return split({ tree, methods, a, b }, nodeNumber(tree, node), 1);
}
