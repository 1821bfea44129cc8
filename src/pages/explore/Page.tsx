import { useMemo } from 'react';
import { Notices } from '../../ui/Notices.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useView } from '../../ui/useView.ts';
import { type ExploreView, exploreParameters } from '../../view/explore.ts';
import { href, paths } from '../../view/links.ts';
import { formatView, parseView } from '../../view/parameters.ts';
import type { Need } from '../answers.ts';
import { type Asked, ahead, type PageProps } from '../page.ts';
import { useCounts, useTable } from './asked.ts';
import { firstRowsQuery, useFirstRows } from './atOnce.ts';
import { EnginePanel } from './EnginePanel.tsx';
import { useEnvironment } from './environment.ts';
import { Facets } from './Facets.tsx';
import { FirstRows } from './FirstRows.tsx';
import { filterOf } from './model.ts';
import { useEngine } from './useEngine.ts';

/** The first rows are among published answers; for more it asks the engine, which starts when the reader wants it. */
export const needs = ({ source, catalog, search }: Asked): readonly Need[] =>
  ahead(firstRowsQuery(source, catalog, parseView<ExploreView>(exploreParameters(catalog), search).view));

const results = () => import('./Result.tsx');

/** Choose from every observation, see the rows, sorted and counted by the engine, and take exactly them away. */
export function Page({ engine: access, source }: Pick<PageProps, 'engine' | 'source'>) {
  const { catalog, words, base } = useEnvironment();
  const parameters = useMemo(() => exploreParameters(catalog), [catalog]);
  const { view, notices, change } = useView<ExploreView>(parameters);
  const state = useEngine(access, results);
  const engine = state.wanted ? state.engine : null;
  const answer = useTable(engine, catalog, view);
  const first = useFirstRows(source, catalog, view);
  const counted = useCounts(engine, catalog, filterOf(view), answer.data !== undefined);
  // Until the engine's own rows are here those of published answers stay.
  const hasAnswer = answer.data !== undefined || answer.isError || !first.data;
  const retry = () => {
    state.want();
    if (engine !== null) answer.refetch();
  };
  const carried = formatView(parameters, { group: view.group, year: view.year });
  return (
    <Shell path={paths.explore} carried={carried} title={words.explore.title} lead={words.explore.lead}>
      <NotTakenOver view={null} />
      <Notices notices={notices} />
      <p>
        <a href={href(base, catalog.language, paths.sql)}>{words.explore.sql}</a>
        {' · '}
        <a href={href(base, catalog.language, paths.own, carried)}>{words.explore.ownFile}</a>
        {' · '}
        <a href={href(base, catalog.language, paths.data)}>{words.explore.aboutData}</a>
      </p>
      <div className="explore">
        <EnginePanel state={state} onRetry={retry} />
        <Facets
          view={view}
          counted={counted}
          onChange={(next) => change(next, 'q' in next ? 'same' : 'new')}
        />
        {engine !== null && state.results !== null && state.status.stage !== 'failed' && hasAnswer ? (
          <state.results.Result
            view={view}
            engine={engine}
            source={source}
            answer={answer}
            counted={counted}
            onChange={change}
            onStop={state.stop}
          />
        ) : (
          first.data && <FirstRows view={view} answer={first.data} busy={first.isPlaceholderData} />
        )}
      </div>
    </Shell>
  );
}
