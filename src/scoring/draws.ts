import { max } from 'd3-array';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { assertAllowed, fromSumScale, methodAt, toSumScale } from './aggregate.ts';
import { type DoubtDraw, type Doubts, doubter } from './doubt.ts';
import { columnOf } from './panel.ts';
import { counter, emptyTally, orderOf, type PeerGroup, type Tally } from './tally.ts';
import { childrenOf, type Tree } from './tree.ts';
import type { MeanMethod, Panel } from './types.ts';

/** One way to get normalised values, and the means that may be drawn with it: a list per level, the last for all above. */
export interface Variant {
  /** columns are the tree's leaves in order */
  readonly panel: Panel;
  readonly means: readonly (readonly MeanMethod[])[];
  /** what another value of a leaf would be by this normalisation; needed where errors are drawn */
  readonly rescale?: (leaf: number, x: number) => number;
}

export interface DrawPlan {
  readonly tree: Tree;
  readonly variants: readonly Variant[];
  /** scores of the method itself: a unit without one in a node is left out of that node in every draw */
  readonly scores: Panel;
  /** 0.25: each weight is multiplied by a number between 0.75 and 1.25 */
  readonly noise: number;
  readonly draws: number;
  readonly seed: number;
  readonly groups: readonly PeerGroup[];
  /** doubts drawn besides the method, and the values before normalising, a column for each leaf */
  readonly doubt?: { readonly doubts: Doubts; readonly raw: Panel };
}

/** Draws that can be made in slices, so that whoever waits can show progress and stop. */
export interface Drawing {
  /** makes up to `count` more draws; how many are done in all */
  advance(count: number): number;
  readonly tally: Tally;
}

/** The normal case: nothing is left out, filled or in error. */
const NO_DOUBT: DoubtDraw = { leavesOut: () => false, isFilled: false, leaves: (unchanged) => unchanged };

/** A variant in the cells of the first one, and on the scale of each mean that is asked for, made once and kept. */
function prepared(variant: Variant, first: Panel): (method: MeanMethod) => Float64Array {
  const made = new Map<MeanMethod, Float64Array>();
  const { units, columns, values } = variant.panel;
  return (method) => {
    const ready = made.get(method);
    if (ready !== undefined) return ready;
    const scaled = first.values.map((fallback, i) => {
      const own = values[i] ?? NaN;
      const value = Number.isNaN(own) ? fallback : own;
      if (Number.isNaN(fallback)) return NaN;
      const what = (): string =>
        `"${columns[i % columns.length]}" of ${units[Math.floor(i / columns.length)]}`;
      assertAllowed(value, method, what);
      return toSumScale(value, method);
    });
    made.set(method, scaled);
    return scaled;
  };
}

/**
 * Plans draws over the method: each draw picks one variant and, per level, one of its means, all with the same
 * probability, and multiplies each weight by a number drawn evenly from 1 − noise to 1 + noise. Units without a score
 * in a node stay without one, and thresholds are not asked again, so that the set of units is fixed. Within a draw all
 * units see the same method. Ranks are competition ranks with equality at 12 significant digits.
 *
 * With `doubt` a draw can also leave out a leaf, fill missing cells and move values by their errors: see `doubter`. Where the
 * leaf left out is all that a unit has in a node, it stays. An area without a score enters the unit's root where it is filled.
 *
 * The sequence is xoroshiro128+ from the seed: the same seed gives the same draws on any machine, in slices or at once.
 * All variants are read in the cells that the first one has; a cell that another lacks (a column without spread under
 * min-max, say) takes the first one's value, so variants must be on one scale. Throws a RangeError where a drawn mean
 * cannot take the values of its variant.
 *
 * Source: OECD/JRC Handbook 2008, section 7.1 (uncertainty analysis by Monte Carlo); COINr `get_sensitivity`,
 * `get_noisy_weights`.
 */
