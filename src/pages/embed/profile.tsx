import { ProfileChart } from '../../charts/profile/Chart.tsx';
import { layoutProfile } from '../../charts/profile/layout.ts';
import { directionOf, type Environment } from '../../ui/environment.tsx';
import { href } from '../../ui/links.ts';
import type { AnswerSource } from '../answerPaths.ts';
import { profileData } from '../economy/profileData.ts';
import { pageLead, profileNotes, profileTitle } from '../economy/words.ts';
import type { EmbedFigure } from './figure.ts';
import type { EmbedView } from './parameters.ts';
import { readEconomy } from './readEconomy.ts';

/** An economy's areas beside those it is compared with. */
export async function profileEmbed(
  environment: Environment,
  source: AnswerSource,
  economy: string,
  view: Partial<EmbedView>,
): Promise<EmbedFigure> {
  const { catalog, words, base } = environment;
  const { model, common } = await readEconomy(environment, source, economy, view);
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
    classes: true,
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
