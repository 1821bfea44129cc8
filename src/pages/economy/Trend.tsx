import type { PublishedCourses, PublishedHistory } from '../../answers/published.ts';
import { SparklineChart } from '../../charts/sparkline/Chart.tsx';
import { layoutSparkline } from '../../charts/sparkline/layout.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { TrendData } from '../../charts/trend/types.ts';
import type { EconomyModel } from '../../figures/economy/model.ts';
import { scoresUpTo } from '../../figures/economy/trendData.ts';
import { changeText, trendTitle } from '../../figures/economy/words.ts';
import { columnName } from '../../figures/scores/receipt.ts';
import { OVERALL } from '../../scoring/default.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { YearsTable } from '../../ui/YearsTable.tsx';
import { href, paths } from '../../view/links.ts';

const SPARK = { width: 140, height: 40 };

interface TrendProps {
  data: TrendData;
  title: string;
  summary: string;
}

export function Trend({ data, title, summary }: TrendProps) {
  return (
    <Responsive
      draw={(width, { still }) => (
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
  const valuesOf = (points: readonly { readonly year: number; readonly value: number }[]) =>
    new Map(points.map((point) => [point.year, numbers.value(point.value, 1)]));
  const columns = [
    { name: words.score.overall, values: valuesOf(scoresUpTo(history, OVERALL, year)) },
    {
      name: words.indicator.average('median', group.short),
      values: valuesOf(
        (courses[OVERALL] ?? []).flatMap(([at, value]) => (at <= year ? [{ year: at, value }] : [])),
      ),
    },
    ...areas.map(({ column }) => ({
      name: columnName(environment, column),
      values: valuesOf(scoresUpTo(history, column, year)),
    })),
  ];
  return <YearsTable caption={trendTitle(environment, model)} columns={columns} />;
}
