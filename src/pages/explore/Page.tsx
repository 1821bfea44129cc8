import { type ComponentProps, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { onOwnFile, ownFile } from '../../own/session.ts';
import { OTHER_TABLES } from '../../questions/columns.ts';
import { Notices } from '../../ui/Notices.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useView } from '../../ui/useView.ts';
import { type ExploreView, exploreParameters } from '../../view/explore.ts';
import { href, paths } from '../../view/links.ts';
import { formatView, parseView } from '../../view/parameters.ts';
import type { Need } from '../answers.ts';
import { type Asked, ahead, type PageProps } from '../page.ts';
import { useEnvironment } from '../rows/environment.ts';
import { useEngine } from '../rows/useEngine.ts';
import { useCounts, useTable } from './asked.ts';
import { firstRowsQuery, useFirstRows, useNamed } from './atOnce.ts';
import { ChoiceFacet } from './ChoiceFacet.tsx';
import { EnginePanel } from './EnginePanel.tsx';
import { Facets } from './Facets.tsx';
import { FirstRows } from './FirstRows.tsx';
import { filterOf, ofObservations } from './model.ts';

/** The first rows are among published answers; for more it asks the engine, which starts when the reader wants it. */
export const needs = ({ source, catalog, search }: Asked): readonly Need[] =>
  ahead(firstRowsQuery(source, catalog, parseView<ExploreView>(exploreParameters(catalog), search).view));

const results = () => import('./Result.tsx');
const tables = () => import('./tables/Tables.tsx');

/** Choose from every observation, see the rows, sorted and counted by the engine, and take exactly them away. */
export function Page({ engine: access, source }: Pick<PageProps, 'engine' | 'source'>) {
  const { catalog, words, base } = useEnvironment();
  const parameters = useMemo(() => exploreParameters(catalog), [catalog]);
  const { view: asked, notices, change } = useView<ExploreView>(parameters);
  const view = useMemo(() => ofObservations(asked), [asked]);
  const hasOwn = useSyncExternalStore(onOwnFile, ownFile, () => null) !== null;
  const [isOwn, setOwn] = useState(false);
  // Of the reader's own file nothing is in an address, not even that it is looked at.
  const table = isOwn && hasOwn ? 'own' : asked.table;
  const state = useEngine(access, results);
  const opened = state.wanted ? state.engine : null;
  const engine = table === undefined ? opened : null;
  const named = useNamed(source, view.q);
  const answer = useTable(engine, catalog, view, named);
  const first = useFirstRows(source, catalog, view);
  const counted = useCounts(engine, catalog, filterOf(catalog, view, named), answer.data !== undefined);
  // Until the engine's own rows are here those of published answers stay.
  const hasAnswer = answer.data !== undefined || answer.isError || !first.data;
  const retry = () => {
    state.want();
    if (engine !== null) answer.refetch();
  };
  const goTo = (choice: string) => {
    setOwn(choice === 'own');
    if (choice !== 'own') change({ table: OTHER_TABLES.find((each) => each === choice), sort: undefined });
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
      <p className="arrangement scripted">
        <label>
          <span>{words.explore.table}</span>
          <select value={table ?? 'observations'} onChange={({ currentTarget }) => goTo(currentTarget.value)}>
            {(['observations', ...OTHER_TABLES, ...(hasOwn ? (['own'] as const) : [])] as const).map(
              (each) => (
                <option key={each} value={each}>
                  {words.explore.tables[each]}
                </option>
              ),
            )}
          </select>
        </label>
      </p>
      <div className="explore">
        <EnginePanel state={state} onRetry={retry} atOnce={table !== 'own'} />
        {table !== undefined ? (
          <Others
            table={table}
            view={asked}
            search={formatView(parameters, asked)}
            engine={opened}
            source={source}
            Facet={ChoiceFacet}
            onChange={change}
          />
        ) : (
          <>
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
          </>
        )}
      </div>
    </Shell>
  );
}

type Tables = Awaited<ReturnType<typeof tables>>;

/** Another table than that of observations; its code comes with the first of them. */
function Others(props: ComponentProps<Tables['Tables']>) {
  const { words } = useEnvironment();
  const [code, setCode] = useState<Tables | 'failed' | null>(null);
  useEffect(() => {
    tables().then(setCode, () => setCode('failed'));
  }, []);
  if (code === 'failed') return <p role="alert">{words.explore.broken('')}</p>;
  return code === null ? <p role="status">{words.explore.asking}</p> : <code.Tables {...props} />;
}
