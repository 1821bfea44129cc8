import { median } from 'd3-array';
import { OVERALL } from '../scoring/overall.ts';
import { compareScores } from '../scoring/rank.ts';
import type { PublishedScores } from './published.ts';
import { isUnnumbered } from './subsetScores.ts';

/**
 * The economies with the best overall scores, best first; those without one, or with one that rests on too little, are left out.
 *
 * @param economies among whom
 * @param most so many at most
 */
export function bestScored(
  economies: readonly string[],
  { columns, ranks, unnumbered }: Pick<PublishedScores, 'columns' | 'ranks' | 'unnumbered'>,
  most: number,
): string[] {
  const at = columns.indexOf(OVERALL);
  return economies
    .flatMap((economy) => {
      const rank = isUnnumbered({ unnumbered }, economy, OVERALL) ? null : (ranks[economy]?.[at] ?? null);
      return rank === null ? [] : [{ economy, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ economy }) => economy);
}

/**
 * Places among the economies compared: one more than the number of better scores, so equals share theirs.
 *
 * @param scores 0 to 100; null: no score
 * @returns one a score; null: no score
 */
export function placesAmong(scores: readonly (number | null)[]): (number | null)[] {
  return scores.map((score) =>
    score === null
      ? null
      : 1 + scores.filter((other) => other !== null && compareScores(other, score) > 0).length,
  );
}

/** The median score of some economies, one a column; null where none of them has a score. */
export function medianScores(
  { columns, scores }: Pick<PublishedScores, 'columns' | 'scores'>,
  economies: readonly string[],
  wanted: readonly string[],
): (number | null)[] {
  return wanted.map((column) => {
    const at = columns.indexOf(column);
    return median(economies, (economy) => scores[economy]?.[at]) ?? null;
  });
}

/** In how many columns a score is above the median, of those that have both; one a column each. */
export function aboveMedians(
  scores: readonly (number | null)[],
  medians: readonly (number | null)[],
): { readonly above: number; readonly of: number } {
  const compared = scores.flatMap((score, at) => {
    const middle = medians[at] ?? null;
    return score === null || middle === null ? [] : [compareScores(score, middle) > 0];
  });
  return { above: compared.filter((better) => better).length, of: compared.length };
}
