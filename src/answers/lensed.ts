import type { Catalog, Indicator } from '../catalog/catalog.ts';
import { explain } from '../scoring/explain.ts';
import { indicatorOfLeaf } from '../scoring/leaf.ts';
import { scoreByLens } from '../scoring/lens.ts';
import { coverageOf, rangeOnly } from '../scoring/reach.ts';
import type { Receipt } from '../scoring/receipt.ts';
import { publishedRecipe, type RecipeScores } from '../scoring/recipe.ts';
import type { Shortfall } from '../scoring/shortfall.ts';
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

function madeBy(
  indicators: readonly Indicator[],
  panel: PublishedPanel,
  { pillars }: Lens,
  method: number,
): RecipeScores {
  const input = { panel: unpackPanel(panel), indicators: indicators.map(asScored), pillars };
  return scoreByLens(input, publishedRecipe(method));
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
  lens: Lens,
  method: number,
): PublishedScores {
  const made = madeBy(indicators, panel, lens, method);
  const scores = recipeScores(panel.year, made);
  const coverage = coverageOf(made);
  return {
    ...scores,
    unnumbered: Object.fromEntries(scores.columns.map((column, c) => [column, rangeOnly(coverage, c)])),
  };
}

/**
 * What the scores of one economy by a framework's pillars are made of, or why there is none, with indicators by their own names.
 *
 * @param indicators those of the catalog
 * @returns pillar, or `overall` → its receipt; throws a RangeError for an economy without any value
 */
export function lensAccounts(
  indicators: readonly Indicator[],
  panel: PublishedPanel,
  lens: Lens,
  { economy, method }: { readonly economy: string; readonly method: number },
): ReadonlyMap<string, Receipt | Shortfall> {
  const made = madeBy(indicators, panel, lens, method);
  return new Map(made.scores.columns.map((column) => [column, named(explain(made, economy, column))]));
}

function named(made: Receipt | Shortfall): Receipt | Shortfall {
  return 'lines' in made
    ? { ...made, lines: made.lines.map((line) => ({ ...line, id: indicatorOfLeaf(line.id) })) }
    : { ...made, absent: made.absent.map((line) => ({ ...line, id: indicatorOfLeaf(line.id) })) };
}
