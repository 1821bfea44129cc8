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
  const named = pillars.flatMap((own) => own.indicators.map(([indicator]) => indicator));
  const leaves = pillars.flatMap(({ pillar, indicators: own }) =>
    own.flatMap(([indicator, weight]) => {
      const row = known.get(indicator);
      if (row === undefined || weight === 0) return [];
      const split = named.filter((other) => other === indicator).length;
      return [
        { row, leaf: { ...row, indicator: leafOf(pillar, indicator), area: pillar, weight: weight / split } },
      ];
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
