/**
 * Stands in for d3-interpolate in what browsers load: scales lead from numbers to numbers only, and colours, dates and
 * transforms stay out of it.
 */
export function interpolateNumber(a: number, b: number): (t: number) => number {
  return (t) => a * (1 - t) + b * t;
}

export const interpolate = interpolateNumber;

export function interpolateRound(a: number, b: number): (t: number) => number {
  return (t) => Math.round(a * (1 - t) + b * t);
}

/** Part of d3-scale's imports, and of none of its scales that charts use. */
export function piecewise(): never {
  throw new Error('scales of pieces are not drawn');
}
