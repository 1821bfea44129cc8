import { aggregate } from './aggregate.ts';
import { columnOf } from './panel.ts';
import { childrenOf, nodeNumber, type Tree } from './tree.ts';
import type { LevelMethod, Panel } from './types.ts';

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

/** How two columns move together over the units that have both; `NaN` where too few have, or one has no spread. */
export interface Together {
  readonly units: number;
  readonly pearson: number;
  readonly spearman: number;
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
export function correlate(a: ArrayLike<number>, b: ArrayLike<number>): Together {
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

/**
 * How an indicator moves together with the rest of its group: its normalised values with the group's scores made without
 * it, so that it is not counted in. `item` holds a value for each unit of the panel, whether or not the tree has it as a
 * leaf: an indicator without weight is compared with the whole group.
 *
 * @param id of the indicator; where the tree has it under `group`, it is left out there
 * @throws RangeError for an unknown group
 *
 * Source: corrected item–total correlation, Nunnally and Bernstein (1994), *Psychometric Theory*, section 8; recommended
 * for composite indicators by the OECD/JRC Handbook 2008, section 3.
 */
export function withRest(
  { normalised, tree, methods }: { normalised: Panel; tree: Tree; methods: readonly LevelMethod[] },
  group: string,
  id: string,
  item: ArrayLike<number>,
): Together {
  const n = nodeNumber(tree, group);
  const k = tree.ids.indexOf(id);
  const isMember = k >= 0 && tree.parent[k] === n;
  const rest = isMember ? { ...tree, weight: tree.weight.with(k, 0) } : tree;
  return correlate(item, columnOf(aggregate(normalised, rest, methods), n - tree.leaves));
}

/**
 * How much of the spread of the whole each part explains alone: its squared correlation with the whole, over the units
 * that have both, and the same as shares that add up to 1. `parts` holds a column for each part.
 *
 * Source: Paruolo, Saisana and Saltelli (2013), "Ratings and rankings: voodoo or science?", Journal of the Royal
 * Statistical Society A 176(3): the linear case of their measure of importance.
 */
export function importance(
  parts: readonly ArrayLike<number>[],
  whole: ArrayLike<number>,
): readonly { readonly explained: number; readonly share: number }[] {
  const explained = parts.map((part) => correlate(part, whole).pearson ** 2);
  const sum = explained.reduce((total, own) => total + own, 0);
  return explained.map((own) => ({ explained: own, share: own / sum }));
}
