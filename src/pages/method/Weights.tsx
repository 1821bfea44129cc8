import { useRef, useState } from 'react';
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
  onMove: (recipe: Recipe, goesOn: boolean) => void;
  /** the movement is over */
  onRest: () => void;
}

/** Weights of areas (pillars), and within each of its indicators. */
export function Weights({ said, recipe, parts, own, ownName, shareOf, onMove, onRest }: WeightsProps) {
  const { numbers } = useEnvironment();
  const given = { said, recipe, shareOf, onMove, onRest };
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
          <Indicators {...given} name={name} indicators={indicators} />
        </div>
      ))}
    </fieldset>
  );
}

type GivenProps = Pick<WeightsProps, 'said' | 'recipe' | 'shareOf' | 'onMove' | 'onRest'>;

/** The indicators of an area, each with its weight once they are unfolded: all areas together have a hundred. */
function Indicators({ name, indicators, ...given }: GivenProps & Pick<WeighedPart, 'name' | 'indicators'>) {
  const { said } = given;
  const [isOpen, setOpen] = useState(false);
  const text = said.indicators(indicators.length);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={`${name}: ${text}`}>{text}</summary>
      {isOpen &&
        indicators.map(({ indicator, weight, before }) =>
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
  );
}

interface WeightProps extends GivenProps {
  id: string;
  name: string;
  published: number;
}

/** One weight: a slider, with the share of the index that it makes. */
function Weight({ said, recipe, shareOf, onMove, onRest, id, name, published }: WeightProps) {
  const { numbers } = useEnvironment();
  const moving = useRef(false);
  const weight = recipe.weights[id] ?? published;
  const rest = () => {
    moving.current = false;
    onRest();
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
        onChange={({ currentTarget: { value } }) => {
          onMove(weighed(recipe, id, Number(value), published), moving.current);
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
