import { mean, sum } from 'd3-array';

export interface FitPoint {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

export interface Fit {
  readonly n: number;
  /** share of the variance of y that goes with x */
  readonly r2: number;
  readonly points: readonly FitPoint[];
}

/** Two-sided 95 % of the normal distribution: near enough to Student's t from 30 points on. */
const Z95 = 1.96;
const FEWEST = 30;
const STEPS = 24;

/**
 * A straight line by least squares with the 95 % confidence band of its mean, at even steps over the range of x.
 * Source: any text on simple linear regression; standard error of the mean response s √(1/n + (x − x̄)² / Sxx).
 *
 * @returns null for fewer than 30 points or no spread in x
 */
export function fitLine(points: readonly { readonly x: number; readonly y: number }[]): Fit | null {
  const n = points.length;
  const mx = mean(points, ({ x }) => x);
  const my = mean(points, ({ y }) => y);
  if (n < FEWEST || mx === undefined || my === undefined) return null;
  const sxx = sum(points, ({ x }) => (x - mx) ** 2);
  const syy = sum(points, ({ y }) => (y - my) ** 2);
  if (sxx === 0 || syy === 0) return null;
  const slope = sum(points, ({ x, y }) => (x - mx) * (y - my)) / sxx;
  const residual = sum(points, ({ x, y }) => (y - my - slope * (x - mx)) ** 2);
  const error = Math.sqrt(residual / (n - 2));
  const low = Math.min(...points.map(({ x }) => x));
  const high = Math.max(...points.map(({ x }) => x));
  return {
    n,
    r2: 1 - residual / syy,
    points: Array.from({ length: STEPS + 1 }, (_, step) => {
      const x = low + ((high - low) * step) / STEPS;
      const y = my + slope * (x - mx);
      const half = Z95 * error * Math.sqrt(1 / n + (x - mx) ** 2 / sxx);
      return { x, y, low: y - half, high: y + half };
    }),
  };
}
