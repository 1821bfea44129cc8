import { own } from '../../words/names.ts';
import { useEnvironment } from './environment.ts';
import type { EngineState } from './useEngine.ts';
import { useReasons } from './useReasons.ts';

const MEGABYTE = 1_000_000;
/** Most findings that are spelt out. */
const SPELT = 5;

/** What the engine costs before it starts, how far it is, what could not be read, and what to do without it. */
export function EnginePanel({ state, onRetry }: { state: EngineState; onRetry: () => void }) {
  const { catalog, words, numbers, base } = useEnvironment();
  const { status, wanted, stop } = state;
  const {
    stage,
    bytes,
    bytesTotal,
    filesLoaded,
    filesWanted,
    rows,
    findings,
    unreadable,
    error,
    unsupported,
  } = status;
  const spoken = useReasons(findings.length > 0 || error !== null);
  const said = (reason: string) => spoken(reason) ?? own(reason);
  const megabytes = (count: number) => numbers.value(count / MEGABYTE, 1);
  const areaName = (id: string) =>
    catalog.areas.find(({ area }) => area === id)?.short ?? words.overview.context;
  const starting = wanted && stage !== 'ready' && stage !== 'failed';
  return (
    <div className="engine-place">
      {stage !== 'ready' && (
        <section className="engine scripted" aria-label={words.explore.engine}>
          {!wanted && (
            <>
              <p>{words.explore.cost}</p>
              <button type="button" className="primary" onClick={onRetry}>
                {words.explore.start}
              </button>
            </>
          )}
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
          <p>{words.explore.meanwhile}</p>
          <details className="by-url" open={wanted}>
            <summary>{words.explore.byUrl}</summary>
            <ByUrl base={base} />
          </details>
        </section>
      )}
      <noscript>
        <p className="notices">{words.explore.noScripts}</p>
        <ByUrl base={base} />
      </noscript>
      {(findings.length > 0 || unreadable.length > 0) && (
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
      )}
    </div>
  );
}

function ByUrl({ base }: { base: string }) {
  const { catalog } = useEnvironment();
  const files = [
    'data/datapackage.json',
    'data/economies.csv',
    'data/indicators.csv',
    ...new Set(catalog.indicators.map(({ area }) => `data/observations/${area}.csv`)),
  ];
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file}>
          <a href={`${base}${file}`} dir="ltr" data-reload="">
            {file}
          </a>
        </li>
      ))}
    </ul>
  );
}
