import { CONTEXT } from '../../catalog/types.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';

/** Every indicator, by area: the way from the overview into the facts. */
export function IndicatorList({ carried }: { carried: string }) {
  const { catalog, words, base } = useEnvironment();
  const context = { area: CONTEXT, short: words.overview.context, question: words.overview.contextQuestion };
  return (
    <section className="indicators" aria-labelledby="indicators">
      <h2 id="indicators">{words.overview.indicators}</h2>
      <div className="columns">
        {[...catalog.areas, context].map(({ area, short, question }) => (
          <section key={area} aria-labelledby={`area-${area}`}>
            <h3 id={`area-${area}`}>
              {area === CONTEXT ? (
                short
              ) : (
                <a href={href(base, catalog.language, paths.area(area), carried)}>{short}</a>
              )}
            </h3>
            <p>{question}</p>
            <ul>
              {catalog.indicators
                .filter((indicator) => indicator.area === area)
                .map(({ indicator, name }) => (
                  <li key={indicator}>
                    <a href={href(base, catalog.language, paths.indicator(indicator), carried)}>{name}</a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
