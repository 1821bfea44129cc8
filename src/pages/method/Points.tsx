import { useRef, useState } from 'react';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { QUOTED } from '../../view/parameters.ts';
import { quoted } from '../../view/quoted.ts';
import { weighed } from '../../view/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';
import { POINTS, pointsOf, type WeighedPart, weightOfPoints } from './model.ts';

export interface PointsProps {
  said: LabWords;
  recipe: Recipe;
  parts: readonly WeighedPart[];
  /** `goesOn`: a step of the same movement as the last one */
  onChange: (recipe: Recipe, goesOn: boolean) => void;
}

/** What is typed, and the weights that it was typed over: with others it is of no more use. */
interface Typed {
  readonly texts: readonly string[];
  readonly over: string;
}

const numberOf = (text: string): number => {
  const value = text.trim() === '' ? 0 : Number(text);
  return value >= 0 && value <= POINTS ? value : Number.NaN;
};

/** The reader gives out 100 points over the areas; once all are given they are the weights. */
export function Part({ said, recipe, parts, onChange }: PointsProps) {
  const { numbers } = useEnvironment();
  const [typed, setTyped] = useState<Typed | null>(null);
  const goesOn = useRef(false);
  const weightsOf = (own: Recipe) => parts.map(({ part }) => own.weights[part] ?? 1);
  const over = weightsOf(recipe).join();
  const held = pointsOf(weightsOf(recipe))?.map(String) ?? parts.map(() => '');
  const texts = typed?.over === over ? typed.texts : held;
  const points = texts.map(numberOf);
  const wrong = parts.filter((_, at) => Number.isNaN(points[at]));
  const given = points.reduce((sum, own) => sum + (Number.isNaN(own) ? 0 : own), 0);
  // Thirds and tenths add up to 100, too.
  const left = Math.round((POINTS - given) * 1e6) / 1e6;
  const become = (next: readonly string[]) => {
    const shared = next.map(numberOf);
    const all = shared.reduce((sum, own) => sum + own, 0);
    const isShared = Math.abs(all - POINTS) < 1e-6;
    const made = parts.reduce(
      (own, { part }, at) => weighed(own, part, weightOfPoints(shared[at] ?? 0, parts.length), 1),
      recipe,
    );
    setTyped({ texts: next, over: isShared ? weightsOf(made).join() : over });
    if (isShared) onChange(made, goesOn.current);
    goesOn.current = isShared;
  };
  const printed = (value: number) => numbers.short(value, '');
  const isApplied = left === 0 && wrong.length === 0;
  return (
    <fieldset className="points">
      <legend>{said.points.lead}</legend>
      {parts.map(({ part, name }, at) => (
        <label key={part} className="choice">
          <span>{name}</span>
          <input
            type="number"
            inputMode="decimal"
            min={0}
            max={POINTS}
            step="any"
            aria-label={said.points.of(name)}
            aria-invalid={Number.isNaN(points[at]) || undefined}
            value={texts[at] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              become(texts.map((own, other) => (other === at ? value : own)))
            }
            onBlur={() => {
              goesOn.current = false;
            }}
          />
        </label>
      ))}
      <p role="status">
        {said.points.sum(printed(given), left, printed(Math.abs(left)))} {isApplied && said.points.counts}
      </p>
      {wrong.map(({ part, name }) => (
        <p key={part}>
          {said.points.wrong(name, quoted(texts[parts.findIndex((own) => own.part === part)] ?? '', QUOTED))}
        </p>
      ))}
      <button type="button" onClick={() => become(parts.map(() => ''))}>
        {said.points.clear}
      </button>
    </fieldset>
  );
}