export function planDraws(plan: DrawPlan): Drawing {
  const { tree, scores, noise } = plan;
  const own = scores.columns.map((_, n) => columnOf(scores, n));
  const tally = emptyTally(scores.units, scores.columns, own, plan.groups);
  const count = counter(tally);
  const random = xoroshiro128plus(plan.seed);
  const uniform = (): number => uniformFloat64(random);
  const pick = <T>(options: readonly T[]): T => {
    const option = options[Math.floor(uniformFloat64(random) * options.length)];
    if (option === undefined) throw new RangeError('There is nothing to draw from.');
    return option;
  };
  const sources = plan.variants.map((variant) => {
    const first = plan.variants[0]?.panel ?? variant.panel;
    const values = first.values.map((own, i) => {
      const value = variant.panel.values[i] ?? NaN;
      return Number.isNaN(value) ? own : value;
    });
    const rescale = variant.rescale ?? ((_: number, x: number) => x);
    return { means: variant.means, at: prepared(variant, first), how: { values, rescale } };
  });
  const levels = Array.from({ length: (max(tree.level) ?? 1) - 1 }, (_, i) => i + 2);
  const states = Array.from({ length: tree.ids.length - tree.leaves }, (_, n) => ({
    level: tree.level[n + tree.leaves] ?? 2,
    kids: childrenOf(tree, n + tree.leaves),
    order: orderOf(tally.leads[n] ?? { place: new Int32Array(0) }),
    values: new Float64Array(scores.units.length),
  }));
  const weight = new Float64Array(tree.ids.length);
  const factor = new Float64Array(tree.ids.length);
  const sameAs = plan.doubt?.doubts.sameAs;
  const scored = [...new Set(states.flatMap(({ order }) => [...order]))].sort((a, b) => a - b);
  const drawDoubt =
    plan.doubt === undefined ? null : doubter({ ...plan.doubt, filled: scored, random: uniform });
  // Where cells are filled, units ranked at the root have a score in every area; their areas are still not ranked.
  const inRoot = states.at(-1)?.order ?? new Int32Array(0);
  const filledOrders = states.map(({ order }) => Int32Array.from(new Set([...order, ...inRoot])));

  function scoreOne(
    u: number,
    { kids }: (typeof states)[number],
    { method, leaves }: { readonly method: MeanMethod; readonly leaves: Float64Array },
    leavesOut: (leaf: number) => boolean,
  ): number {
    let sum = 0;
    let present = 0;
    for (const k of kids) {
      const w = weight[k] ?? 0;
      const leaf = k < tree.leaves;
      const below = leaf ? (leaves[u * tree.leaves + k] ?? NaN) : (states[k - tree.leaves]?.values[u] ?? NaN);
      if (w === 0 || (leaf && leavesOut(k)) || Number.isNaN(below)) continue;
      present += w;
      if (!leaf) assertAllowed(below, method, () => `"${tree.ids[k]}" of ${scores.units[u]}`);
      sum += w * (leaf ? below : toSumScale(below, method));
    }
    return present > 0 ? fromSumScale(sum / present, method) : NaN;
  }

  function draw(): void {
    const source = pick(sources);
    const methods = levels.map((level) => pick(methodAt(source.means, level)));
    for (let n = 0; n < weight.length; n++) {
      // An indicator of two pillars has one factor: it is doubted as a whole.
      const first = sameAs?.[n] ?? n;
      factor[n] = first < n ? (factor[first] ?? 1) : 1 + noise * (2 * uniform() - 1);
      weight[n] = (tree.weight[n] ?? 0) * (factor[n] ?? 1);
    }
    const { leavesOut, isFilled, leaves } = drawDoubt?.(source.how) ?? NO_DOUBT;
    for (const [n, state] of states.entries()) {
      const method = methodAt(methods, state.level);
      const drawn = { method, leaves: leaves(source.at(method), method) };
      state.values.fill(NaN);
      for (const u of (isFilled ? filledOrders[n] : undefined) ?? state.order) {
        const value = scoreOne(u, state, drawn, leavesOut);
        // The leaf that is left out is all that the unit has here: it stays.
        state.values[u] = Number.isNaN(value) ? scoreOne(u, state, drawn, NO_DOUBT.leavesOut) : value;
      }
    }
    for (const [n, { values }] of states.entries()) count(n, values);
    tally.draws++;
  }

  return {
    tally,
    advance(wanted) {
      const until = Math.min(plan.draws, tally.draws + wanted);
      while (tally.draws < until) draw();
      return tally.draws;
    },
  };
}
