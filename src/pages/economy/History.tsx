import type { EconomyAnswer, PublishedCourses } from '../../answers/published.ts';
import { historyFigure } from '../../figures/economy/history.tsx';
import { historyRows } from '../../figures/economy/historyRows.ts';
import type { ProfileModel } from '../../figures/economy/profileModel.ts';
import type { Given } from '../../figures/economy/read.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { AreaTrends } from './AreaTrends.tsx';

interface HistoryProps {
  given: Given<ProfileModel>;
  history: EconomyAnswer['history'];
  courses: PublishedCourses;
  /** search part of links to other pages */
  carried: string;
}

/** The overall score over time, and under it a small line for each area. */
export function History({ given: { model, view }, history, courses, carried }: HistoryProps) {
  const environment = useEnvironment();
  const shown = { ...model, history, courses };
  const areas = model.areas.map(({ column }) => column);
  return (
    <PageFigure
      figure={historyFigure(environment, { model: shown, view })}
      rows={historyRows(environment, shown, areas)}
      later="folded"
      after={<AreaTrends model={model} history={history} carried={carried} />}
    />
  );
}
