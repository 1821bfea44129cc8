import { movementIn } from '../../answers/movement.ts';
import { answerPaths } from '../../answers/paths.ts';
import type { PublishedCourses } from '../../answers/published.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { type HistoryModel, historyData, historyNotes, historyStart } from './historyData.ts';
import { type Given, readEconomy, shared } from './read.ts';
import { historyTitle } from './words.ts';

/** An economy's overall score over time, beside its group's. */
export const read: ReadFigure = async (environment, source, of, view) => {
  const { year, group, standing, changes } = await readEconomy(environment, source, of, view);
  const { history } = standing;
  const courses = await source.published<PublishedCourses>(answerPaths.courses(group.group));
  const model: HistoryModel = {
    economy: of,
    group,
    year,
    from: changes?.from ?? null,
    overall: { change: changes === null ? null : movementIn(changes, of, OVERALL) },
    history,
    courses,
  };
  return historyFigure(environment, { model, view });
};

/** The figure of a history; without a drawing where fewer than two years have an overall score. */
export function historyFigure(environment: Environment, given: Given<HistoryModel>): Figure {
  const { words } = environment;
  const { model } = given;
  const title = historyTitle(environment, model);
  const data = historyData(environment, model);
  const notes = historyNotes(environment, model);
  return {
    ...shared(environment, given, 'history'),
    title,
    measure: words.economy.trendMeasure(String(historyStart(model)), String(model.year)),
    summary: title,
    notes,
    drawing: data && {
      fits: 'redrawn',
      at: (width, { id, still = false }) => (
        <TrendChart
          id={`${id}-${width}`}
          title={title}
          summary={notes.join(' ')}
          geometry={layoutTrend(data, { width })}
          still={still}
        />
      ),
    },
  };
}
