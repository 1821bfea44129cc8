import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { publishedYear } from '../../answers/years.ts';
import type { Area, Group } from '../../catalog/catalog.ts';
import { groupOf, WORLD } from '../../catalog/members.ts';
import type { FigureView } from '../../view/figureView.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type AreaView, areaParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { insteadOf, rangesOf } from '../scores/read.ts';
import { scoreSources } from '../sources.ts';
import { type AreaModel, areaModel } from './model.ts';

interface Asked {
  readonly area: Area;
  readonly group: Group;
  readonly year: number;
  /** search part of links to other pages */
  readonly carried: string;
  /** what all figures of an area have in common */
  readonly common: Pick<Figure, 'sources' | 'page' | 'names' | 'instead'>;
}

/** What a view of an area's figure asks for. */
export function askedOf(
  { catalog, words }: Environment,
  id: string,
  { group: wanted, year: asked, economies }: Partial<FigureView>,
): Asked {
  const area = catalog.areas.find((each) => each.area === id);
  if (area === undefined) throw new Error(`no area ${id}`);
  const year = publishedYear(catalog, asked);
  const group = groupOf(catalog, wanted);
  const weighted = catalog.indicators
    .filter((own) => own.area === id && own.weight > 0)
    .map(({ indicator }) => indicator);
  const parameters = areaParameters(catalog);
  const view = { group: wanted, year: asked, economies };
  return {
    area,
    group,
    year,
    carried: formatView<AreaView>(parameters, { group: wanted, year: asked }),
    common: {
      sources: scoreSources(catalog, id),
      page: `${paths.area(id)}${formatView<AreaView>(parameters, view)}`,
      names: { indicators: weighted, sources: [] },
      instead: insteadOf(
        { words },
        asked,
        year,
        words.overview.titleNone(group.short, area.short, String(asked)),
      ),
    },
  };
}

/**
 * The model of an area's page, as far as a year's scores in the area lead.
 *
 * @param sure whether the figure says how sure ranks are
 */
export async function readArea(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: Partial<FigureView>,
  sure: boolean,
): Promise<Asked & { readonly model: AreaModel }> {
  const { catalog, words } = environment;
  const asked = askedOf(environment, id, view);
  const { area, group, year } = asked;
  const { economies } = view;
  const path = year === catalog.scoreYear ? answerPaths.column(id) : answerPaths.scores(year);
  const [scores, ranges] = await Promise.all([
    source.published<PublishedScores>(path),
    sure ? rangesOf(catalog, source, group.group, year) : null,
  ]);
  const model = areaModel(
    catalog,
    area,
    { scores, ranges, groupCourses: {}, worldCourses: {}, history: null, courses: new Map() },
    { group: group.group, ...(economies !== undefined && { economies }) },
    words.score.overall,
    WORLD,
  );
  return { ...asked, model };
}
