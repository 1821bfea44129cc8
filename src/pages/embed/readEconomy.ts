import type { PublishedHistory, PublishedScores, PublishedStanding } from '../../answers/published.ts';
import type { Environment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters } from '../../view/views.ts';
import { type AnswerSource, answerPaths } from '../answerPaths.ts';
import { groupFor, type ProfileModel, profileModel, rankedIn } from '../economy/profileModel.ts';
import { nameOf } from '../economy/words.ts';
import { publishedYear } from '../years.ts';
import type { EmbedFigure } from './figure.ts';
import type { EmbedView } from './parameters.ts';
import { changesOf, insteadOf, rangesOf, scoreSources } from './scores.ts';

interface Read {
  readonly model: ProfileModel;
  readonly history: PublishedHistory;
  /** what all figures of an economy have in common */
  readonly common: Pick<EmbedFigure, 'sources' | 'page' | 'names' | 'instead'>;
}

/** The part of an economy's page that follows from scores. */
export async function readEconomy(
  environment: Environment,
  source: AnswerSource,
  economy: string,
  { group: wanted, year: asked, vs: compared }: Partial<EmbedView>,
): Promise<Read> {
  const { catalog, words } = environment;
  const year = publishedYear(catalog, asked);
  const vs = compared?.filter((code) => code !== economy);
  const group = groupFor(catalog, economy, wanted);
  const ranked = rankedIn(catalog, economy, group).group;
  const [standing, scores, changes, ranges] = await Promise.all([
    source.published<PublishedStanding>(answerPaths.standing(economy)),
    source.published<PublishedScores>(answerPaths.scores(year)),
    changesOf(catalog, source, year),
    rangesOf(catalog, source, ranked, year),
  ]);
  const view = { ...(wanted !== undefined && { group: wanted }), ...(vs !== undefined && { vs }) };
  const parameters = economyParameters(catalog, economy);
  return {
    model: profileModel(catalog, economy, standing.bases[year] ?? null, scores, changes, ranges, view),
    history: standing.history,
    common: {
      sources: scoreSources(catalog),
      page: `${paths.economy(economy)}${formatView<EconomyView>(parameters, { ...view, year: asked })}`,
      names: null,
      instead: insteadOf(
        environment,
        asked,
        year,
        words.notice.noData(nameOf(environment, economy), String(asked)),
      ),
    },
  };
}
