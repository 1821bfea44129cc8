import { SparklineChart } from '../../charts/sparkline/Chart.tsx';
import { layoutSparkline } from '../../charts/sparkline/layout.ts';
import type { HistoryModel } from '../../figures/economy/historyData.ts';
import type { ProfileModel } from '../../figures/economy/profileModel.ts';
import { areaSparkline } from '../../figures/economy/sparklines.ts';
import { changeText } from '../../figures/economy/words.ts';
import { columnName } from '../../figures/scores/receipt.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';

const SPARK = { width: 140, height: 40 };

interface AreaTrendsProps {
  model: ProfileModel;
  history: HistoryModel['history'];
  /** search part of links to other pages */
  carried: string;
}

/** Each area's scores as a small line on a common scale, with its change over comparable indicators. */
export function AreaTrends({ model, history, carried }: AreaTrendsProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const { areas, year, from } = model;
  return (
    <ul className="courses">
      {areas.map(({ column, score, change }) => {
        const line = areaSparkline(environment, history, column, year);
        return (
          <li key={column}>
            <a href={href(base, catalog.language, paths.area(column), carried)}>
              {columnName(environment, column)}
            </a>
            {line !== null && <SparklineChart geometry={layoutSparkline(line, SPARK)} />}
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
