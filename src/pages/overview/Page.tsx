import { useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useMemo } from 'react';
import type { PublishedRanges, PublishedScores } from '../../answers/published.ts';
import { publishedYear } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import { recomputedNote } from '../../figures/notes.ts';
import { matrixFigure } from '../../figures/scores/matrix.tsx';
import { matrixRows } from '../../figures/scores/matrixTable.ts';
import { scoresModel, shownColumn } from '../../figures/scores/model.ts';
import { overviewSearch } from '../../figures/scores/read.ts';
import { middleLead, middleTitle, spokenColumn } from '../../figures/scores/words.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { later } from '../../ui/later.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { ScoreControls } from '../../ui/ScoreControls.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { ShownView } from '../../ui/ShownView.tsx';
import { useView, type ViewState } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { parseView } from '../../view/parameters.ts';
import { type Lensed, type OverviewView, overviewParameters, withLens } from '../../view/views.ts';
import { type AnswerSource, mapQuery, type Need, rangesQuery, scoresQuery } from '../answers.ts';
import { IndicatorList } from '../contents/IndicatorList.tsx';
import type { DrawRanges } from '../draws.ts';
import { OnLens } from '../lens/OnLens.tsx';
import { changesNeeds } from '../movers/useChanges.ts';
import { type Asked, ahead, first, type PageProps } from '../page.ts';
import { useLast } from '../useLast.ts';
import { Waiting } from '../Waiting.tsx';
import { Findings } from './Findings.tsx';
import { FirstLook } from './FirstLook.tsx';
import { useHeads } from './useHeads.ts';

const ScoreMap = await later(async () => (await import('./ScoreMap.tsx')).ScoreMap);
const MoversFigure = await later(async () => (await import('../movers/Movers.tsx')).MoversFigure);
const Ranges = await later(async () => (await import('./Ranges.tsx')).Ranges);
const ScoreReceipt = await later(async () => (await import('./ScoreReceipt.tsx')).ScoreReceipt);

const loadKeep = () => import('../keep/Keep.tsx');
const loadPlay = () => import('../player/YearPlayer.tsx');

/** What a view of the overview asks for. */
function answersOf(catalog: Catalog, source: AnswerSource, view: Partial<OverviewView>) {
  const year = publishedYear(catalog, view.year);
  const { group } = groupOf(catalog, view.group);
  return {
    scores: scoresQuery(source, year),
    map: mapQuery(source, group),
    ranges: rangesQuery(source, catalog, group, year),
  };
}

export function needs({ source, catalog, search }: Asked): readonly Need[] {
  const { view } = parseView<OverviewView & Lensed>(withLens(overviewParameters(catalog)), search);
  const year = publishedYear(catalog, view.year);
  const asked = answersOf(catalog, source, view);
  return [
    ...first(asked.scores),
    ...ahead(asked.map),
    ...changesNeeds(source, catalog, year),
    ...(view.since === undefined
      ? []
      : changesNeeds(source, catalog, year, { column: view.sort?.column, since: view.since })),
    ...ahead(asked.ranges),
  ];
}

/** The group's members by area: who leads, who is above the world's median, who has no score and why. */
export function Page({ source, draw }: Pick<PageProps, 'source' | 'draw'>) {
  const { catalog, words } = useEnvironment();
  const parameters = useMemo(() => withLens(overviewParameters(catalog)), [catalog]);
  const state = useView<OverviewView & Lensed>(parameters);
  const asked = answersOf(catalog, source, state.view);
  const scores = useQuery(asked.scores);
  const ranges = useQuery(asked.ranges);
  // Many rows follow from newly drawn ranges: they are drawn in slices, so that the page answers meanwhile.
  const sure = useDeferredValue(ranges.data ?? null);
  const { view } = state;
  const shown = useLast(scores.data === undefined ? null : { view, scores: scores.data });
  if (shown === null) {
    return <Waiting path={paths.overview} title={words.nav.overview} failed={scores.isError} />;
  }
  const shownGroup = groupOf(catalog, shown.view.group).group;
  return (
    <Drawn
      {...state}
      {...shown}
      busy={scores.isPending}
      ranges={sure?.group === shownGroup && sure.year === shown.scores.year ? sure : null}
      source={source}
      draw={draw}
      carried={overviewSearch(catalog, { group: shown.view.group, year: shown.view.year })}
    />
  );
}

