import { descending, greatest, least, quantileSorted } from 'd3-array';
import { OVERALL } from '../scoring/overall.ts';
import { compareScores } from '../scoring/rank.ts';
import { type Movement, movementIn, type Stated } from './movement.ts';
import type { NoScore, Place, PublishedChanges, PublishedScores, ScoresOfWorld } from './published.ts';
import { isUnnumbered, worldOf } from './subsetScores.ts';

/** The middle of some economies' scores in a column. */
export interface Spread {
  readonly median: number;
  /** first and third quartile */
  readonly quartiles: readonly [number, number];
  /** economies that have a score */
  readonly n: number;
}

/** Where an economy stands in an area, or overall. */
export interface Standpoint {
  readonly column: string;
  readonly score: number | null;
  /** why there is no score; null where there is one, or where nothing at all is known */
  readonly why: NoScore | null;
  /** among all economies with a score */
  readonly world: Place | null;
  /** among the members with a score; null where it is no member */
  readonly group: Place | null;
  /** whether its places may be given as single numbers: else too little stands behind the score */
  readonly isNumbered: boolean;
  /** of the members; null where none has a score */
  readonly spread: Spread | null;
  /** null where there is no other year to compare with, or no score */
  readonly change: Movement | null;
}

/** An economy's score in a column of a year, null where it has none. */
export function scoreIn(
  { columns, scores }: PublishedScores,
  economy: string,
  column: string,
): number | null {
  return scores[economy]?.[columns.indexOf(column)] ?? null;
}

/** The middle of the scores of some economies in a column; null where none has a score. */
export function spreadOf(
  scores: PublishedScores,
  economies: readonly string[],
  column: string,
): Spread | null {
  const at = scores.columns.indexOf(column);
  const values = economies.flatMap((economy) => scores.scores[economy]?.[at] ?? []).sort((a, b) => a - b);
  const [middle, low, high] = [0.5, 0.25, 0.75].map((share) => quantileSorted(values, share));
  if (middle === undefined || low === undefined || high === undefined) return null;
  return { median: middle, quartiles: [low, high], n: values.length };
}

/** A place among economies: a rank inside a group is the order of the same scores, so it follows from ranks in the world. */
function placeAmong({ ranks }: PublishedScores, economies: readonly string[], c: number, own: number): Place {
  let [ahead, sharing, of] = [0, 0, 0];
  for (const economy of economies) {
    const rank = ranks[economy]?.[c] ?? null;
    if (rank === null) continue;
    of += 1;
    if (rank < own) ahead += 1;
    if (rank === own) sharing += 1;
  }
  return sharing > 1 ? [ahead + 1, of, sharing] : [ahead + 1, of];
}

function placeInWorld({ ranked, shared }: ScoresOfWorld, c: number, rank: number): Place {
  const sharing = shared[c]?.[rank];
  const of = ranked[c] ?? 0;
  return sharing === undefined ? [rank, of] : [rank, of, sharing];
}

/**
 * Where an economy stands in each column of a year's scores, overall last.
 *
 * @param changes null where the five years before were not scored
 * @param members of the group to compare with: those that count in averages
 */
export function standpoints(
  scores: PublishedScores,
  changes: PublishedChanges | null,
  economy: string,
  members: readonly string[],
): Standpoint[] {
  const world = worldOf(scores);
  return scores.columns.map((column, c) => {
    const own = scores.ranks[economy]?.[c] ?? null;
    return {
      column,
      score: scoreIn(scores, economy, column),
      why: scores.noScore[economy]?.[column] ?? null,
      world: own === null ? null : placeInWorld(world, c, own),
      group: own === null || !members.includes(economy) ? null : placeAmong(scores, members, c, own),
      isNumbered: !isUnnumbered(scores, economy, column),
      spread: spreadOf(scores, members, column),
      change: changes === null ? null : movementIn(changes, economy, column),
    };
  });
}

/**
 * How far down a list a place is: 0 first, 1 last. Those who share a rank share the middle of their places, so that a first
 * place held by most is no distinction.
 *
 * @returns null where nobody else has a place
 * @example relativeRank([1, 5]) // 0
 * @example relativeRank([1, 5, 5]) // 0.5
 */
export function relativeRank([rank, of, sharing = 1]: Place): number | null {
  return of < 2 ? null : (rank - 1 + (sharing - 1) / 2) / (of - 1);
}

