import type { AnswerSource } from '../../answers/paths.ts';
import { directionOf } from '../../catalog/languages.ts';
import { StripChart } from '../../charts/strip/Chart.tsx';
import { layoutStrip } from '../../charts/strip/layout.ts';
import type { FigureView } from '../../view/figureView.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { stripData } from './charts.ts';
import { readArea } from './read.ts';
import { stripSpoken, stripTitle } from './words.ts';

/** How far apart a group's members are in an area. */
export async function stripEmbed(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: Partial<FigureView>,
): Promise<Figure> {
  const { model, carried, common } = await readArea(environment, source, id, view, false);
  const title = stripTitle(environment, model);
  const summary = stripSpoken(environment, model);
  const data = stripData(environment, model, carried);
  const direction = directionOf(environment.catalog.language);
  return {
    ...common,
    title,
    measure: environment.words.area.strip.measure(model.area.short, String(model.standing.year)),
    summary,
    notes: [],
    draw: (width) =>
      model.standing.scored === 0 ? null : (
        <StripChart
          id={`figure-${width}`}
          title={title}
          summary={summary}
          geometry={layoutStrip(data, { width, direction })}
        />
      ),
  };
}
