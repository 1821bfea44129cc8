import { asMuch } from '../../answers/order.ts';
import { rounded } from '../../catalog/rounding.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Most } from '../../words/compare/types.ts';
import type { Environment } from '../../words/environment.ts';
import { comparableNotes, percentOf } from '../notes.ts';
import type { OverTimeModel, Shown } from './overTimeModel.ts';
import { listed, nameOf } from './words.ts';

/** What the figure over time says in words. Pure: an environment and a model in, sentences out. */

/** What is shown, by name. */
export function shownName({ catalog, words }: Environment, shown: Shown): string {
  if (shown.kind === 'indicator') return shown.indicator.name;
  if (shown.column === OVERALL) return words.score.overall;
  return catalog.areas.find(({ area }) => area === shown.column)?.short ?? shown.column;
}

/** How a value of what is shown is written: an indicator's with its unit. */
export function formatShown({ numbers }: Environment, shown: Shown): (value: number) => string {
  return shown.kind === 'indicator'
    ? (value) => numbers.withUnit(value, shown.indicator.decimals, shown.unit.symbol)
    : numbers.score;
}

/** Who moved most; else how far apart the economies are. */
export function overTimeTitle(environment: Environment, model: OverTimeModel): string {
  const { words } = environment;
  const { shown, move } = model;
  const name = shownName(environment, shown);
  if (move !== null) {
    const format = formatShown(environment, shown);
    return words.compare.moved(
      name,
      nameOf(environment, move.economy),
      format(move.from),
      format(move.to),
      String(move.fromYear),
      String(move.toYear),
    );
  }
  return (
    gainTitle(environment, model, name) ??
    spreadTitle(environment, model, name) ??
    words.compare.overTime(name)
  );
}

function spreadTitle(
  environment: Environment,
  { shown, spread }: OverTimeModel,
  name: string,
): string | null {
  if (spread === null) return null;
  const format = formatShown(environment, shown);
  const [low, high] = spread.map(({ economy, score }) => ({
    name: nameOf(environment, economy),
    score: format(score),
  }));
  return low === undefined || high === undefined ? null : environment.words.compare.spread(name, low, high);
}

/** Points with the decimal that changes have everywhere. @param alike others that may have changed as much */
function mostOf({ numbers }: Environment, points: number, alike: number): Most {
  return { value: rounded(points, 1), text: numbers.value(points, 1), alike };
}

/** The largest gain; where nobody gained, the largest loss; null where both round to nothing. */
function gainTitle(
  environment: Environment,
  { gains, gainYears }: OverTimeModel,
  name: string,
): string | null {
  const { words } = environment;
  const clear = gains.filter(({ isClear }) => isClear);
  const [most, least] = [clear[0], clear.at(-1)];
  if (most === undefined || least === undefined || gainYears === null) return null;
  const years = [String(gainYears[0]), String(gainYears[1])] as const;
  const gain = mostOf(environment, most.points, asMuch(most, clear));
  const loss = mostOf(environment, -least.points, asMuch(least, clear));
  if (gain.value > 0) return words.compare.gained(name, nameOf(environment, most.economy), gain, ...years);
  if (loss.value > 0) return words.compare.lost(name, nameOf(environment, least.economy), loss, ...years);
  return null;
}

/** What is shown, its unit and its years. */
export function overTimeMeasure(environment: Environment, { shown, from, to }: OverTimeModel): string {
  const { words } = environment;
  const name = shownName(environment, shown);
  const years = [String(from), String(to)] as const;
  return shown.kind === 'indicator'
    ? words.indicator.measureSpan(name, shown.unit.name, ...years)
    : words.indicator.measureSpan(name, words.score.unit, ...years);
}

/** What a change counts, what cannot be compared, and who has no values. */
export function overTimeNotes(environment: Environment, model: OverTimeModel): string[] {
  const { words } = environment;
  const { shown, absent, gains, carried } = model;
  const compared = gains.flatMap(({ economy, renewed }) =>
    renewed === null ? [] : [`${nameOf(environment, economy)} (${percentOf(environment, renewed)})`],
  );
  const unclear = gains.filter(({ isClear }) => !isClear).map(({ economy }) => nameOf(environment, economy));
  const without = absent.map((economy) => nameOf(environment, economy));
  return [
    ...(shown.kind === 'scores' ? comparableNotes(environment, carried) : []),
    ...(compared.length > 0 ? [words.compare.changeBase(listed(environment, compared))] : []),
    ...(unclear.length > 0 ? [words.compare.unclear(listed(environment, unclear))] : []),
    ...(shown.kind === 'indicator' && !shown.indicator.comparableOverTime
      ? [words.indicator.notComparable]
      : []),
    ...(without.length > 0 ? [words.compare.notDrawn(listed(environment, without))] : []),
  ];
}
