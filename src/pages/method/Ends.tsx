import { useId, useRef, useState } from 'react';
import type { Indicator } from '../../catalog/catalog.ts';
import { unitOf } from '../../catalog/units.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { areGoalposts, withGoalposts } from '../../view/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';
import type { WeighedPart } from './model.ts';

export interface EndsProps {
  said: LabWords;
  recipe: Recipe;
  parts: readonly WeighedPart[];
  /** `goesOn`: a step of the same movement as the last one */
  onChange: (recipe: Recipe, goesOn?: boolean) => void;
}

/** What is typed, and the ends that it was typed over: with others it is of no more use. */
interface Typed {
  readonly texts: readonly [low: string, high: string];
  readonly over: string;
}

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** Other goalposts of an indicator of the index; what stands between none is not applied, and that is said. */
export function Part({ said, recipe, parts, onChange }: EndsProps) {
  const named = parts.flatMap(({ indicators }) => indicators.filter(({ before }) => before === null));
  const [chosen, choose] = useState('');
  const indicator = named.find((own) => own.indicator.indicator === chosen)?.indicator;
  const changed = named
    .map((own) => own.indicator)
    .filter((own) => recipe.goalposts[own.indicator] !== undefined);
  return (
    <fieldset className="steps">
      <legend>{said.ends.lead}</legend>
      <label className="choice">
        <span>{said.ends.indicator}</span>
        <select value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
          <option value="">{said.own.choose}</option>
          {parts.map(({ part, name, indicators }) => (
            <optgroup key={part} label={name}>
              {indicators
                .filter(({ before }) => before === null)
                .map(({ indicator: own }) => (
                  <option key={own.indicator} value={own.indicator}>
                    {own.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {indicator !== undefined && (
        <Ends key={chosen} said={said} recipe={recipe} indicator={indicator} onChange={onChange} />
      )}
      {recipe.normalise !== 'goalposts' && <p className="hint">{said.own.goalpostsHint}</p>}
      {changed.map((own) => (
        <button
          key={own.indicator}
          type="button"
          onClick={() => onChange(withGoalposts(recipe, own.indicator, own.goalposts, own.goalposts))}
        >
          {said.ends.back(own.name)}
        </button>
      ))}
    </fieldset>
  );
}

interface EndsOfProps extends Pick<EndsProps, 'said' | 'recipe' | 'onChange'> {
  indicator: Indicator;
}

function Ends({ said, recipe, indicator, onChange }: EndsOfProps) {
  const { catalog, numbers } = useEnvironment();
  const id = useId();
  const [typed, setTyped] = useState<Typed | null>(null);
  const goesOn = useRef(false);
  const held = recipe.goalposts[indicator.indicator] ?? indicator.goalposts;
  const over = held.join();
  const texts = typed?.over === over ? typed.texts : ([String(held[0]), String(held[1])] as const);
  const typedEnds = [numberOf(texts[0]), numberOf(texts[1])] as const;
  const isRight = areGoalposts(typedEnds, indicator.scale);
  const { symbol, name } = unitOf(catalog, indicator);
  const printed = (ends: readonly [number, number]) =>
    [numbers.short(ends[0], symbol), numbers.short(ends[1], symbol)] as const;
  const type = (next: Typed['texts']) => {
    const ends = [numberOf(next[0]), numberOf(next[1])] as const;
    const applies = areGoalposts(ends, indicator.scale);
    setTyped({ texts: next, over: applies ? ends.join() : over });
    if (applies)
      onChange(withGoalposts(recipe, indicator.indicator, ends, indicator.goalposts), goesOn.current);
    goesOn.current = goesOn.current || applies;
  };
  const field = (at: 0 | 1, label: string) => (
    <label className="choice">
      <span>{label}</span>
      <input
        type="number"
        step="any"
        dir="ltr"
        aria-invalid={!isRight || undefined}
        aria-describedby={`${id}-ends`}
        value={texts[at]}
        onChange={({ currentTarget: { value } }) => type(at === 0 ? [value, texts[1]] : [texts[0], value])}
        onBlur={() => {
          goesOn.current = false;
        }}
      />
    </label>
  );
  return (
    <>
      {field(0, said.own.low)}
      {field(1, said.own.high)}
      <p className="hint" id={`${id}-ends`}>
        {name}. {said.ends.published(...printed(indicator.goalposts))}
      </p>
      <p role="status">{!isRight && said.ends.wrong(said.expected.goalposts, ...printed(held))}</p>
    </>
  );
}
