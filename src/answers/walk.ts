import { indicatorOfLeaf } from '../scoring/leaf.ts';
import { columnOf, rowOf, valueAt } from '../scoring/panel.ts';
import { receipt } from '../scoring/receipt.ts';
import type { RecipeScores } from '../scoring/recipe.ts';
import { nodeNumber } from '../scoring/tree.ts';
import type { Panel } from '../scoring/types.ts';

/** One child of a score that counts in it. */
export interface WalkPart {
  readonly id: string;
  /** points or score, 0 to 100; of z-scores in standard deviations */
  readonly value: number;
  /** of the weight that is present, 0 to 1 */
  readonly share: number;
  /** no value is published: the recipe fills it in */
  readonly isFilled: boolean;
}

/** How a score comes about, or why there is none. */
export interface WalkNode {
  readonly id: string;
  /** null: too little of its weight is present */
  readonly score: number | null;
  /** share of its weight that is present, 0 to 1 */
  readonly present: number;
  readonly parts: readonly WalkPart[];
}

/** One value of an economy on its way to the overall score. */
export interface Walk {
  /** as it is published, in the indicator's unit */
  readonly value: number;
  /** on the common scale, 0 to 100; of z-scores in standard deviations */
  readonly points: number;
  readonly weight: number;
  /** the values of all economies that have one */
  readonly all: readonly number[];
  readonly area: WalkNode;
  readonly overall: WalkNode;
}

const isPublished = (published: Panel, economy: string, leaf: string): boolean => {
  const column = published.columns.indexOf(indicatorOfLeaf(leaf));
  return column >= 0 && !Number.isNaN(rowOf(published, economy)[column] ?? Number.NaN);
};

/**
 * The leaves of a recipe's tree in which an economy has a published value that counts, in the tree's order.
 *
 * @param published values, a column for each indicator
 */
export function leavesWithValue(
  { normalised, tree }: RecipeScores,
  published: Panel,
  economy: string,
): readonly string[] {
  if (!normalised.units.includes(economy)) return [];
  const points = rowOf(normalised, economy);
  return tree.ids.slice(0, tree.leaves).filter((leaf, n) => {
    const counts = (tree.weight[n] ?? 0) > 0 && (tree.weight[tree.parent[n] ?? -1] ?? 0) > 0;
    return counts && !Number.isNaN(points[n] ?? Number.NaN) && isPublished(published, economy, leaf);
  });
}

/**
 * Follows a value of an economy through a recipe.
 *
 * @param published values, a column for each indicator
 * @param leaf one of `leavesWithValue`
 */
export function walkOf(made: RecipeScores, published: Panel, economy: string, leaf: string): Walk {
  const { normalised, tree } = made;
  const at = nodeNumber(tree, leaf);
  const indicator = indicatorOfLeaf(leaf);
  const column = columnOf(published, published.columns.indexOf(indicator));
  return {
    value: valueAt(published, economy, indicator),
    points: rowOf(normalised, economy)[at] ?? Number.NaN,
    weight: tree.weight[at] ?? 0,
    all: [...column].filter((value) => !Number.isNaN(value)),
    area: nodeOf(made, published, economy, tree.ids[tree.parent[at] ?? -1] ?? ''),
    overall: nodeOf(made, published, economy, tree.ids.at(-1) ?? ''),
  };
}

function nodeOf(made: RecipeScores, published: Panel, economy: string, id: string): WalkNode {
  const { raw, normalised, scores, tree, methods } = made;
  const nodes = [...rowOf(normalised, economy), ...rowOf(scores, economy)];
  // Its lines hold whether there is a score or not.
  const { score, lines } = receipt({ tree, methods, nodes, raw: rowOf(raw, economy) }, id);
  const weights = (own: typeof lines) => own.reduce((sum, { weight }) => sum + weight, 0);
  const there = lines.filter(({ share }) => share > 0);
  return {
    id,
    score: Number.isNaN(score) ? null : score,
    present: there.length === 0 ? 0 : weights(there) / weights(lines),
    parts: there.map(({ id: child, value, share, raw: given }) => ({
      id: indicatorOfLeaf(child),
      value,
      share,
      isFilled: given !== undefined && !isPublished(published, economy, child),
    })),
  };
}
