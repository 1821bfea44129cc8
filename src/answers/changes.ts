import type { IndicatorRow } from '../catalog/types.ts';
import { OVERALL, scoreByDefault } from '../scoring/default.ts';
import type { Panel } from '../scoring/types.ts';
import type { PublishedChanges } from './published.ts';
import { type AllSeries, panelAt } from './scores.ts';

/**
 * How scores changed between two years. Only indicators that are comparable over time count, and of an economy only those
 * with a value at both ends: both years are scored over the same indicators, by the default method.
 */
export function publishChanges(
  economies: readonly string[],
  indicators: readonly IndicatorRow[],
  series: AllSeries,
  from: number,
  to: number,
): PublishedChanges {
  const compared = indicators.filter(
    ({ weight, comparable_over_time }) => weight > 0 && comparable_over_time,
  );
  const [before, after] = bothEnds(
    panelAt(economies, compared, series, from),
    panelAt(economies, compared, series, to),
  );
  const [first, last] = [scoreByDefault(before, compared), scoreByDefault(after, compared)];
  const { columns } = last.scores;
  const areaOf = new Map(compared.map(({ indicator, area }) => [indicator, area]));
  const width = compared.length;
  const changes = Object.fromEntries(
    economies.flatMap((economy, u) => {
      const own = columns.map((column, c) => {
        const at = u * columns.length + c;
        const change = (last.scores.values[at] ?? Number.NaN) - (first.scores.values[at] ?? Number.NaN);
        if (Number.isNaN(change)) return null;
        const counted = after.columns.filter(
          (indicator, k) =>
            !Number.isNaN(after.values[u * width + k] ?? Number.NaN) &&
            (column === OVERALL || areaOf.get(indicator) === column),
        ).length;
        return [Number(change.toPrecision(4)), counted] as const;
      });
      return own.some((change) => change !== null) ? [[economy, own] as const] : [];
    }),
  );
  return { from, to, columns, changes };
}

/** Both panels with every cell missing that either of them lacks. */
function bothEnds(before: Panel, after: Panel): readonly [Panel, Panel] {
  const keep = (panel: Panel, other: Panel): Panel => ({
    ...panel,
    values: panel.values.map((value, at) =>
      Number.isNaN(other.values[at] ?? Number.NaN) ? Number.NaN : value,
    ),
  });
  return [keep(before, after), keep(after, before)];
}
