import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { joinScores } from '../../answers/subsetScores.ts';
import type { CoreCatalog, Group } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { WORLD } from '../../catalog/members.ts';
import { ProfileChart } from '../../charts/profile/Chart.tsx';
import { layoutProfile } from '../../charts/profile/layout.ts';
import { href } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { classMeanings } from '../colours.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { rangesOf, scoresOf } from '../scores/read.ts';
import { withShortNames } from '../scores/shortNames.ts';
import { comparedWith } from './comparators.ts';
import { profileData } from './profileData.ts';
import { type ProfileModel, profileModel, rankedIn } from './profileModel.ts';
import { type Given, readEconomy, shared } from './read.ts';
import { economyPageLead, profileNotes, profileTitle } from './words.ts';

/** An economy's areas beside those it is compared with. */
export const read: ReadFigure = async (given, source, of, view) => {
  const { catalog } = given;
  const vs = view.vs?.filter((code) => code !== of);
  const { year, group, standing, changes } = await readEconomy(given, source, of, view);
  const scores = await scoresBeside(catalog, source, { economy: of, group, year, vs: vs ?? [] });
  const isComplete = Object.keys(scores.noScore[of] ?? {}).length === 0;
  const environment = isComplete ? given : await withShortNames(given, source);
  const model = profileModel(
    catalog,
    of,
    {
      basis: standing.bases[year] ?? null,
      scores,
      changes,
      ranges: await rangesOf(catalog, source, rankedIn(catalog, of, group).group, year),
      worldRange: standing.ranges[WORLD] ?? null,
    },
    { group: group.group, ...(vs !== undefined && { vs }) },
  );
  return profileFigure(environment, { model, view });
};

/** @param receiptHref where an area's row leads: to the figure's page where left out */
export function profileFigure(
  environment: Environment,
  given: Given<ProfileModel>,
  receiptHref?: (column: string) => string,
): Figure {
  const { catalog, words, base } = environment;
  const { model } = given;
  const common = shared(environment, given, 'profile');
  const title = profileTitle(environment, model);
  const summary = economyPageLead(environment, model);
  const page = href(base, catalog.language, common.page);
  const data = profileData(environment, model, receiptHref ?? (() => page));
  const direction = directionOf(catalog.language);
  return {
    ...common,
    groups: [...new Set([model.group, ...model.comparators.flatMap(({ group }) => group ?? [])])],
    title,
    measure: words.economy.profileMeasure(String(model.year)),
    summary,
    notes: profileNotes(environment, model),
    key: classMeanings(environment),
    drawing: {
      fits: 'redrawn',
      at: (width, { id }) => (
        <ProfileChart
          id={`${id}-${width}`}
          title={title}
          summary={summary}
          geometry={layoutProfile(data, { width, direction })}
        />
      ),
    },
  };
}

interface Beside {
  readonly economy: string;
  readonly group: Group;
  readonly year: number;
  /** groups or economies that the reader chose */
  readonly vs: readonly string[];
}

/** The scores of those that an economy is compared with: of its group and of groups alone where that is enough. */
async function scoresBeside(
  catalog: CoreCatalog,
  source: AnswerSource,
  { economy, group, year, vs }: Beside,
): Promise<PublishedScores> {
  const compared = [group.group, ...comparedWith(catalog, economy, group, vs)];
  const groups = [...new Set(compared)].filter((code) => code !== WORLD);
  const areGroups = groups.every((code) => catalog.groups.some((each) => each.group === code));
  const isEnough = areGroups && group.group !== WORLD && group.members.includes(economy);
  if (!isEnough) return source.published<PublishedScores>(answerPaths.scores(year));
  const parts = await Promise.all(groups.map((code) => scoresOf(catalog, source, code, year)));
  return parts.reduce(joinScores);
}
