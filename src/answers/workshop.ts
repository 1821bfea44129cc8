import { competitionRanks } from '../scoring/rank.ts';
import {
  AVERAGING,
  NORMALISING,
  publishedRecipe,
  type Recipe,
  type RecipeScores,
} from '../scoring/recipe.ts';
import { scoresAmong } from './lab.ts';

/** Several recipes over each other: on which ranks they agree, on which not, and the recipe in their middle. */

/** Most recipes that are laid over each other. */
export const MOST_RECIPES = 20;

/** A member in every recipe. */
export interface WorkshopRow {
  readonly economy: string;
  /** by each recipe, in their order; null: no score */
  readonly ranks: readonly (number | null)[];
  /** by the mean recipe; null: no score */
  readonly mean: number | null;
  /** best and worst of `ranks`; null: none of them */
  readonly reach: readonly [best: number, worst: number] | null;
}

/** Ranks among a group's members by several recipes; rows by the mean recipe's rank, those without one last. */
export interface Workshop {
  readonly rows: readonly WorkshopRow[];
  /** members with a rank by every recipe, and those of them with the same one by all */
  readonly compared: number;
  readonly agreed: number;
  /** the members whose ranks lie furthest apart, widest first; none where all agree */
  readonly widest: readonly (WorkshopRow & { readonly reach: readonly [best: number, worst: number] })[];
}

const MOST_NAMED = 3;

/**
 * Lays recipes over each other.
 *
 * @param made each recipe's scores; @param mean those of the mean recipe
 * @param column `overall` or an area
 */
export function workshopOf(
  made: readonly RecipeScores[],
  mean: RecipeScores,
  members: readonly string[],
  column: string,
): Workshop {
  const ranksBy = (scores: RecipeScores) =>
    Array.from(competitionRanks(scoresAmong(scores, column, members)), (rank) =>
      Number.isNaN(rank) ? null : rank,
    );
  const all = made.map(ranksBy);
  const middle = ranksBy(mean);
  const rows = members.map((economy, at): WorkshopRow => {
    const ranks = all.map((own) => own[at] ?? null);
    const known = ranks.filter((rank) => rank !== null);
    return {
      economy,
      ranks,
      mean: middle[at] ?? null,
      reach: known.length === 0 ? null : [Math.min(...known), Math.max(...known)],
    };
  });
  const compared = rows.flatMap((row) =>
    row.reach !== null && !row.ranks.includes(null) ? [{ ...row, reach: row.reach }] : [],
  );
  const width = ({ reach: [best, worst] }: (typeof compared)[number]): number => worst - best;
  return {
    rows: rows.toSorted((a, b) => (a.mean ?? Infinity) - (b.mean ?? Infinity)),
    compared: compared.length,
    agreed: compared.filter((row) => width(row) === 0).length,
    widest: compared
      .filter((row) => width(row) > 0)
      .toSorted((a, b) => width(b) - width(a))
      .slice(0, MOST_NAMED),
  };
}

/** A member by one recipe; null: no score, so no rank. */
interface Standing {
  readonly rank: number | null;
  readonly score: number | null;
}

/** A member by two recipes. */
export interface BesideRow {
  readonly economy: string;
  readonly first: Standing;
  readonly second: Standing;
  /** places gained on the first one's rank, less than 0 where lost; null where either lacks */
  readonly gained: number | null;
}

/**
 * Two recipes side by side, by the second one's rank, those without one last. Ranks are counted among the members alone.
 *
 * @param column `overall` or an area (pillar) that both have
 */
export function besideOf(
  first: RecipeScores,
  second: RecipeScores,
  members: readonly string[],
  column: string,
): readonly BesideRow[] {
  const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  const standings = (made: RecipeScores): readonly Standing[] => {
    const scores = scoresAmong(made, column, members);
    const ranks = competitionRanks(scores);
    return members.map((_, at) => ({ rank: known(ranks[at]), score: known(scores[at]) }));
  };
  const none: Standing = { rank: null, score: null };
  const [before, after] = [standings(first), standings(second)];
  return members
    .map((economy, at): BesideRow => {
      const [one = none, other = none] = [before[at], after[at]];
      const gained = one.rank === null || other.rank === null ? null : one.rank - other.rank;
      return { economy, first: one, second: other, gained };
    })
    .toSorted((a, b) => (a.second.rank ?? Infinity) - (b.second.rank ?? Infinity));
}

/** What the published method gives an area (pillar: 1) or indicator, and the ends of an indicator's scale. */
export interface PublishedParts {
  /** @param lens the framework whose pillars take the place of the areas; undefined: none */
  readonly weightOf: (id: string, lens: string | undefined) => number;
  readonly goalpostsOf: (indicator: string) => readonly [low: number, high: number];
  readonly isLog: (indicator: string) => boolean;
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** What most recipes do; where two are as frequent, the one that is listed first. */
function usual<T>(choices: readonly T[], chosen: readonly T[]): T | undefined {
  const count = (choice: T): number => chosen.filter((own) => own === choice).length;
  return choices.toSorted((a, b) => count(b) - count(a))[0];
}

/**
 * The recipe in the middle of some: weights, goalposts and shares are averaged (goalposts of a log scale by their logarithms, what a
 * recipe does not change counts as published), of ways that exclude each other the most frequent counts, in doubt the published one.
 * Frameworks exclude each other, and weights are averaged over the recipes of the one that counts.
 */
export function meanRecipe(recipes: readonly Recipe[], published: PublishedParts): Recipe {
  const base = publishedRecipe(recipes[0]?.method ?? 0);
  if (recipes.length === 0) return base;
  const first = <T>(choices: readonly T[], own: T): readonly T[] => [
    own,
    ...choices.filter((each) => each !== own),
  ];
  const most = <T>(choices: readonly T[], own: T, of: (recipe: Recipe) => T): T =>
    usual(first(choices, own), recipes.map(of)) ?? own;
  const lensOf = (own: Recipe): string => own.lens ?? '';
  const lens = most([...new Set(recipes.map(lensOf))], '', lensOf) || undefined;
  const alike = recipes.filter((own) => own.lens === lens);
  const weighed = [...new Set(alike.flatMap(({ weights }) => Object.keys(weights)))];
  const ended = [...new Set(recipes.flatMap(({ goalposts }) => Object.keys(goalposts)))];
  const weights = weighed.flatMap((id) => {
    const usually = published.weightOf(id, lens);
    const weight = average(alike.map((own) => own.weights[id] ?? usually));
    return weight === usually ? [] : [[id, weight] as const];
  });
  const goalposts = ended.map((id) => {
    const ends = recipes.map((own) => own.goalposts[id] ?? published.goalpostsOf(id));
    const middle = (values: readonly number[]) =>
      published.isLog(id) ? Math.exp(average(values.map(Math.log))) : average(values);
    return [id, [middle(ends.map(([low]) => low)), middle(ends.map(([, high]) => high))] as const] as const;
  });
  return {
    method: base.method,
    ...(lens !== undefined && { lens }),
    weights: Object.fromEntries(weights),
    goalposts: Object.fromEntries(goalposts),
    normalise: most(NORMALISING, base.normalise, (own) => own.normalise),
    treat: most([true, false], base.treat, (own) => own.treat),
    impute: most([true, false], base.impute, (own) => own.impute),
    within: most(AVERAGING, base.within, (own) => own.within),
    across: most(AVERAGING, base.across, (own) => own.across),
    need: [average(recipes.map(({ need }) => need[0])), average(recipes.map(({ need }) => need[1]))],
  };
}
