import { bisectLeft, deviation, max, mean, min } from 'd3-array';
import { withinGoalposts } from './goalposts.ts';
import { columnOf, mapColumns } from './panel.ts';
import type { Goalposts, Panel } from './types.ts';

/** The interval that scores are brought to: low, high. */
export type Interval = readonly [number, number];

export type Normalisation =
  | { readonly kind: 'minmax' | 'distance-to-max'; readonly range: Interval }
  | { readonly kind: 'zscore' }
  /** `digits`: values are equal where this many significant digits are; 17 takes them as they are */
  | { readonly kind: 'rank' | 'borda'; readonly digits: number }
  | { readonly kind: 'percentile-rank'; readonly range: Interval; readonly digits: number }
  | {
      readonly kind: 'distance-to-target';
      readonly range: Interval;
      /** in the indicator's unit */
      readonly target: number;
      /** whether going beyond the target counts no more than reaching it */
      readonly capped: boolean;
    }
  | {
      readonly kind: 'goalposts';
      readonly range: Interval;
      readonly goalposts: Omit<Goalposts, 'direction'>;
    };

/** Significant digits that a number has at most: so many tell any two apart. */
export const EXACT = 17;

export interface Normalised {
  readonly panel: Panel;
  /** columns that became all missing */
  readonly problems: readonly { readonly column: string; readonly problem: ScaleProblem }[];
}

const spread = (share: number, [low, high]: Interval): number => share * (high - low) + low;

/** Rank counted from the lowest of the peers, ties at the minimum: one more than the peers that lie below. */
function rankFromLowest(peers: Float64Array, digits: number): (x: number) => number {
  const rounded = (x: number): number => (digits >= EXACT ? x : Number(x.toPrecision(digits)));
  const sorted = peers.map(rounded).sort();
  return (x) => bisectLeft(sorted, rounded(x)) + 1;
}

/** A function from a value, higher is better, to its score, given the peers' present values and the target turned alike. */
function scorer(how: Exclude<Normalisation, { kind: 'goalposts' }>, peers: Float64Array, sign: number) {
  const low = min(peers) ?? NaN;
  const high = max(peers) ?? NaN;
  switch (how.kind) {
    case 'minmax':
      return (x: number): number => spread((x - low) / (high - low), how.range);
    case 'distance-to-max':
      return (x: number): number => spread(1 - (high - x) / (high - low), how.range);
    case 'distance-to-target': {
      const target = sign * how.target;
      return (x: number): number => {
        const share = 1 - (target - x) / (target - low);
        return spread(how.capped ? Math.min(share, 1) : share, how.range);
      };
    }
    case 'zscore': {
      const centre = mean(peers) ?? NaN;
      const unit = deviation(peers) ?? NaN;
      return (x: number): number => (x - centre) / unit;
    }
    case 'rank':
      return rankFromLowest(peers, how.digits);
    case 'borda': {
      const rank = rankFromLowest(peers, how.digits);
      return (x: number): number => rank(x) - 1;
    }
    case 'percentile-rank': {
      const rank = rankFromLowest(peers, how.digits);
      return (x: number): number => spread(Math.min((rank(x) - 1) / (peers.length - 1), 1), how.range);
    }
  }
}

/** Why a column cannot be normalised. */
export type ScaleProblem = 'no data' | 'no spread';

function problemOf(how: Normalisation, peers: Float64Array, sign: number): ScaleProblem | undefined {
  if (peers.length === 0) return 'no data';
  if (how.kind === 'goalposts') return undefined;
  const low = min(peers);
  const flat = low === max(peers) || (how.kind === 'distance-to-target' && sign * how.target === low);
  return flat ? 'no spread' : undefined;
}

/**
 * The function that brings a value to the common scale, given the values of the peers; missing peers are passed over. Where
 * the peers have no data or no spread there is none, and the problem is named. See `normalise`.
 */
export function scaleOf(
  how: Normalisation,
  direction: 1 | -1,
  reference: Float64Array,
): ((x: number) => number) | ScaleProblem {
  const peers = reference.filter((x) => !Number.isNaN(x)).map((x) => direction * x);
  const problem = problemOf(how, peers, direction);
  if (problem !== undefined) return problem;
  if (how.kind === 'goalposts') {
    const goalposts = { ...how.goalposts, direction };
    return (x) => spread(withinGoalposts(x, goalposts) / 100, how.range);
  }
  const score = scorer(how, peers, direction);
  return (x) => (Number.isNaN(x) ? NaN : score(direction * x));
}

/**
 * Brings every column to a common scale on which higher is better; values of direction −1 are turned around first.
 *
 * - `minmax`: (x − min) / (max − min), over the interval `range`;
 * - `zscore`: (x − mean) / standard deviation, the sample's (n − 1);
 * - `rank`: counted from the lowest, ties at the minimum; `borda`: that rank − 1;
 * - `percentile-rank`: (that rank − 1) / (n − 1), over `range`;
 * - `distance-to-max`: 1 − (max − x) / (max − min), over `range`;
 * - `distance-to-target`: 1 − (target − x) / (target − min), over `range`;
 * - `goalposts`: fixed ends, cut to them, on a linear or log scale, over `range`.
 *
 * Minimum, mean, ranks and so on are taken over `reference`, by default the panel itself: give a panel of a fixed set
 * of units for fixed peers, or of all years stacked to normalise over all years. Missing values stay missing. A column
 * whose reference has no data or no spread becomes all missing and is reported.
 *
 * Source: OECD/JRC Handbook 2008, section 5.4; COINr `n_minmax`, `n_zscore`, `n_rank`, `n_prank`, `n_borda`,
 * `n_dist2max`, `n_dist2targ`, `n_goalposts`.
 */
export function normalise(
  panel: Panel,
  howOf: (column: string) => Normalisation,
  directionOf: (column: string) => 1 | -1,
  reference: Panel = panel,
): Normalised {
  const problems: { column: string; problem: ScaleProblem }[] = [];
  const normalised = mapColumns(panel, (values, column, c) => {
    const scale = scaleOf(howOf(column), directionOf(column), columnOf(reference, c));
    if (typeof scale === 'function') return values.map(scale);
    problems.push({ column, problem: scale });
    return values.map(() => NaN);
  });
  return { panel: normalised, problems };
}
