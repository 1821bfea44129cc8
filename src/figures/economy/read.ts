import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedChanges, PublishedStanding } from '../../answers/published.ts';
import { changeFrom, publishedYear } from '../../answers/years.ts';
import type { CoreCatalog, Group } from '../../catalog/catalog.ts';
import type { FigureView } from '../../view/figureView.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import type { Kind } from '../kinds.ts';
import { insteadOf, NO_NAMES } from '../scores/read.ts';
import { knownScoreSources } from '../sources.ts';
import { groupFor } from './profileModel.ts';

/** What of a view a figure's page is asked for: undefined is the page's default. */
export type ShownView = {
  readonly [Name in 'group' | 'year' | 'vs']?: EconomyView[Name] | undefined;
};

/** What an economy's figures are made of. */
export interface Given<Model> {
  readonly model: Model;
  readonly view: ShownView;
}

interface Read {
  readonly year: number;
  readonly group: Group;
  readonly standing: PublishedStanding;
  /** of the overall score in five years; null without scores then */
  readonly changes: PublishedChanges | null;
}

/** What an economy's figures say of it alone, whoever it is compared with. */
export async function readEconomy(
  { catalog }: Environment,
  { published }: AnswerSource,
  economy: string,
  { group, year: asked }: Partial<FigureView>,
): Promise<Read> {
  const year = publishedYear(catalog, asked);
  const standing = await published<PublishedStanding>(answerPaths.standing(economy));
  const isChangeShown = changeFrom(catalog, year) !== null;
  return {
    year,
    group: groupFor(catalog, economy, group),
    standing,
    changes: isChangeShown ? (standing.changes[year] ?? null) : null,
  };
}

/** What the figures of an economy's scores have in common. */
export function shared(
  environment: Environment,
  {
    model: { economy, group, year },
    view,
  }: Given<{ readonly economy: string; readonly group: Group; readonly year: number }>,
  kind: Kind,
): Pick<Figure, 'ref' | 'groups' | 'sources' | 'page' | 'names' | 'instead'> {
  const { catalog, words } = environment;
  return {
    ref: { kind, of: economy },
    groups: [group],
    sources: knownScoreSources(catalog),
    page: pageOf(catalog, economy, view),
    names: NO_NAMES,
    instead: insteadOf(environment, view.year, year, words.notice.noRanking(String(view.year))),
  };
}

/** The economy's page in the same view; nobody is compared with itself. */
export function pageOf(catalog: CoreCatalog, economy: string, { group, year, vs }: ShownView): string {
  const view = { group, year, vs: vs?.filter((code) => code !== economy) };
  return `${paths.economy(economy)}${formatView<EconomyView>(economyParameters(catalog, economy), view)}`;
}

/** The search part of links from it to other pages. */
export function carriedOf(catalog: CoreCatalog, economy: string, { group, year }: ShownView): string {
  return formatView<EconomyView>(economyParameters(catalog, economy), { group, year });
}
