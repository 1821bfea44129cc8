import type { FileFormat } from '../../export/file/types.ts';
import { useEnvironment } from './environment.ts';
import { takeAwayWords } from './takeAwayWords.ts';
import { useReasons } from './useReasons.ts';
import type { FileState } from './useSaving.ts';

export const FORMAT_NAMES: Readonly<Record<FileFormat, string>> = {
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  json: 'JSON',
  parquet: 'Parquet',
};

/** How far a file is, and a way out of what takes long. */
export function Progress({ state, slow, onStop }: { state: FileState; slow: boolean; onStop: () => void }) {
  const { catalog, words, numbers } = useEnvironment();
  const takeAway = takeAwayWords(catalog.language);
  const spoken = useReasons(state.stage === 'failed');
  switch (state.stage) {
    case 'idle':
      return <p role="status" />;
    case 'stopped':
      return <p role="status">{words.explore.stopped}</p>;
    case 'done':
      return <p role="status">{takeAway.done(state.name)}</p>;
    case 'failed':
      return <p role="alert">{takeAway.failed(spoken(state.error) ?? '')}</p>;
    case 'writing': {
      if (!slow) return <p role="status" />;
      const { rows, of } = state;
      const written = rows >= of;
      const text = written
        ? takeAway.finishing
        : takeAway.progress(numbers.value(rows, 0), numbers.value(of, 0));
      return (
        <>
          <p role="status">{text}</p>
          <progress aria-label={takeAway.download} {...(written ? {} : { value: rows, max: of })} />{' '}
          <button type="button" onClick={onStop}>
            {words.explore.stop}
          </button>
        </>
      );
    }
  }
}
