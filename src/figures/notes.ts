import type { Stated } from '../answers/movement.ts';
import type { Group } from '../catalog/catalog.ts';
import { byName } from '../catalog/members.ts';
import { methodOf } from '../catalog/method.ts';
import { rounded } from '../catalog/rounding.ts';
import type { Change } from '../words/area/types.ts';
import type { Moved } from '../words/economy/types.ts';
import type { Environment } from '../words/environment.ts';
import type { Leader, Names } from '../words/names.ts';
import { cutNames } from '../words/names.ts';

/** Economies by name, cut where there are many. */
export function named({ catalog }: Environment, economies: readonly string[], most?: number): Names {
  return cutNames(
    economies.map((economy) => catalog.economies[economy] ?? economy),
    most,
  );
}

/** So many who share the first place are spelt out. */
const SHARING = 3;

/** Those who share the first place: their names, as a leader's are said. */
export function placeOf(
  environment: Environment,
  economies: readonly string[],
): Pick<Leader, 'name' | 'shared'> {
  return {
    name: environment.words.names(named(environment, economies, SHARING)),
    shared: economies.length > 1,
  };
}

/** Members that are listed and left out of averages. */
export function leftOut(environment: Environment, group: Group): string[] {
  const { catalog, words } = environment;
  const associates = byName(catalog, group.associates);
  const nonRegional = byName(catalog, group.nonRegional);
  return [
    ...(associates.length > 0 ? [words.overview.associates(named(environment, associates))] : []),
    ...(nonRegional.length > 0 ? [words.overview.nonRegional(named(environment, nonRegional))] : []),
  ];
}

/** The most decimals that two scores are printed with. */
const MOST_DECIMALS = 2;

/** Two scores that are compared: without decimals, or with as many as show which is the higher one. */
export function apartTexts({ numbers }: Environment, a: number, b: number): readonly [string, string] {
  if (rounded(a, 0) !== rounded(b, 0)) return [numbers.score(a), numbers.score(b)];
  const decimals = rounded(a, 1) === rounded(b, 1) ? MOST_DECIMALS : 1;
  return [numbers.value(a, decimals), numbers.value(b, decimals)];
}

/** Points with a plus or a minus. */
export function signed({ numbers }: Environment, points: number): Change {
  return { value: rounded(points, 1), text: numbers.signed(points, 1) };
}

/** A whole percentage. */
export function percentOf({ numbers }: Environment, percent: number): string {
  return numbers.withUnit(percent, 0, '%');
}

/** How a score moved, as words take it. */
export function movedOf(environment: Environment, { change, interval, renewed, isClear }: Stated): Moved {
  const { numbers } = environment;
  const value = rounded(change, 1);
  return {
    way: !isClear || value === 0 ? 'unclear' : value > 0 ? 'up' : 'down',
    points: { value, text: numbers.value(Math.abs(value), 1) },
    signed: signed(environment, change),
    ends: interval && [numbers.signed(interval[0], 1), numbers.signed(interval[1], 1)],
    renewed: renewed === null ? null : percentOf(environment, renewed),
  };
}

/** Of a past year: that it is computed with today's indicators, and how much of them had been measured by then. */
export function recomputedNote(environment: Environment, measured: number | null): string[] {
  return measured === null ? [] : [environment.words.score.recomputed(percentOf(environment, measured))];
}

/** What lines of scores over time are made of, where they are of the comparable series; those of archived method 1 are not. */
export function comparableNotes({ words, catalog }: Environment, carried: number | null): string[] {
  if (methodOf(catalog) < 2) return [];
  return [words.score.comparable, ...(carried === null ? [] : [words.score.carried(String(carried))])];
}

/** What ranges of ranks cover. */
export function coversNote({ words, catalog, numbers }: Environment, draws: number): string {
  const { covers, coversMethod } = words.ranges;
  return (methodOf(catalog) < 2 ? coversMethod : covers)(numbers.value(draws, 0));
}
