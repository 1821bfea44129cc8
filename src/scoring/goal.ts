import { scoreByDefault } from './default.ts';
import { columnOf, emptyPanel } from './panel.ts';
import { compareScores } from './rank.ts';
import type { ScoredIndicator } from './types.ts';

/**
 * What it would take to reach a score: the inverse of the default method, for one economy, with everything else unchanged.
 * Arithmetic, and no advice: it says which values would do, not how anybody comes by them.
 */

/** An indicator as its values are printed: they lie on a grid, or are the few that there are. */
export interface SteppedIndicator extends ScoredIndicator {
  readonly decimals: number;
  /** the values that it can take, ascending, where these are few (a law: 0, 50, 100); else any with its decimals */
  readonly only?: readonly number[];
}

/** One indicator that moves, and the score that it makes. */
export interface Step {
  readonly indicator: string;
  /** `null`: no value yet */
  readonly from: number | null;
  readonly to: number;
  /** of the column, 0 to 100, after the step */
  readonly score: number;
}

/** What a goal takes. */
export interface Needed {
  /** each of them would do it without the others: the least value that does; in the order of the indicators */
  readonly alone: readonly Step[];
  /** indicators that would not do it alone, however good their value */
  readonly tooLittle: number;
}

/** One economy, as the default method scores it. */
export interface ScoredEconomy {
  /** indicator → value; indicators without one are left out */
  readonly values: ReadonlyMap<string, number>;
  readonly indicators: readonly SteppedIndicator[];
  /** indicators that have data for anyone: their weights make up an area's */
  readonly counted: ReadonlySet<string>;
}

/** Where a column should come to. */
export interface Goal {
  /** `overall` or an area */
  readonly column: string;
  /** 0 to 100 */
  readonly score: number;
}

/** The score of a column with some values changed; `NaN` where there is none. */
export function scoreWith(
  { values, indicators, counted }: ScoredEconomy,
  column: string,
  changed: ReadonlyMap<string, number>,
): number {
  const panel = emptyPanel(
    [''],
    indicators.map(({ indicator }) => indicator),
  );
  panel.columns.forEach((id, c) => {
    panel.values[c] = changed.get(id) ?? values.get(id) ?? Number.NaN;
  });
  const { scores } = scoreByDefault(panel, indicators, undefined, counted);
  return columnOf(scores, scores.columns.indexOf(column))[0] ?? Number.NaN;
}

const reaches = (score: number, goal: number): boolean =>
  !Number.isNaN(score) && compareScores(score, goal) >= 0;

/** The values better than `from`, worst first, up to the first that earns full marks. */
interface Ladder {
  readonly length: number;
  readonly at: (step: number) => number;
}

/** @param from `null`: no value yet, so that all count */
function ladder(own: SteppedIndicator, from: number | null): Ladder {
  const { direction, decimals, only, goalpost_low: low, goalpost_high: high } = own;
  const upward = direction === 1;
  if (only !== undefined) {
    const better = only.filter((value) => from === null || (upward ? value > from : value < from));
    if (!upward) better.reverse();
    return { length: better.length, at: (step) => better[step] ?? Number.NaN };
  }
  const grid = 10 ** decimals;
  const start = from ?? (upward ? low : high);
  // Counted in whole steps of the grid, so that no step is lost to a rounding error.
  const first = upward ? Math.floor(start * grid + 1e-6) + 1 : Math.ceil(start * grid - 1e-6) - 1;
  const last = upward ? Math.ceil(high * grid - 1e-6) : Math.floor(low * grid + 1e-6);
  const length = Math.max(0, (upward ? last - first : first - last) + 1);
  return { length, at: (step) => (upward ? first + step : first - step) / grid };
}

