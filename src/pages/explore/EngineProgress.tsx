import type { EngineStatus } from '../../engine/types.ts';
import { own } from '../../words/names.ts';
import { useEnvironment } from './environment.ts';
import type { EngineState } from './useEngine.ts';
import { useReasons } from './useReasons.ts';

const MEGABYTE = 1_000_000;
/** Most findings that are spelt out. */
const SPELT = 5;

/** How far the engine is while it starts, with a way out; why it does not run here. */
export function EngineProgress({ state, onRetry }: { state: EngineState; onRetry: () => void }) {
  const { words, numbers } = useEnvironment();
  const { status, wanted, stop } = state;
  const { stage, bytes, bytesTotal, filesLoaded, filesWanted, rows, error, unsupported } = status;
  const spoken = useReasons(error !== null);
  const megabytes = (count: number) => numbers.value(count / MEGABYTE, 1);
  const starting = wanted && stage !== 'ready' && stage !== 'failed';
  return (
    <>
      {starting && (
        <p role="status">
          {stage === 'files'
            ? words.explore.files(String(filesLoaded), String(filesWanted), numbers.value(rows, 0))
            : stage === 'download' && bytesTotal !== null
              ? words.explore.bytes(megabytes(bytes), megabytes(bytesTotal))
              : words.explore.compile}
        </p>
      )}
      {starting && (
        <progress
          aria-label={words.explore.engine}
          {...(stage === 'files'
            ? { value: filesLoaded, max: filesWanted }
            : stage === 'download' && bytesTotal !== null
              ? { value: bytes, max: bytesTotal }
              : {})}
        />
      )}
      {starting && (
        <p>
          <button type="button" onClick={stop}>
            {words.explore.stop}
          </button>
        </p>
      )}
      {stage === 'failed' && (
        <div role="alert">
          <p>{words.explore.failed(spoken(error ?? '') ?? '')}</p>
          {!unsupported && (
            <button type="button" onClick={onRetry}>
              {words.explore.retry}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** What could not be read of the data. */
export function EngineFindings({ status: { findings, unreadable } }: { status: EngineStatus }) {
  const { catalog, words } = useEnvironment();
  const spoken = useReasons(findings.length > 0);
  const said = (reason: string) => spoken(reason) ?? own(reason);
  const areaName = (id: string) =>
    catalog.areas.find(({ area }) => area === id)?.short ?? words.overview.context;
  if (findings.length === 0 && unreadable.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <ul>
        {unreadable.map((area) => (
          <li key={area}>{words.explore.unreadable(areaName(area))}</li>
        ))}
        {findings.slice(0, SPELT).map(({ file, line, column, found, expected }) => (
          <li key={`${file} ${line} ${column} ${found}`} dir="auto">
            {words.explore.finding(
              file,
              line === null ? '' : String(line),
              column ?? '',
              said(found),
              said(expected),
            )}
          </li>
        ))}
        {findings.length > SPELT && <li>{words.explore.moreFindings(findings.length - SPELT)}</li>}
      </ul>
    </div>
  );
}
