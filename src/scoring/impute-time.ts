import { fillMissing, type Imputed } from './impute.ts';
import type { Panel } from './types.ts';

/** A panel and the time that it describes. All panels of a series have the same units and columns in the same order. */
export interface TimedPanel {
  readonly time: number;
  readonly panel: Panel;
}

export type OverTime = 'latest' | 'linear' | 'constant';

interface Known {
  readonly time: number;
  readonly value: number;
}

/**
 * Fills the missing values of one time from other times.
 *
 * - `latest`: the last known value before;
 * - `constant`: the last known value before or, before the first known one, the first known after;
 * - `linear`: on the line between the known neighbours, beyond the ends the nearest known value.
 *
 * A known value further away than `maxLag` (in the unit of time) is not used. Throws a RangeError if the series has no
 * panel of that time.
 *
 * Source: OECD/JRC Handbook 2008, section 4.2; COINr `impute_panel` (`latest`, `constant`, `linear`).
 */
export function imputeOverTime(
  series: readonly TimedPanel[],
  time: number,
  how: OverTime,
  maxLag = Infinity,
): Imputed {
  const target = series.find((timed) => timed.time === time)?.panel;
  if (target === undefined) throw new RangeError(`There is no panel of ${time}.`);
  const width = target.columns.length;
  const near = series
    .filter((timed) => timed.time !== time && Math.abs(timed.time - time) <= maxLag)
    .sort((a, b) => Math.abs(a.time - time) - Math.abs(b.time - time));
  const nearest = (u: number, c: number, side: (t: number) => boolean): Known | undefined => {
    for (const timed of near) {
      const value = timed.panel.values[u * width + c] ?? NaN;
      if (side(timed.time) && !Number.isNaN(value)) return { time: timed.time, value };
    }
    return undefined;
  };
  return fillMissing(target, (u, c) => {
    const before = nearest(u, c, (t) => t < time);
    if (how === 'latest') return before?.value ?? NaN;
    const after = nearest(u, c, (t) => t > time);
    if (how === 'constant' || before === undefined || after === undefined) {
      return (before ?? after)?.value ?? NaN;
    }
    const share = (time - before.time) / (after.time - before.time);
    return before.value + share * (after.value - before.value);
  });
}
