import { median, quantile } from 'd3-array';
import { type ChangeDrawOptions, changeIntervals } from '../scoring/change-draws.ts';
import { METHOD } from '../scoring/method.ts';
import { coverageOf } from '../scoring/reach.ts';
import {
  type ComparableSeries,
  lastRenewed,
  measuredIn,
  renewedBetween,
  scoresIn,
  statesChange,
  yearsOffered,
} from '../scoring/series.ts';
import type { ScoredIndicator } from '../scoring/types.ts';
import type {
  CourseOfYear,
  PublishedCourses,
  PublishedLine,
  PublishedLines,
  PublishedMovement,
  PublishedMovements,
} from './published.ts';

/** How often a change is drawn, and from which seed, for the intervals that are published. */
export const CHANGE_DRAWS = 1000;
export const CHANGE_SEED = 1;

/** Where the answers of the comparable series stand under the site. */
export const comparablePaths = {
  lines: (column: string) => `answers/lines/${column}.json`,
  movements: (from: number, to: number) => `answers/movements/${from}-${to}.json`,
  courses: (group: string) => `answers/line-courses/${group}.json`,
} as const;

const digits = (value: number): number => Number(value.toPrecision(4));
const percent = (share: number): number => Math.round(100 * share);

/** The comparable series of every column, in the form it is published in. */
export function publishLines(series: ComparableSeries): readonly PublishedLines[] {
  const { columns, units } = series.scores.scores;
  const coverage = coverageOf(series.scores);
  const renewed = lastRenewed(series);
  const offered = columns.map((column) => yearsOffered(series, column));
  const first = Math.min(...offered.flat());
  const years = Array.from({ length: series.year - first + 1 }, (_, step) => first + step);
  const scores = years.map((year) => scoresIn(series, year));
  const measured = years.map((year) => measuredIn(series, year));
  return columns.map((column, c) => {
    const shown = years.flatMap((year, at) => (year >= (offered[c]?.[0] ?? series.year) ? [at] : []));
    const at = (u: number): number => u * columns.length + c;
    const lines = units.flatMap((unit, u): (readonly [string, PublishedLine])[] => {
      if (Number.isNaN(series.scores.scores.values[at(u)] ?? Number.NaN)) return [];
      const line: PublishedLine = [
        shown.map((y) => digits(scores[y]?.values[at(u)] ?? Number.NaN)),
        shown.map((y) => percent(measured[y]?.values[at(u)] ?? Number.NaN)),
        renewed.values[at(u)] ?? Number.NaN,
        percent(coverage.values[at(u)] ?? Number.NaN),
      ];
      return [[unit, line]];
    });
    return {
      method: METHOD,
      column,
      years: shown.flatMap((y) => years[y] ?? []),
      offered: offered[c] ?? [],
      lines: Object.fromEntries(lines),
    };
  });
}

/** How every score moved between two years, with the interval of each movement that may be stated. */
export function publishMovements(
  series: ComparableSeries,
  indicators: readonly ScoredIndicator[],
  options: ChangeDrawOptions,
): PublishedMovements {
  const { a: from, b: to, draws, seed } = options;
  const { columns, units } = series.scores.scores;
  const { low, high } = changeIntervals(series, indicators, options);
  const [before, after, renewed] = [
    scoresIn(series, from),
    scoresIn(series, to),
    renewedBetween(series, from, to),
  ];
  const movementAt = (at: number): PublishedMovement | null => {
    const share = renewed.values[at] ?? Number.NaN;
    const start = before.values[at] ?? Number.NaN;
    if (Number.isNaN(start)) return null;
    if (!statesChange(share)) return [Number(share.toFixed(2))];
    const change = (after.values[at] ?? Number.NaN) - start;
    const ends = [low, high].map((panel) => digits(panel.values[at] ?? Number.NaN));
    return [digits(change), digits(start), Number(share.toFixed(2)), ends[0] ?? 0, ends[1] ?? 0];
  };
  const movements = units.flatMap((unit, u) => {
    const own = columns.map((_, c) => movementAt(u * columns.length + c));
    return own.some((each) => each !== null) ? [[unit, own] as const] : [];
  });
  return { method: METHOD, from, to, draws, seed, columns, movements: Object.fromEntries(movements) };
}

/** A movement as pages speak of it. */
export type Movement =
  | {
      readonly kind: 'stated';
      readonly change: number;
      readonly before: number;
      readonly renewed: number;
      readonly low: number;
      readonly high: number;
      /** whether it can be told from no change */
      readonly isClear: boolean;
    }
  /** too little was renewed for a movement to be stated */
  | { readonly kind: 'not stated'; readonly renewed: number };

/** An economy's movement in a column; null where it has no score there. */
export function movementOf(
  { columns, movements }: PublishedMovements,
  economy: string,
  column: string,
): Movement | null {
  const own = movements[economy]?.[columns.indexOf(column)] ?? null;
  if (own === null) return null;
  if (own.length === 1) return { kind: 'not stated', renewed: own[0] };
  const [change, before, renewed, low, high] = own;
  return { kind: 'stated', change, before, renewed, low, high, isClear: low > 0 || high < 0 };
}

/** The median and the middle half of a group's comparable scores over time: the same members in every year. */
export function lineCourses(lines: readonly PublishedLines[], members: readonly string[]): PublishedCourses {
  return Object.fromEntries(
    lines.map(({ column, years, lines: own }) => {
      const there = members.map((member) => own[member]).filter((line) => line !== undefined);
      const course = years.flatMap((year, y): CourseOfYear[] => {
        const scores = there.flatMap(([line]) => line[y] ?? []);
        const [middle, low, high] = [median(scores), quantile(scores, 0.25), quantile(scores, 0.75)];
        if (middle === undefined || low === undefined || high === undefined) return [];
        return 2 * scores.length < members.length
          ? []
          : [[year, digits(middle), digits(low), digits(high), scores.length]];
      });
      return [column, course];
    }),
  );
}

/** The spans whose movements are published: from every offered year to the default year, and five years up to any other. */
export function spansOf(
  offered: readonly number[],
  defaultYear: number,
  step: number,
): readonly { readonly from: number; readonly to: number }[] {
  return offered.flatMap((to) =>
    offered
      .filter((from) => (to === defaultYear ? from < to : from === to - step))
      .map((from) => ({ from, to })),
  );
}
