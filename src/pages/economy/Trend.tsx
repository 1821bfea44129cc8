import type { PublishedCourses, PublishedHistory } from '../../answers/published.ts';
import { SparklineChart } from '../../charts/sparkline/Chart.tsx';
import { layoutSparkline } from '../../charts/sparkline/layout.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { TrendData, TrendPoint } from '../../charts/trend/types.ts';
import { OVERALL } from '../../scoring/default.ts';
import { type Environment, useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../ui/links.ts';
import { Responsive } from '../../ui/Responsive.tsx';
import { columnName } from '../receipt/words.ts';
import type { EconomyModel } from './model.ts';
import { changeText, nameOf, trendTitle } from './words.ts';

const SPARK = { width: 140, height: 40 };

/** An economy's scores in a column, in the years up to one. */
export function scoresUpTo(
  { years, scores }: PublishedHistory,
  column: string,
  year: number,
): { readonly year: number; readonly value: number }[] {
  return years.flatMap((at, index) => {
    const value = scores[column]?.[index] ?? null;
    return value === null || at > year ? [] : [{ year: at, value }];
  });
}

/** The first year of the overall score, or of the history where there is none. */
export function trendStart({ year }: EconomyModel, history: PublishedHistory): number {
  return scoresUpTo(history, OVERALL, year)[0]?.year ?? history.years[0] ?? year;
}

/** The chart's input: the overall score, with the group's median and middle half. Null where there is no line to draw. */
export function trendData(
  environment: Environment,
  { economy, group, year }: EconomyModel,
  history: PublishedHistory,
  courses: PublishedCourses,
): TrendData | null {
  const { words, numbers } = environment;
  const own = scoresUpTo(history, OVERALL, year);
  const last = own.at(-1);
  if (last === undefined || own.length < 2) return null;
  const name = nameOf(environment, economy);
  const point = (of: string, at: number, value: number): TrendPoint => ({
    year: at,
    value,
    label: words.labelled(`${of}, ${at}`, numbers.score(value)),
  });
  const course = (courses[OVERALL] ?? []).filter(([at]) => at >= (own[0]?.year ?? at) && at <= year);
  const medianName = words.indicator.average('median', group.short);
  const bandName = words.indicator.quartiles(group.short);
  return {
    series: [
      {
        id: economy,
        name,
        selection: 0,
        points: own.map(({ year: at, value }) => point(name, at, value)),
        endText: numbers.score(last.value),
        label: name,
      },
    ],
    references:
      course.length === 0
        ? []
        : [
            {
              kind: 'group',
              name: medianName,
              points: course.map(([at, value]) => point(medianName, at, value)),
              label: medianName,
            },
          ],
    ...(course.length > 1 && {
      band: {
        name: bandName,
        points: course.map(([at, , low, high]) => ({ year: at, low, high })),
        label: bandName,
      },
    }),
    scale: 'linear',
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}

interface TrendProps {
  data: TrendData;
  title: string;
  summary: string;
}

export function Trend({ data, title, summary }: TrendProps) {
  return (
    <Responsive
      draw={(width, still) => (
        <TrendChart
          id={`trend-${width}`}
          title={title}
          summary={summary}
          geometry={layoutTrend(data, { width })}
          still={still}
        />
      )}
    />
  );
}

interface AreaTrendsProps {
  model: EconomyModel;
  history: PublishedHistory;
  carried: string;
}

/** Each area's scores as a small line on a common scale, with its change over comparable indicators. */
export function AreaTrends({ model, history, carried }: AreaTrendsProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const { areas, year, from } = model;
  const first = history.years[0] ?? year;
  return (
    <ul className="courses">
      {areas.map(({ column, score, change }) => {
        const own = scoresUpTo(history, column, year);
        const [start, end] = [own[0], own.at(-1)];
        return (
          <li key={column}>
            <a href={href(base, catalog.language, paths.area(column), carried)}>
              {columnName(environment, column)}
            </a>
            {start !== undefined && end !== undefined && (
              <SparklineChart
                geometry={layoutSparkline(
                  {
                    points: own.map((each) => ({ ...each, label: '' })),
                    years: [first, year],
                    domain: [0, 100],
                    label: words.economy.fromTo(
                      numbers.score(start.value),
                      String(start.year),
                      numbers.score(end.value),
                      String(end.year),
                    ),
                  },
                  SPARK,
                )}
              />
            )}
            <span>{score === null ? words.score.noScore : numbers.score(score)}</span>
            {score !== null && from !== null && (
              <span className="muted">{changeText(environment, change)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface TrendTableProps {
  model: EconomyModel;
  history: PublishedHistory;
  courses: PublishedCourses;
}

/** The lines in rows: a year each, newest first. */
export function TrendTable({ model, history, courses }: TrendTableProps) {
  const environment = useEnvironment();
  const { words, numbers } = environment;
  const { areas, year, group } = model;
  const columns = [
    { name: words.score.overall, values: valuesOf(scoresUpTo(history, OVERALL, year)) },
    {
      name: words.indicator.average('median', group.short),
      values: new Map((courses[OVERALL] ?? []).map(([at, value]) => [at, value])),
    },
    ...areas.map(({ column }) => ({
      name: columnName(environment, column),
      values: valuesOf(scoresUpTo(history, column, year)),
    })),
  ];
  const years = history.years
    .filter((at) => at <= year && columns.some(({ values }) => values.has(at)))
    .reverse();
  return (
    <table>
      <caption>{trendTitle(environment, model)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.year}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((at) => (
          <tr key={at}>
            <th scope="row">{at}</th>
            {columns.map(({ name, values }) => {
              const value = values.get(at);
              return (
                <td key={name} className="number">
                  {value === undefined ? '' : numbers.value(value, 1)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valuesOf(points: readonly { readonly year: number; readonly value: number }[]) {
  return new Map(points.map(({ year, value }) => [year, value]));
}
