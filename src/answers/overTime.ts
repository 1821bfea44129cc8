import type { ScoreOf } from './differences.ts';
import { movementIn } from './movement.ts';
import type { PublishedChanges, PublishedHistory } from './published.ts';
import type { Series } from './standing.ts';

/** Scores of all years as a series: a year without a score is left out; no flags, and no source of a value. */
export function seriesOfHistory({ years, scores }: PublishedHistory): Series {
  return new Map(
    Object.entries(scores).map(([economy, all]) => [
      economy,
      years.flatMap((year, at) => {
        const value = all[at] ?? null;
        return value === null ? [] : [{ year, value, flag: '', source: '' }];
      }),
    ]),
  );
}

/** The same series within some years, both ends included. */
export function within(series: Series, from: number, to: number): Series {
  return new Map(
    [...series].map(([economy, values]) => [
      economy,
      values.filter(({ year }) => year >= from && year <= to),
    ]),
  );
}

/** The lowest and the highest of the economies' newest values; null where there are not two that differ. */
export function spreadOfNewest(
  series: Series,
  economies: readonly string[],
): readonly [low: ScoreOf, high: ScoreOf] | null {
  const newest = economies
    .flatMap((economy) => {
      const last = series.get(economy)?.at(-1);
      return last === undefined ? [] : [{ economy, score: last.value }];
    })
    .sort((a, b) => a.score - b.score);
  const [low, high] = [newest[0], newest.at(-1)];
  return low === undefined || high === undefined || low.score === high.score ? null : [low, high];
}

/** A score's movement over some years. */
export interface Gain {
  readonly economy: string;
  readonly points: number;
  /** percent of the weight that was renewed; null in the archive's changes of method 1 */
  readonly renewed: number | null;
  /** whether it can be told from no change, and rests on enough to be named */
  readonly isClear: boolean;
  /** where the draws let the change lie; null in an area */
  readonly interval: readonly [low: number, high: number] | null;
}

/** How the economies' scores in a column moved, the greatest gain first; those whose movement may not be stated are left out. */
export function gainsIn(
  changes: Pick<PublishedChanges, 'columns' | 'changes' | 'unnamed'>,
  column: string,
  economies: readonly string[],
): Gain[] {
  return economies
    .flatMap((economy): Gain[] => {
      const own = movementIn(changes, economy, column);
      if (own?.kind !== 'stated') return [];
      const isNamed = changes.unnamed?.[column]?.includes(economy) !== true;
      const { change: points, renewed, isClear, interval } = own;
      return [{ economy, points, renewed, isClear: isClear && isNamed, interval }];
    })
    .sort((a, b) => b.points - a.points);
}

/** Changes over the same years of some economies and of others as one; null of none. */
export function joinedChanges(parts: readonly PublishedChanges[]): PublishedChanges | null {
  const [first] = parts;
  return first === undefined
    ? null
    : {
        ...first,
        changes: Object.fromEntries(parts.flatMap(({ changes }) => Object.entries(changes))),
        unnamed: Object.fromEntries(
          first.columns.map((column) => [column, parts.flatMap(({ unnamed }) => unnamed?.[column] ?? [])]),
        ),
      };
}
