import type { AnswerSource } from '../../answers/paths.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { common, readTrend, type View } from './read.ts';
import { trendData } from './trendData.ts';
import { measureSpan, trendNotes, trendTitle } from './words.ts';

/** How the chosen economies, the group's median and the world's went over time. */
export async function trendEmbed(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: View,
): Promise<Figure> {
  const own = await readTrend(environment, source, id, view);
  const { model, series } = own;
  const { indicator, unit, onlyYear } = model;
  if (onlyYear !== null) {
    const why = environment.words.indicator.trendOnly(String(onlyYear));
    return {
      ...common(environment, own, view),
      title: why,
      measure: environment.words.indicator.measure(indicator.name, unit.name, String(onlyYear)),
      summary: why,
      notes: [],
      draw: () => null,
    };
  }
  const title = trendTitle(environment, model);
  const notes = trendNotes(environment, model);
  const summary = notes.join(' ');
  const data = trendData(environment, model, series);
  return {
    ...common(environment, own, view),
    title,
    measure: measureSpan(environment, model),
    summary,
    notes,
    draw: (width) =>
      model.placed.length === 0 ? null : (
        <TrendChart
          id={`figure-${width}`}
          title={title}
          summary={summary}
          geometry={layoutTrend(data, { width })}
        />
      ),
  };
}
