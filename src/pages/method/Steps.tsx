import { type ReactNode, useRef } from 'react';
import { AVERAGING, NORMALISING, type Recipe } from '../../scoring/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';

interface StepsProps {
  said: LabWords;
  recipe: Recipe;
  /** `goesOn`: a step of the same movement as the last one */
  onChange: (recipe: Recipe, goesOn: boolean) => void;
}

/** How values become scores: scale, means, thresholds, outliers, gaps. */
export function Steps({ said, recipe, onChange }: StepsProps) {
  const isZ = recipe.normalise === 'zscore';
  const typing = useRef(false);
  const needs = (level: 0 | 1, label: string) => (
    <label className="choice">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={100}
        step={5}
        value={Math.round(recipe.need[level] * 100)}
        onChange={(event) => {
          const share = Math.min(100, Math.max(0, Number(event.currentTarget.value))) / 100;
          const [area, overall] = recipe.need;
          onChange({ ...recipe, need: level === 0 ? [share, overall] : [area, share] }, typing.current);
          typing.current = true;
        }}
        onBlur={() => {
          typing.current = false;
        }}
      />
    </label>
  );
  const tick = (label: string, key: 'treat' | 'impute', disabled: boolean): ReactNode => (
    <label className="tick">
      <input
        type="checkbox"
        checked={recipe[key] && !disabled}
        disabled={disabled}
        onChange={(event) => onChange({ ...recipe, [key]: event.currentTarget.checked }, false)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className="steps">
      <legend>{said.method}</legend>
      <Choice
        label={said.normalise}
        choices={NORMALISING}
        names={said.normalising}
        chosen={recipe.normalise}
        onChoose={(normalise) => {
          const treat = recipe.treat && normalise !== 'goalposts';
          const means =
            normalise === 'zscore' ? ({ within: 'arithmetic', across: 'arithmetic' } as const) : {};
          onChange({ ...recipe, ...means, normalise, treat }, false);
        }}
      />
      <Choice
        label={said.within}
        choices={AVERAGING}
        names={said.averaging}
        chosen={recipe.within}
        disabled={isZ}
        onChoose={(within) => onChange({ ...recipe, within }, false)}
      />
      <Choice
        label={said.across}
        choices={AVERAGING}
        names={said.averaging}
        chosen={recipe.across}
        disabled={isZ}
        onChoose={(across) => onChange({ ...recipe, across }, false)}
      />
      {needs(0, said.needArea)}
      {needs(1, said.needOverall)}
      {tick(said.treat, 'treat', recipe.normalise === 'goalposts')}
      {tick(said.impute, 'impute', false)}
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  choices: readonly T[];
  names: Readonly<Record<T, string>>;
  chosen: T;
  disabled?: boolean;
  onChoose: (choice: T) => void;
}

function Choice<T extends string>({ label, choices, names, chosen, disabled, onChoose }: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={chosen}
        disabled={disabled}
        onChange={(event) => {
          const choice = choices.find((each) => each === event.currentTarget.value);
          if (choice !== undefined) onChoose(choice);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
