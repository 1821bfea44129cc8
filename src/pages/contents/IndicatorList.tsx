import { CONTEXT } from '../../catalog/types.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { KEPT, useKept } from '../../ui/useKept.ts';
import { href, paths } from '../../view/links.ts';

/** Every indicator, by area, a line each that opens: the way from the overview into the facts. */
export function IndicatorList({ carried }: { carried: string }) {
  const { catalog, words, base } = useEnvironment();
  const kept = useKept(carried);
  const context = { area: CONTEXT, short: words.overview.context, question: words.overview.contextQuestion };
  const inArea = ({ area, short, question }: { area: string; short: string; question: string }) => {
    const own = catalog.indicators.filter((indicator) => indicator.area === area);
    return (
      <details key={area}>
        <summary>
          <h3>{short}</h3> <span>{words.overview.indicatorCount(own.length)}</span>
        </summary>
        <p>
          {area === CONTEXT ? (
            question
          ) : (
            <a href={href(base, catalog.language, paths.area(area), carried)}>{question}</a>
          )}
        </p>
        <ul>
          {own.map(({ indicator, name }) => (
            <li key={indicator}>
              <a href={href(base, catalog.language, paths.indicator(indicator), carried)}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    );
  };
  return (
    <section className="indicators" aria-labelledby="indicators">
      <h2 id="indicators">{words.overview.indicators}</h2>
      <div className="columns" {...(kept ? KEPT : { children: [...catalog.areas, context].map(inArea) })} />
    </section>
  );
}
