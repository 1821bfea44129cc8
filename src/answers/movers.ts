import { compareScores, competitionRanks } from '../scoring/rank.ts';
import type { PublishedChanges } from './published.ts';

export interface Mover {
  readonly economy: string;
  /** points */
  readonly change: number;
  /** indicators compared */
  readonly indicators: number;
  /** share of the distance from the score before to 100 that was covered; below 0 where the distance grew */
  readonly closed: number;
  /** competition rank among the members compared, largest rise first */
  readonly rank: number;
}

export interface Movers {
  readonly from: number;
  readonly to: number;
  /** largest rise first; equals in the order asked */
  readonly ranked: readonly Mover[];
  /** in the order asked */
  readonly notCompared: readonly string[];
}

/** The highest score there is. */
const FULL = 100;

/** How members' scores in a column changed; null where nobody's can be compared. */
export function moversOf(
  { from, to, columns, changes }: PublishedChanges,
  members: readonly string[],
  column: string,
): Movers | null {
  const at = columns.indexOf(column);
  const known = members.flatMap((economy) => {
    const own = changes[economy]?.[at] ?? null;
    if (own === null) return [];
    const [change, indicators, before] = own;
    return [{ economy, change, indicators, closed: before < FULL ? change / (FULL - before) : 0 }];
  });
  if (known.length === 0) return null;
  const ranks = competitionRanks(known.map(({ change }) => change));
  const compared = new Set(known.map(({ economy }) => economy));
  return {
    from,
    to,
    ranked: known
      .map((own, index) => ({ ...own, rank: ranks[index] ?? known.length }))
      .sort((a, b) => compareScores(b.change, a.change)),
    notCompared: members.filter((economy) => !compared.has(economy)),
  };
}

/** The first and the last of them: all where that leaves nobody out, and at the end nobody who is among the first. */
export function ends<T>(ranked: readonly T[], first: number, last: number): readonly T[] {
  return ranked.length <= first + last ? ranked : [...ranked.slice(0, first), ...ranked.slice(-last)];
}
