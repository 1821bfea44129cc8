import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedCourses } from '../../answers/published.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { FigureView } from '../../view/figureView.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { readEconomy } from './read.ts';
import { trendData, trendStart } from './trendData.ts';
import { trendTitle } from './words.ts';

/** An economy's overall score over time, beside its group's. */
export async function historyEmbed(
  environment: Environment,
  source: AnswerSource,
  economy: string,
  view: Partial<FigureView>,
): Promise<Figure> {
  const { words } = environment;
  const { year, group, standing, changes, common } = await readEconomy(environment, source, economy, view);
  const { history } = standing;
  const courses = await source.published<PublishedCourses>(answerPaths.courses(group.group));
  const change = changes?.changes[economy]?.[0] ?? null;
  const title = trendTitle(environment, {
    economy,
    from: changes?.from ?? null,
    overall: { change: change && { points: change[0], indicators: change[1] } },
  });
  const model = { economy, group, year };
  const data = trendData(environment, model, history, courses);
  return {
    ...common,
    title,
    measure: words.economy.trendMeasure(String(trendStart(model, history)), String(year)),
    summary: title,
    notes: [words.economy.trendNote],
    draw: (width) =>
      data === null ? null : (
        <TrendChart
          id={`figure-${width}`}
          title={title}
          summary={words.economy.trendNote}
          geometry={layoutTrend(data, { width })}
        />
      ),
  };
}
