import type { Gap } from '../../answers/gaps.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import { rounded } from '../../catalog/rounding.ts';
import type { Environment } from '../../words/environment.ts';
import { named } from '../notes.ts';
import type { DivideModel } from './divideModel.ts';

/** What the figure of a divide says in words. Pure: an environment and a model in, sentences out. */

/** The size of a gap as a number alone. */
export function gapText(
  { numbers }: Environment<NamingCatalog>,
  { indicator }: DivideModel,
  { gap }: Gap,
): string {
  return numbers.value(Math.abs(gap), indicator.decimals);
}

/** The size of a gap as a sentence says it: between shares in points, else in the unit that the figure is in. */
export function gapSpoken(environment: Environment<NamingCatalog>, model: DivideModel, gap: Gap): string {
  const text = gapText(environment, model, gap);
  const value = rounded(Math.abs(gap.gap), model.indicator.decimals);
  return isShare(model) ? environment.words.indicator.points({ value, text }) : text;
}

/** What the numbers at the rows' ends are. */
export function gapHead({ words }: Environment<NamingCatalog>, model: DivideModel): string {
  return isShare(model) ? words.indicator.gapPoints : words.indicator.gap;
}

const isShare = ({ unit }: DivideModel): boolean => unit.symbol === '%';

/** Who has the widest gap and how wide it is; that no member has both sides where none has. */
export function divideTitle(environment: Environment<NamingCatalog>, model: DivideModel): string {
  const { catalog, words } = environment;
  const { group, counted, pair } = model;
  const [first, second] = [pair[0].name, pair[1].name];
  const [widest] = counted;
  return widest === undefined
    ? words.indicator.divideNone(group.short, first, second)
    : words.indicator.divideTitle(
        group.short,
        catalog.economies[widest.economy] ?? widest.economy,
        gapSpoken(environment, model, widest),
        first,
        second,
        { known: counted.length, of: group.members.length },
      );
}

/** Which gaps are older, and who is missing. */
export function divideNotes(
  environment: Environment<NamingCatalog>,
  { older, missing, group, year }: DivideModel,
): string[] {
  const { words } = environment;
  return [
    ...(older.length > 0
      ? [words.indicator.olderValues(named(environment, older), older.length, String(year))]
      : []),
    ...(missing.length > 0
      ? [words.indicator.missing(named(environment, missing), missing.length, group.members.length)]
      : []),
  ];
}
