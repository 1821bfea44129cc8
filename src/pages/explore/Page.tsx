import { useMemo } from 'react';
import { Notices } from '../../ui/Notices.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useView } from '../../ui/useView.ts';
import { type ExploreView, exploreParameters } from '../../view/explore.ts';
import { href, paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import type { PageProps } from '../page.ts';
import { useCounts, useTable } from './asked.ts';
import { EnginePanel } from './EnginePanel.tsx';
import { useEnvironment } from './environment.ts';
import { Facets } from './Facets.tsx';
import { filterOf } from './model.ts';
import { useEngine } from './useEngine.ts';

/** It asks the engine, which starts when the reader wants it: no answer is fetched ahead. */
export const needs = () => [];

/** Choose from every observation, see the rows, sorted and counted by the engine, and take exactly them away. */
export function Page({ engine: access, source }: Pick<PageProps, 'engine' | 'source'>) {
  const { catalog, words, base } = useEnvironment();
  const parameters = useMemo(() => exploreParameters(catalog), [catalog]);
  const { view, notices, change } = useView<ExploreView>(parameters);
  const state = useEngine(access);
  const { results } = state;
  const engine = state.wanted ? state.engine : null;
  const answer = useTable(engine, catalog, view);
  const counted = useCounts(engine, catalog, filterOf(view), answer.data !== undefined);
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
        <a href={href(base, catalog.language, paths.own, carried)}>{words.explore.ownFile}</a>
      </p>
      <div className="explore">
        <EnginePanel state={state} onRetry={retry} />
        <Facets
          view={view}
          counted={counted}
          onChange={(next) => change(next, 'q' in next ? 'same' : 'new')}
        />
        {engine !== null && results !== null && state.status.stage !== 'failed' && (
          <results.Result
            view={view}
            engine={engine}
            source={source}
            answer={answer}
            counted={counted}
            onChange={change}
            onStop={state.stop}
          />
        )}
      </div>
    </Shell>
  );
}
