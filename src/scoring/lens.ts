import { selectColumns } from './panel.ts';
import { publishedRecipe, type RecipeScores, scoreByRecipe } from './recipe.ts';
import type { Panel, ScoredIndicator } from './types.ts';

/** What a framework's pillar is made of. */
export interface ScoredPillar {
  readonly pillar: string;
  /** each at least 0 */
  readonly indicators: readonly (readonly [indicator: string, weight: number])[];
}

/** Pillars that an economy needs a score of before it has one of the whole. */
const FEWEST = 3;

/** An indicator as part of a pillar: one that speaks of two pillars is a leaf of both. */
export const leafOf = (pillar: string, indicator: string): string => `${pillar}/${indicator}`;

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

/**
 * Scores a year's values by the pillars of a framework instead of the areas, otherwise as published: each indicator keeps its
 * goalposts; one that speaks of several pillars is split evenly among them; a pillar needs half of its weight; the whole needs
 * three quarters of the pillars that have indicators, and three at the least. Pillars weigh the same.
 *
 * @param panel the newest values within tolerance of a year, a column for each indicator
 * @param indicators those of the panel that the pillars name, at the least
 * @returns with the pillars as areas, and `leafOf` as names of leaves
 *
 * Source: OECD/JRC Handbook 2008, section 1 (the theoretical framework decides what is grouped), section 6 (aggregation).
 */
export function scoreByLens(
  panel: Panel,
  indicators: readonly ScoredIndicator[],
  pillars: readonly ScoredPillar[],
  method: number,
): RecipeScores {
  const known = new Map(indicators.map((own) => [own.indicator, own]));
  const leaves = splitWeights(pillars).flatMap(({ pillar, indicators: own }) =>
    own.flatMap(([indicator, weight]) => {
      const row = known.get(indicator);
      if (row === undefined || weight === 0) return [];
      return [{ row, leaf: { ...row, indicator: leafOf(pillar, indicator), area: pillar, weight } }];
    }),
  );
  const given = selectColumns(
    panel,
    leaves.map(({ row }) => row.indicator),
  );
  const published = publishedRecipe(method);
  const made = new Set(leaves.map(({ leaf }) => leaf.area)).size;
  const [need, whole] = published.need;
  return scoreByRecipe(
    { ...given, columns: leaves.map(({ leaf }) => leaf.indicator) },
    leaves.map(({ leaf }) => leaf),
    { ...published, need: [need, Math.max(whole, FEWEST / made)] },
  );
}
