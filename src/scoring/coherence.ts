import { columnOf } from './panel.ts';
import { childrenOf, type Tree } from './tree.ts';
import type { Panel } from './types.ts';

const TOO_HIGH = 0.92;

export type CoherenceFlag = 'too high' | 'negative';

/** How two indicators of the same group, or an indicator and its group's score, move together. */
export interface Correlation {
  readonly group: string;
  readonly a: string;
  readonly b: string;
  /** units that have both */
  readonly units: number;
  readonly pearson: number;
  readonly spearman: number;
  readonly flag: CoherenceFlag | null;
}

/** Average ranks from the lowest: ties share the mean of their places. */
function averageRanks(values: readonly number[]): number[] {
  const sorted = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(NaN);
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.value === sorted[from]?.value) to++;
    for (const { i } of sorted.slice(from, to)) ranks[i] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

function productMoment(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [i, v] of x.entries()) {
    const dx = v - mx;
    const dy = (y[i] ?? NaN) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? NaN : xy / Math.sqrt(xx * yy);
}

/**
 * Pearson's and Spearman's correlation of two columns over the units that have both (pairwise complete); `NaN` where
 * fewer than three have or where one column has no spread. Spearman's is Pearson's of average ranks.
 *
 * Source: OECD/JRC Handbook 2008, section 3.1; COINr `get_corr` (`use = "pairwise.complete.obs"`).
 */
export function correlate(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): { readonly units: number; readonly pearson: number; readonly spearman: number } {
  const both = Array.from(a)
    .map((x, i) => [x, b[i] ?? NaN] as const)
    .filter(([x, y]) => !Number.isNaN(x) && !Number.isNaN(y));
  if (both.length < 3) return { units: both.length, pearson: NaN, spearman: NaN };
  const x = both.map(([v]) => v);
  const y = both.map(([, v]) => v);
  return {
    units: both.length,
    pearson: productMoment(x, y),
    spearman: productMoment(averageRanks(x), averageRanks(y)),
  };
}

function flagOf({
  pearson,
  spearman,
}: {
  readonly pearson: number;
  readonly spearman: number;
}): CoherenceFlag | null {
  if (pearson > TOO_HIGH || spearman > TOO_HIGH) return 'too high';
  return pearson < 0 || spearman < 0 ? 'negative' : null;
}

/**
 * How well the parts of each group hang together: every pair of a node's children. `nodes` holds a column for each node
 * of the tree in order, higher is better. A pair is flagged where a correlation is above 0.92 (both say the same, so
 * that it counts twice) or negative (one undoes the other).
 *
 * Source: OECD/JRC Handbook 2008, section 3.1, with the JRC's customary bound of 0.92; COINr `get_corr_flags`.
 */
export function coherence(nodes: Panel, tree: Tree): readonly Correlation[] {
  const columns = tree.ids.map((_, n) => columnOf(nodes, n));
  const pairs: Correlation[] = [];
  for (let n = tree.leaves; n < tree.ids.length; n++) {
    const kids = [...childrenOf(tree, n)];
    kids.forEach((a, i) => {
      for (const b of kids.slice(i + 1)) {
        const found = correlate(columns[a] ?? [], columns[b] ?? []);
        const names = { group: tree.ids[n] ?? '', a: tree.ids[a] ?? '', b: tree.ids[b] ?? '' };
        pairs.push({ ...names, ...found, flag: flagOf(found) });
      }
    });
  }
  return pairs;
}