function byRelativeRank<T>(items: readonly T[], placeOf: (item: T) => Place | null) {
  return items
    .flatMap((item) => {
      const place = placeOf(item);
      const at = place === null ? null : relativeRank(place);
      return at === null ? [] : [{ item, at }];
    })
    .sort((a, b) => a.at - b.at);
}

/** Items by their place, best first; those without a place among others are left out. */
export function byPlace<T>(items: readonly T[], placeOf: (item: T) => Place | null): T[] {
  return byRelativeRank(items, placeOf).map(({ item }) => item);
}

/** What of several things stands out: those that share the best place, and those that share the lowest. */
export interface Extremes<T> {
  readonly strongest: readonly T[];
  readonly weakest: readonly T[];
}

/** Share of a group at either end: only who is among these is called strong or weak. */
const QUARTER = 0.25;

const isStrong = ({ at }: { readonly at: number }): boolean => at <= QUARTER;
const isWeak = ({ at }: { readonly at: number }): boolean => at >= 1 - QUARTER;

/** The best places where they are in the first quarter of those ranked, the lowest where they are in the last: a tie is a tie. */
export function extremes<T>(items: readonly T[], placeOf: (item: T) => Place | null): Extremes<T> {
  const ranked = byRelativeRank(items, placeOf);
  const sharing = (end: { readonly at: number } | undefined) =>
    ranked.filter(({ at }) => at === end?.at).map(({ item }) => item);
  const [first, last] = [ranked[0], ranked.at(-1)];
  return {
    strongest: first !== undefined && isStrong(first) ? sharing(first) : [],
    weakest: last !== undefined && isWeak(last) ? sharing(last) : [],
  };
}

/** Something with its rank among economies. */
export interface Ranked<T> {
  readonly item: T;
  readonly place: Place;
}

/** What is ranked highest and lowest for the number of those ranked, the same twice where it is alone; null where nothing is. */
export function rankEnds<T>(
  items: readonly T[],
  placeOf: (item: T) => Place | null,
): readonly [Ranked<T>, Ranked<T>] | null {
  const ranked = items.flatMap((item): Ranked<T>[] => {
    const place = placeOf(item);
    return place === null ? [] : [{ item, place }];
  });
  const share = ({ place: [rank, of] }: Ranked<T>) => rank / of;
  const [best, worst] = [least(ranked, share), greatest(ranked, share)];
  return best === undefined || worst === undefined ? null : [best, worst];
}

/**
 * The places in the first quarter, best first, and those in the last quarter, worst first.
 *
 * @param most items on each side
 */
export function strengthsAndGaps<T>(
  items: readonly T[],
  placeOf: (item: T) => Place | null,
  most: number,
): { readonly strengths: readonly T[]; readonly gaps: readonly T[] } {
  const ranked = byRelativeRank(items, placeOf);
  const of = (side: readonly { readonly item: T }[]) => side.slice(0, most).map(({ item }) => item);
  return {
    strengths: of(ranked.filter(isStrong)),
    gaps: of(ranked.filter(isWeak).reverse()),
  };
}

export interface Overtaker {
  readonly economy: string;
  readonly score: number;
  readonly change: Stated;
}

/**
 * Who made the progress that an economy still has to make: members that stood no higher than it does now when the span
 * of the changes began, and stand above it at its end, by a change that can be told from none. Most gained first.
 */
export function overtakers(
  { scores, changes }: { readonly scores: PublishedScores; readonly changes: PublishedChanges },
  economy: string,
  members: readonly string[],
  column: string,
): Overtaker[] {
  const own = scoreIn(scores, economy, column);
  if (own === null) return [];
  return members
    .flatMap((member): Overtaker[] => {
      const score = scoreIn(scores, member, column);
      const change = movementIn(changes, member, column);
      if (member === economy || score === null || isUnnumbered(scores, member, column)) return [];
      if (change?.kind !== 'stated' || !change.isClear) return [];
      const above = compareScores(score, own) > 0;
      const below = compareScores(score - change.change, own) <= 0;
      return above && below ? [{ economy: member, score, change }] : [];
    })
    .sort((a, b) => descending(a.change.change, b.change.change));
}

/** In how many areas a score lies above the median of the members, of those in which both are known. */
export function aboveMedian(places: readonly Standpoint[]): { readonly above: number; readonly of: number } {
  const compared = places.flatMap(({ column, score, spread }) =>
    column === OVERALL || score === null || spread === null ? [] : [compareScores(score, spread.median)],
  );
  return { above: compared.filter((sign) => sign > 0).length, of: compared.length };
}