interface DrawnProps extends ViewState<OverviewView & Lensed> {
  scores: PublishedScores;
  busy: boolean;
  ranges: PublishedRanges | null;
  source: AnswerSource;
  draw: DrawRanges;
  carried: string;
}

const Drawn = memo(function Drawn({ view, notices, change, search, ...given }: DrawnProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const { scores, busy, ranges, source, draw, carried } = given;
  const model = useMemo(
    () => scoresModel(catalog, { scores, ranges, overallName: words.score.overall }, view),
    [catalog, scores, view, words, ranges],
  );
  useHeads();
  const here = href(base, catalog.language, paths.overview);
  const { year: asked, receipt } = view;
  const sortHref = (sort: OverviewView['sort']) => `${here}${search({ sort })}`;
  const receiptHref = (economy: string, column: string) =>
    `${here}${search({ receipt: { economy, column } })}`;
  return (
    <Shell
      path={paths.overview}
      carried={carried}
      topic={words.nav.overview}
      above={
        <>
          <p className="what">{words.site.description}</p>
          <p className="question">{words.first.question(model.group.name)}</p>
        </>
      }
      title={middleTitle(environment, model)}
      lead={middleLead(environment, model)}
      busy={busy}
      controls={<ScoreControls group={model.group.group} year={model.year} change={change} />}
    >
      <ShownView group={model.group} year={model.year} notes={recomputedNote(environment, model.measured)} />
      <Notices notices={notices} />
      {asked !== undefined && asked !== model.year && (
        <p className="offer" role="status">
          {words.notice.noRanking(String(asked))} {words.notice.shownInstead(String(model.year))}
        </p>
      )}
      <FirstLook source={source} model={model} scores={scores} carried={carried} />
      <Findings source={source} scores={scores} group={model.group} carried={carried} />
      <OnTap
        summary={words.control.playYears}
        load={loadPlay}
        given={{ year: model.year, busy, column: OVERALL, change }}
      />
      <OnLens
        source={source}
        draw={draw}
        group={model.group.group}
        year={model.year}
        view={view}
        change={change}
        lensHref={(lens) => `${here}${search({ lens })}`}
        carried={carried}
      />
      <PageFigure
        figure={matrixFigure(environment, { model, view }, { sortHref, receiptHref })}
        rows={matrixRows(environment, model, { receiptHref })}
        later="cut"
        after={
          <Ranges key={`${model.group.group} ${model.year}`} model={model} source={source} draw={draw} />
        }
      >
        <nav className="chips" aria-label={words.control.sortBy}>
          {model.columns.map(({ column, name }, index) => (
            <a
              key={column}
              href={sortHref({ column, descending: true })}
              aria-current={index === model.spoken ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <p className="hint scripted">{words.ranges.receipt.hint}</p>
      </PageFigure>
      {receipt !== undefined && (
        <ScoreReceipt
          {...receipt}
          model={model}
          scores={scores}
          source={source}
          since={view.since}
          carried={carried}
          receiptHref={(column) => receiptHref(receipt.economy, column)}
          onClose={() => change({ receipt: undefined })}
        />
      )}
      <ScoreMap source={source} model={model} view={view} carried={carried} />
      <MoversFigure
        source={source}
        year={model.year}
        group={model.group}
        column={shownColumn(model)}
        columnName={spokenColumn(model)}
        view={view}
        onSince={(since) => change({ since })}
      />
      <OnTap summary={words.first.keep} load={loadKeep} given={{ group: model.group }} />
      <IndicatorList carried={carried} />
    </Shell>
  );
});
