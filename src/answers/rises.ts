import type { IndicatorRow } from '../catalog/types.ts';
import { runOf } from '../scoring/runs.ts';
import type { YearValue } from './newest.ts';

/** Years within which a step counts as one that somebody has made. */
export const RISE_YEARS = 5;

const DIGITS = 4;

/**
 * `answers/rises.json`: indicator → of each economy with two comparable values the most that it improved within five years, largest
 * first, as `improvement` measures it; 0 where it never did. Indicators that are not comparable over time are left out.
 */
export interface PublishedRises {
  readonly rises: Readonly<Record<string, readonly number[]>>;
}

type Measured = Pick<IndicatorRow, 'direction' | 'scale'>;

/**
 * How much better a value is than another: their difference, on a log scale that of their logarithms; less than 0 where worse.
 * On a log scale `NaN` for values that have no logarithm.
 */
export function improvement({ direction, scale }: Measured, from: number, to: number): number {
  const difference = scale === 'log' ? Math.log(to) - Math.log(from) : to - from;
  return Number.isFinite(difference) ? direction * difference : Number.NaN;
}

/** The largest improvement within five years in one series without a break; null where it has no two values so near. */
function largestRise(
  own: Measured & Pick<IndicatorRow, 'comparable_over_time'>,
  values: readonly YearValue[],
): number | null {
  const runs = values.flatMap(({ year }, at) => {
    const isLast = at === values.length - 1 || values[at + 1]?.flag === 'B';
    return isLast ? [runOf(values, year, own.comparable_over_time)] : [];
  });
  const rises = runs.flatMap((run) =>
    run.flatMap(({ year, value }) =>
      run
        .filter((later) => later.year > year && later.year <= year + RISE_YEARS)
        .map((later) => improvement(own, value, later.value)),
    ),
  );
  const known = rises.filter((rise) => !Number.isNaN(rise));
  return known.length === 0 ? null : known.reduce((most, rise) => Math.max(most, rise), 0);
}

/** @param seriesOf an indicator's economies → values ascending by year; nothing where it has none */
export function publishRises(
  indicators: readonly IndicatorRow[],
  seriesOf: (indicator: string) => ReadonlyMap<string, readonly YearValue[]>,
): PublishedRises {
  const comparable = indicators.filter(
    ({ weight, comparable_over_time }) => weight > 0 && comparable_over_time,
  );
  const rises = comparable.flatMap((own) => {
    const known = [...seriesOf(own.indicator).values()].flatMap((values) => largestRise(own, values) ?? []);
    const printed = known.sort((a, b) => b - a).map((rise) => Number(rise.toPrecision(DIGITS)));
    return printed.length === 0 ? [] : [[own.indicator, printed] as const];
  });
  return { rises: Object.fromEntries(rises) };
}

/** How many economies made a step of that size within five years, and of how many it is known; null: of none. */
export function risesOf(
  { rises }: PublishedRises,
  own: Measured & { readonly indicator: string },
  from: number,
  to: number,
): { readonly n: number; readonly of: number } | null {
  const known = rises[own.indicator];
  if (known === undefined) return null;
  // Published at four digits: a step of exactly that size counts.
  const size = Number(improvement(own, from, to).toPrecision(DIGITS));
  return { n: known.filter((rise) => rise >= size).length, of: known.length };
}
