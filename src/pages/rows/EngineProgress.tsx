import { useEnvironment } from './environment.ts';
import type { EngineState } from './useEngine.ts';
import { useReasons } from './useReasons.ts';

const MEGABYTE = 1_000_000;

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
