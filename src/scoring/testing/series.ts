import { scoreByDefault } from '../default.ts';
import type { SeriesIndicator, TimedValue } from '../runs.ts';
import { type ComparableSeries, comparableSeries } from '../series.ts';

/** unit → indicator → its values, ascending by year: a year, a value and, where it starts a series, 'B' */
export type Histories = Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [number, number, 'B'?])[]>>>
>;

export function seriesIndicator(
  indicator: string,
  area: string,
  more: Partial<SeriesIndicator> = {},
): SeriesIndicator {
  return {
    indicator,
    area,
    direction: 1,
    goalpost_low: 0,
    goalpost_high: 100,
    scale: 'linear',
    weight: 1,
    comparable_over_time: true,
    ...more,
  };
}

/** The comparable series of histories, without tolerance: the newest value up to the year counts, however old. */
export function seriesOf(
  histories: Histories,
  indicators: readonly SeriesIndicator[],
  year: number,
): ComparableSeries {
  const units = Object.keys(histories);
  const valuesOf = (unit: string, indicator: string): readonly TimedValue[] =>
    (histories[unit]?.[indicator] ?? []).map(([at, value, flag = '']) => ({ year: at, value, flag }));
  const columns = indicators.map(({ indicator }) => indicator);
  const values = units.flatMap((unit) =>
    columns.map((column) => valuesOf(unit, column).findLast((own) => own.year <= year)?.value ?? Number.NaN),
  );
  const scores = scoreByDefault({ units, columns, values: Float64Array.from(values) }, indicators);
  return comparableSeries({ scores, year, indicators, valuesOf });
}
