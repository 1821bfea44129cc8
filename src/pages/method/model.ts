import { type Lab, labOf, sharesOf } from '../../answers/lab.ts';
import type { Lens } from '../../answers/lenses.ts';
import type { PublishedPanel } from '../../answers/published.ts';
import { unpackPanel } from '../../answers/rangeDraws.ts';
import { asScored } from '../../answers/receipts.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { methodOf } from '../../catalog/method.ts';
import { type OwnColumn, withOwnColumn } from '../../own/weigh.ts';
import { scoreByLens } from '../../scoring/lens.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { publishedRecipe, type Recipe, type RecipeScores, scoreByRecipe } from '../../scoring/recipe.ts';
import { effectiveWeights } from '../../scoring/weights.ts';
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

/** What stands in an area, or in a pillar of a framework. */
export interface WeighedPart {
  readonly part: string;
  readonly name: string;
  readonly indicators: readonly {
    readonly indicator: Indicator;
    /** before the recipe changes it */
    readonly weight: number;
    /** the pillar before this one that it stands in too, where its weight is set; null: none */
    readonly before: string | null;
  }[];
}

/** The areas of a recipe, or the pillars of its framework, in their order. */
export function partsOf(catalog: Catalog, lens: Lens | undefined): readonly WeighedPart[] {
  const weighted = weightedIn(catalog);
  if (lens === undefined) {
    return catalog.areas.map(({ area, short }) => ({
      part: area,
      name: short,
      indicators: weighted
        .filter((own) => own.area === area)
        .map((indicator) => ({ indicator, weight: indicator.weight, before: null })),
    }));
  }
  const nameOf = ({ name }: Lens['pillars'][number]) => name[catalog.language];
  const pillars = lens.pillars.filter(({ indicators }) => indicators.length > 0);
  return pillars.map((pillar, p) => ({
    part: pillar.pillar,
    name: nameOf(pillar),
    indicators: pillar.indicators.flatMap(([id, weight]) => {
      const indicator = weighted.find((own) => own.indicator === id);
      const before = pillars.slice(0, p).find((own) => own.indicators.some(([other]) => other === id));
      return indicator === undefined
        ? []
        : [{ indicator, weight, before: before === undefined ? null : nameOf(before) }];
    }),
  }));
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
  const by = (recipe: Recipe, own: OwnColumn | null = null) => {
    const panel = own === null ? official : withOwnColumn(official, own);
    const indicators = own === null ? scored : [...scored, own.row];
    const lens = lenses.find((each) => each.lens === recipe.lens);
    if (lens === undefined) return scoreByRecipe(panel, indicators, recipe, classes);
    const pillars = lens.pillars.map(({ pillar, indicators: named }) => ({
      pillar,
      indicators: own?.row.area === pillar ? [...named, [own.row.indicator, own.row.weight] as const] : named,
    }));
    return scoreByLens({ panel, indicators, pillars, classes }, recipe);
  };
  return { by, published: { ...by(publishedRecipe(methodOf(catalog))), unnumbered } };
}

export interface LabModel extends Lab {
  /** share of the index, 0 to 1, of an area (pillar) or indicator; 0 where there is none */
  readonly shareOf: (id: string) => number;
}

/** A recipe beside the published method, overall, among a group's members. */
export function labModel(
  { by, published }: LabScorer,
  recipe: Recipe,
  own: OwnColumn | null,
  members: readonly string[],
): LabModel {
  const made = by(recipe, own);
  const weights = effectiveWeights(made.tree);
  const areas = new Map(made.tree.ids.map((id, n) => [id, weights[n] ?? 0]));
  const indicators = sharesOf(made.tree);
  return {
    ...labOf(made, published, members, OVERALL),
    shareOf: (id) => indicators.get(id) ?? areas.get(id) ?? 0,
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

/** The published method with the pillars of a framework in the place of the areas; without one, the published method. */
export const lensPreset = (catalog: Catalog, lens: string): Recipe => ({
  ...publishedRecipe(methodOf(catalog)),
  ...(lens !== '' && { lens }),
});

/** Points that are shared among the areas. */
export const POINTS = 100;

/**
 * Weights of areas as points, where points could have made them: in halves; null for others.
 *
 * @param weights of each area, at least 0
 */
export function pointsOf(weights: readonly number[]): readonly number[] | null {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const halves = weights.map((weight) => (2 * POINTS * weight) / all);
  const isHalf = (value: number) => Math.abs(value - Math.round(value)) < 1e-9;
  return all > 0 && halves.every(isHalf) ? halves.map((value) => Math.round(value) / 2) : null;
}

/** Points of an area as its weight: so many as even sharing would give are the weight 1. */
export const weightOfPoints = (points: number, areas: number): number => (points * areas) / POINTS;
