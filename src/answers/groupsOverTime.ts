import { printedDifference } from '../catalog/rounding.ts';
import { type CoursePoint, courses, reportedYears } from './course.ts';
import type { CourseOfYear, PublishedHistory } from './published.ts';
import { middleOverTime } from './scoreHistory.ts';
import type { Series } from './standing.ts';

/** A group's median in a year. */
export interface MedianOfYear {
  readonly year: number;
  readonly median: number;
  /** members with a value */
  readonly n: number;
  /** not comparable with the years before */
  readonly afterBreak: boolean;
  /** no newer value is known: the line goes on as it was */
  readonly isCarried: boolean;
}

type Members = readonly string[];

const ofScores = ([year, middle, , , n, carried]: CourseOfYear): MedianOfYear => ({
  year,
  median: middle,
  n,
  afterBreak: false,
  isCarried: carried === 1,
});

const ofValues = ({ year, median: middle, n, afterBreak }: CoursePoint): MedianOfYear => ({
  year,
  median: middle,
  n,
  afterBreak,
  isCarried: false,
});

/** Each group's median of a comparable series of scores, in the years in which at least half of its members have one. */
export function scoresOverTime(history: PublishedHistory, groups: readonly Members[]): MedianOfYear[][] {
  return groups.map((members) => middleOverTime(history, members).map(ofScores));
}

/** Each group's median of an indicator up to a year, of the newest values within tolerance. */
export function valuesOverTime(
  series: Series,
  groups: readonly Members[],
  { defaultYear, toleranceYears }: { readonly defaultYear: number; readonly toleranceYears: number },
): MedianOfYear[][] {
  const years = reportedYears(series).filter((year) => year <= defaultYear);
  const courseOf = courses(series, years, toleranceYears);
  return groups.map((members) => courseOf(members).map(ofValues));
}

/** How far the highest of some groups' medians lies from the lowest, in the first and the last year that all of them have. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/**
 * @param decimals with which medians are printed
 * @returns null where there are no two groups, no two such years, or a break lies between these
 */
export function gapBetween(lines: readonly (readonly MedianOfYear[])[], decimals: number): Gap | null {
  const known = lines.filter((line) => line.length > 0);
  if (known.length < 2) return null;
  const years = (known[0] ?? [])
    .map(({ year }) => year)
    .filter((year) => known.every((line) => line.some((own) => own.year === year)));
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  if (known.some((line) => line.some((own) => own.afterBreak && own.year > from && own.year <= to))) {
    return null;
  }
  const apart = (at: number) => {
    const medians = known.flatMap((line) => line.find(({ year }) => year === at)?.median ?? []);
    return printedDifference(Math.min(...medians), Math.max(...medians), decimals);
  };
  return { from, to, before: apart(from), after: apart(to) };
}
