import type { Change } from '../../words/area/types.ts';
import type { Environment } from '../../words/environment.ts';
import { DECIMALS, decisive, type Effect, type WhyModel } from './whyModel.ts';
import { nameOf, rankOf } from './words.ts';

/** Why an overall score moved, in words. Pure: an environment and a model in, sentences out. */

function signed({ numbers }: Environment, points: number): Change {
  return { value: points, text: numbers.signed(points, DECIMALS) };
}

function textOf({ numbers }: Environment, { indicator, unit }: Effect, value: number): string {
  return numbers.withUnit(value, indicator.decimals, unit.symbol);
}

/** Which indicator moved the score most. */
export function whyTitle(environment: Environment, model: WhyModel): string {
  const { why } = environment.words.economy;
  const name = nameOf(environment, model.economy);
  const [first] = model.effects;
  return first === undefined
    ? why.titleNone(name, String(model.from))
    : why.title(name, first.indicator.short, signed(environment, first.points), String(model.from));
}

/** With whose old value the place would be another one, and how values before the first year are found. */
export function whyNotes(environment: Environment, model: WhyModel): string[] {
  const { words } = environment;
  const most = decisive(model);
  return [
    ...(most === null || most.placeBefore === null || model.place === null
      ? []
      : [
          words.economy.why.rank(
            most.indicator.short,
            rankOf(most.placeBefore),
            rankOf(model.place),
            {
              before: textOf(environment, most, most.before.value),
              beforeYear: String(most.before.year),
              after: textOf(environment, most, most.after.value),
            },
            model.ranked.short,
          ),
        ]),
    ...(model.hasLater ? [words.economy.why.later(String(model.from))] : []),
  ];
}

/** A value before or now, with its year. */
export function datedValue(
  environment: Environment,
  effect: Effect,
  { value, year }: Effect['before'],
): string {
  return `${textOf(environment, effect, value)} (${year})`;
}

/** Points with their sign, as they add up. */
export function pointsText(environment: Environment, points: number): string {
  return signed(environment, points).text;
}
