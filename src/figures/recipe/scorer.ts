import type { Lens } from '../../answers/lenses.ts';
import type { PublishedPanel } from '../../answers/published.ts';
import { unpackPanel } from '../../answers/rangeDraws.ts';
import { asScored } from '../../answers/receipts.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { methodOf } from '../../catalog/method.ts';
import { type OwnColumn, withOwnColumn } from '../../own/weigh.ts';
import { underPillars } from '../../scoring/lens.ts';
import {
  publishedRecipe,
  type Recipe,
  type RecipeScores,
  type ScaledValues,
  scaleByRecipe,
  weighByRecipe,
} from '../../scoring/recipe.ts';
import type { Changeable } from '../../view/recipe.ts';

/** Indicators that carry weight in the published index. */
export const weightedIn = ({ indicators }: Catalog): readonly Indicator[] =>
  indicators.filter(({ weight }) => weight > 0);

export function changeableIn(catalog: Catalog, lenses: readonly Lens[]): Changeable {
  return {
    method: methodOf(catalog),
    areas: catalog.areas.map(({ area }) => area),
    indicators: weightedIn(catalog),
    lenses,
  };
}

/** The published values, scored by any recipe. */
export interface LabScorer {
  /** @param own an indicator of the reader's own file that weighs in it; null: none */
  readonly by: (recipe: Recipe, own?: OwnColumn | null) => RecipeScores;
  /** by the published method, once for all recipes; its `unnumbered` economies keep a place without a number */
  readonly published: RecipeScores & { readonly unnumbered: readonly string[] };
}

/** @param lenses all that a recipe may name */
export function labScorer(
  catalog: Catalog,
  given: PublishedPanel,
  lenses: readonly Lens[],
  unnumbered: readonly string[],
): LabScorer {
  const official = unpackPanel(given);
  const weighted = weightedIn(catalog);
  const scored = given.indicators.flatMap((id) =>
    weighted.filter(({ indicator }) => indicator === id).map(asScored),
  );
  const classes = given.doubt?.classes ?? {};
  const lay = (recipe: Recipe, own: OwnColumn | null) => {
    const panel = own === null ? official : withOwnColumn(official, own);
    const indicators = own === null ? scored : [...scored, own.row];
    const lens = lenses.find((each) => each.lens === recipe.lens);
    if (lens === undefined) return { panel, indicators, recipe };
    const pillars = lens.pillars.map(({ pillar, indicators: named }) => ({
      pillar,
      indicators: own?.row.area === pillar ? [...named, [own.row.indicator, own.row.weight] as const] : named,
    }));
    return underPillars({ panel, indicators, pillars }, recipe);
  };
  let last: { readonly steps: string; readonly own: OwnColumn | null; readonly values: ScaledValues } | null =
    null;
  const by = (recipe: Recipe, own: OwnColumn | null = null) => {
    const laid = lay(recipe, own);
    const { weights: _, within, across, need, ...first } = recipe;
    const steps = JSON.stringify(first);
    // While a weight is moved, the values stay on the same scale.
    if (last?.steps !== steps || last.own !== own) {
      last = { steps, own, values: scaleByRecipe(laid.panel, laid.indicators, laid.recipe, classes) };
    }
    return weighByRecipe(last.values, laid.recipe);
  };
  return { by, published: { ...by(publishedRecipe(methodOf(catalog))), unnumbered } };
}
