import { type IndicatorAbout, type PublishedSeries, unpackSeries } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { Environment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type IndicatorView, indicatorParameters } from '../../view/views.ts';
import { type AnswerSource, answerPaths } from '../answerPaths.ts';
import { type IndicatorModel, indicatorModel } from '../indicator/model.ts';

export type View = Partial<Pick<IndicatorView, 'group' | 'year' | 'economies'>>;

export interface Read {
  readonly model: IndicatorModel;
  readonly series: Series;
  /** every data set that a value may be from, or a target */
  readonly sources: readonly string[];
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
  const indicator = catalog.indicators.find((each) => each.indicator === id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
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
    page: `${paths.indicator(indicator.indicator)}${formatView<IndicatorView>(indicatorParameters(catalog), view)}`,
  };
}
