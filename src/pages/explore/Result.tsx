import type { UseQueryResult } from '@tanstack/react-query';
import { type ComponentProps, useEffect, useState, useSyncExternalStore } from 'react';
import type { Engine } from '../../engine/types.ts';
import { onOwnFile, ownFile } from '../../own/session.ts';
import type { Change } from '../../ui/useView.ts';
import type { ExploreView } from '../../view/explore.ts';
import type { AnswerSource } from '../answers.ts';
import { useEnvironment } from '../rows/environment.ts';
import { takeAwayWords } from '../rows/takeAwayWords.ts';
import { useReasons } from '../rows/useReasons.ts';
import { Arrangement } from './Arrangement.tsx';
import { activeFilters } from './active.ts';
import type { Counted, Table } from './asked.ts';
import { QuickChart } from './chart/QuickChart.tsx';
import { Emptied } from './Emptied.tsx';
import { type Chosen, lifting } from './model.ts';
import { TakeAway } from './TakeAway.tsx';
import { tablesWords } from './tables/words.ts';
import { VirtualTable } from './VirtualTable.tsx';

export { EngineFindings } from '../rows/EngineFindings.tsx';

interface ResultProps {
  view: Chosen;
  engine: Engine;
  source: AnswerSource;
  answer: UseQueryResult<Table | null>;
  counted: Counted;
  onChange: (change: Change<ExploreView>) => void;
  onStop: () => void;
}

/** What was chosen: how many, which filters, and the rows. */
export function Result({ view, engine, source, answer, counted, onChange, onStop }: ResultProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const active = activeFilters(environment, view);
  const file = useSyncExternalStore(onOwnFile, ownFile, () => null);
  const [wantsOwn, setWithOwn] = useState(false);
  // They are columns beside others: no table that is long has room for them.
  const isWithOwn = wantsOwn && view.wide === 'indicators';
  const liftAll = () =>
    onChange(
      Object.assign({}, ...active.map(({ facet }) => lifting(catalog, facet)), { segments: undefined }),
    );
  const { data: table, isError, error, isPlaceholderData: busy, refetch } = answer;
  const spoken = useReasons(isError);
  if (isError) {
    return (
      <div className="notices" role="alert">
        <p>{words.explore.broken(spoken(error.message) ?? '')}</p>
        <button type="button" onClick={() => refetch()}>
          {words.explore.retry}
        </button>
      </div>
    );
  }
  if (table === undefined || table === null) {
    return (
      <>
        <p role="status">{words.explore.asking}</p>
        <Stop onStop={onStop} />
      </>
    );
  }
  const found = words.explore.found(table.observations, numbers.value(table.observations, 0));
  const wide = table.params.layout !== 'long';
  return (
    <section className="result" aria-label={found}>
      <div className="found-line">
        <p role="status" className="found">
          <strong>{found}</strong>
          {wide && ` · ${words.explore.foundRows(table.total, numbers.value(table.total, 0))}`}
        </p>
        {table.total > 0 && <a href="#take-away">{takeAwayWords(catalog.language).save}</a>}
      </div>
      {busy && <Stop onStop={onStop} />}
      {active.length > 0 && (
        <ul className="active" aria-label={words.explore.active}>
          {active.map(({ facet, text }) => (
            <li key={facet}>
              <button
                type="button"
                aria-label={words.explore.liftOne(text)}
                onClick={() =>
                  onChange(facet === 'segment' ? { segments: undefined } : lifting(catalog, facet))
                }
              >
                <bdi>{text}</bdi> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Arrangement view={view} onChange={onChange} />
      {table.total === 0 ? (
        <Emptied view={view} counted={counted} onChange={onChange} onLiftAll={liftAll} />
      ) : (
        <>
          <QuickChart
            view={view}
            engine={engine}
            source={source}
            table={table}
            counted={counted}
            onChange={onChange}
          />
          {file !== null && (
            <p>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={isWithOwn}
                  onChange={({ currentTarget: { checked } }) => {
                    setWithOwn(checked);
                    if (checked && table.params.layout !== 'indicators') {
                      onChange({ wide: 'indicators', columns: undefined, sort: undefined });
                    }
                  }}
                />
                <span>{tablesWords(catalog.language).own.columns}</span>
              </label>
            </p>
          )}
          {file !== null && isWithOwn ? (
            <WithOwn view={view} engine={engine} table={table} file={file} />
          ) : (
            <>
              <VirtualTable
                table={table}
                engine={engine}
                busy={busy}
                sort={view.sort}
                onSort={(sort) => onChange({ sort })}
              />
              <TakeAway view={view} engine={engine} table={table} busy={busy} />
            </>
          )}
        </>
      )}
    </section>
  );
}

type OwnCode = typeof import('./own/OwnColumns.tsx');

/** The wide table with the reader's own columns; its code comes for those who have a file. */
function WithOwn(props: ComponentProps<OwnCode['OwnColumns']>) {
  const { words } = useEnvironment();
  const [code, setCode] = useState<OwnCode | 'failed' | null>(null);
  useEffect(() => {
    import('./own/OwnColumns.tsx').then(setCode, () => setCode('failed'));
  }, []);
  if (code === 'failed') return <p role="alert">{words.explore.broken('')}</p>;
  if (code === null || props.table.params.layout !== 'indicators') {
    return <p role="status">{words.explore.asking}</p>;
  }
  return <code.OwnColumns {...props} />;
}

/** Milliseconds that anybody waits without a word. */
const SOON = 1000;

/** A way out of a question that takes long: shown once it does. */
function Stop({ onStop }: { onStop: () => void }) {
  const { words } = useEnvironment();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return (
    isLong && (
      <p>
        <button type="button" onClick={onStop}>
          {words.explore.stop}
        </button>
      </p>
    )
  );
}
