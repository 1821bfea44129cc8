import { answerPaths } from '../../answers/paths.ts';
import type { PublishedCourses, PublishedHistory } from '../../answers/published.ts';
import type { IndicatorCatalog } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { courseData } from './courseData.ts';
import { type CourseModel, courseModel } from './model.ts';
import { type Given, shared, subjectOf, viewOf } from './read.ts';
import { courseMeasure, courseNotes, courseTitle } from './words.ts';

/** How a group's scores in an area went over time. */
export const read: ReadFigure<IndicatorCatalog> = async (environment, { published }, of, view) => {
  const { catalog } = environment;
  const { area, group, year } = subjectOf(catalog, of, view);
  const chosen = view.economies ?? [];
  const courses = (id: string) => published<PublishedCourses>(answerPaths.courses(id));
  const [groupCourses, worldCourses, history] = await Promise.all([
    courses(group.group),
    courses(WORLD),
    view.economies === undefined ? null : published<PublishedHistory>(answerPaths.history(of)),
  ]);
  const answers = { groupCourses, worldCourses, history };
  const model = courseModel(area, answers, { group, year, chosen });
  return courseFigure(environment, { model, view: viewOf(view) });
};

/** How a group's scores in an area went over time: its median and middle half, the world's median, chosen economies. */
export function courseFigure(
  environment: Environment<IndicatorCatalog>,
  { model, view }: Given<CourseModel>,
): Figure {
  const { area, standing, groupCourse } = model;
  const title = courseTitle(environment, model);
  const notes = courseNotes(environment, model);
  const data = courseData(environment, model);
  return {
    ...shared(environment, { area, ...standing }, view, 'course'),
    title,
    measure: courseMeasure(environment, model),
    summary: title,
    notes,
    drawing:
      groupCourse.length < 2
        ? null
        : {
            fits: 'redrawn',
            at: (width, { id, still }) => (
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
