import { type Lab, labOf, sharesOf } from '../../answers/lab.ts';
import type { Lens } from '../../answers/lenses.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { methodOf } from '../../catalog/method.ts';
import { type LabScorer, weightedIn } from '../../figures/recipe/scorer.ts';
import type { OwnColumn } from '../../own/weigh.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { publishedRecipe, type Recipe, type RecipeScores } from '../../scoring/recipe.ts';
import { effectiveWeights } from '../../scoring/weights.ts';

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

export interface LabModel extends Lab {
  readonly made: RecipeScores;
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
    made,
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
