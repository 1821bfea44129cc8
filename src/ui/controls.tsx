import { useId, useMemo } from 'react';
import { useEnvironment } from './environment.tsx';
import { useDialogCode } from './search/useDialogCode.ts';
import { useChosen } from './useChosen.ts';
import { useScripts } from './useScripts.ts';

interface YearSelectProps {
  label?: string;
  years: readonly number[];
  year: number;
  /** what a choice is called, where more than the year is to be said */
  text?: (year: number) => string;
  onChange: (year: number) => void;
}

export function YearSelect({ label, years, year, text = String, onChange }: YearSelectProps) {
  const { words } = useEnvironment();
  const [chosen, choose] = useChosen(year, onChange);
  const scripts = useScripts();
  const choices = [...new Set([...(scripts ? years : []), year])].sort((a, b) => b - a);
  return (
    <label>
      <span>{label ?? words.control.year}</span>
      <select value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {text(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface EconomyPickerProps {
  label?: string;
  chosen: readonly string[];
  /** economies to choose from, in the order of their names */
  among: readonly string[];
  most: number;
  onChange: (chosen: readonly string[]) => void;
}

/** Economies to bring to the front: a search to add one by, and a button each to take one away. */
export function EconomyPicker({ label, chosen, among, most, onChange }: EconomyPickerProps) {
  const { catalog, words } = useEnvironment();
  const { part, isWaiting, failed, begun, open, close } = useDialogCode();
  const name = (economy: string) => catalog.economies[economy] ?? economy;
  const id = useId();
  const left = useMemo(() => among.filter((economy) => !chosen.includes(economy)), [among, chosen]);
  return (
    <div className="picker scripted">
      <span id={id}>{label ?? words.control.highlight}</span>
      <button
        type="button"
        id={`${id}-add`}
        aria-labelledby={`${id} ${id}-add`}
        aria-busy={isWaiting || undefined}
        disabled={chosen.length >= most || left.length === 0}
        onClick={open}
      >
        {words.control.addEconomy}
      </button>
      {failed && <p role="alert">{words.search.failed}</p>}
      {part && (
        <part.SearchDialog
          begun={begun.current}
          among={left}
          onChoose={({ id }) => onChange([...chosen, id])}
          onClose={close}
        />
      )}
      {chosen.length > 0 && (
        <ul>
          {chosen.map((economy) => (
            <li key={economy}>
              <button
                type="button"
                aria-label={words.control.remove(name(economy))}
                onClick={() => onChange(chosen.filter((other) => other !== economy))}
              >
                {name(economy)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
