import { useRef } from 'react';
import type { OwnColumn } from '../../own/weigh.ts';
import { OWN_INDICATOR } from '../../own/weigh.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { weighed } from '../../view/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';
import type { WeighedPart } from './model.ts';

/** Largest weight of the sliders; a link may say more. */
const MOST = 4;
const STEP = 0.25;

interface WeightsProps {
  said: LabWords;
  recipe: Recipe;
  /** areas or pillars, with the indicators that weigh in them */
  parts: readonly WeighedPart[];
  /** an indicator of the reader's own that weighs too, and its name, marked */
  own: OwnColumn | null;
  ownName: string;
  /** share of the index, 0 to 1, of an area or indicator; 0 where it has none */
  shareOf: (id: string) => number;
  /** `goesOn`: a step of the same movement as the last one */
  onChange: (recipe: Recipe, goesOn: boolean) => void;
}

/** Weights of areas (pillars), and within each of its indicators. */
export function Weights({ said, recipe, parts, own, ownName, shareOf, onChange }: WeightsProps) {
  const { numbers } = useEnvironment();
  const given = { said, recipe, shareOf, onChange };
  return (
    <fieldset className="weights">
      <legend>{said.weights}</legend>
      <p className="hint">{recipe.lens === undefined ? said.weightsHint : said.pillarsHint}</p>
      {parts.map(({ part, name, indicators }) => (
        <div key={part} className="area">
          <Weight {...given} id={part} name={name} published={1} />
          {own?.row.area === part && (
            <p className="hint">
              {ownName} · {said.share(numbers.withUnit(shareOf(OWN_INDICATOR) * 100, 1, '%'))}
            </p>
          )}
          <details>
            <summary aria-label={`${name}: ${said.indicators(indicators.length)}`}>
              {said.indicators(indicators.length)}
            </summary>
            {indicators.map(({ indicator, weight, before }) =>
              before === null ? (
                <Weight
                  key={indicator.indicator}
                  {...given}
                  id={indicator.indicator}
                  name={indicator.name}
                  published={weight}
                />
              ) : (
                <p key={indicator.indicator} className="hint">
                  {said.setThere(indicator.name, before)}
                </p>
              ),
            )}
          </details>
        </div>
      ))}
    </fieldset>
  );
}

interface WeightProps extends Pick<WeightsProps, 'said' | 'recipe' | 'shareOf' | 'onChange'> {
  id: string;
  name: string;
  published: number;
}
/** One weight: a slider, with the share of the index that it makes. */
function Weight({ said, recipe, shareOf, onChange, id, name, published }: WeightProps) {
  const { numbers } = useEnvironment();
  const moving = useRef(false);
  const weight = recipe.weights[id] ?? published;
  const rest = () => {
    moving.current = false;
  };
  const share = said.share(numbers.withUnit(shareOf(id) * 100, 1, '%'));
  return (
    <div className="weight">
      <label htmlFor={`weight-${id}`}>{name}</label>
      <input
        id={`weight-${id}`}
        type="range"
        min={0}
        max={Math.max(MOST, weight)}
        step={STEP}
        value={weight}
        aria-label={said.weightOf(name)}
        aria-valuetext={`${numbers.short(weight, '')}, ${share}`}
        onChange={(event) => {
          onChange(weighed(recipe, id, Number(event.currentTarget.value), published), moving.current);
          moving.current = true;
        }}
        onPointerUp={rest}
        onKeyUp={rest}
        onBlur={rest}
      />
      <output htmlFor={`weight-${id}`}>
        {numbers.short(weight, '')} · {share}
      </output>
    </div>
  );
}
