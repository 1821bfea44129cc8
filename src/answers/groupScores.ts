import { median, quantile } from 'd3-array';
import { compareScores } from '../scoring/rank.ts';
import type { ScoreOf } from './differences.ts';
import type { PublishedScores } from './published.ts';

/** A group's scores of a year in one column. Members: those that count in averages. */

type Scores = Pick<PublishedScores, 'columns' | 'scores'>;

const scoresOf = ({ columns, scores }: Scores, members: readonly string[], column: string): number[] => {
  const at = columns.indexOf(column);
  return members.flatMap((economy) => scores[economy]?.[at] ?? []);
};

/** Competition ranks among members: the order of the same scores, so it follows from the ranks in the world. */
export function ranksAmong(
  { columns, ranks }: Pick<PublishedScores, 'columns' | 'ranks'>,
  members: readonly string[],
  column: string,
): ReadonlyMap<string, number> {
  const at = columns.indexOf(column);
  const world = members.flatMap((economy) => {
    const rank = ranks[economy]?.[at] ?? null;
    return rank === null ? [] : [[economy, rank] as const];
  });
  return new Map(
    world.map(([economy, rank]) => [economy, 1 + world.filter(([, other]) => other < rank).length]),
  );
}

/** The median of members' scores; null where none has one. */
export function medianAmong(scores: Scores, members: readonly string[], column: string): number | null {
  return median(scoresOf(scores, members, column)) ?? null;
}

/** How members' scores are spread. */
export interface ScoreSpread {
  readonly lowest: number;
  readonly highest: number;
  /** first and third quartile */
  readonly quartiles: readonly [number, number];
}

/** How members' scores are spread; null where none has one. */
export function spreadAmong(scores: Scores, members: readonly string[], column: string): ScoreSpread | null {
  const known = scoresOf(scores, members, column);
  const [lowest, low, high, highest] = [0, 0.25, 0.75, 1].map((share) => quantile(known, share));
  if (lowest === undefined || highest === undefined || low === undefined || high === undefined) return null;
  return { lowest, highest, quartiles: [low, high] };
}

/** Who has the lowest and who the highest score, of equals the first; null where none has one. */
export function endsAmong(
  { columns, scores }: Scores,
  members: readonly string[],
  column: string,
): readonly [low: ScoreOf, high: ScoreOf] | null {
  const at = columns.indexOf(column);
  const known = members.flatMap((economy): ScoreOf[] => {
    const score = scores[economy]?.[at] ?? null;
    return score === null ? [] : [{ economy, score }];
  });
  const values = known.map(({ score }) => score);
  const first = (wanted: number) => known.find(({ score }) => score === wanted);
  const [low, high] = [first(Math.min(...values)), first(Math.max(...values))];
  return low === undefined || high === undefined ? null : [low, high];
}

/** How many members have a score in a column, and how many of them one above a limit; without a limit none is above. */
export function countAbove(
  scores: Scores,
  members: readonly string[],
  column: string,
  limit: number | null,
): { readonly scored: number; readonly above: number } {
  const known = scoresOf(scores, members, column);
  return {
    scored: known.length,
    above: limit === null ? 0 : known.filter((score) => compareScores(score, limit) > 0).length,
  };
}
