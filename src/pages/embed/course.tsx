import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { Environment } from '../../ui/environment.tsx';
import type { AnswerSource } from '../answerPaths.ts';
import { trendData } from '../area/charts.ts';
import { trendMeasure, trendNotes, trendTitle } from '../area/words.ts';
import type { EmbedFigure } from './figure.ts';
import type { EmbedView } from './parameters.ts';
import { readArea } from './readArea.ts';

/** How a group's scores in an area went over time. */
export async function courseEmbed(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: Partial<EmbedView>,
): Promise<EmbedFigure> {
  const { model, common } = await readArea(environment, source, id, view, true);
  const title = trendTitle(environment, model);
  const notes = trendNotes(environment, model);
  const data = trendData(environment, model);
  return {
    ...common,
    title,
    measure: trendMeasure(environment, model),
    summary: title,
    notes,
    draw: (width) =>
      model.groupCourse.length < 2 ? null : (
        <TrendChart
          id={`figure-${width}`}
          title={title}
          summary={notes.join(' ')}
          geometry={layoutTrend(data, { width })}
        />
      ),
  };
}
