import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import { classMeanings } from '../../ui/ColourKey.tsx';
import { directionOf, type Environment } from '../../ui/environment.tsx';
import type { AnswerSource } from '../answerPaths.ts';
import { rankingData } from '../area/charts.ts';
import { rankingNotes } from '../area/words.ts';
import { figureTitle, pageLead } from '../scores/words.ts';
import type { EmbedFigure } from './figure.ts';
import type { EmbedView } from './parameters.ts';
import { readArea } from './readArea.ts';

/** Who of a group stands where in an area. */
export async function standingEmbed(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: Partial<EmbedView>,
): Promise<EmbedFigure> {
  const { model, carried, common } = await readArea(environment, source, id, view, true);
  const { area, standing } = model;
  const title = figureTitle(environment, standing);
  const summary = pageLead(environment, standing) ?? title;
  const data = rankingData(environment, model, carried);
  const direction = directionOf(environment.catalog.language);
  return {
    ...common,
    title,
    measure: environment.words.area.measure(area.short, String(standing.year)),
    summary,
    notes: rankingNotes(environment, model),
    key: classMeanings(environment.words),
    draw: (width) =>
      standing.scored === 0 ? null : (
        <RankingChart
          id={`figure-${width}`}
          title={title}
          summary={summary}
          geometry={layoutRanking(data, { width, direction })}
        />
      ),
  };
}
