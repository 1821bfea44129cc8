import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { type PublishedSeries, unpackSeries } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { Indicator, NamingCatalog } from '../../catalog/catalog.ts';
import { indicatorOf } from '../../catalog/find.ts';
import { directionOf } from '../../catalog/languages.ts';
import { INCOME } from '../../catalog/measures.ts';
import { ScatterChart } from '../../charts/scatter/Chart.tsx';
import { layoutScatter } from '../../charts/scatter/layout.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { indicatorSources } from '../sources.ts';
import { incomeTitle, scatterData } from './incomeData.ts';
import { FEWEST, type IncomeModel, incomeModel } from './incomeModel.ts';
import { type Given, readIndicator, shared } from './read.ts';
import { measure } from './words.ts';

/** An indicator against income, in all economies of the world. */
export const read: ReadFigure<NamingCatalog> = async (environment, source, of, view) => {
  const { catalog } = environment;
  const year = view.year ?? indicatorOf(catalog, of).defaultYear;
  const [given, incomes] = await Promise.all([
    readIndicator(environment, source, of, view),
    incomesAt(source, indicatorOf(catalog, INCOME), year),
  ]);
  const { model, series } = given;
  return incomeFigure(environment, { ...given, model: incomeModel(catalog, model, { series, incomes }) });
};

/** The scatter; without a drawing where too few economies have both values, which its title then says. */
export function incomeFigure(environment: Environment<NamingCatalog>, given: Given<IncomeModel>): Figure {
  const { catalog, words } = environment;
  const { model, sources } = given;
  const { indicator, income, points, isDrawn, group } = model;
  const { names, ...rest } = shared(environment, given, 'income');
  const title = isDrawn ? incomeTitle(environment, model) : words.indicator.scatterFew(points.length, FEWEST);
  const data = scatterData(environment, model);
  const direction = directionOf(catalog.language);
  return {
    ...rest,
    title,
    measure: measure(
      environment,
      model,
      points.map(({ value }) => value),
    ),
    summary: data.fit?.label ?? title,
    notes: isDrawn ? [words.indicator.scatterNote(group.short)] : [],
    sources: indicatorSources(catalog, [indicator, income]),
    names: { indicators: [...names.indicators, INCOME], sources: [...sources, income.source] },
    drawing: isDrawn
      ? {
          fits: 'redrawn',
          at: (width, { id, still = false }) => (
            <ScatterChart
              id={`${id}-${width}`}
              title={title}
              summary={data.fit?.label ?? ''}
              geometry={layoutScatter(data, { width, direction })}
              still={still}
            />
          ),
        }
      : null,
  };
}

/** Everybody's newest income at a year; nobody's before it was first known. */
async function incomesAt(
  { published }: AnswerSource,
  { firstYear, lastYear }: Indicator,
  year: number,
): Promise<Series> {
  if (year < firstYear) return new Map();
  return unpackSeries(await published<PublishedSeries>(answerPaths.incomes(Math.min(year, lastYear))));
}
