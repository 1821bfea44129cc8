import type { AnswerSource } from '../../answers/paths.ts';
import { directionOf } from '../../catalog/languages.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import type { Environment } from '../../words/environment.ts';
import type { EmbedFigure } from '../figure.ts';
import { rankingData } from './rankingData.ts';
import { common, readRanking, type View } from './read.ts';
import { measure, pageLead, rankingNotes, rankingTitle } from './words.ts';

/** The ranking of a group's members. */
export async function rankingEmbed(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: View,
): Promise<EmbedFigure> {
  const own = await readRanking(environment, source, id, view);
  const { model } = own;
  const title = rankingTitle(environment, model);
  const summary = pageLead(environment, model) ?? title;
  const data = rankingData(environment, model);
  const direction = directionOf(environment.catalog.language);
  return {
    ...common(environment, own, view),
    title,
    measure: measure(environment, model),
    summary,
    notes: rankingNotes(environment, model),
    draw: (width) =>
      model.placed.length === 0 ? null : (
        <RankingChart
          id={`figure-${width}`}
          title={title}
          summary={summary}
          geometry={layoutRanking(data, { width, direction })}
        />
      ),
  };
}
