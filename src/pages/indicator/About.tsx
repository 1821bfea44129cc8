import type { IndicatorAbout } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { valueSources } from '../../figures/sources.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { SourceList } from '../../ui/Figure.tsx';
import { CiteButton } from '../../ui/figure/CiteButton.tsx';
import { useLater } from '../../ui/useLater.tsx';
import { href, paths } from '../../view/links.ts';
import { ReadByUrl } from './ReadByUrl.tsx';

interface AboutProps {
  model: IndicatorModel;
  series: Series;
  about: IndicatorAbout;
}

/** What the indicator is, how it is read, scored and sourced. */
export function About({ model, series, about }: AboutProps) {
  const { fold, button } = useLater('folded', 'about');
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const { indicator, best } = model;
  const { language } = catalog;
  const format = (value: number) => environment.numbers.short(value, model.unit.symbol);
  const area = catalog.areas.find((each) => each.area === indicator.area)?.short ?? words.overview.context;
  const [low, high] = indicator.goalposts;
  const [none, all] = indicator.direction === -1 ? [high, low] : [low, high];
  const sources = valueSources(catalog, indicator, [...series.values()].flat());
  return (
    <>
      <section className="about" aria-labelledby="about" {...fold}>
        <h2 id="about">{words.indicator.about}</h2>
        {button}
        <dl>
          <dt>{words.indicator.definition}</dt>
          <dd>{about.definition[language]}</dd>
          {indicator.short !== indicator.name && (
            <>
              <dt>{words.indicator.shortName}</dt>
              <dd>{indicator.short}</dd>
            </>
          )}
          <dt>{words.indicator.reading}</dt>
          <dd>
            {
              {
                high: words.indicator.direction.higher,
                low: words.indicator.direction.lower,
                neither: words.indicator.direction.none,
              }[best]
            }
          </dd>
          <dt>{words.indicator.scoring}</dt>
          <dd>
            {indicator.weight > 0
              ? words.indicator.scored(area, format(none), format(all))
              : words.indicator.shownOnly(about.weightReason[language])}
          </dd>
          <dt>{words.indicator.tolerance}</dt>
          <dd>{words.indicator.toleranceYears(indicator.toleranceYears)}</dd>
          <dt>{words.figure.source}</dt>
          <dd>
            <SourceList sources={sources} />
          </dd>
        </dl>
        <div className="scripted">
          <CiteButton
            label={words.share.citeIndicator}
            title={indicator.name}
            measure={words.indicator.allValues(
              model.unit.name,
              String(indicator.firstYear),
              String(indicator.lastYear),
            )}
            sources={sources}
            address={href(base, language, paths.indicator(indicator.indicator))}
            name={`meridian-${indicator.indicator}`}
          />
        </div>
      </section>
      <ReadByUrl indicator={indicator.indicator} />
    </>
  );
}
