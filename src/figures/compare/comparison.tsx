import type { PublishedRanges } from '../../answers/published.ts';
import { directionOf } from '../../catalog/languages.ts';
import { DotsChart } from '../../charts/dots/Chart.tsx';
import { layoutDots } from '../../charts/dots/layout.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, FigureRows, ReadFigure } from '../figure.ts';
import { NO_NAMES } from '../scores/read.ts';
import { medianRows, scoreRows } from '../scores/rows.ts';
import { knownScoreSources } from '../sources.ts';
import { comparisonData } from './comparisonData.ts';
import { scoresTable } from './comparisonTable.ts';
import { type CompareModel, compareModel } from './model.ts';
import { carriedBy, scoresBehind, shared, type View } from './read.ts';
import { areasNotes, areasTitle, pageLead } from './words.ts';

/** The scores of several economies, overall and by area, on the same scale. */
export const read: ReadFigure = async (environment, source, _, view) => {
  const { catalog, words } = environment;
  const scores = await scoresBehind(catalog, source, view);
  const model = compareModel(catalog, scores, view, words.score.overall);
  return comparisonFigure(environment, { model, view });
};

interface Given {
  readonly model: CompareModel;
  readonly view: View;
}

/** @param given the scores compared, and the view that they were asked for in */
export function comparisonFigure(environment: Environment, { model, view }: Given): Figure {
  const { catalog, words } = environment;
  const { group, year, economies } = view;
  const title = areasTitle(environment, model);
  const summary = pageLead(environment, model) ?? title;
  const data = comparisonData(environment, model, carriedBy(catalog, view));
  const direction = directionOf(catalog.language);
  return {
    ref: { kind: 'comparison', of: OVERALL },
    ...shared(environment, model, { group, year, economies }),
    title,
    measure: words.overview.scoresOf(String(model.year)),
    summary,
    notes: areasNotes(environment, model),
    sources: knownScoreSources(catalog),
    names: NO_NAMES,
    drawing: {
      fits: 'redrawn',
      at: (width, { id }) => (
        <DotsChart
          id={`${id}-${width}`}
          title={title}
          summary={summary}
          geometry={layoutDots(data, { width, direction })}
        />
      ),
    },
  };
}

/** @param ranges where the method lets ranks in the world lie; null in a year for which that was not drawn */
export function comparisonRows(
  environment: Environment,
  model: CompareModel,
  ranges: PublishedRanges | null,
): FigureRows {
  const { group, medians } = model;
  return {
    table: scoresTable(environment, model, ranges),
    file: {
      name: `meridian-compare-${model.economies.join('-')}-${model.year}`,
      rows: () => [
        ...scoreRows(environment, model),
        ...medianRows(
          environment,
          model,
          { code: group.group, name: environment.words.indicator.average('median', group.short) },
          medians,
        ),
      ],
    },
  };
}
