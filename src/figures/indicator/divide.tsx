import { knownIn, type PublishedGaps } from '../../answers/gaps.ts';
import { answerPaths } from '../../answers/paths.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import { indicatorOf } from '../../catalog/find.ts';
import { directionOf } from '../../catalog/languages.ts';
import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { sourcesOf } from '../sources.ts';
import { divideData } from './divideData.ts';
import { type DivideModel, dividedBy, divideModel } from './divideModel.ts';
import { divideNotes, divideTitle, gapHead } from './divideWords.ts';
import { scopeOf } from './model.ts';
import { type Given, pageOf } from './read.ts';
import { measure } from './words.ts';

/** The divide inside each member of a group. */
export const read: ReadFigure<NamingCatalog> = async (environment, { published }, of, view) => {
  const { catalog } = environment;
  const indicator = indicatorOf(catalog, of);
  const scope = scopeOf(catalog, indicator, view);
  const divided = dividedBy(catalog, indicator, view.by);
  if (divided === null) throw new Error(`${of} is known of the whole population alone`);
  const { firstYear, lastYear } = indicator;
  const year = Math.max(firstYear, Math.min(lastYear, scope.year));
  const { dimension } = divided;
  const gaps = await published<PublishedGaps>(answerPaths.gaps(of, dimension, year)).catch(() =>
    published<PublishedGaps>(answerPaths.gapsOfYear(of, dimension, year)),
  );
  const known = scope.year < firstYear ? new Map() : knownIn(year, gaps);
  return divideFigure(environment, {
    model: divideModel(scope, divided, known),
    sources: gaps.sources,
    view,
  });
};

/** @param given with the data sets of the indicator's values by segment */
export function divideFigure(
  environment: Environment<NamingCatalog>,
  { model, sources, view }: Given<DivideModel>,
): Figure {
  const { catalog } = environment;
  const { indicator } = model.indicator;
  const title = divideTitle(environment, model);
  const data = divideData(environment, model);
  const direction = directionOf(catalog.language);
  return {
    ref: { kind: 'divide', of: indicator },
    title,
    groups: [model.group],
    measure: measure(environment, model, model.gaps),
    summary: title,
    notes: divideNotes(environment, model),
    sources: sourcesOf(catalog, sources),
    page: pageOf(catalog, indicator, view),
    names: { indicators: [indicator], sources },
    drawing:
      model.gaps.length === 0
        ? null
        : {
            fits: 'redrawn',
            rows: data.rows.length,
            at: (width, { id, few = (rows) => rows }) => (
              <DumbbellChart
                id={`${id}-${width}`}
                title={title}
                summary={gapHead(environment, model)}
                geometry={layoutDumbbell({ ...data, rows: few(data.rows) }, { width, direction })}
              />
            ),
          },
  };
}
