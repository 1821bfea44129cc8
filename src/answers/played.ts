import { extent } from 'd3-array';
import { reportedYears } from './course.ts';
import { medianOf, newestValues, type Series } from './standing.ts';

/** Share of the members with a value in the best year that another year needs to be played. */
const ENOUGH = 0.5;

/** Years to play through, and the ends of a scale that stands still in all of them. */
export interface Played {
  /** ascending */
  readonly years: readonly number[];
  readonly domain: readonly [low: number, high: number];
}

/**
 * Years in which at least half as many members have a value as in the best one, and between which values all values of the members
 * and the world's medians lie in them, with what else stands on the scale; null with fewer than two such years.
 */
export function playedYears(
  series: Series,
  members: readonly string[],
  toleranceYears: number,
  beside: readonly number[],
): Played | null {
  const everybody = [...series.keys()];
  const all = reportedYears(series).map((year) => {
    const own = [...newestValues(series, members, year, toleranceYears).values()];
    return { year, own, world: () => medianOf(newestValues(series, everybody, year, toleranceYears)) };
  });
  const most = Math.max(0, ...all.map(({ own }) => own.length));
  const enough = all.filter(({ own }) => own.length > 0 && own.length >= ENOUGH * most);
  const [low, high] = extent([
    ...beside,
    ...enough.flatMap(({ own, world }) => [...own, world() ?? Number.NaN]),
  ]);
  return enough.length < 2 || low === undefined || high === undefined
    ? null
    : { years: enough.map(({ year }) => year), domain: [low, high] };
}
