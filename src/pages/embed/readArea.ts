import type { PublishedCourses, PublishedHistory, PublishedScores } from '../../answers/published.ts';
import type { Environment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type AreaView, areaParameters } from '../../view/views.ts';
import { type AnswerSource, answerPaths } from '../answerPaths.ts';
import { type AreaModel, areaModel } from '../area/model.ts';
import { groupOf, WORLD } from '../members.ts';
import { publishedYear } from '../years.ts';
import type { EmbedFigure } from './figure.ts';
import type { EmbedView } from './parameters.ts';
import { insteadOf, rangesOf, scoreSources } from './scores.ts';

interface Read {
  readonly model: AreaModel;
  /** search part of links to other pages */
  readonly carried: string;
  /** what all figures of an area have in common */
  readonly common: Pick<EmbedFigure, 'sources' | 'page' | 'names' | 'instead'>;
}

/**
 * The model of an area's page, from as many answers as a figure needs.
 *
 * @param overTime whether it shows more than one year
 */
export async function readArea(
  environment: Environment,
  source: AnswerSource,
  id: string,
  { group: wanted, year: asked, economies }: Partial<EmbedView>,
  overTime: boolean,
): Promise<Read> {
  const { catalog, words } = environment;
  const area = catalog.areas.find((each) => each.area === id);
  if (area === undefined) throw new Error(`no area ${id}`);
  const year = publishedYear(catalog, asked);
  const { group, short } = groupOf(catalog, wanted);
  const courses = (of: string) =>
    overTime ? source.published<PublishedCourses>(answerPaths.courses(of)) : Promise.resolve({});
  const [scores, ranges, groupCourses, worldCourses, history] = await Promise.all([
    source.published<PublishedScores>(answerPaths.scores(year)),
    overTime ? null : rangesOf(catalog, source, group, year),
    courses(group),
    courses(WORLD),
    overTime && economies !== undefined
      ? source.published<PublishedHistory>(answerPaths.history(id))
      : Promise.resolve(null),
  ]);
  const view = { group: wanted, year: asked, economies };
  const model = areaModel(
    catalog,
    area,
    { scores, ranges, groupCourses, worldCourses, history, courses: new Map() },
    { group, ...(economies !== undefined && { economies }) },
    words.score.overall,
    WORLD,
  );
  return {
    model,
    carried: formatView<AreaView>(areaParameters(catalog), { group: wanted, year: asked }),
    common: {
      sources: scoreSources(catalog, id),
      page: `${paths.area(id)}${formatView<AreaView>(areaParameters(catalog), view)}`,
      names: null,
      instead: insteadOf(
        environment,
        asked,
        year,
        words.overview.titleNone(short, area.short, String(asked)),
      ),
    },
  };
}
