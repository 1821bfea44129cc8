import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reportedYears } from '../../answers/course.ts';
import type { IndicatorAbout, Segments } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { INCOME, POPULATION } from '../../catalog/measures.ts';
import { groupOf } from '../../catalog/members.ts';
import { figureCsv } from '../../export/csv.ts';
import { indicatorModel } from '../../figures/indicator/model.ts';
import { rankingFigure, rankingRows } from '../../figures/indicator/ranking.tsx';
import { measureSpan, pageLead, pageTitle, trendNotes, trendTitle } from '../../figures/indicator/words.ts';
import { downloadRow } from '../../figures/rows.ts';
import { EconomyPicker, GroupSelect, YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { NoScripts } from '../../ui/NoScripts.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useView } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView, parseView } from '../../view/parameters.ts';
import { compareParameters, type IndicatorView, indicatorParameters, MOST_CHOSEN } from '../../view/views.ts';
import {
  type AnswerSource,
  aboutQuery,
  areaQuery,
  type Need,
  segmentsQuery,
  seriesQuery,
} from '../answers.ts';
import { mapNeed } from '../map/EconomyMap.tsx';
import { Waiting } from '../Waiting.tsx';
import { About } from './About.tsx';
import { DivideFigure } from './DivideFigure.tsx';
import { IncomeFigure } from './IncomeFigure.tsx';
import { IndicatorMap } from './IndicatorMap.tsx';
import { TrendTable } from './Tables.tsx';
import { Together } from './Together.tsx';
import { Trend } from './Trend.tsx';

const weighsPeople = ({ groupAverages }: Indicator) => groupAverages.includes('population-weighted');

export function indicatorNeeds(
  source: AnswerSource,
  catalog: Catalog,
  indicator: Indicator,
  search: string,
): readonly Need[] {
  const { view } = parseView<IndicatorView>(indicatorParameters(catalog), search);
  const { group } = groupOf(catalog, view.group);
  const weights: Need = (client) => client.prefetchQuery(seriesQuery(source, POPULATION));
  const divides: Need = (client) => client.prefetchQuery(segmentsQuery(source, indicator.indicator));
  return [
    (client) => client.prefetchQuery(seriesQuery(source, indicator.indicator)),
    (client) => client.prefetchQuery(aboutQuery(source, indicator.indicator)),
    (client) => client.prefetchQuery(seriesQuery(source, INCOME)),
    mapNeed(source, group),
    (client) => client.prefetchQuery(areaQuery(source, indicator.area, group)),
    ...(indicator.segments.length > 0 ? [divides] : []),
    ...(weighsPeople(indicator) ? [weights] : []),
  ];
}

interface IndicatorPageProps {
  source: AnswerSource;
  indicator: Indicator;
}

/** One indicator: who leads, where the group stands, since when, and what the figure means. */
export function IndicatorPage({ source, indicator }: IndicatorPageProps) {
  const series = useQuery(seriesQuery(source, indicator.indicator));
  const about = useQuery(aboutQuery(source, indicator.indicator));
  const populations = useQuery({
    ...seriesQuery(source, POPULATION),
    enabled: weighsPeople(indicator),
  });
  const incomes = useQuery(seriesQuery(source, INCOME));
  const segments = useQuery({
    ...segmentsQuery(source, indicator.indicator),
    enabled: indicator.segments.length > 0,
  });
  const ready = series.data !== undefined && about.data !== undefined;
  if (!ready) {
    return (
      <Waiting
        path={paths.indicator(indicator.indicator)}
        title={indicator.name}
        failed={series.isError || about.isError}
      />
    );
  }
  return (
    <Drawn
      source={source}
      indicator={indicator}
      series={series.data}
      about={about.data}
      populations={populations.data ?? null}
      incomes={incomes.data ?? null}
      segments={segments.data ?? null}
    />
  );
}

interface DrawnProps {
  source: AnswerSource;
  indicator: Indicator;
  series: Series;
  about: IndicatorAbout;
  populations: Series | null;
  incomes: Series | null;
  segments: Segments | null;
}

function Drawn({ source, indicator, series, about, populations, incomes, segments }: DrawnProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const parameters = useMemo(() => indicatorParameters(catalog), [catalog]);
  const { view, notices, change, search } = useView<IndicatorView>(parameters);
  const model = useMemo(
    () => indicatorModel(catalog, indicator, series, populations, about.targets, view),
    [catalog, indicator, series, populations, about, view],
  );
  const { group, year, placed, lines } = model;
  const area = catalog.areas.find((each) => each.area === indicator.area);
  const path = paths.indicator(indicator.indicator);
  const compared = formatView(compareParameters(catalog), {
    economies: model.chosen,
    group: view.group,
    show: indicator.indicator,
  });
  const carried = formatView(parameters, { group: view.group, year: view.year });
  const chosen = { group: view.group, year: view.year, economies: view.economies };
  const shown = formatView(parameters, chosen);
  const lead = pageLead(environment, model);
  const sources = catalog.sources.filter(
    ({ source }) => source === indicator.source || placed.some((own) => own.source === source),
  );
  const given = { model, series, sources: [], view: chosen };
  const setYear = (chosen: number) => change({ year: chosen === indicator.defaultYear ? undefined : chosen });
  const trendRows = () =>
    lines.flatMap((economy) =>
      (series.get(economy) ?? [])
        .filter((value) => value.year <= year)
        .map((value) => downloadRow(catalog, indicator, economy, { ...value, lag: 0 })),
    );
  return (
    <Shell
      path={path}
      carried={carried}
      title={pageTitle(environment, model)}
      lead={lead ?? undefined}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview, carried)}>{words.nav.overview}</a>
          {area === undefined ? (
            <span>{words.overview.context}</span>
          ) : (
            <a href={href(base, catalog.language, paths.area(area.area), carried)}>{area.short}</a>
          )}
          <span aria-current="page">{indicator.name}</span>
        </>
      }
      controls={
        <>
          <GroupSelect group={group.group} onChange={(chosen) => change({ group: chosen })} />
          <YearSelect years={reportedYears(series)} year={year} onChange={setYear} />
        </>
      }
    >
      <NoScripts group={group.short} year={year} />
      <Notices notices={notices} />
      {model.nearestYear !== null && (
        <p className="offer">
          {words.notice.noData(group.name, String(year))}{' '}
          <a href={search({ year: model.nearestYear })}>{words.notice.showYear(String(model.nearestYear))}</a>
        </p>
      )}
      {placed.length > 0 && (
        <>
          <EconomyPicker
            chosen={model.chosen}
            among={Object.keys(catalog.economies).filter((economy) => series.has(economy))}
            most={MOST_CHOSEN}
            onChange={(economies) => change({ economies: economies.length === 0 ? undefined : economies })}
          />
          {model.chosen.length > 1 && (
            <p className="onward">
              <a href={href(base, catalog.language, paths.compare, compared)}>{words.compare.these}</a>
            </p>
          )}
          <IndicatorMap source={source} model={model} sources={sources} carried={carried} embedded={shown} />
          <PageFigure
            figure={rankingFigure(environment, given, (economy) =>
              href(base, catalog.language, paths.economy(economy), carried),
            )}
            rows={rankingRows(environment, model, {
              sort: view.sort,
              sortHref: (sort) => search({ sort }) || `${base}${catalog.language}/${path}`,
            })}
          />
          {model.onlyYear === null ? (
            <Figure
              title={trendTitle(environment, model)}
              subtitle={measureSpan(environment, model)}
              notes={trendNotes(environment, model)}
              sources={sources}
              table={<TrendTable model={model} series={series} />}
              csv={{
                name: `meridian-${indicator.indicator}-trend.csv`,
                text: () => figureCsv(trendRows()),
              }}
              embed={{ figure: `trend-${indicator.indicator}`, search: shown }}
            >
              <Trend model={model} series={series} summary={trendNotes(environment, model).join(' ')} />
            </Figure>
          ) : (
            <p className="offer">{words.indicator.trendOnly(String(model.onlyYear))}</p>
          )}
        </>
      )}
      {segments !== null && placed.length > 0 && (
        <DivideFigure
          model={model}
          segments={segments}
          by={view.by}
          searchBy={(by) => search({ by })}
          shown={formatView(parameters, { ...chosen, by: view.by })}
        />
      )}
      {incomes !== null && placed.length > 0 && (
        <IncomeFigure model={model} series={series} incomes={incomes} shown={shown} />
      )}
      <About model={model} series={series} about={about} />
      <Together source={source} model={model} year={view.year} carried={carried} />
    </Shell>
  );
}
