import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { reportedYears } from '../../answers/course.ts';
import type { IndicatorAbout, Segments } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { indicatorOf } from '../../catalog/find.ts';
import { INCOME, POPULATION } from '../../catalog/measures.ts';
import { groupOf } from '../../catalog/members.ts';
import type { Domain } from '../../charts/scale.ts';
import { indicatorModel } from '../../figures/indicator/model.ts';
import { rankingFigure, rankingRows } from '../../figures/indicator/ranking.tsx';
import { indicatorPageLead, indicatorPageTitle } from '../../figures/indicator/words.ts';
import { EconomyPicker, YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import { later } from '../../ui/later.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { ShownView } from '../../ui/ShownView.tsx';
import { useView } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView, parseView } from '../../view/parameters.ts';
import { compareParameters, type IndicatorView, indicatorParameters, MOST_CHOSEN } from '../../view/views.ts';
import {
  type AnswerSource,
  aboutQuery,
  areaQuery,
  mapQuery,
  type Need,
  segmentsQuery,
  seriesQuery,
} from '../answers.ts';
import { type Asked, ahead, first, type PageProps } from '../page.ts';
import { Waiting } from '../Waiting.tsx';
import { OverTime } from './OverTime.tsx';

const OnMap = await later(async () => (await import('./OnMap.tsx')).OnMap);
const Divide = await later(async () => (await import('./Divide.tsx')).Divide);
const AgainstIncome = await later(async () => (await import('./AgainstIncome.tsx')).AgainstIncome);
const About = await later(async () => (await import('./About.tsx')).About);
const Together = await later(async () => (await import('./Together.tsx')).Together);

const loadPlay = () => import('./Play.tsx');

const weighsPeople = ({ groupAverages }: Indicator) => groupAverages.includes('population-weighted');

/** What a view of an indicator asks for. */
function answersOf(
  catalog: Catalog,
  source: AnswerSource,
  indicator: Indicator,
  view: Partial<IndicatorView>,
) {
  const { group } = groupOf(catalog, view.group);
  return {
    series: seriesQuery(source, indicator.indicator),
    about: aboutQuery(source, indicator.indicator),
    incomes: seriesQuery(source, INCOME),
    map: mapQuery(source, group),
    area: areaQuery(source, indicator.area, group),
    segments: { ...segmentsQuery(source, indicator.indicator), enabled: indicator.segments.length > 0 },
    populations: { ...seriesQuery(source, POPULATION), enabled: weighsPeople(indicator) },
  };
}

export function needs({ of, source, catalog, search }: Asked): readonly Need[] {
  const { view } = parseView<IndicatorView>(indicatorParameters(catalog), search);
  const asked = answersOf(catalog, source, indicatorOf(catalog, of), view);
  return [
    ...first(asked.series),
    ...first(asked.about),
    ...ahead(asked.incomes),
    ...ahead(asked.map),
    ...ahead(asked.area),
    ...ahead(asked.segments),
    ...ahead(asked.populations),
    // What is prerendered of the first figure stands there; where nothing is, no other is drawn before it.
    ...(search === '' ? [] : [OnMap.ahead]),
  ];
}

/** One indicator: who leads, where the group stands, since when, and what the figure means. */
export function Page({ of, source }: PageProps) {
  const { catalog } = useEnvironment();
  const indicator = indicatorOf(catalog, of);
  const asked = answersOf(catalog, source, indicator, {});
  const series = useQuery(asked.series);
  const about = useQuery(asked.about);
  const populations = useQuery(asked.populations);
  const incomes = useQuery(asked.incomes);
  const segments = useQuery(asked.segments);
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
    () => indicatorModel(catalog, indicator, { series, populations, targets: about.targets }, view),
    [catalog, indicator, series, populations, about, view],
  );
  const { group, year, placed } = model;
  const area = catalog.areas.find((each) => each.area === indicator.area);
  const path = paths.indicator(indicator.indicator);
  const compared = formatView(compareParameters(catalog), {
    economies: model.chosen,
    group: view.group,
    show: indicator.indicator,
  });
  const carried = formatView(parameters, { group: view.group, year: view.year });
  const chosen = { group: view.group, year: view.year, economies: view.economies };
  const lead = indicatorPageLead(environment, model);
  const given = { model, series, sources: [], view: chosen };
  const economyHref = (economy: string) => href(base, catalog.language, paths.economy(economy), carried);
  const setYear = (chosen: number, goesOn = false) =>
    change({ year: chosen === indicator.defaultYear ? undefined : chosen }, goesOn ? 'same' : 'new');
  const [domain, setDomain] = useState<Domain | null>(null);
  return (
    <Shell
      path={path}
      carried={carried}
      topic={indicator.name}
      about={about.definition[catalog.language]}
      title={indicatorPageTitle(environment, model)}
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
      <ShownView
        group={group}
        year={year}
        notes={
          year === indicator.defaultYear && indicator.lastYear > year
            ? [words.indicator.newer(String(year), String(indicator.lastYear))]
            : []
        }
      />
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
          <OnTap
            summary={words.control.playYears}
            load={loadPlay}
            given={{ model, series, onYear: setYear, onDomain: setDomain }}
          />
          <OnMap source={source} given={given} economyHref={economyHref} />
          <PageFigure
            figure={rankingFigure(environment, given, economyHref, domain ?? undefined)}
            later="cut"
            rows={rankingRows(environment, model, {
              sort: view.sort,
              sortHref: (sort) => search({ sort }) || `${base}${catalog.language}/${path}`,
            })}
          />
          <OverTime given={given} />
        </>
      )}
      {segments !== null && placed.length > 0 && (
        <Divide
          given={given}
          segments={segments}
          view={{ ...chosen, by: view.by }}
          searchBy={(by) => search({ by })}
        />
      )}
      {incomes !== null && placed.length > 0 && <AgainstIncome given={given} incomes={incomes} />}
      <About model={model} series={series} about={about} />
      <Together source={source} model={model} year={view.year} carried={carried} />
    </Shell>
  );
}
