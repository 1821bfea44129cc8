import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import {
  type IndicatorAbout,
  type PublishedNewest,
  type PublishedSeries,
  unpackSeries,
} from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import { type PublishedTrends, unpackTrends } from '../../answers/trends.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type IndicatorView, indicatorParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import type { Kind } from '../kinds.ts';
import {
  type IndicatorModel,
  indicatorModel,
  type RankingModel,
  rankingModel,
  type TrendModel,
  trendIn,
} from './model.ts';

export type View = Partial<Pick<IndicatorView, 'group' | 'year' | 'economies' | 'by'>>;

/** What an indicator's figures are made of. */
export interface Given<Model extends RankingModel = IndicatorModel> {
  readonly model: Model;
  /** as far as the figure needs it */
  readonly series: Series;
  /** every data set that a value of any view may be from, or a target; none where no other view is asked for */
  readonly sources: readonly string[];
  readonly view: View;
}

/** @throws Error where there is no such indicator */
export function indicatorOf({ indicators }: Catalog, id: string): Indicator {
  const found = indicators.find(({ indicator }) => indicator === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

/** @param whole whether the figure takes the whole series, even in the default year */
export async function readIndicator(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: View,
  whole: boolean,
): Promise<Given> {
  return readModel(environment, source, id, view, whole, indicatorModel);
}

/** What a ranking shows, without the code of more. */
export function readRanking(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: View,
): Promise<Given<RankingModel>> {
  return readModel(environment, source, id, view, false, rankingModel);
}

async function readModel<Model extends RankingModel>(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: View,
  whole: boolean,
  modelOf: (...given: Parameters<typeof indicatorModel>) => Model,
): Promise<Given<Model>> {
  const { catalog } = environment;
  const indicator = indicatorOf(catalog, id);
  const { defaultYear } = indicator;
  const all = whole || (view.year ?? defaultYear) !== defaultYear;
  const published = await (all
    ? readSeries(source, id)
    : source.published<PublishedNewest>(answerPaths.newest(id)));
  const { targets } = published;
  const series = unpackSeries(published);
  return {
    model: modelOf(catalog, indicator, series, null, targets, view),
    series,
    sources: [...published.sources, indicator.source, ...targets.map(({ source: own }) => own)],
    view,
  };
}

/** What a trend shows: of an organisation in the default year without the whole series. */
export async function readTrend(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: View,
): Promise<Given<TrendModel>> {
  const group = groupOf(environment.catalog, view.group);
  const { defaultYear, toleranceYears } = indicatorOf(environment.catalog, id);
  const year = view.year ?? defaultYear;
  const brief = group.kind === 'organisation' && view.economies === undefined && year === defaultYear;
  const [read, published] = await Promise.all([
    readModel(environment, source, id, view, !brief, rankingModel),
    brief ? source.published<PublishedTrends>(answerPaths.trends(id)) : null,
  ]);
  const { trend, series } =
    published === null
      ? { trend: trendIn(read.series, group, year, toleranceYears), series: read.series }
      : unpackTrends(published, group.group);
  return {
    model: { ...read.model, ...trend },
    series,
    sources: [...read.sources, ...(published?.lines.sources ?? [])],
    view,
  };
}

/** The whole series in the form of its newest values. */
async function readSeries({ published }: AnswerSource, id: string): Promise<PublishedNewest> {
  const [series, { targets }] = await Promise.all([
    published<PublishedSeries>(answerPaths.series(id)),
    published<IndicatorAbout>(answerPaths.about(id)),
  ]);
  return { ...series, targets };
}

/** What all figures of an indicator have in common. */
export function shared(
  { catalog }: Environment,
  { model, sources, view }: Given<RankingModel>,
  kind: Kind,
): Pick<Figure, 'ref' | 'names' | 'sources' | 'page'> {
  const { indicator, placed } = model;
  const { by: _, ...known } = view;
  return {
    ref: { kind, of: indicator.indicator },
    names: { indicators: [indicator.indicator], sources },
    sources: catalog.sources.filter(
      ({ source }) => source === indicator.source || placed.some((own) => own.source === source),
    ),
    page: pageOf(catalog, indicator.indicator, known),
  };
}

/** The indicator's page in the same view. */
export function pageOf(catalog: Catalog, id: string, { group, year, economies, by }: View): string {
  const view = { group, year, economies, by };
  return `${paths.indicator(id)}${formatView<IndicatorView>(indicatorParameters(catalog), view)}`;
}
