import type { IndicatorRow, Scale } from '../catalog/types.ts';

/**
 * Units × columns of numbers, row-major: the value of unit `u` in column `c` is `values[u * columns.length + c]`.
 * `NaN` is a missing value; no other value may be non-finite.
 */
export interface Panel {
  readonly units: readonly string[];
  readonly columns: readonly string[];
  readonly values: Float64Array;
}

/** A node of a weighted tree of any depth. A node without `children` is a leaf: a column of the panel. */
export interface TreeNode {
  readonly id: string;
  /** at least 0; only its proportion to the siblings' counts */
  readonly weight: number;
  readonly children?: readonly TreeNode[];
}

/** Fixed ends of a scale: `low` and `high` in the indicator's unit, `direction` -1 where less is better. */
export interface Goalposts {
  readonly low: number;
  readonly high: number;
  readonly direction: 1 | -1;
  readonly scale: Scale;
}

/** What the default method needs to know of an indicator; a catalogue row fits. */
export type ScoredIndicator = Pick<
  IndicatorRow,
  'indicator' | 'area' | 'direction' | 'goalpost_low' | 'goalpost_high' | 'scale' | 'weight'
>;

/**
 * How the children of a node become its score. `lifted` is for means that need positive values on a 0–100 scale:
 * each value s is taken as 1 + 0.99 s, and the mean is taken back.
 */
export interface MeanMethod {
  readonly mean: 'arithmetic' | 'geometric' | 'harmonic' | 'power';
  /** exponent of the power mean; not 0 */
  readonly power?: number;
  readonly lifted?: boolean;
}

/** How a level is aggregated: its mean, and the share of the children's weight that must be present, 0 to 1. */
export interface LevelMethod extends MeanMethod {
  readonly availability: number;
}
