import type { CoursePoint } from '../../answers/course.ts';
import type { YearValue } from '../../answers/newest.ts';
import type { Series } from '../../answers/standing.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { TrendData, TrendPoint, TrendReference } from '../../charts/trend/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { TrendModel } from './model.ts';
import { formatFlagged, formatValue } from './words.ts';

/** The chart's input: the economies in front as lines, the group's median and middle half, the world's median. */
export function indicatorTrendData(
  environment: Environment<NamingCatalog>,
  model: TrendModel,
  series: Series,
): TrendData {
  const { catalog, words, numbers } = environment;
  const { lines, year, group, groupCourse, worldCourse, indicator } = model;
  const format = formatValue(environment, model);
  const said = formatFlagged(environment, model);
  const point = (name: string, observed: YearValue): TrendPoint => ({
    year: observed.year,
    value: observed.value,
    ...(observed.flag === 'B' && { afterBreak: true }),
    label: words.overview.spoken(name, String(observed.year), said(observed)),
  });
  const reference = (
    kind: TrendReference['kind'],
    name: string,
    points: readonly CoursePoint[],
  ): TrendReference[] => {
    const placed = points.map(({ year: at, median, afterBreak }) =>
      point(name, { year: at, value: median, flag: afterBreak ? 'B' : '', source: '' }),
    );
    return placed.length === 0 ? [] : [{ kind, name, points: placed, label: spoken(name, placed) }];
  };
  const spoken = (name: string, points: readonly TrendPoint[]) =>
    [points[0], points.length > 1 ? points.at(-1) : undefined]
      .flatMap((each) =>
        each === undefined ? [] : [words.overview.spoken(name, String(each.year), format(each.value))],
      )
      .join(' – ');
  const bandName = words.indicator.quartiles(group.short);
  return {
    series: lines.flatMap((economy, selection) => {
      const name = catalog.economies[economy] ?? economy;
      const points = (series.get(economy) ?? [])
        .filter((value) => value.year <= year)
        .map((value) => point(name, value));
      const last = points.at(-1);
      if (last === undefined) return [];
      return [
        { id: economy, name, selection, points, endText: format(last.value), label: spoken(name, points) },
      ];
    }),
    references: [
      ...reference('group', words.indicator.average('median', group.short), groupCourse),
      ...reference('world', words.indicator.world, worldCourse),
    ],
    ...(groupCourse.length > 1 && {
      band: {
        name: bandName,
        points: groupCourse.map(({ year: at, quartiles: [low, high], afterBreak }) => ({
          year: at,
          low,
          high,
          afterBreak,
        })),
        label: bandName,
      },
    }),
    targets: model.targets.map((target) => ({
      value: target.value,
      text: words.indicator.target(String(target.year), numbers.short(target.value, model.unit.symbol)),
    })),
    scale: indicator.scale,
    formatTick: (value) => numbers.axis(value),
  };
}
