import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { publishedYear } from '../../answers/years.ts';
import type { FrameCatalog, Group } from '../../catalog/catalog.ts';
import { groupOf, membersOf } from '../../catalog/members.ts';
import type { FigureView } from '../../view/figureView.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type CompareView, compareParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { insteadOf, scoresOf } from '../scores/read.ts';
import { type Compared, comparedIn } from './model.ts';

/** What the figures of a comparison have in common: whose it is, of when, and where its page is. */

/** What every one of them knows of a view. */
export type View = Partial<Pick<FigureView, 'group' | 'year' | 'economies'>>;

/** The scores that a comparison takes: those of the group's members where nobody else is chosen, else all economies'. */
export function scoresBehind(
  catalog: FrameCatalog,
  source: AnswerSource,
  { group: wanted, year: asked, economies = [] }: View,
): Promise<PublishedScores> {
  const group = groupOf(catalog, wanted);
  const year = publishedYear(catalog, asked);
  return areMembers(catalog, group, economies)
    ? scoresOf(catalog, source, group.group, year)
    : source.published(answerPaths.scores(year));
}

function areMembers(catalog: FrameCatalog, group: Group, economies: readonly string[]): boolean {
  const members = new Set(membersOf(catalog, group));
  return economies.every((economy) => members.has(economy));
}

/** A view, some of whose choices may be left out or taken back. */
type Choices = { readonly [K in keyof CompareView]?: CompareView[K] | undefined };

/** Which economies a view compares; scores are read only where nobody chose. */
export async function readCompared(
  { catalog }: Pick<Environment<FrameCatalog>, 'catalog'>,
  source: AnswerSource,
  view: View,
): Promise<Compared> {
  const { economies } = view;
  if (economies === undefined) return comparedIn(catalog, await scoresBehind(catalog, source, view), view);
  return {
    group: groupOf(catalog, view.group),
    year: publishedYear(catalog, view.year),
    byDefault: false,
    economies,
  };
}

/** The search part of links to other pages: the group and the year that were asked for. */
export function carriedBy(catalog: FrameCatalog, { group, year }: View): string {
  return formatView<CompareView>(compareParameters(catalog), { group, year });
}

/**
 * The page of a figure of a comparison, the group it is beside, and what it shows instead of what was asked for.
 *
 * @param view what the figure knows of the reader's view, and no more
 */
export function shared(
  environment: Environment<FrameCatalog>,
  { group, year }: Compared,
  view: Choices,
): Pick<Figure, 'groups' | 'page' | 'instead'> {
  const { catalog, words } = environment;
  return {
    groups: [group],
    page: `${paths.compare}${formatView<CompareView>(compareParameters(catalog), view)}`,
    instead: insteadOf(environment, view.year, year, words.notice.noRanking(String(view.year))),
  };
}
