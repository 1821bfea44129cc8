import type { YearValue } from '../../answers/newest.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { TrendData, TrendPoint } from '../../charts/trend/types.ts';
import { type DownloadRow, figureCsv } from '../../export/csv.ts';
import type { CourseModel } from '../../figures/compare/course.ts';
import {
  courseMeasure,
  courseNotes,
  courseTitle,
  formatShown,
  shownName,
} from '../../figures/compare/courseWords.ts';
import type { CompareModel } from '../../figures/compare/model.ts';
import { nameOf } from '../../figures/compare/words.ts';
import { downloadRow } from '../../figures/rows.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { YearsTable } from '../../ui/YearsTable.tsx';
import type { Environment } from '../../words/environment.ts';

/** The chart's input: a line an economy, in the order chosen, and the group's median. */
export function trendData(environment: Environment, model: CompareModel, course: CourseModel): TrendData {
  const { catalog, words, numbers } = environment;
  const format = formatShown(environment, course.shown);
  const point = (name: string, { year, value, flag }: YearValue): TrendPoint => {
    const flagged = flag === '' ? '' : `, ${catalog.flags[flag] ?? flag}`;
    return {
      year,
      value,
      ...(flag === 'B' && { afterBreak: true }),
      label: words.labelled(`${name}, ${year}`, `${format(value)}${flagged}`),
    };
  };
  const spoken = (points: readonly TrendPoint[]) =>
    [points[0], points.length > 1 ? points.at(-1) : undefined]
      .flatMap((own) => (own === undefined ? [] : [own.label]))
      .join(' – ');
  const medianName = words.indicator.average('median', model.group.short);
  const medians = course.groupCourse.map(({ year, median, afterBreak }) =>
    point(medianName, { year, value: median, flag: afterBreak ? 'B' : '', source: '' }),
  );
  return {
    series: model.economies.flatMap((economy, selection) => {
      const name = nameOf(environment, economy);
      const points = (course.series.get(economy) ?? []).map((value) => point(name, value));
      const last = points.at(-1);
      if (last === undefined) return [];
      return [{ id: economy, name, selection, points, endText: format(last.value), label: spoken(points) }];
    }),
    references:
      medians.length === 0
        ? []
        : [{ kind: 'group', name: medianName, points: medians, label: spoken(medians) }],
    scale: course.shown.kind === 'indicator' ? course.shown.indicator.scale : 'linear',
    formatTick: (value) => numbers.axis(value),
  };
}

interface CourseFigureProps {
  model: CompareModel;
  course: CourseModel;
}

export function CourseFigure({ model, course }: CourseFigureProps) {
  const environment = useEnvironment();
  const { catalog } = environment;
  const { shown } = course;
  const title = courseTitle(environment, course);
  const notes = courseNotes(environment, course);
  const data = trendData(environment, model, course);
  const used = new Set(
    model.economies.flatMap((economy) => (course.series.get(economy) ?? []).map(({ source }) => source)),
  );
  const counted = new Set(
    catalog.indicators
      .filter(
        ({ weight, area }) =>
          shown.kind === 'scores' &&
          weight > 0 &&
          (shown.column === area || !isArea(environment, shown.column)),
      )
      .map(({ source }) => source),
  );
  const what = shown.kind === 'indicator' ? shown.indicator.indicator : `score-${shown.column}`;
  return (
    <Figure
      title={title}
      subtitle={courseMeasure(environment, course)}
      notes={notes}
      sources={catalog.sources.filter(({ source }) => used.has(source) || counted.has(source))}
      table={<CourseTable model={model} course={course} />}
      csv={{
        name: `meridian-compare-${model.economies.join('-')}-${what}.csv`,
        text: () => figureCsv(courseRows(environment, model, course)),
      }}
    >
      {data.series.length > 0 && (
        <Responsive
          draw={(width, { still }) => (
            <TrendChart
              id={`course-${width}`}
              title={title}
              summary={notes.join(' ')}
              geometry={layoutTrend(data, { width })}
              still={still}
            />
          )}
        />
      )}
    </Figure>
  );
}

function isArea({ catalog }: Environment, column: string): boolean {
  return catalog.areas.some(({ area }) => area === column);
}

function courseRows(environment: Environment, model: CompareModel, course: CourseModel): DownloadRow[] {
  const { catalog, words } = environment;
  const { shown } = course;
  return model.economies.flatMap((economy) =>
    (course.series.get(economy) ?? []).map((value): DownloadRow => {
      if (shown.kind === 'indicator') {
        return downloadRow(catalog, shown.indicator, economy, { ...value, lag: 0 });
      }
      return {
        economy,
        economy_name: nameOf(environment, economy),
        indicator: `score-${shown.column}`,
        indicator_name: words.score.of(shownName(environment, shown)),
        year_requested: value.year,
        year: value.year,
        lag: 0,
        value: value.value,
        unit: words.score.unit,
        flag: '',
        source: words.figure.meridian(catalog.version),
        licence: words.score.licence,
      };
    }),
  );
}

/** The lines in rows: a year each, newest first. */
function CourseTable({ model, course }: CourseFigureProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const format = formatShown(environment, course.shown);
  const columns = [
    ...model.economies.map((economy) => ({
      name: nameOf(environment, economy),
      values: new Map(
        (course.series.get(economy) ?? []).map(({ year, value, flag }) => [
          year,
          `${format(value)}${flag === '' ? '' : ` ${flag}`}`,
        ]),
      ),
    })),
    {
      name: words.indicator.average('median', model.group.short),
      values: new Map(course.groupCourse.map(({ year, median }) => [year, format(median)])),
    },
  ];
  return <YearsTable caption={courseMeasure(environment, course)} columns={columns} />;
}
