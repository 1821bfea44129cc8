import { leafOf } from './leaf.ts';
import { selectColumns } from './panel.ts';
import { type Recipe, type RecipeScores, scoreByRecipe } from './recipe.ts';
import type { Panel, ScoredIndicator } from './types.ts';

/** What a framework's pillar is made of. */
export interface ScoredPillar {
  readonly pillar: string;
  /** each at least 0 */
  readonly indicators: readonly (readonly [indicator: string, weight: number])[];
}

/** A year's values, with the framework whose pillars take the place of the areas. */
export interface LensInput {
  /** the newest values within tolerance of a year, a column for each indicator */
  readonly panel: Panel;
  /** those of the panel that the pillars name, at the least */
  readonly indicators: readonly ScoredIndicator[];
  readonly pillars: readonly ScoredPillar[];
  /** income class of a unit; without it nothing is imputed */
  readonly classes?: Readonly<Record<string, string>>;
}

/**
 * What each indicator weighs in each pillar: one that speaks of several is split evenly among them.
 *
 * @returns of each pillar, in its order
 */
export function splitWeights(pillars: readonly ScoredPillar[]): readonly ScoredPillar[] {
  const named = pillars.flatMap((own) => own.indicators.map(([indicator]) => indicator));
  return pillars.map(({ pillar, indicators }) => ({
    pillar,
    indicators: indicators.map(
      ([indicator, weight]) =>
        [indicator, weight / named.filter((other) => other === indicator).length] as const,
    ),
  }));
}

/** Values, indicators and recipe with a framework's pillars as areas, and `leafOf` as names of indicators. */
export interface UnderPillars {
  readonly panel: Panel;
  readonly indicators: readonly ScoredIndicator[];
  readonly recipe: Recipe;
}

/**
 * Lays values out under the pillars of a framework. A weight that the recipe gives an indicator takes the place of the
 * framework's, and is split as that is.
 */
export function underPillars({ panel, indicators, pillars }: LensInput, recipe: Recipe): UnderPillars {
  const known = new Map(indicators.map((own) => [own.indicator, own]));
  const given = splitWeights(
    pillars.map(({ pillar, indicators: own }) => ({
      pillar,
      indicators: own.map(([indicator, weight]) => [indicator, recipe.weights[indicator] ?? weight] as const),
    })),
  );
  const leaves = pillars.flatMap(({ pillar, indicators: own }, p) =>
    own.flatMap(([indicator, weight], i) => {
      const row = known.get(indicator);
      if (row === undefined || weight === 0) return [];
      const leaf = leafOf(pillar, indicator);
      const ends = recipe.goalposts[indicator];
      return [
        {
          row: { ...row, indicator: leaf, area: pillar, weight },
          column: indicator,
          weight: [leaf, given[p]?.indicators[i]?.[1] ?? weight] as const,
          goalposts: ends === undefined ? [] : [[leaf, ends] as const],
        },
      ];
    }),
  );
  const columns = leaves.map(({ column }) => column);
  return {
    panel: { ...selectColumns(panel, columns), columns: leaves.map(({ row }) => row.indicator) },
    indicators: leaves.map(({ row }) => row),
    recipe: {
      ...recipe,
      weights: { ...recipe.weights, ...Object.fromEntries(leaves.map(({ weight }) => weight)) },
      goalposts: Object.fromEntries(leaves.flatMap(({ goalposts }) => goalposts)),
    },
  };
}

/**
 * Scores a year's values by the pillars of a framework instead of the areas, otherwise by a recipe. By the published one each
 * indicator keeps its goalposts, pillars weigh the same, a pillar needs half of its weight, and the whole three quarters of the
 * pillars that have indicators: of the three that a framework has at least, three.
 *
 * @returns with the pillars as areas, and `leafOf` as names of leaves
 *
 * Source: OECD/JRC Handbook 2008, section 1 (the theoretical framework decides what is grouped), section 6 (aggregation).
 */
export function scoreByLens(input: LensInput, recipe: Recipe): RecipeScores {
  const laid = underPillars(input, recipe);
  return scoreByRecipe(laid.panel, laid.indicators, laid.recipe, input.classes);
}
