import type { AnswerSource } from '../../answers/paths.ts';
import { directionOf } from '../../catalog/languages.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import type { FigureView } from '../../view/figureView.ts';
import type { Environment } from '../../words/environment.ts';
import { classMeanings } from '../colours.ts';
import type { Figure } from '../figure.ts';
import { figureTitle, pageLead } from '../scores/words.ts';
import { rankingData } from './charts.ts';
import { readArea } from './read.ts';
import { rankingNotes } from './words.ts';

/** Who of a group stands where in an area. */
export async function standingEmbed(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: Partial<FigureView>,
): Promise<Figure> {
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
