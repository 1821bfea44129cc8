import { type IndicatorAbout, type PublishedSeries, unpackSeries } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import type { Environment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type IndicatorView, indicatorParameters } from '../../view/views.ts';
import { type AnswerSource, answerPaths } from '../answerPaths.ts';
import { type IndicatorModel, indicatorModel } from '../indicator/model.ts';

export type View = Partial<Pick<IndicatorView, 'group' | 'year' | 'economies' | 'by'>>;

export interface Read {
  readonly model: IndicatorModel;
  readonly series: Series;
  /** every data set that a value may be from, or a target */
  readonly sources: readonly string[];
}

/** @throws Error where there is no such indicator */
export function indicatorOf({ indicators }: Catalog, id: string): Indicator {
  const found = indicators.find(({ indicator }) => indicator === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

/** @param overTime whether the figure shows more than one year */
export async function readIndicator(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: View,
  overTime: boolean,
): Promise<Read> {
  const { catalog } = environment;
  const indicator = indicatorOf(catalog, id);
  const { defaultYear } = indicator;
  const whole = overTime || (view.year ?? defaultYear) !== defaultYear;
  const [published, about] = await Promise.all([
    source.published<PublishedSeries>(whole ? answerPaths.series(id) : answerPaths.newest(id)),
    source.published<IndicatorAbout>(answerPaths.about(id)),
  ]);
  const series = unpackSeries(published);
  return {
    model: indicatorModel(catalog, indicator, series, null, about.targets, view),
    series,
    sources: [...published.sources, indicator.source, ...about.targets.map(({ source: own }) => own)],
  };
}

/** What all figures of an indicator have in common. */
export function common(
  { catalog }: Environment,
  { model: { indicator, placed }, sources }: Read,
  view: View,
) {
  return {
    names: { indicators: [indicator.indicator], sources },
    sources: catalog.sources.filter(
      ({ source }) => source === indicator.source || placed.some((own) => own.source === source),
    ),
    page: pageOf(catalog, indicator.indicator, view),
  };
}

/** The indicator's page in the same view. */
export function pageOf(catalog: Catalog, id: string, { group, year, economies, by }: View): string {
  const view = { group, year, economies, by };
  return `${paths.indicator(id)}${formatView<IndicatorView>(indicatorParameters(catalog), view)}`;
}
