import { useEnvironment } from '../rows/environment.ts';
import { takeAwayWords } from '../rows/takeAwayWords.ts';
import { type FileOptions, HEADS } from './useFile.ts';

interface FileChoicesProps {
  options: FileOptions;
  onChange: (change: Partial<FileOptions>) => void;
}

/** How a file is written: folded, since most readers take it as it comes. */
export function FileChoices({ options, onChange }: FileChoicesProps) {
  const takeAway = takeAwayWords(useEnvironment().catalog.language);
  return (
    <details className="facet file-choices">
      <summary>{takeAway.choices}</summary>
      <div className="options">
        <label>
          <span>{takeAway.headers}</span>
          <select
            value={options.heads}
            onChange={({ currentTarget }) =>
              onChange({ heads: HEADS.find((heads) => heads === currentTarget.value) ?? 'usual' })
            }
          >
            {HEADS.map((heads) => (
              <option key={heads} value={heads}>
                {takeAway.headersAs[heads]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{takeAway.delimiter}</span>
          <select
            value={options.delimiter}
            onChange={({ currentTarget }) => onChange({ delimiter: currentTarget.value === ';' ? ';' : ',' })}
          >
            <option value=",">{takeAway.comma}</option>
            <option value=";">{takeAway.semicolon}</option>
          </select>
        </label>
        <label className="choice">
          <input type="checkbox" checked={options.mark} onChange={() => onChange({ mark: !options.mark })} />
          <span>{takeAway.mark}</span>
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={options.packed}
            onChange={() => onChange({ packed: !options.packed })}
          />
          <span>{takeAway.packed}</span>
        </label>
      </div>
    </details>
  );
}
