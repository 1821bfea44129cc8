import { type Lab, labOf } from '../../answers/lab.ts';
import type { PublishedPanel } from '../../answers/published.ts';
import { unpackPanel } from '../../answers/rangeDraws.ts';
import { asScored } from '../../answers/receipts.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { methodOf } from '../../catalog/method.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { publishedRecipe, type Recipe, type RecipeScores, scoreByRecipe } from '../../scoring/recipe.ts';
import { effectiveWeights } from '../../scoring/weights.ts';
import type { Changeable } from '../../view/recipe.ts';

/** Indicators that carry weight in the published index. */
export const weightedIn = ({ indicators }: Catalog): readonly Indicator[] =>
  indicators.filter(({ weight }) => weight > 0);

export function changeableIn(catalog: Catalog): Changeable {
  return {
    method: methodOf(catalog),
    areas: catalog.areas.map(({ area }) => area),
    indicators: weightedIn(catalog),
  };
}

/** The published values, scored by any recipe. */
export interface LabScorer {
  readonly by: (recipe: Recipe) => RecipeScores;
  /** by the published method, once for all recipes; its `unnumbered` economies keep a place without a number */
  readonly published: RecipeScores & { readonly unnumbered: readonly string[] };
}

export function labScorer(catalog: Catalog, given: PublishedPanel, unnumbered: readonly string[]): LabScorer {
  const panel = unpackPanel(given);
  const weighted = weightedIn(catalog);
  const indicators = given.indicators.flatMap((id) =>
    weighted.filter(({ indicator }) => indicator === id).map(asScored),
  );
  const by = (recipe: Recipe) => scoreByRecipe(panel, indicators, recipe, given.doubt?.classes);
  return { by, published: { ...by(publishedRecipe(methodOf(catalog))), unnumbered } };
}

export interface LabModel extends Lab {
  /** share of the index, 0 to 1; 0 where there is none */
  readonly shareOf: (id: string) => number;
}

/** A recipe beside the published method, overall, among a group's members. */
export function labModel({ by, published }: LabScorer, recipe: Recipe, members: readonly string[]): LabModel {
  const made = by(recipe);
  const weights = effectiveWeights(made.tree);
  const shares = new Map(made.tree.ids.map((id, n) => [id, weights[n] ?? 0]));
  return {
    ...labOf(made, published, members, OVERALL),
    shareOf: (id) => shares.get(id) ?? 0,
  };
}

/** Recipes to start from, each a change of the published one. */
export const PRESETS = ['published', 'equal', 'arithmetic', 'ranks'] as const;
export type Preset = (typeof PRESETS)[number];

export function presetOf(preset: Preset, catalog: Catalog): Recipe {
  const published = publishedRecipe(methodOf(catalog));
  switch (preset) {
    case 'published':
      return published;
    case 'equal':
      return {
        ...published,
        weights: Object.fromEntries(
          weightedIn(catalog)
            .filter(({ weight }) => weight !== 1)
            .map(({ indicator }) => [indicator, 1]),
        ),
      };
    case 'arithmetic':
      return { ...published, across: 'arithmetic' };
    case 'ranks':
      return { ...published, normalise: 'percentile-rank' };
  }
}
