import { useRef } from 'react';
import type { Area, Indicator } from '../../catalog/catalog.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { weighed } from '../../view/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';

/** Largest weight of the sliders; a link may say more. */
const MOST = 4;
const STEP = 0.25;

interface WeightsProps {
  said: LabWords;
  recipe: Recipe;
  /** indicators that carry weight in the published index */
  weighted: readonly Indicator[];
  /** share of the index, 0 to 1, of an area or indicator; 0 where it has none */
  shareOf: (id: string) => number;
  /** `goesOn`: a step of the same movement as the last one */
  onChange: (recipe: Recipe, goesOn: boolean) => void;
}

/** Weights of areas, and within each of its indicators. */
export function Weights({ said, recipe, weighted, shareOf, onChange }: WeightsProps) {
  const { catalog } = useEnvironment();
  const given = { said, recipe, shareOf, onChange };
  return (
    <fieldset className="weights">
      <legend>{said.weights}</legend>
      <p className="hint">{said.weightsHint}</p>
      {catalog.areas.map(({ area, short }: Area) => {
        const own = weighted.filter((indicator) => indicator.area === area);
        return (
          <div key={area} className="area">
            <Weight {...given} id={area} name={short} published={1} />
            <details>
              <summary aria-label={`${short}: ${said.indicators(own.length)}`}>
                {said.indicators(own.length)}
              </summary>
              {own.map((indicator) => (
                <Weight
                  key={indicator.indicator}
                  {...given}
                  id={indicator.indicator}
                  name={indicator.name}
                  published={indicator.weight}
                />
              ))}
            </details>
          </div>
        );
      })}
    </fieldset>
  );
}

interface WeightProps extends Omit<WeightsProps, 'weighted'> {
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
