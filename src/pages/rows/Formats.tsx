import { FILE_FORMATS, type FileFormat } from '../../export/file/types.ts';
import { useEnvironment } from './environment.ts';
import { takeAwayWords } from './takeAwayWords.ts';
import { useReasons } from './useReasons.ts';
import type { FileState } from './useSaving.ts';

const FORMAT_NAMES: Readonly<Record<FileFormat, string>> = {
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  json: 'JSON',
  parquet: 'Parquet',
};

interface FormatsProps {
  state: FileState;
  slow: boolean;
  /** what would be taken away is about to change */
  busy?: boolean;
  onSave: (format: FileFormat) => void;
  onStop: () => void;
}

/** A button for a file of each format, and how far the one under way is. */
export function Formats({ state, slow, busy = false, onSave, onStop }: FormatsProps) {
  const { catalog, words } = useEnvironment();
  const takeAway = takeAwayWords(catalog.language);
  return (
    <>
      <div className="formats">
        {FILE_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="primary"
            aria-label={words.labelled(takeAway.download, FORMAT_NAMES[format])}
            disabled={busy || state.stage === 'writing'}
            onClick={() => onSave(format)}
          >
            {FORMAT_NAMES[format]}
          </button>
        ))}
      </div>
      <Progress state={state} slow={slow} onStop={onStop} />
    </>
  );
}

/** How far a file is, and a way out of what takes long. */
function Progress({ state, slow, onStop }: { state: FileState; slow: boolean; onStop: () => void }) {
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
