import { correlate } from '../scoring/coherence.ts';
import { indicatorOfLeaf } from '../scoring/leaf.ts';
import { columnOf } from '../scoring/panel.ts';
import { competitionRanks } from '../scoring/rank.ts';
import type { RecipeScores } from '../scoring/recipe.ts';
import { nodeNumber } from '../scoring/tree.ts';
import { effectiveWeights } from '../scoring/weights.ts';

/** From this share of an index's weight on, one indicator is said to decide much of it. */
const MUCH = 0.2;

/** A member by a recipe and as published; null: no score, so no rank. */
export interface LabRow {
  readonly economy: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly publishedScore: number | null;
  readonly publishedRank: number | null;
  /** places gained on the published rank, less than 0 where lost; null where either lacks */
  readonly gained: number | null;
}

/** What of a recipe's index deserves a warning. */
export type LabWarning =
  | { readonly kind: 'decides'; readonly indicator: string /** 0 to 1 */; readonly share: number }
  | { readonly kind: 'no weight'; readonly area: string }
  | { readonly kind: 'no spread' | 'no data'; readonly indicator: string };

/** A recipe's ranks among a group's members beside the published ones. */
export interface Lab {
  /** by the recipe's rank, those without one last */
  readonly rows: readonly LabRow[];
  /** members with a rank in both */
  readonly compared: number;
  readonly moved: number;
  /** Spearman's correlation of both scores among them; null where it is not defined */
  readonly correlation: number | null;
  readonly gainers: readonly LabRow[];
  readonly losers: readonly LabRow[];
  readonly warnings: readonly LabWarning[];
}

const MOST_NAMED = 3;

/** Members' scores in a column, in their order; `NaN` where there is none. */
export function scoresAmong(scores: RecipeScores, column: string, members: readonly string[]): Float64Array {
  const at = new Map(scores.scores.units.map((unit, u) => [unit, u]));
  const own = columnOf(scores.scores, scores.scores.columns.indexOf(column));
  return Float64Array.from(members, (member) => own[at.get(member) ?? -1] ?? Number.NaN);
}

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/**
 * Compares a recipe with the published method among some economies, whose ranks are counted among them alone.
 *
 * @param published its `unnumbered` economies keep a place without a number: no rank of theirs is said
 * @param column `overall` or an area
 */
export function labOf(
  made: RecipeScores,
  published: RecipeScores & { readonly unnumbered?: readonly string[] },
  members: readonly string[],
  column: string,
): Lab {
  const [own, first] = [scoresAmong(made, column, members), scoresAmong(published, column, members)];
  const [ranks, firstRanks] = [competitionRanks(own), competitionRanks(first)];
  const rows = members.map((economy, at): LabRow => {
    const rank = known(ranks[at]);
    const publishedRank = published.unnumbered?.includes(economy) ? null : known(firstRanks[at]);
    return {
      economy,
      score: known(own[at]),
      rank,
      publishedScore: known(first[at]),
      publishedRank,
      gained: rank === null || publishedRank === null ? null : publishedRank - rank,
    };
  });
  const gained = (row: LabRow): number => row.gained ?? 0;
  const both = rows.filter(({ gained }) => gained !== null);
  const { spearman } = correlate(own, first);
  const upward = both.toSorted((a, b) => gained(b) - gained(a));
  return {
    rows: rows.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)),
    compared: both.length,
    moved: both.filter((row) => gained(row) !== 0).length,
    correlation: Number.isNaN(spearman) ? null : spearman,
    gainers: upward.filter((row) => gained(row) > 0).slice(0, MOST_NAMED),
    losers: upward
      .filter((row) => gained(row) < 0)
      .slice(-MOST_NAMED)
      .reverse(),
    warnings: warningsOf(made),
  };
}

function warningsOf({ tree, problems }: RecipeScores): LabWarning[] {
  const weights = effectiveWeights(tree);
  const areas = tree.ids.slice(tree.leaves, -1);
  const unscaled = new Map(problems.map(({ column, problem }) => [indicatorOfLeaf(column), problem]));
  return [
    ...[...sharesOf(tree)].flatMap(([indicator, share]): LabWarning[] =>
      share >= MUCH ? [{ kind: 'decides', indicator, share }] : [],
    ),
    ...areas.flatMap((area): LabWarning[] => {
      const n = nodeNumber(tree, area);
      const isEmpty = tree.weight[n] === 0 || weightBelow(weights, tree, n) === 0;
      return isEmpty ? [{ kind: 'no weight', area }] : [];
    }),
    ...[...unscaled].map(([indicator, kind]): LabWarning => ({ kind, indicator })),
  ];
}

/** What of a recipe's index each indicator makes, 0 to 1, in all pillars together. */
export function sharesOf(tree: RecipeScores['tree']): ReadonlyMap<string, number> {
  const weights = effectiveWeights(tree);
  const shares = new Map<string, number>();
  for (let n = 0; n < tree.leaves; n++) {
    const indicator = indicatorOfLeaf(tree.ids[n] ?? '');
    shares.set(indicator, (shares.get(indicator) ?? 0) + (weights[n] ?? 0));
  }
  return shares;
}

function weightBelow(weights: Float64Array, { parent, leaves }: RecipeScores['tree'], n: number): number {
  let sum = 0;
  for (let leaf = 0; leaf < leaves; leaf++) if (parent[leaf] === n) sum += weights[leaf] ?? 0;
  return sum;
}