/** The least step of a ladder that holds, which every later one does too; -1 where none does. */
function least(length: number, holds: (step: number) => boolean): number {
  if (length === 0 || !holds(length - 1)) return -1;
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/**
 * Which indicators would each do it alone, and with which value: the least change, as values are printed, that reaches the goal.
 * Bisection on the method itself, which never falls where a value gets better.
 *
 * @example
 * // an area of two indicators of weight 1, at 40 and 20 of 100, its goal 35: the first at 50, or the second at 30
 */
export function stepsTo(economy: ScoredEconomy, { column, score: goal }: Goal): Needed {
  const own = economy.indicators.filter(
    ({ indicator, weight }) => weight > 0 && economy.counted.has(indicator),
  );
  let tooLittle = 0;
  const alone = own.flatMap((each): Step[] => {
    const { indicator } = each;
    const from = economy.values.get(indicator) ?? null;
    const { length, at } = ladder(each, from);
    const scored = (step: number) => scoreWith(economy, column, new Map([[indicator, at(step)]]));
    const step = least(length, (wanted) => reaches(scored(wanted), goal));
    if (step < 0) {
      tooLittle += 1;
      return [];
    }
    return [{ indicator, from, to: at(step), score: scored(step) }];
  });
  return { alone, tooLittle };
}

/** Several indicators that move together, each the same part of the way to its best value. */
export interface Mix {
  readonly steps: readonly Step[];
  /** the part of the way, 0 to 1 */
  readonly part: number;
  /** of the column, with all of them */
  readonly score: number;
}

/**
 * The fewest indicators that do it together, each taken as far as somebody has come: those whose best value adds most come
 * first, then all of them move the same part of the way, the least that reaches the goal.
 *
 * @param best indicator → the best value that counts as reachable; indicators without one, or not better than the
 * economy's own, stay
 * @returns the mix, or the score that all the best values together would make, which is too little
 */
export function mixTo(
  economy: ScoredEconomy,
  { column, score: goal }: Goal,
  best: ReadonlyMap<string, number>,
): Mix | number {
  const open = economy.indicators.flatMap((each) => {
    const [from, to] = [economy.values.get(each.indicator), best.get(each.indicator)];
    if (from === undefined || to === undefined || !(each.direction * (to - from) > 0)) return [];
    return [{ each, from, to, gain: scoreWith(economy, column, new Map([[each.indicator, to]])) }];
  });
  const ordered = open.toSorted((a, b) => b.gain - a.gain);
  const taken = (count: number, part: number) =>
    new Map(
      ordered.slice(0, count).map(({ each, from, to }) => [each.indicator, onTheWay(each, from, to, part)]),
    );
  const scored = (count: number, part: number) => scoreWith(economy, column, taken(count, part));
  const few = least(ordered.length, (step) => reaches(scored(step + 1, 1), goal));
  if (few < 0) return scored(ordered.length, 1);
  const percent = least(100, (step) => reaches(scored(few + 1, (step + 1) / 100), goal));
  const part = (percent + 1) / 100;
  const values = taken(few + 1, part);
  const score = scoreWith(economy, column, values);
  return {
    steps: ordered.slice(0, few + 1).map(({ each: { indicator }, from }) => ({
      indicator,
      from,
      to: values.get(indicator) ?? from,
      score,
    })),
    part,
    score,
  };
}

/** A value part of the way to a better one, on the indicator's scale, rounded towards the better one as it is printed. */
function onTheWay(own: SteppedIndicator, from: number, to: number, part: number): number {
  const { scale, decimals, direction, only } = own;
  const isLog = scale === 'log' && from > 0 && to > 0;
  const wanted = isLog ? from * (to / from) ** part : from + (to - from) * part;
  const isAtLeast = (value: number) => direction * (value - wanted) >= -1e-9 * Math.abs(wanted);
  if (only !== undefined) {
    const enough = only.filter(isAtLeast);
    return (direction === 1 ? enough[0] : enough.at(-1)) ?? to;
  }
  const grid = 10 ** decimals;
  const rounded =
    (direction === 1 ? Math.ceil(wanted * grid - 1e-6) : Math.floor(wanted * grid + 1e-6)) / grid;
  return direction * (to - rounded) > 0 ? rounded : to;
}
