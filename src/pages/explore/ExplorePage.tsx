import { useMemo } from 'react';
import { GroupSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { Notices } from '../../ui/Notices.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useView } from '../../ui/useView.ts';
import { formatView } from '../../view/parameters.ts';
import { type ExploreView, exploreParameters } from '../../view/views.ts';
import { WORLD } from '../members.ts';
import { EnginePanel } from './EnginePanel.tsx';
import { Facets } from './Facets.tsx';
import { Result } from './Result.tsx';
import { type EngineAccess, useEngine } from './useEngine.ts';

/** Choose areas, indicators, a group and years; see the rows, sorted and counted by the engine; take exactly them away. */
export function ExplorePage({ engine: access }: { engine: EngineAccess }) {
  const { catalog, words } = useEnvironment();
  const parameters = useMemo(() => exploreParameters(catalog), [catalog]);
  const { view, notices, change } = useView<ExploreView>(parameters);
  const state = useEngine(access);
  const choose = (chosen: Parameters<typeof change>[0]) => change({ ...chosen, page: undefined });
  return (
    <Shell
      path={paths.explore}
      carried={formatView(parameters, { group: view.group })}
      title={words.explore.title}
      lead={words.explore.lead}
      controls={
        <GroupSelect
          group={view.group ?? WORLD}
          onChange={(group) => choose({ group: group === WORLD ? undefined : group })}
        />
      }
    >
      <Notices notices={notices} />
      <EnginePanel state={state} />
      <Facets view={view} engine={state.engine} onChange={choose} />
      {state.engine !== null && <Result view={view} engine={state.engine} onChange={change} />}
    </Shell>
  );
}
