import type { Goalposts } from './types.ts';

/**
 * A value between fixed goalposts as 0 to 100, cut to that interval: 100 (x − low) / (high − low), or
 * 100 (high − x) / (high − low) where less is better. On a log scale the same with ln x, ln low and ln high, where
 * x ≤ 0 counts as the low end. A missing value stays missing. Throws a RangeError for goalposts without distance, or
 * not positive on a log scale.
 *
 * Source: OECD/JRC Handbook 2008, section 5.4 (min-max with fixed minimum and maximum).
 */
export function withinGoalposts(x: number, { low, high, direction, scale }: Goalposts): number {
  if (!(low < high)) throw new RangeError(`Goalposts ${low} and ${high}: expected low below high.`);
  if (scale === 'log' && low <= 0) throw new RangeError(`Goalpost ${low}: a log scale needs positive ones.`);
  if (Number.isNaN(x)) return NaN;
  const onScale = scale === 'log' ? Math.log : (v: number): number => v;
  const value = onScale(Math.min(Math.max(x, low), high));
  const from = onScale(low);
  const to = onScale(high);
  return (100 * (direction === 1 ? value - from : to - value)) / (to - from);
}
