import type { PublishedGaps } from '../../answers/gaps.ts';
import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { directionOf } from '../../catalog/languages.ts';
import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import type { FigureView } from '../../view/figureView.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { divideData } from './divideData.ts';
import { dividedBy, divideModel } from './divides.ts';
import { divideNotes, divideTitle, gapHead } from './divideWords.ts';
import { scopeOf } from './model.ts';
import { indicatorOf, pageOf } from './read.ts';
import { measure } from './words.ts';

/** The divide inside each member of a group. */
export async function divideEmbed(
  environment: Environment,
  { published }: AnswerSource,
  id: string,
  view: Partial<FigureView>,
): Promise<Figure> {
  const { catalog } = environment;
  const indicator = indicatorOf(catalog, id);
  const scope = scopeOf(catalog, indicator, view);
  const divided = dividedBy(catalog, indicator, view.by);
  if (divided === null) throw new Error(`${id} is known of the whole population alone`);
  const { firstYear, lastYear } = indicator;
  const year = Math.max(firstYear, Math.min(lastYear, scope.year));
  const { sides, sources } = await published<PublishedGaps>(answerPaths.gaps(id, divided.dimension, year));
  const known = scope.year < firstYear ? {} : sides;
  const model = divideModel(scope, divided, new Map(Object.entries(known)));
  const title = divideTitle(environment, model);
  const data = divideData(environment, model);
  const direction = directionOf(catalog.language);
  return {
    title,
    measure: measure(environment, model),
    summary: title,
    notes: divideNotes(environment, model),
    sources: catalog.sources.filter(({ source }) => sources.includes(source)),
    page: pageOf(catalog, id, view),
    names: { indicators: [id], sources },
    draw: (width) =>
      model.gaps.length === 0 ? null : (
        <DumbbellChart
          id={`figure-${width}`}
          title={title}
          summary={gapHead(environment, model)}
          geometry={layoutDumbbell(data, { width, direction })}
        />
      ),
  };
}
