import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedChanges, PublishedRanges, PublishedScores } from '../../answers/published.ts';
import { changeFrom, publishedYear } from '../../answers/years.ts';
import type { Catalog, CatalogLists, CoreCatalog } from '../../catalog/catalog.ts';
import { groupOf, WORLD } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type OverviewView, overviewParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import type { Kind } from '../kinds.ts';
import { scoreSources, weightedIn } from '../sources.ts';
import { type ScoresModel, scoresModel } from './model.ts';
import { withShortNames } from './shortNames.ts';

/** What the figures of scores have in common: they rest on all weighted indicators, whose names they share. */

/** Of figures that name no indicator, and whose sources are the same in every view. */
export const NO_NAMES = {} as const;

/** What views of any figure of scores may name of the catalog. */
export function scoredNames(catalog: Catalog): CatalogLists {
  return {
    indicators: weightedIn(catalog, OVERALL),
    units: [],
    segments: [],
    sources: scoreSources(catalog),
  };
}

/** The scores of a group's members in a year; in other years than the default one those of all economies. */
export function scoresOf(
  { scoreYear }: CoreCatalog,
  { published }: AnswerSource,
  group: string,
  year: number,
): Promise<PublishedScores> {
  return published(
    year === scoreYear && group !== WORLD ? answerPaths.members(group) : answerPaths.scores(year),
  );
}

/** How sure ranks in a group are; null for years that are not published. */
export async function rangesOf(
  { scoreYear }: CoreCatalog,
  { published }: AnswerSource,
  group: string,
  year: number,
): Promise<PublishedRanges | null> {
  return year === scoreYear ? published(answerPaths.ranges(group)) : null;
}

/** How scores changed up to a year, from another or from five years before; null where there are none to compare with. */
export async function changesOf(
  catalog: CoreCatalog,
  { published }: AnswerSource,
  year: number,
  { column, since }: { readonly column: string; readonly since: number | undefined },
): Promise<PublishedChanges | null> {
  const from = changeFrom(catalog, year, column, since);
  return from === null ? null : published(answerPaths.changes(from, year));
}

/** That a year without a ranking was asked for, and which is shown; null where it is the one that was asked for. */
export function insteadOf(
  { words }: Pick<Environment, 'words'>,
  asked: number | undefined,
  shown: number,
  none: string,
): string | null {
  return asked === undefined || asked === shown
    ? null
    : `${none} ${words.notice.shownInstead(String(shown))}`;
}

/** What of a view changes the figures of a year's scores. */
export type View = { readonly [Key in 'group' | 'year' | 'sort']?: OverviewView[Key] | undefined };

/** What a figure of a year's scores is made of. */
export interface Given {
  readonly model: ScoresModel;
  /** as asked for */
  readonly view: View;
}

/**
 * What a view of a figure of scores shows.
 *
 * @param sure whether the figure says how sure ranks are
 * @returns also the environment that knows the short names of indicators, which reasons name
 */
export async function readScores(
  given: Environment,
  source: AnswerSource,
  { group: wanted, year: asked, sort }: View,
  sure: boolean,
): Promise<Given & { readonly environment: Environment }> {
  const { catalog, words } = given;
  const year = publishedYear(catalog, asked);
  const { group } = groupOf(catalog, wanted);
  const [environment, scores, ranges] = await Promise.all([
    withShortNames(given, source),
    scoresOf(catalog, source, group, year),
    sure ? rangesOf(catalog, source, group, year) : null,
  ]);
  const shown = { group, ...(sort !== undefined && { sort }) };
  const model = scoresModel(catalog, { scores, ranges, overallName: words.score.overall }, shown);
  return { environment, model, view: { group: wanted, year: asked, sort } };
}

/** What the figures of a year's scores have in common. */
export function shared(
  environment: Environment,
  { model: { group, year }, view }: Given,
  kind: Kind,
): Pick<Figure, 'ref' | 'groups' | 'page' | 'names' | 'instead'> {
  const { catalog, words } = environment;
  return {
    ref: { kind, of: OVERALL },
    groups: [group],
    page: `${paths.overview}${overviewSearch(catalog, view)}`,
    names: NO_NAMES,
    instead: insteadOf(environment, view.year, year, words.notice.noRanking(String(view.year))),
  };
}

/** The search part of the overview's address in a view. */
export function overviewSearch(
  catalog: CoreCatalog,
  { group, year, sort }: View,
  more: Partial<OverviewView> = {},
): string {
  return formatView<OverviewView>(overviewParameters(catalog), { group, year, sort, ...more });
}
