import { trendIn } from '../../answers/course.ts';
import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import {
  type IndicatorAbout,
  type PublishedNewest,
  type PublishedSeries,
  unpackSeries,
} from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import { type PublishedTrends, unpackTrends } from '../../answers/trends.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import { indicatorOf } from '../../catalog/find.ts';
import { groupOf } from '../../catalog/members.ts';
import type { FigureView } from '../../view/figureView.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type IndicatorView, indicatorParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import type { Kind } from '../kinds.ts';
import { valueSources } from '../sources.ts';
import {
  type IndicatorModel,
  indicatorModel,
  type RankingModel,
  rankingModel,
  type TrendModel,
} from './model.ts';

type View = Partial<FigureView>;

/** What of a view a figure's page is asked for: undefined is the page's default. */
export type ShownView = {
  readonly [Name in 'group' | 'year' | 'economies' | 'by']?: IndicatorView[Name] | undefined;
};

/** What an indicator's figures are made of. */
export interface Given<Model = IndicatorModel> {
  readonly model: Model;
  /** every data set that a value of any view may be from, or a target; none where no other view is asked for */
  readonly sources: readonly string[];
  readonly view: ShownView;
}

/** The same with the values over time. */
export interface GivenSeries<Model = IndicatorModel> extends Given<Model> {
  /** as far as the figure needs it */
  readonly series: Series;
}

/** What a figure of the newest values shows. */
export function readIndicator(
  environment: Environment<NamingCatalog>,
  source: AnswerSource,
  of: string,
  view: View,
): Promise<GivenSeries> {
  return readModel(environment, { source, of, view, whole: false }, indicatorModel);
}

/** What a ranking shows, without the code of more. */
export function readRanking(
  environment: Environment<NamingCatalog>,
  source: AnswerSource,
  of: string,
  view: View,
): Promise<Given<RankingModel>> {
  return readModel(environment, { source, of, view, whole: false }, rankingModel);
}

interface AskedFor {
  readonly source: AnswerSource;
  /** an indicator */
  readonly of: string;
  readonly view: View;
  /** whether the figure takes the whole series, even in the default year */
  readonly whole: boolean;
}

async function readModel<Model extends RankingModel>(
  { catalog }: Environment<NamingCatalog>,
  { source, of, view, whole }: AskedFor,
  modelOf: (...given: Parameters<typeof indicatorModel>) => Model,
): Promise<GivenSeries<Model>> {
  const indicator = indicatorOf(catalog, of);
  const { defaultYear } = indicator;
  const all = whole || (view.year ?? defaultYear) !== defaultYear;
  const published = await (all
    ? readSeries(source, of)
    : source.published<PublishedNewest>(answerPaths.newest(of)));
  const { targets } = published;
  const series = unpackSeries(published);
  return {
    model: modelOf(catalog, indicator, { series, populations: null, targets }, view),
    series,
    sources: [...published.sources, indicator.source, ...targets.map((target) => target.source)],
    view,
  };
}

/** What a trend shows: of an organisation in the default year without the whole series. */
export async function readTrend(
  environment: Environment<NamingCatalog>,
  source: AnswerSource,
  of: string,
  view: View,
): Promise<GivenSeries<TrendModel>> {
  const group = groupOf(environment.catalog, view.group);
  const { defaultYear, toleranceYears } = indicatorOf(environment.catalog, of);
  const year = view.year ?? defaultYear;
  const brief = group.kind === 'organisation' && view.economies === undefined && year === defaultYear;
  const [read, published] = await Promise.all([
    readModel(environment, { source, of, view, whole: !brief }, rankingModel),
    brief ? source.published<PublishedTrends>(answerPaths.trends(of)) : null,
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
async function readSeries({ published }: AnswerSource, of: string): Promise<PublishedNewest> {
  const [series, { targets }] = await Promise.all([
    published<PublishedSeries>(answerPaths.series(of)),
    published<IndicatorAbout>(answerPaths.about(of)),
  ]);
  return { ...series, targets };
}

/** What the figures of an indicator's newest values have in common. */
export function shared(
  { catalog }: Environment<NamingCatalog>,
  { model, sources, view }: Given<RankingModel>,
  kind: Kind,
): Pick<Figure, 'ref' | 'groups' | 'sources' | 'page'> & { readonly names: Required<Figure['names']> } {
  const { indicator, placed, group } = model;
  const { by: _, ...known } = view;
  return {
    ref: { kind, of: indicator.indicator },
    groups: [group],
    names: { indicators: [indicator.indicator], sources },
    sources: valueSources(catalog, indicator, placed),
    page: pageOf(catalog, indicator.indicator, known),
  };
}

/** The indicator's page in the same view. */
export function pageOf(
  catalog: NamingCatalog,
  of: string,
  { group, year, economies, by }: ShownView,
): string {
  const view = { group, year, economies, by };
  return `${paths.indicator(of)}${formatView<IndicatorView>(indicatorParameters(catalog), view)}`;
}
