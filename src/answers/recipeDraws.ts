import { indicatorOfLeaf, type ScoredPillar, underPillars } from '../scoring/lens.ts';
import { type Recipe, scoreByRecipe } from '../scoring/recipe.ts';
import type { PeerGroup } from '../scoring/tally.ts';
import type { ScoredIndicator } from '../scoring/types.ts';
import type { PublishedPanel } from './published.ts';
import { drawingAround, type RangeDrawing, unpackPanel } from './rangeDraws.ts';

/** A recipe to draw around, with the pillars of its framework where it has one, and how. */
interface RecipeDraws {
  readonly recipe: Recipe;
  readonly pillars?: readonly ScoredPillar[] | undefined;
  readonly draws: number;
  readonly seed: number;
  readonly groups: readonly PeerGroup[];
}

/**
 * Draws around a recipe, as `drawRanges` does around the published method: its weights ±25 %, its goalposts, min-max or percentile
 * ranks, either mean, and the same doubts. The published recipe gives the published ranges. What the recipe fills in is not filled
 * again. Under a framework an indicator of two pillars is drawn once: it has one factor of its weight, one error and one filling in
 * both, and is left out of both.
 *
 * @param indicators the weighted ones at least, in any order
 */
export function drawRecipeRanges(
  panel: PublishedPanel,
  indicators: readonly ScoredIndicator[],
  { recipe, pillars, ...options }: RecipeDraws,
): RangeDrawing {
  const ordered = panel.indicators.flatMap((id) => indicators.filter(({ indicator }) => indicator === id));
  const plain = { panel: unpackPanel(panel), indicators: ordered, recipe };
  const laid = pillars === undefined ? plain : underPillars({ ...plain, pillars }, recipe);
  const scores = scoreByRecipe(laid.panel, laid.indicators, laid.recipe, panel.doubt?.classes);
  const ended = laid.indicators.map((own) => {
    const [goalpost_low, goalpost_high] = laid.recipe.goalposts[own.indicator] ?? [
      own.goalpost_low,
      own.goalpost_high,
    ];
    return { ...own, goalpost_low, goalpost_high };
  });
  const named = scores.raw.columns.map(indicatorOfLeaf);
  const sameAs = named.map((own) => named.indexOf(own));
  return drawingAround(panel, scores, ended, { ...options, sameAs });
}
