import type { CourseOfYear } from '../../answers/published.ts';
import type { TrendData, TrendPoint, TrendReference } from '../../charts/trend/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { CourseModel } from './model.ts';

/** The chart's input: the group's median and middle half over time, the world's median, and the chosen economies. */
export function courseData(environment: Environment, model: CourseModel): TrendData {
  const { catalog, words, numbers } = environment;
  const { standing, groupCourse, worldCourse, lines, chosen } = model;
  const { group } = standing;
  const point = (name: string, year: number, value: number): TrendPoint => ({
    year,
    value,
    label: words.overview.spoken(name, String(year), numbers.score(value)),
  });
  const spoken = (points: readonly TrendPoint[]) =>
    [points[0], points.length > 1 ? points.at(-1) : undefined]
      .flatMap((each) => (each === undefined ? [] : [each.label]))
      .join(' – ');
  const reference = (
    kind: TrendReference['kind'],
    name: string,
    course: readonly CourseOfYear[],
  ): TrendReference[] => {
    const points = course.map(([year, median, , , , carried]) => ({
      ...point(name, year, median),
      ...(carried === 1 && { carried: true }),
    }));
    return points.length === 0 ? [] : [{ kind, name, points, label: spoken(points) }];
  };
  const bandName = words.indicator.quartiles(group.short);
  return {
    series: lines.flatMap(({ economy, points: known }) => {
      const name = catalog.economies[economy] ?? economy;
      const points = known.map(({ year, value, isCarried }) => ({
        ...point(name, year, value),
        ...(isCarried && { carried: true }),
      }));
      const last = points.at(-1);
      if (last === undefined) return [];
      return [
        {
          id: economy,
          name,
          selection: chosen.indexOf(economy),
          points,
          endText: numbers.score(last.value),
          label: spoken(points),
        },
      ];
    }),
    references: [
      ...reference('group', words.indicator.average('median', group.short), groupCourse),
      ...reference('world', words.indicator.world, worldCourse),
    ],
    ...(groupCourse.length > 1 && {
      band: {
        name: bandName,
        points: groupCourse.map(([year, , low, high]) => ({ year, low, high })),
        label: bandName,
      },
    }),
    scale: 'linear',
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}
