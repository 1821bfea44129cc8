import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { publishedYear } from '../../answers/years.ts';
import type { Group, IndicatorCatalog, NamedArea } from '../../catalog/catalog.ts';
import { areaOf } from '../../catalog/find.ts';
import { groupOf } from '../../catalog/members.ts';
import type { FigureView } from '../../view/figureView.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type AreaView, areaParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import type { Kind } from '../kinds.ts';
import { insteadOf, rangesOf } from '../scores/read.ts';
import { knownScoreSources, weightedIn } from '../sources.ts';
import { type AreaModel, areaModel } from './model.ts';

/** What of a view changes an area's figures. */
export type View = { readonly [Key in 'group' | 'year' | 'economies']?: AreaView[Key] | undefined };

/** What an area's figure is made of. */
export interface Given<Model> {
  readonly model: Model;
  /** as asked for */
  readonly view: View;
}

/** What a figure is of: an area, in a group and a year. */
export interface Subject {
  readonly area: NamedArea;
  readonly group: Group;
  readonly year: number;
}

/**
 * What a view of an area's figure asks for.
 *
 * @throws Error where there is no such area
 */
export function subjectOf(catalog: IndicatorCatalog, id: string, { group, year }: View): Subject {
  return {
    area: areaOf(catalog, id),
    group: groupOf(catalog, group),
    year: publishedYear(catalog, year, id),
  };
}

/** Of a frame's view what changes an area's figures. */
export function viewOf({ group, year, economies }: Partial<FigureView>): View {
  return { group, year, economies };
}

/** The search part of links to other pages: the same group and year. */
export function carriedOf(catalog: IndicatorCatalog, { group, year }: View): string {
  return formatView<AreaView>(areaParameters(catalog), { group, year });
}

/** What all figures of an area have in common. */
export function shared(
  { catalog, words }: Environment<IndicatorCatalog>,
  { area: { area }, group, year }: Pick<Subject, 'area' | 'group' | 'year'>,
  { group: wanted, year: asked, economies }: View,
  kind: Kind,
): Pick<Figure, 'ref' | 'groups' | 'sources' | 'page' | 'names' | 'instead'> {
  const view = { group: wanted, year: asked, economies };
  return {
    ref: { kind, of: area },
    groups: [group],
    sources: knownScoreSources(catalog, area),
    page: `${paths.area(area)}${formatView<AreaView>(areaParameters(catalog), view)}`,
    names: { indicators: weightedIn(catalog, area).map(({ indicator }) => indicator) },
    instead: insteadOf({ words }, asked, year, words.notice.noRanking(String(asked))),
  };
}

/**
 * The model of an area's page, as far as a year's scores in the area lead.
 *
 * @param sure whether the figure says how sure ranks are
 */
export async function readArea(
  { catalog }: Environment<IndicatorCatalog>,
  source: AnswerSource,
  id: string,
  { sure, ...view }: View & { readonly sure: boolean },
): Promise<Given<AreaModel>> {
  const { area, group, year } = subjectOf(catalog, id, view);
  const path = year === catalog.scoreYear ? answerPaths.column(id) : answerPaths.scores(year);
  const [scores, ranges] = await Promise.all([
    source.published<PublishedScores>(path),
    sure ? rangesOf(catalog, source, group.group, year) : null,
  ]);
  const answers = { scores, ranges, groupCourses: {}, worldCourses: {}, history: null, courses: new Map() };
  const { economies } = view;
  const shown = { group: group.group, ...(economies !== undefined && { economies }) };
  return { model: areaModel(catalog, area, answers, shown), view };
}
