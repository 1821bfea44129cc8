import { useMemo } from 'react';
import type {
  EconomyAnswer,
  PublishedChanges,
  PublishedCourses,
  PublishedRanges,
  PublishedScores,
} from '../../answers/published.ts';
import type { Source } from '../../catalog/catalog.ts';
import { figureCsv } from '../../export/csv.ts';
import { classMeanings } from '../../figures/colours.ts';
import { dividesOf } from '../../figures/economy/dividesModel.ts';
import { economyModel } from '../../figures/economy/model.ts';
import { divideRows, historyRows, profileRows } from '../../figures/economy/rows.ts';
import { trendData, trendStart } from '../../figures/economy/trendData.ts';
import {
  dividesTitle,
  nameOf,
  pageLead,
  pageTitle,
  profileNotes,
  profileTitle,
  trendTitle,
} from '../../figures/economy/words.ts';
import { figureId } from '../../figures/figure.ts';
import { ColourKey } from '../../ui/ColourKey.tsx';
import { GroupSelect, YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { NoScripts } from '../../ui/NoScripts.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { Shell } from '../../ui/Shell.tsx';
import type { ViewState } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters } from '../../view/views.ts';
import { Account, RECEIPT } from './Account.tsx';
import { Comparators } from './Comparators.tsx';
import { Divides, DivideTable } from './Divides.tsx';
import { Ends } from './Ends.tsx';
import { Facts } from './Facts.tsx';
import { Profile, ProfileTable } from './Profile.tsx';
import { AreaTrends, Trend, TrendTable } from './Trend.tsx';

export interface DrawnProps {
  economy: string;
  state: ViewState<EconomyView>;
  answer: EconomyAnswer;
  scores: PublishedScores;
  /** null where the five years before were not scored */
  changes: PublishedChanges | null;
  courses: PublishedCourses;
  /** null where no methods were drawn for the year */
  ranges: PublishedRanges | null;
  /** the answers of another view are on their way */
  busy: boolean;
}

/** The page once all its answers are there. */
export function Drawn({ economy, state, busy, ...answers }: DrawnProps) {
  const { answer, scores, changes, courses, ranges } = answers;
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const { view, notices, change, search } = state;
  const model = useMemo(
    () => economyModel(catalog, economy, answer, scores, changes, ranges, view),
    [catalog, economy, answer, scores, changes, ranges, view],
  );
  const dimensions = useMemo(() => dividesOf(catalog, economy, answer), [catalog, economy, answer]);
  const { group, year, comparators } = model;
  const { history } = answer;
  const path = paths.economy(economy);
  const here = href(base, catalog.language, path);
  const carried = formatView(economyParameters(catalog, economy), { group: view.group, year: view.year });
  const shown = formatView(economyParameters(catalog, economy), {
    group: view.group,
    year: view.year,
    vs: view.vs,
  });
  const lead = pageLead(environment, model);
  const receiptHref = (receipt: string) => `${here}${search({ receipt })}#${RECEIPT}`;
  const sourcesOf = (wanted: (source: Source) => boolean) => catalog.sources.filter(wanted);
  const weighted = new Set(catalog.indicators.filter(({ weight }) => weight > 0).map(({ source }) => source));
  const scored = sourcesOf(({ source }) => weighted.has(source));
  const valued = new Set(
    model.facts.flatMap(({ facts }) =>
      facts.flatMap(({ newest }) => ('missing' in newest ? [] : [newest.source])),
    ),
  );
  const divided = new Set(
    [...answer.segments.values()].flatMap((own) => [...own.values()].flat().map(({ source }) => source)),
  );
  const trend = trendData(environment, model, history, courses);
  return (
    <Shell
      path={path}
      carried={carried}
      title={pageTitle(environment, model)}
      lead={lead}
      busy={busy}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview, carried)}>{words.nav.overview}</a>
          <span aria-current="page">{nameOf(environment, economy)}</span>
        </>
      }
      controls={
        <>
          <GroupSelect group={group.group} onChange={(chosen) => change({ group: chosen })} />
          <YearSelect
            years={catalog.scoreYears}
            year={year}
            onChange={(chosen) => change({ year: chosen === catalog.scoreYear ? undefined : chosen })}
          />
        </>
      }
    >
      <NoScripts group={group.short} year={year} />
      <Notices notices={notices} />
      {view.year !== undefined && view.year !== year && (
        <p className="offer" role="status">
          {words.notice.noData(nameOf(environment, economy), String(view.year))}{' '}
          {words.notice.shownInstead(String(year))}
        </p>
      )}
      <Comparators
        economy={economy}
        codes={comparators.map(({ code }) => code)}
        onChange={(vs) => change({ vs })}
      />
      <Figure
        title={profileTitle(environment, model)}
        subtitle={words.economy.profileMeasure(String(year))}
        notes={profileNotes(environment, model)}
        sources={scored}
        table={<ProfileTable model={model} />}
        csv={{
          name: `meridian-${economy}-scores-${year}.csv`,
          text: () => figureCsv(profileRows(environment, model)),
        }}
        embed={{ figure: figureId({ kind: 'profile', of: economy }), search: shown }}
      >
        <Profile model={model} summary={lead} receiptHref={receiptHref} />
        <ColourKey items={classMeanings(words)} />
      </Figure>
      <Ends model={model} carried={carried} />
      <Figure
        title={trendTitle(environment, model)}
        subtitle={words.economy.trendMeasure(String(trendStart(model, history)), String(year))}
        notes={[words.economy.trendNote]}
        sources={scored}
        table={<TrendTable model={model} history={history} courses={courses} />}
        csv={{
          name: `meridian-${economy}-scores-to-${year}.csv`,
          text: () => figureCsv(historyRows(environment, model, answer)),
        }}
        embed={{ figure: figureId({ kind: 'history', of: economy }), search: shown }}
      >
        {trend !== null && (
          <Trend data={trend} title={trendTitle(environment, model)} summary={words.economy.trendNote} />
        )}
        <AreaTrends model={model} history={history} carried={carried} />
      </Figure>
      {dimensions.length > 0 && (
        <Figure
          title={dividesTitle(environment, dimensions)}
          subtitle={words.economy.dividesMeasure}
          notes={[]}
          sources={sourcesOf(({ source }) => divided.has(source))}
          table={<DivideTable dimensions={dimensions} />}
          csv={{
            name: `meridian-${economy}-divides.csv`,
            text: () => figureCsv(divideRows(environment, economy, dimensions, answer)),
          }}
          embed={{ figure: figureId({ kind: 'divides', of: economy }), search: shown }}
        >
          <Divides dimensions={dimensions} carried={carried} />
        </Figure>
      )}
      <Account
        model={model}
        scores={scores}
        answer={answer}
        chosen={view.receipt}
        carried={carried}
        receiptHref={receiptHref}
      />
      <Facts model={model} sources={sourcesOf(({ source }) => valued.has(source))} carried={carried} />
      <p className="onward">
        <a
          href={href(
            base,
            catalog.language,
            paths.compare,
            `?economies=${[economy, ...comparators.filter(({ group: of }) => of === null).map(({ code }) => code)].join(',')}`,
          )}
        >
          {words.economy.sideBySide(nameOf(environment, economy))}
        </a>
      </p>
    </Shell>
  );
}
