import { useQuery } from '@tanstack/react-query';
import type { IndicatorAbout } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { Indicator } from '../../catalog/catalog.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { SourceList } from '../../ui/Figure.tsx';
import { href, paths } from '../../ui/links.ts';
import { useHead } from '../../ui/useHead.ts';
import { type AnswerSource, aboutQuery, type Need, seriesQuery } from '../answers.ts';
import { indicatorModel } from '../indicator/model.ts';
import { Ranking } from '../indicator/Ranking.tsx';
import { measure, pageLead, rankingNotes, rankingTitle } from '../indicator/words.ts';

export function embedRankingNeeds(source: AnswerSource, indicator: Indicator): readonly Need[] {
  return [
    (client) => client.prefetchQuery(seriesQuery(source, indicator.indicator)),
    (client) => client.prefetchQuery(aboutQuery(source, indicator.indicator)),
  ];
}

interface EmbedRankingProps {
  source: AnswerSource;
  indicator: Indicator;
}

/** The ranking alone, for a frame in another page: it needs no script, and says where it is from. */
export function EmbedRanking({ source, indicator }: EmbedRankingProps) {
  const series = useQuery(seriesQuery(source, indicator.indicator));
  const about = useQuery(aboutQuery(source, indicator.indicator));
  if (series.data === undefined || about.data === undefined) return null;
  return <Drawn indicator={indicator} series={series.data} about={about.data} />;
}

interface DrawnProps {
  indicator: Indicator;
  series: Series;
  about: IndicatorAbout;
}

function Drawn({ indicator, series, about }: DrawnProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const model = indicatorModel(catalog, indicator, series, null, about.targets, {});
  useHead(rankingTitle(environment, model), measure(environment, model));
  return (
    <main className="embed">
      <figure className="figure" aria-labelledby="title">
        <h1 id="title">
          <a
            href={href(base, catalog.language, paths.indicator(indicator.indicator))}
            target="_blank"
            rel="noopener"
          >
            {rankingTitle(environment, model)}
          </a>
        </h1>
        <p className="measure">{measure(environment, model)}</p>
        <Ranking model={model} summary={pageLead(environment, model) ?? ''} />
        <figcaption>
          <ul className="notes">
            {rankingNotes(environment, model).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <div className="source">
            {words.labelled(words.figure.source, '')}
            <SourceList sources={catalog.sources.filter((each) => each.source === indicator.source)} />
          </div>
          <p>
            {words.site.name} · {words.figure.dataVersion(catalog.version)}
          </p>
        </figcaption>
      </figure>
    </main>
  );
}
