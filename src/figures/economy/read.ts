import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedChanges, PublishedStanding } from '../../answers/published.ts';
import { publishedYear } from '../../answers/years.ts';
import type { Group } from '../../catalog/catalog.ts';
import type { FigureView } from '../../view/figureView.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { insteadOf, NO_NAMES } from '../scores/read.ts';
import { scoreSources } from '../sources.ts';
import { groupFor } from './profileModel.ts';
import { nameOf } from './words.ts';

interface Read {
  readonly year: number;
  readonly group: Group;
  /** that the economy is compared with, itself left out */
  readonly vs: readonly string[] | undefined;
  readonly standing: PublishedStanding;
  /** of the overall score in five years; null without scores then */
  readonly changes: PublishedChanges | null;
  /** what all figures of an economy have in common */
  readonly common: Pick<Figure, 'sources' | 'page' | 'names' | 'instead'>;
}

/** What an economy's figures say of it alone, whoever it is compared with. */
export async function readEconomy(
  environment: Environment,
  source: AnswerSource,
  economy: string,
  { group: wanted, year: asked, vs: compared }: Partial<FigureView>,
): Promise<Read> {
  const { catalog, words } = environment;
  const year = publishedYear(catalog, asked);
  const vs = compared?.filter((code) => code !== economy);
  const standing = await source.published<PublishedStanding>(answerPaths.standing(economy));
  const view = { ...(wanted !== undefined && { group: wanted }), ...(vs !== undefined && { vs }) };
  const parameters = economyParameters(catalog, economy);
  return {
    year,
    group: groupFor(catalog, economy, wanted),
    vs,
    standing,
    changes: standing.changes[year] ?? null,
    common: {
      sources: scoreSources(catalog),
      page: `${paths.economy(economy)}${formatView<EconomyView>(parameters, { ...view, year: asked })}`,
      names: NO_NAMES,
      instead: insteadOf(
        environment,
        asked,
        year,
        words.notice.noData(nameOf(environment, economy), String(asked)),
      ),
    },
  };
}
