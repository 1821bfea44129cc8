import type { CourseOfYear } from '../../answers/published.ts';
import { WORLD } from '../../catalog/members.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { courseRowsOf, scoreRow } from '../scores/rows.ts';
import type { FigureTable } from '../table.ts';
import { yearsTable } from '../yearsTable.ts';
import type { CourseModel } from './model.ts';

/** The medians, the middle half and the chosen economies' scores, year by year. */
export function courseRows(environment: Environment, model: CourseModel): FigureRows {
  const { area, standing } = model;
  return {
    table: courseTable(environment, model),
    file: {
      name: `meridian-score-${area.area}-${standing.group.group}-trend`,
      rows: () => downloadRows(environment, model),
    },
  };
}

function courseTable({ catalog, words, numbers }: Environment, model: CourseModel): FigureTable {
  const { area, standing, groupCourse, worldCourse, lines } = model;
  const { group } = standing;
  const score = (value: number) => numbers.value(value, 1);
  const medians = (course: readonly CourseOfYear[]) =>
    new Map(course.map(([year, median]) => [year, score(median)]));
  return yearsTable(words, words.score.of(area.short), [
    { name: words.indicator.average('median', group.short), values: medians(groupCourse) },
    ...(worldCourse.length === 0 ? [] : [{ name: words.indicator.world, values: medians(worldCourse) }]),
    ...lines.map(({ economy, points }) => ({
      name: catalog.economies[economy] ?? economy,
      values: new Map(points.map((point) => [point.year, score(point.value)])),
    })),
    {
      name: words.area.base,
      values: new Map(
        groupCourse.map(([year, , , , n]) => [year, words.indicator.base(n, group.members.length)]),
      ),
    },
  ]);
}

/** A group is in the economy's column, by its code. */
function downloadRows(environment: Environment, model: CourseModel): DownloadRow[] {
  const { catalog, words } = environment;
  const { area, standing, groupCourse, worldCourse, lines } = model;
  const row = (economy: string, name: string, year: number, value: number) =>
    scoreRow(environment, { column: area.area, name: area.short }, { economy, name, year, value });
  const medians = (code: string, name: string, course: readonly CourseOfYear[]) =>
    course.map(([year, median]) => row(code, name, year, median));
  return [
    ...courseRowsOf(environment, { column: area.area, name: area.short }, standing.group, groupCourse),
    ...medians(WORLD, words.indicator.world, worldCourse),
    ...lines.flatMap(({ economy, points }) =>
      points.map(({ year, value }) => row(economy, catalog.economies[economy] ?? economy, year, value)),
    ),
  ];
}
