import { max, median, quantileSorted, sum } from 'd3-array';
import { printedDifference } from '../catalog/rounding.ts';
import { RANK_MEASURED } from '../scoring/series.ts';
import { movementIn } from './movement.ts';
import type { PublishedChanges, PublishedHistory, PublishedScores } from './published.ts';

/** How far apart scores lie. */
export interface Spread {
  readonly median: number;
  /** first and third quartile */
  readonly quartiles: readonly [number, number];
  /** what lies between them, of both as they are printed */
  readonly width: number;
}

/** Decimals with which spreads are printed. */
export const SPREAD_DECIMALS = 1;

/**
 * Whether members came closer together or drifted apart; `unclear` where that cannot be told, `unmeasured` where of too few of them
 * a movement may be stated.
 */
export type Drift = 'closer' | 'apart' | 'unclear' | 'unmeasured';

/** How far apart the same members were in two years of the comparable series. */
export interface Convergence {
  readonly column: string;
  readonly from: number;
  readonly to: number;
  /** members whose movement may be stated: only these are compared; and all that count */
  readonly n: number;
  readonly of: number;
  /** percent of the weight that was renewed in between, the median of these members; null where there are none */
  readonly renewed: number | null;
  /** null where nobody can be compared */
  readonly before: Spread | null;
  readonly after: Spread | null;
  readonly drift: Drift;
}

/** Share of the members that must be compared for anything to be said of the group. */
const BASE = 0.5;
/** Of fewer a middle half says nothing. */
const FEWEST = 5;
/** Points by which the middle half must differ: scores are printed without decimals, so less would not be seen in any of them. */
const LEAST = 1;

/** The median and the middle half of scores; null where there are none. */
export function spreadOf(scores: readonly number[]): Spread | null {
  const sorted = [...scores].sort((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantileSorted(sorted, share));
  if (low === undefined || middle === undefined || high === undefined) return null;
  return {
    median: middle,
    quartiles: [low, high],
    width: printedDifference(low, high, SPREAD_DECIMALS),
  };
}

/**
 * How far apart members were in a column at both ends of a change, over those whose movement may be stated. It is said that they
 * came closer together, or drifted apart, only where the middle half differs by a point or more, the standard deviation says the same,
 * and both go on saying it whichever one of the members is left out: one member must not make a group converge.
 *
 * @param members those that count in averages
 * @param history scores of the column in past years, where they are at hand: changes are published in tenths
 */
export function convergenceIn(
  { columns, scores }: Pick<PublishedScores, 'columns' | 'scores'>,
  changes: Pick<PublishedChanges, 'columns' | 'changes' | 'from' | 'to'>,
  members: readonly string[],
  { column, history = null }: { readonly column: string; readonly history?: PublishedHistory | null },
): Convergence {
  const year = history?.years.indexOf(changes.from) ?? -1;
  const at = columns.indexOf(column);
  const compared = members.flatMap((economy) => {
    const after = scores[economy]?.[at] ?? null;
    const moved = movementIn(changes, economy, column);
    if (after === null || moved?.kind !== 'stated') return [];
    const before = history?.scores[economy]?.[year] ?? after - moved.change;
    return [{ before, after, renewed: moved.renewed }];
  });
  const before = spreadOf(compared.map((own) => own.before));
  const after = spreadOf(compared.map((own) => own.after));
  return {
    column,
    from: changes.from,
    to: changes.to,
    n: compared.length,
    of: members.length,
    renewed: median(compared.flatMap(({ renewed }) => renewed ?? [])) ?? null,
    before,
    after,
    drift:
      before === null || after === null || compared.length < FEWEST || compared.length < BASE * members.length
        ? 'unmeasured'
        : driftOf(compared, printedDifference(before.width, after.width, SPREAD_DECIMALS)),
  };
}

/** Squared distances from the mean: of as many scores they order as standard deviations do. */
function squares(scores: readonly number[]): number {
  const mean = sum(scores) / scores.length;
  return sum(scores, (score) => (score - mean) ** 2);
}

type Ends = readonly { readonly before: number; readonly after: number }[];

/** @param wider points by which the middle half is wider than before */
function driftOf(compared: Ends, wider: number): Drift {
  if (Math.abs(wider) < LEAST) return 'unclear';
  const way = (measure: (scores: readonly number[]) => number) => (own: Ends) =>
    Math.sign(measure(own.map(({ after }) => after)) - measure(own.map(({ before }) => before)));
  const width = (scores: readonly number[]) => spreadOf(scores)?.width ?? 0;
  const without = compared.map((left) => compared.filter((own) => own !== left));
  const ways = [compared, ...without].flatMap((own) => [way(squares)(own), way(width)(own)]);
  if (ways.some((own) => own !== Math.sign(wider))) return 'unclear';
  return wider < 0 ? 'closer' : 'apart';
}

/** How far apart members were in a year of the comparable series. */
export interface SpreadOfYear extends Spread {
  readonly year: number;
  /** members of whose score enough had been measured by then */
  readonly n: number;
  /** none of these scores was renewed in the year or since: they are carried forward */
  readonly isCarried: boolean;
}

/**
 * The spread of members' scores in each year in which of at least half of them 40 % of the score's weight had been measured: before
 * that, the comparable series says of most what was measured later.
 */
export function spreadOverTime(
  { years, scores, measured, renewed }: PublishedHistory,
  members: readonly string[],
): SpreadOfYear[] {
  const last = max(members, (economy) => renewed?.[economy]) ?? Number.POSITIVE_INFINITY;
  return years.flatMap((year, at) => {
    const known = members.flatMap((economy) => {
      const share = measured?.[economy]?.[at] ?? null;
      return share !== null && share >= 100 * RANK_MEASURED ? (scores[economy]?.[at] ?? []) : [];
    });
    const spread = spreadOf(known);
    if (spread === null || known.length < FEWEST || known.length < BASE * members.length) return [];
    return [{ year, n: known.length, isCarried: year > last, ...spread }];
  });
}
