import type { Sample } from '../catalog/types.ts';

/**
 * How an error acts on a value. A share moves by its standard error and is cut to 0 and the whole; a ratio of two shares is
 * multiplied, since its logarithm has the error.
 */
export type ErrorKind = 'share' | 'ratio';

/** Sampling errors of cells or points: a standard deviation each (0: none is known) and how it acts on each leaf. */
export interface Errors {
  /** of a share in the value's own unit, of a ratio that of its logarithm */
  readonly deviations: Float64Array;
  /** one a leaf */
  readonly kinds: readonly ErrorKind[];
  /** one a leaf: the value that stands for everybody, 100 for percent; of a ratio it has no meaning */
  readonly wholes: readonly number[];
}

/**
 * Standard error of a share `p`, 0 to 1, of a sample survey: √(deff · p (1 − p) / n). Without people, or at 0 or 1, there is
 * none to give: 0.
 *
 * Source: Kish (1965), *Survey Sampling*, for the design effect.
 */
export function shareError(p: number, { size, designEffect }: Sample): number {
  if (!(p > 0 && p < 1)) return 0;
  return Math.sqrt((designEffect * p * (1 - p)) / size);
}

/**
 * Standard error of ln(p₁ / p₂) where two groups of one sample answered: √(deff · Σ (1 − p) / (n · p)), each n the group's
 * part of the sample. 0 where a share is 0: no error can be given.
 *
 * @param parts the groups' parts of the sample: a half each for women and men, 0.4 and 0.6 for poorer and richer
 *
 * Source: the delta method for a ratio of two independent proportions (Katz et al. 1978), with a design effect.
 */
export function ratioError(
  shares: readonly [number, number],
  parts: readonly [number, number],
  { size, designEffect }: Sample,
): number {
  if (!shares.every((p) => p > 0 && p <= 1)) return 0;
  const terms = shares.map((p, i) => (1 - p) / (size * (parts[i] ?? 0) * p));
  return Math.sqrt(designEffect * terms.reduce((sum, term) => sum + term, 0));
}

/** A value with an error of `z` standard deviations; a missing deviation, or one of 0, leaves it as it is. */
export function withError(
  x: number,
  deviation: number,
  z: number,
  { kind, whole }: { readonly kind: ErrorKind; readonly whole: number },
): number {
  if (!(deviation > 0)) return x;
  return kind === 'ratio' ? x * Math.exp(deviation * z) : Math.min(Math.max(x + deviation * z, 0), whole);
}

/** A normal number from two uniform ones (Box and Muller 1958); `u` and `v` from 0 up to, not including, 1. */
export function normalFrom(u: number, v: number): number {
  return Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v);
}
