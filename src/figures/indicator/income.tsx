import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { type PublishedSeries, unpackSeries } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { Indicator } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { INCOME } from '../../catalog/measures.ts';
import { ScatterChart } from '../../charts/scatter/Chart.tsx';
import { layoutScatter } from '../../charts/scatter/layout.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { incomeTitle, scatterData } from './incomeData.ts';
import { FEWEST, incomeModel } from './incomeModel.ts';
import { common, indicatorOf, readIndicator, type View } from './read.ts';
import { measure } from './words.ts';

/** An indicator against income, in all economies of the world. */
export async function incomeEmbed(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: View,
): Promise<Figure> {
  const { catalog, words } = environment;
  const income = indicatorOf(catalog, INCOME);
  const year = view.year ?? indicatorOf(catalog, id).defaultYear;
  const [own, incomes] = await Promise.all([
    readIndicator(environment, source, id, view, false),
    incomesAt(source, income, year),
  ]);
  const { model, series, sources } = own;
  const { names, ...shared } = common(environment, own, view);
  const found = incomeModel(model, series, incomes, income);
  const isDrawn = found.points.length >= FEWEST;
  const title = isDrawn
    ? incomeTitle(environment, model, found, income)
    : words.indicator.scatterFew(found.points.length, FEWEST);
  const data = scatterData(environment, model, found, income);
  const direction = directionOf(catalog.language);
  return {
    ...shared,
    title,
    measure: measure(environment, model),
    summary: data.fit?.label ?? title,
    notes: isDrawn ? [words.indicator.scatterNote(model.group.short)] : [],
    sources: catalog.sources.filter(({ source: each }) =>
      [model.indicator.source, income.source].includes(each),
    ),
    names: { indicators: [...names.indicators, INCOME], sources: [...sources, income.source] },
    draw: (width) =>
      isDrawn ? (
        <ScatterChart
          id={`figure-${width}`}
          title={title}
          summary={data.fit?.label ?? ''}
          geometry={layoutScatter(data, { width, direction })}
        />
      ) : null,
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
