import { aggregate } from './aggregate.ts';
import { goalpostsOf, type Scores } from './default.ts';
import { imputeByGroup } from './impute.ts';
import { EXACT, type Normalisation, normalise, type ScaleProblem } from './normalise.ts';
import { OVERALL } from './overall.ts';
import { columnOf, selectColumns } from './panel.ts';
import { rankPanel } from './rank.ts';
import { treatOutliers } from './treat.ts';
import { buildTree, type Tree } from './tree.ts';
import type { LevelMethod, Panel, ScoredIndicator } from './types.ts';

export const NORMALISING = ['goalposts', 'minmax', 'percentile-rank', 'zscore'] as const;
export type Normalising = (typeof NORMALISING)[number];
export const AVERAGING = ['arithmetic', 'geometric'] as const;
export type Averaging = (typeof AVERAGING)[number];

/** How an index is made of one year's values: the published method, or a reader's. */
export interface Recipe {
  /** number of the method that it departs from */
  readonly method: number;
  /** the framework whose pillars take the place of the areas: see `scoreByLens`; left out: the areas */
  readonly lens?: string;
  /** an indicator of the reader's own file weighed in it, which no link and no file holds; left out: none */
  readonly own?: true;
  /** weight of an area (pillar) or indicator, at least 0, where it is not the published one */
  readonly weights: Readonly<Record<string, number>>;
  /** low and high end of an indicator, in its unit, where they are not the published ones */
  readonly goalposts: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly normalise: Normalising;
  /** outliers are winsorised, or their column takes a log; not with goalposts, which cut them off already */
  readonly treat: boolean;
  /** a missing value is the median of the economy's income class; an economy without a class keeps its gaps */
  readonly impute: boolean;
  /** the mean of an area's indicators, and that of the areas; arithmetic with z-scores, which may be negative */
  readonly within: Averaging;
  readonly across: Averaging;
  /** share of the weight, 0 to 1, that an area needs of its indicators, and the whole of its areas */
  readonly need: readonly [area: number, overall: number];
}

/** The published method, as a recipe. */
export function publishedRecipe(method: number): Recipe {
  return {
    method,
    weights: {},
    goalposts: {},
    normalise: 'goalposts',
    treat: false,
    impute: false,
    within: 'arithmetic',
    across: 'geometric',
    need: [0.5, 0.75],
  };
}

/** Scores of a recipe, with what could not be brought to a scale. */
export interface RecipeScores extends Scores {
  readonly problems: readonly { readonly column: string; readonly problem: ScaleProblem }[];
}

/** The rule of treatment of a recipe: as many points as COINr changes at most, then the log, which a long lower tail is spared. */
export const RECIPE_TREATMENT = { maxPoints: 5, ifNotEnough: 'log', negativeSkew: 'leave' } as const;

/** How the levels of a recipe's tree are aggregated, indicators into areas first. */
export function levelsOf({ normalise: how, within, across, need }: Recipe): readonly LevelMethod[] {
  const level = (mean: Averaging, availability: number): LevelMethod =>
    mean === 'geometric' && how !== 'zscore'
      ? { mean, lifted: true, availability }
      : { mean: 'arithmetic', availability };
  return [level(within, need[0]), level(across, need[1])];
}

/** How a recipe brings an indicator to the common scale: 0 to 100, but for z-scores. */
export function scalingOf(
  { normalise: how, goalposts }: Recipe,
  indicator: ScoredIndicator | undefined,
): Normalisation {
  switch (how) {
    case 'minmax':
      return { kind: how, range: [0, 100] };
    case 'percentile-rank':
      return { kind: how, range: [0, 100], digits: EXACT };
    case 'zscore':
      return { kind: how };
    case 'goalposts': {
      if (indicator === undefined) throw new RangeError('Goalposts are those of an indicator.');
      const { low, high, scale } = goalpostsOf(indicator);
      const [from, to] = goalposts[indicator.indicator] ?? [low, high];
      return { kind: how, goalposts: { low: from, high: to, scale }, range: [0, 100] };
    }
  }
}

/** The tree of a recipe: areas of indicators that have a value for anybody. */
export function treeOf({ weights }: Recipe, scored: readonly ScoredIndicator[], panel: Panel): Tree {
  const known = (id: string): boolean => {
    const c = panel.columns.indexOf(id);
    return c >= 0 && columnOf(panel, c).some((value) => !Number.isNaN(value));
  };
  const areas = [...new Set(scored.map(({ area }) => area))];
  return buildTree({
    id: OVERALL,
    weight: 1,
    children: areas.map((area) => ({
      id: area,
      weight: weights[area] ?? 1,
      children: scored
        .filter((own) => own.area === area && known(own.indicator))
        .map(({ indicator, weight }) => ({ id: indicator, weight: weights[indicator] ?? weight })),
    })),
  });
}

/** Values on a recipe's common scale, before they are weighed. */
export interface ScaledValues extends Pick<RecipeScores, 'raw' | 'normalised' | 'problems'> {
  /** those that carry weight in the published index */
  readonly scored: readonly ScoredIndicator[];
}

/** The first three steps of `scoreByRecipe`: impute, treat, normalise. No weight changes them. */
export function scaleByRecipe(
  panel: Panel,
  indicators: readonly ScoredIndicator[],
  recipe: Recipe,
  classes: Readonly<Record<string, string>> = {},
): ScaledValues {
  const scored = indicators.filter(({ weight }) => weight > 0);
  const of = new Map(scored.map((indicator) => [indicator.indicator, indicator]));
  const tree = treeOf(recipe, scored, panel);
  const known = selectColumns(panel, tree.ids.slice(0, tree.leaves));
  const filled = recipe.impute
    ? imputeByGroup(
        known,
        known.units.map((unit) => classes[unit]),
        'median',
      ).panel
    : known;
  const isTreated = recipe.treat && recipe.normalise !== 'goalposts';
  const raw = isTreated ? treatOutliers(filled, RECIPE_TREATMENT).panel : filled;
  const { panel: normalised, problems } = normalise(
    raw,
    (column) => scalingOf(recipe, of.get(column)),
    (column) => (of.get(column)?.direction === -1 ? -1 : 1),
  );
  return { scored, raw, normalised, problems };
}

/** The last two steps of `scoreByRecipe`: aggregate, rank, by the recipe's weights, means and thresholds. */
export function weighByRecipe(
  { scored, raw, normalised, problems }: ScaledValues,
  recipe: Recipe,
): RecipeScores {
  const tree = treeOf(recipe, scored, raw);
  const methods = levelsOf(recipe);
  const scores = aggregate(normalised, tree, methods);
  return { raw, normalised, tree, methods, scores, ranks: rankPanel(scores), problems };
}

/**
 * Scores a year's values by a recipe: impute, treat, normalise, aggregate, rank, in this order. Missing children drop out, the
 * weights of the others are rescaled; a node of which too little weight is present has no score (`NaN`).
 *
 * @param panel the newest values within tolerance of a year, a column for each indicator; its units are the peers of min-max,
 * percentile ranks, z-scores and treatment
 * @param indicators those that carry weight in the published index
 * @param classes income class of a unit; without it nothing is imputed
 *
 * Source: OECD/JRC Handbook 2008, sections 4 to 6; COINr `Impute`, `Treat`, `Normalise`, `Aggregate`.
 */
export function scoreByRecipe(
  panel: Panel,
  indicators: readonly ScoredIndicator[],
  recipe: Recipe,
  classes: Readonly<Record<string, string>> = {},
): RecipeScores {
  return weighByRecipe(scaleByRecipe(panel, indicators, recipe, classes), recipe);
}
