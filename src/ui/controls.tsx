import { useId, useMemo, useState } from 'react';
import type { Group } from '../catalog/catalog.ts';
import type { GroupKind } from '../catalog/types.ts';
import { useEnvironment } from './environment.tsx';
import { useDialogCode } from './search/useDialogCode.ts';
import { useScripts } from './useScripts.ts';

const KINDS: readonly GroupKind[] = ['organisation', 'classification', 'income', 'region', 'world'];

interface GroupSelectProps {
  group: string;
  /** what a choice is called, where more than its name is to be said */
  text?: (name: string, group: string) => string;
  onChange: (group: string) => void;
}

/** What an organisation and an income class are called in a list of choices: their whole names are wider than a phone. */
const isShort = ({ kind }: Group): boolean => kind === 'organisation' || kind === 'income';

/** What was chosen shows at once, also where the page has to wait for its answers. */
function useChosen<T>(value: T, onChange: (value: T) => void): readonly [T, (chosen: T) => void] {
  const [choice, setChoice] = useState<{ readonly from: T; readonly to: T } | null>(null);
  const choose = (chosen: T) => {
    setChoice({ from: value, to: chosen });
    onChange(chosen);
  };
  return [choice !== null && choice.from === value ? choice.to : value, choose];
}

export function GroupSelect({ group, text = (name) => name, onChange }: GroupSelectProps) {
  const [chosen, choose] = useChosen(group, onChange);
  const { catalog, words } = useEnvironment();
  const scripts = useScripts();
  const ofKind = (kind: GroupKind): readonly Group[] =>
    catalog.groups.filter((each) => each.kind === kind && (scripts || each.group === chosen));
  return (
    <label>
      <span>{words.control.group}</span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {KINDS.filter((kind) => ofKind(kind).length > 0).map((kind) => (
          <optgroup key={kind} label={words.control.kinds[kind]}>
            {ofKind(kind).map((each) => (
              <option key={each.group} value={each.group}>
                {text(isShort(each) ? each.short : each.name, each.group)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

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
