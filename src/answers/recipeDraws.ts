import { ascending } from 'd3-array';
import { type ScoredPillar, underPillars } from '../scoring/lens.ts';
import { type Recipe, scoreByRecipe } from '../scoring/recipe.ts';
import type { PeerGroup } from '../scoring/tally.ts';
import type { ScoredIndicator } from '../scoring/types.ts';
import type { PublishedPanel } from './published.ts';
import { drawingAround, type RangeDrawing, unpackPanel } from './rangeDraws.ts';

export interface RecipeDrawOptions {
  readonly draws: number;
  readonly seed: number;
  readonly groups: readonly PeerGroup[];
  /** of the recipe's framework; left out: the areas */
  readonly pillars?: readonly ScoredPillar[] | undefined;
}

/**
 * Draws around a recipe, as `drawRanges` does around the published method: its weights ±25 %, its goalposts, min-max or percentile
 * ranks, either mean, and the same doubts. The published recipe gives the published ranges. What the recipe fills in is not filled
 * again. Under a framework an indicator of two pillars is weighted, left out, filled and in error in both at once.
 *
 * @param indicators the weighted ones at least, in any order
 */
export function drawRecipeRanges(
  panel: PublishedPanel,
  indicators: readonly ScoredIndicator[],
  recipe: Recipe,
  { pillars, ...options }: RecipeDrawOptions,
): RangeDrawing {
  const ordered = panel.indicators.flatMap((id) => indicators.filter(({ indicator }) => indicator === id));
  const plain = { panel: unpackPanel(panel), indicators: ordered, recipe };
  const made = pillars === undefined ? plain : underPillars({ ...plain, pillars: inOrder(pillars) }, recipe);
  const scores = scoreByRecipe(made.panel, made.indicators, made.recipe, panel.doubt?.classes);
  const ended = made.indicators.map((own) => {
    const [goalpost_low, goalpost_high] = made.recipe.goalposts[own.indicator] ?? [
      own.goalpost_low,
      own.goalpost_high,
    ];
    return { ...own, goalpost_low, goalpost_high };
  });
  return drawingAround(panel, scores, ended, options);
}

/** Random numbers are drawn leaf by leaf: whoever draws again has the same only with the same order in each pillar, by code. */
const inOrder = (pillars: readonly ScoredPillar[]): readonly ScoredPillar[] =>
  pillars.map((pillar) => ({
    ...pillar,
    indicators: [...pillar.indicators].sort(([a], [b]) => ascending(a, b)),
  }));
