import type { RankMove } from '../../answers/why.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Change } from '../../words/area/types.ts';
import type { Environment } from '../../words/environment.ts';
import { nameOf, rankOf } from '../economy/words.ts';
import { columnName } from '../scores/receipt.ts';
import { DECIMALS, decisive, type Effect, type OfEconomy, type WhyModel } from './model.ts';
import { whyWords } from './said.ts';

/** Why a score moved, in words. Pure: an environment and a model in, sentences out. */

function signed({ numbers }: Environment, points: number): Change {
  return { value: points, text: numbers.signed(points, DECIMALS) };
}

function textOf({ numbers }: Environment, { indicator, unit }: Effect, value: number): string {
  return numbers.withUnit(value, indicator.decimals, unit.symbol);
}

/** An area as these words take it: by its short name, null overall. */
const areaIn = (environment: Environment, column: string): string | null =>
  column === OVERALL ? null : columnName(environment, column);

/** Which indicator moved the score most. */
export function whyTitle(environment: Environment, model: WhyModel): string {
  const words = whyWords(environment);
  const name = nameOf(environment, model.economy);
  const [area, from] = [areaIn(environment, model.column), String(model.from)];
  const [first] = model.effects;
  return first === undefined
    ? words.titleNone(name, area, from)
    : words.title(name, first.indicator.short, signed(environment, first.points), { area, from });
}

/** What the parts are of, and that they add up. */
export function whyMeasure(environment: Environment, { column, from, to }: WhyModel): string {
  return whyWords(environment).measure(areaIn(environment, column), String(from), String(to));
}

/** With whose old value the place would be another one, and how values before the first year are found. */
export function whyNotes(environment: Environment, model: WhyModel): string[] {
  const words = whyWords(environment);
  const most = decisive(model);
  return [
    ...(most === null || most.placeBefore === null || model.place === null
      ? []
      : [
          words.rank(
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
    ...(model.hasLater ? [words.later(String(model.from))] : []),
  ];
}

/** Which place it had and has, and how many places own data and the peers' made of it. */
export function ranksSentence(
  environment: Environment,
  { from, to, of, own, peers }: RankMove,
  { ranked }: Pick<OfEconomy, 'ranked'>,
  span: { readonly from: number; readonly to: number },
): string {
  const { numbers } = environment;
  return whyWords(environment).ranks(
    {
      from: rankOf([from, of]),
      to: rankOf([to, of]),
      own: numbers.signed(own, 0),
      peers: numbers.signed(peers, 0),
    },
    ranked.short,
    String(span.from),
    String(span.to),
  );
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
