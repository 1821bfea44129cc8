import type { CoursePoint } from '../../answers/course.ts';
import type { Series } from '../../answers/standing.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureTable } from '../table.ts';
import { type YearsColumn, yearsTable } from '../yearsTable.ts';
import type { TrendModel } from './model.ts';
import { formatValue } from './words.ts';

/** The lines of a trend in rows, values with their flags: the economies in front, the group's median, the world's. */
export function trendTable(
  environment: Environment<NamingCatalog>,
  model: TrendModel,
  series: Series,
): FigureTable {
  const { catalog, words } = environment;
  const { lines, groupCourse, worldCourse, year, group, indicator } = model;
  const format = formatValue(environment, model);
  const medians = (name: string, points: readonly CoursePoint[]): YearsColumn => ({
    name,
    values: new Map(points.map(({ year: at, median }) => [at, format(median)])),
  });
  return yearsTable(words, indicator.name, [
    ...lines.map((economy) => ({
      name: catalog.economies[economy] ?? economy,
      values: new Map(
        (series.get(economy) ?? [])
          .filter((value) => value.year <= year)
          .map(({ year: at, value, flag }) => [at, `${format(value)}${flag === '' ? '' : ` ${flag}`}`]),
      ),
    })),
    medians(words.indicator.average('median', group.short), groupCourse),
    ...(worldCourse.length === 0 ? [] : [medians(words.indicator.world, worldCourse)]),
  ]);
}
