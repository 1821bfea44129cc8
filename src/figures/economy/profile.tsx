import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { joinScores } from '../../answers/subsetScores.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { WORLD } from '../../catalog/members.ts';
import { ProfileChart } from '../../charts/profile/Chart.tsx';
import { layoutProfile } from '../../charts/profile/layout.ts';
import { OVERALL } from '../../scoring/default.ts';
import type { FigureView } from '../../view/figureView.ts';
import { href } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { classMeanings } from '../colours.ts';
import type { Figure } from '../figure.ts';
import { scoresOf } from '../scores/read.ts';
import { withShortNames } from '../scores/shortNames.ts';
import { comparedWith } from './comparators.ts';
import { profileData } from './profileData.ts';
import { profileModel, rankedIn } from './profileModel.ts';
import { readEconomy } from './read.ts';
import { pageLead, profileNotes, profileTitle } from './words.ts';

/** An economy's areas beside those it is compared with. */
export async function profileEmbed(
  given: Environment,
  source: AnswerSource,
  economy: string,
  view: Partial<FigureView>,
): Promise<Figure> {
  const { catalog, words, base } = given;
  const { year, group, vs, standing, changes, common } = await readEconomy(given, source, economy, view);
  const scores = await scoresBeside(catalog, source, economy, group, year, vs ?? []);
  const complete = Object.keys(scores.noScore[economy] ?? {}).length === 0;
  const environment = complete ? given : await withShortNames(given, source);
  const { group: ranked } = rankedIn(catalog, economy, group);
  const range = year === catalog.scoreYear ? standing.ranges[ranked] : undefined;
  const ranges = range && { columns: [OVERALL], ranges: { [economy]: [range] }, draws: 0 };
  const model = profileModel(
    catalog,
    economy,
    standing.bases[year] ?? null,
    scores,
    changes,
    ranges ?? null,
    {
      group: group.group,
      ...(vs !== undefined && { vs }),
    },
  );
  const title = profileTitle(environment, model);
  const summary = pageLead(environment, model);
  const page = href(base, catalog.language, common.page);
  const data = profileData(environment, model, () => page);
  const direction = directionOf(catalog.language);
  return {
    ...common,
    title,
    measure: words.economy.profileMeasure(String(model.year)),
    summary,
    // Ranges of ranks and the strongest area are said beside the figure on its page, not in it.
    notes: profileNotes(environment, { ...model, draws: null, ends: null }),
    key: classMeanings(words),
    draw: (width) => (
      <ProfileChart
        id={`figure-${width}`}
        title={title}
        summary={summary}
        geometry={layoutProfile(data, { width, direction })}
      />
    ),
  };
}

/** The scores of those that an economy is compared with: of its group and of groups alone where that is enough. */
async function scoresBeside(
  catalog: Catalog,
  source: AnswerSource,
  economy: string,
  group: Group,
  year: number,
  vs: readonly string[],
): Promise<PublishedScores> {
  const compared = [group.group, ...comparedWith(catalog, economy, group, vs)];
  const groups = [...new Set(compared)].filter((code) => code !== WORLD);
  const known = groups.every((code) => catalog.groups.some((own) => own.group === code));
  const alone = known && group.group !== WORLD && group.members.includes(economy);
  if (!alone) return source.published<PublishedScores>(answerPaths.scores(year));
  const parts = await Promise.all(groups.map((own) => scoresOf(catalog, source, own, year)));
  return parts.reduce(joinScores);
}
