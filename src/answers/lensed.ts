import type { Catalog, Indicator } from '../catalog/catalog.ts';
import { indicatorOfLeaf, scoreByLens } from '../scoring/lens.ts';
import { coverageOf, rangeOnly } from '../scoring/reach.ts';
import { publishedRecipe, type RecipeScores } from '../scoring/recipe.ts';
import type { Lens } from './lenses.ts';
import type { PublishedPanel, PublishedScores } from './published.ts';
import { unpackPanel } from './rangeDraws.ts';
import { asScored } from './receipts.ts';
import { publishScores } from './scores.ts';

/** A catalog whose areas are a framework's pillars, and which has their indicators alone, each once. */
export function lensCatalog(catalog: Catalog, { pillars }: Lens): Catalog {
  const named = new Set(pillars.flatMap((own) => own.indicators.map(([indicator]) => indicator)));
  return {
    ...catalog,
    areas: pillars
      .filter(({ indicators }) => indicators.length > 0)
      .map(({ pillar, name }) => {
        const own = name[catalog.language];
        return { area: pillar, name: own, short: own, question: '' };
      }),
    indicators: catalog.indicators.filter(({ indicator }) => named.has(indicator)),
  };
}

/**
 * A year's scores by a recipe in the form of published ones: whoever reads those reads these. Leaves of pillars have the names of
 * their indicators; everybody with a score has a rank.
 */
export function recipeScores(year: number, made: RecipeScores): PublishedScores {
  const scores = publishScores(year, made);
  return {
    ...scores,
    counted: [...new Set(scores.counted.map(indicatorOfLeaf))],
    noScore: Object.fromEntries(
      Object.entries(scores.noScore).map(([economy, columns]) => [
        economy,
        Object.fromEntries(
          Object.entries(columns).map(([column, why]) => [
            column,
            { ...why, missing: why.missing.map(indicatorOfLeaf) },
          ]),
        ),
      ]),
    ),
  };
}

/**
 * A year's scores by a framework's pillars, in the same form.
 *
 * @param indicators those of the catalog
 * @param method number of the method that all but the grouping is of
 */
export function lensScores(
  indicators: readonly Indicator[],
  panel: PublishedPanel,
  { pillars }: Lens,
  method: number,
): PublishedScores {
  const input = { panel: unpackPanel(panel), indicators: indicators.map(asScored), pillars };
  const made = scoreByLens(input, publishedRecipe(method));
  const scores = recipeScores(panel.year, made);
  const coverage = coverageOf(made);
  return {
    ...scores,
    unnumbered: Object.fromEntries(scores.columns.map((column, c) => [column, rangeOnly(coverage, c)])),
  };
}
