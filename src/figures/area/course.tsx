import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedCourses, PublishedHistory } from '../../answers/published.ts';
import { WORLD } from '../../catalog/members.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { FigureView } from '../../view/figureView.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { trendData } from './charts.ts';
import { courseModel } from './model.ts';
import { askedOf } from './read.ts';
import { trendMeasure, trendNotes, trendTitle } from './words.ts';

/** How a group's scores in an area went over time. */
export async function courseEmbed(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: Partial<FigureView>,
): Promise<Figure> {
  const { catalog } = environment;
  const { area, group, year, common } = askedOf(environment, id, view);
  const { economies } = view;
  const courses = (of: string) => source.published<PublishedCourses>(answerPaths.courses(of));
  const [groupCourses, worldCourses, history] = await Promise.all([
    courses(group.group),
    courses(WORLD),
    economies === undefined ? null : source.published<PublishedHistory>(answerPaths.history(id)),
  ]);
  const answers = { groupCourses, worldCourses, history };
  const model = courseModel(catalog, area, answers, { group, year }, economies ?? [], WORLD);
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
