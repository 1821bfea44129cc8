import { mapColumns } from './panel.ts';
import type { Panel } from './types.ts';

const DIGITS = 12;

/**
 * Order of two scores: 1 if `a` is greater, -1 if less, 0 if both are equal at 12 significant digits, so that noise
 * of floating point never parts equals.
 */
export function compareScores(a: number, b: number): number {
  const difference = a - b;
  // Further apart than a billionth, rounding to 12 digits cannot change the order.
  if (Math.abs(difference) > 1e-9 * (Math.abs(a) + Math.abs(b))) return difference > 0 ? 1 : -1;
  const rounded = Number(a.toPrecision(DIGITS)) - Number(b.toPrecision(DIGITS));
  return Math.sign(rounded);
}

/**
 * Competition ranks ("1224"), the highest value first: ties share the smaller rank, a missing value has none (`NaN`).
 * Source: COINr `rank_df` (ties "min"); equality at 12 significant digits is Meridian's rule.
 *
 * @example
 * competitionRanks([10, 30, 30, NaN, 20]) // [4, 1, 1, NaN, 3]
 */
export function competitionRanks(values: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(values.length).fill(NaN);
  const at = (u: number): number => values[u] ?? NaN;
  const order = Array.from(ranks.keys())
    .filter((u) => !Number.isNaN(at(u)))
    .sort((a, b) => compareScores(at(b), at(a)));
  order.forEach((u, position) => {
    const before = order[position - 1];
    const tied = before !== undefined && compareScores(at(before), at(u)) === 0;
    ranks[u] = tied ? (ranks[before] ?? NaN) : position + 1;
  });
  return ranks;
}

/** Competition ranks of every column of a panel. */
export function rankPanel(panel: Panel): Panel {
  return mapColumns(panel, competitionRanks);
}
