import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PublishedScores } from '../../answers/published.ts';
import { publishedYear } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { comparisonFigure, comparisonRows } from '../../figures/compare/comparison.tsx';
import { comparedIn, compareModel } from '../../figures/compare/model.ts';
import { byDefault, pageLead, pageTitle, ranksOpen } from '../../figures/compare/words.ts';
import { recomputedNote } from '../../figures/notes.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { EconomyPicker } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { ScoreControls } from '../../ui/ScoreControls.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { ShownView } from '../../ui/ShownView.tsx';
import { useView, type ViewState } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView, parseView } from '../../view/parameters.ts';
import {
  type CompareView,
  compareParameters,
  type Lensed,
  MOST_CHOSEN,
  type WithGroups,
  withGroups,
  withLens,
} from '../../view/views.ts';
import { type AnswerSource, type Need, rangesQuery, scoresQuery, valuesQuery } from '../answers.ts';
import type { DrawRanges } from '../draws.ts';
import { OnLens } from '../lens/OnLens.tsx';
import type { Asked, PageProps } from '../page.ts';
import { useLast } from '../useLast.ts';
import { Waiting } from '../Waiting.tsx';
import { OverTime, overTimeNeeds } from './OverTime.tsx';
import { SideBySide } from './SideBySide.tsx';

const loadGroups = () => import('./Groups.tsx');

/** What the reader chose on this page. */
type PageView = CompareView & WithGroups & Lensed;

const parametersOf = (catalog: Catalog) => withLens(withGroups(compareParameters(catalog)));

/**
 * What the first view stands on. The prerendered page is taken over whole, so all of it is waited for; a chosen view is drawn
 * as soon as its scores are there, and its values follow.
 */
export function needs({ source, catalog, search }: Asked): readonly Need[] {
  const { view } = parseView<PageView>(parametersOf(catalog), search);
  const year = publishedYear(catalog, view.year);
  const values: Need = async (client) => {
    const scores = await client.fetchQuery(scoresQuery(source, year));
    const { economies } = comparedIn(catalog, scores, view);
    const all = Promise.all(economies.map((economy) => client.prefetchQuery(valuesQuery(source, economy))));
    if (search === '') await all;
  };
  return [values, ...overTimeNeeds(source, catalog, year, view)];
}

/** Up to eight economies on the same scale: scores by area, over time, and indicator by indicator. */
export function Page({ source, draw }: Pick<PageProps, 'source' | 'draw'>) {
  const { catalog, words } = useEnvironment();
  const parameters = useMemo(() => parametersOf(catalog), [catalog]);
  const state = useView<PageView>(parameters);
  const scores = useQuery(scoresQuery(source, publishedYear(catalog, state.view.year)));
  const shown = useLast(scores.data === undefined ? null : { view: state.view, scores: scores.data });
  if (shown === null) {
    return <Waiting path={paths.compare} title={words.compare.name} failed={scores.isError} />;
  }
  const { group, year } = shown.view;
  return (
    <Drawn
      source={source}
      draw={draw}
      state={{ ...state, view: shown.view }}
      scores={shown.scores}
      busy={scores.isPending}
      carried={formatView(parameters, { group, year })}
    />
  );
}

interface DrawnProps {
  source: AnswerSource;
  draw: DrawRanges;
  state: ViewState<PageView>;
  scores: PublishedScores;
  busy: boolean;
  carried: string;
}

function Drawn({ source, draw, state, scores, busy, carried }: DrawnProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const { view, notices, change, search } = state;
  const model = useMemo(
    () => compareModel(catalog, scores, view, words.score.overall),
    [catalog, scores, view, words],
  );
  // How sure a rank is does not hold the page up.
  const ranges = useQuery(rangesQuery(source, catalog, WORLD, model.year)).data ?? null;
  const lead = pageLead(environment, model);
  const figure = comparisonFigure(environment, { model, view });
  return (
    <Shell
      path={paths.compare}
      carried={carried}
      topic={words.compare.name}
      title={pageTitle(environment, model)}
      lead={lead ?? undefined}
      busy={busy}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview, carried)}>{words.nav.overview}</a>
          <span aria-current="page">{words.compare.name}</span>
        </>
      }
      controls={<ScoreControls group={model.group.group} year={model.year} change={change} />}
    >
      <ShownView group={model.group} year={model.year} notes={recomputedNote(environment, model.measured)} />
      <Notices notices={notices} />
      {figure.instead && (
        <p className="offer" role="status">
          {figure.instead}
        </p>
      )}
      {model.byDefault && <p>{byDefault(environment, model)}</p>}
      <EconomyPicker
        label={words.compare.economies}
        chosen={model.byDefault ? [] : model.economies}
        among={Object.keys(catalog.economies)}
        most={MOST_CHOSEN}
        onChange={(economies) => change({ economies: economies.length === 0 ? undefined : economies })}
      />
      <PageFigure
        figure={figure}
        rows={comparisonRows(environment, model, ranges)}
        beside={ranges === null ? undefined : ranksOpen(environment, model, ranges)}
      />
      <OverTime source={source} model={model} state={state} />
      <SideBySide source={source} model={model} state={state} />
      <OnLens
        source={source}
        draw={draw}
        group={model.group.group}
        among={model.economies}
        year={model.year}
        view={view}
        change={change}
        lensHref={(lens) => `${href(base, catalog.language, paths.compare)}${search({ lens })}`}
        carried={carried}
      />
      <section id="groups" className="groups" aria-label={words.compare.groups}>
        <OnTap
          summary={words.compare.groups}
          load={loadGroups}
          open={view.groups !== undefined}
          at="groups"
          given={{
            source,
            scores,
            group: model.group.group,
            asked: view.groups ?? null,
            show: view.show ?? OVERALL,
            onGroups: (groups) => change({ groups }),
            onShow: (show) => change({ show, from: undefined }),
          }}
        />
      </section>
    </Shell>
  );
}
