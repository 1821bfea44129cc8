import type { YearValue } from '../../answers/newest.ts';
import type { TrendData, TrendPoint } from '../../charts/trend/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { OverTimeModel } from './overTimeModel.ts';
import { formatShown } from './overTimeWords.ts';
import { nameOf } from './words.ts';

/** The chart's input: a line an economy, in the order chosen, and the group's median. */
export function overTimeData(environment: Environment, model: OverTimeModel): TrendData {
  const { catalog, words, numbers } = environment;
  const { economies, group, shown, series } = model;
  const format = formatShown(environment, shown);
  const point = (name: string, { year, value, flag }: YearValue): TrendPoint => {
    const flagged = flag === '' ? '' : `, ${catalog.flags[flag] ?? flag}`;
    return {
      year,
      value,
      ...(flag === 'B' && { afterBreak: true }),
      label: words.labelled(`${name}, ${year}`, `${format(value)}${flagged}`),
    };
  };
  const medianName = words.indicator.average('median', group.short);
  const medians = model.medians.map(({ year, median, afterBreak }) =>
    point(medianName, { year, value: median, flag: afterBreak ? 'B' : '', source: '' }),
  );
  return {
    series: economies.flatMap((economy, selection) => {
      const name = nameOf(environment, economy);
      const last = model.carriedAfter.get(economy) ?? Number.POSITIVE_INFINITY;
      const points = (series.get(economy) ?? []).map((value) => ({
        ...point(name, value),
        ...(value.year > last && { carried: true }),
      }));
      const end = points.at(-1);
      if (end === undefined) return [];
      return [{ id: economy, name, selection, points, endText: format(end.value), label: ends(points) }];
    }),
    references:
      medians.length === 0
        ? []
        : [{ kind: 'group', name: medianName, points: medians, label: ends(medians) }],
    scale: shown.kind === 'indicator' ? shown.indicator.scale : 'linear',
    formatTick: (value) => numbers.axis(value),
  };
}

/** A line as it is spoken: its first and its last point. */
function ends(points: readonly TrendPoint[]): string {
  return [points[0], points.length > 1 ? points.at(-1) : undefined]
    .flatMap((point) => (point === undefined ? [] : [point.label]))
    .join(' – ');
}
