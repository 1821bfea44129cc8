import { type Recipe, scoreByRecipe } from '../scoring/recipe.ts';
import type { PeerGroup } from '../scoring/tally.ts';
import type { ScoredIndicator } from '../scoring/types.ts';
import type { PublishedPanel } from './published.ts';
import { drawingAround, type RangeDrawing, unpackPanel } from './rangeDraws.ts';

/**
 * Draws around a recipe, as `drawRanges` does around the published method: its weights ±25 %, its goalposts, min-max or percentile
 * ranks, either mean, and the same doubts. The published recipe gives the published ranges. What the recipe fills in is not filled
 * again. A recipe's framework is passed over: an indicator that stands in two pillars would be drawn twice.
 *
 * @param indicators the weighted ones at least, in any order
 */
export function drawRecipeRanges(
  panel: PublishedPanel,
  indicators: readonly ScoredIndicator[],
  recipe: Recipe,
  options: { readonly draws: number; readonly seed: number; readonly groups: readonly PeerGroup[] },
): RangeDrawing {
  const ordered = panel.indicators.flatMap((id) => indicators.filter(({ indicator }) => indicator === id));
  const scores = scoreByRecipe(unpackPanel(panel), ordered, recipe, panel.doubt?.classes);
  const ended = ordered.map((own) => {
    const [goalpost_low, goalpost_high] = recipe.goalposts[own.indicator] ?? [
      own.goalpost_low,
      own.goalpost_high,
    ];
    return { ...own, goalpost_low, goalpost_high };
  });
  return drawingAround(panel, scores, ended, options);
}
