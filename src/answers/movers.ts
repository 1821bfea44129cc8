import { compareScores, competitionRanks } from '../scoring/rank.ts';
import { movementIn } from './movement.ts';
import { asMuch } from './order.ts';
import type { PublishedChanges } from './published.ts';

export interface Mover {
  readonly economy: string;
  /** points */
  readonly change: number;
  /** percent of the weight that was renewed; null in the archive's changes of method 1 */
  readonly renewed: number | null;
  /** share of the distance from the score before to 100 that was covered; below 0 where the distance grew */
  readonly closed: number;
  /** whether the change can be told from none */
  readonly isClear: boolean;
  /** where the draws let the change lie; null in an area */
  readonly interval: readonly [low: number, high: number] | null;
  /** competition rank among the members compared, largest rise first */
  readonly rank: number;
}

export interface Movers {
  readonly from: number;
  readonly to: number;
  /** largest rise first; equals in the order asked */
  readonly ranked: readonly Mover[];
  /** members with a score of whom no movement may be stated, in the order asked */
  readonly notCompared: readonly string[];
  /** members without a score, in the order asked */
  readonly withoutScore: readonly string[];
  /** members whose score rests on too little for their movement to be named, in the order asked */
  readonly unnamed: readonly string[];
}

/** How members' scores in a column changed; null where nobody's movement may be stated. */
export function moversOf(
  changes: PublishedChanges,
  members: readonly string[],
  column: string,
): Movers | null {
  const { from, to } = changes;
  const unnamed = new Set(changes.unnamed?.[column]);
  const known = members.flatMap((economy) => {
    const own = unnamed.has(economy) ? null : movementIn(changes, economy, column);
    if (own?.kind !== 'stated') return [];
    const { change, renewed, closed, isClear, interval } = own;
    return [{ economy, change, renewed, closed, isClear, interval }];
  });
  if (known.length === 0) return null;
  const ranks = competitionRanks(known.map(({ change }) => change));
  const compared = new Set(known.map(({ economy }) => economy));
  const others = members.filter((economy) => !compared.has(economy) && !unnamed.has(economy));
  const hasScore = (economy: string) => movementIn(changes, economy, column) !== null;
  return {
    from,
    to,
    ranked: known
      .map((own, index) => ({ ...own, rank: ranks[index] ?? known.length }))
      .sort((a, b) => compareScores(b.change, a.change)),
    notCompared: others.filter(hasScore),
    withoutScore: others.filter((economy) => !hasScore(economy)),
    unnamed: members.filter((economy) => unnamed.has(economy)),
  };
}

/** The largest rise that can be told from no change; null where nobody's can. */
export function largestRise({ ranked }: Movers): Mover | null {
  return ranked.find(({ change, isClear }) => isClear && change > 0) ?? null;
}

/** Among how many of so many members the largest rise is the largest, and how many others may have risen as much. */
export function reachOf(movers: Movers): {
  readonly known: number;
  readonly of: number;
  readonly alike: number;
} {
  const { ranked, notCompared, withoutScore, unnamed } = movers;
  const first = largestRise(movers);
  return {
    known: ranked.length,
    of: ranked.length + notCompared.length + withoutScore.length + unnamed.length,
    alike: first === null ? 0 : asMuch(first, ranked),
  };
}

/** The first and the last of them: all where that leaves nobody out, and at the end nobody who is among the first. */
export function ends<T>(ranked: readonly T[], first: number, last: number): readonly T[] {
  return ranked.length <= first + last ? ranked : [...ranked.slice(0, first), ...ranked.slice(-last)];
}
