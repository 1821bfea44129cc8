import { splitRankChange } from './rank-change.ts';
import type { TimedValue } from './runs.ts';
import type { Panel } from './types.ts';

/** unit → its score in one node; `NaN` or absent where there is none */
export type ScoreOf = ReadonlyMap<string, number>;

/** Scores of one node at the steps from one release of the data to the next. */
export interface ReleaseSteps {
  /** the old release's data by the old method */
  readonly before: ScoreOf;
  /** the same values as the new release gives them: see `revisedPanel` */
  readonly revised: ScoreOf;
  /** the new release's data by the old method */
  readonly after: ScoreOf;
  /** the new release's data by the new method; the same as `after` where the method is the same */
  readonly afterAnew: ScoreOf;
  /** the units ranked in either release */
  readonly oldMembers: ReadonlySet<string>;
  readonly newMembers: ReadonlySet<string>;
}

/** Why a unit's score and rank differ between two releases. All parts of each add up to its change. */
export interface ReleaseChange {
  readonly score: {
    readonly from: number;
    readonly to: number;
    /** points of values that were corrected, of newer or vanished values, of the method */
    readonly revisions: number;
    readonly newData: number;
    readonly method: number;
  };
  /** places gained (negative: lost); null where the unit is not ranked in both */
  readonly rank: {
    readonly from: number;
    readonly to: number;
    readonly revisions: number;
    readonly newData: number;
    readonly peers: number;
    readonly method: number;
    readonly membership: number;
  } | null;
}

/**
 * The old release's values as the new release gives them: of each cell the new release's value of the same year, else the old
 * value. What differs from the old panel are revisions alone.
 *
 * @param yearOf the year of the old release's value of a cell
 * @param valuesOf the new release's values of a unit in a column
 */
export function revisedPanel(
  old: Panel,
  yearOf: (unit: string, column: string) => number | undefined,
  valuesOf: (unit: string, column: string) => readonly TimedValue[],
): Panel {
  const width = old.columns.length;
  const values = old.values.map((value, cell) => {
    const [unit = '', column = ''] = [old.units[Math.floor(cell / width)], old.columns[cell % width]];
    if (Number.isNaN(value)) return value;
    const year = yearOf(unit, column);
    return valuesOf(unit, column).find((own) => own.year === year)?.value ?? value;
  });
  return { ...old, values };
}

/**
 * Splits what changed for a unit between two releases of the data, step by step: revisions of its values, its new values, its
 * peers' data, the method, the membership. Each step is what remains after the steps before it.
 *
 * @returns null where the unit lacks a score at a step
 */
export function whyRelease(unit: string, steps: ReleaseSteps): ReleaseChange | null {
  const { before, revised, after, afterAnew, oldMembers, newMembers } = steps;
  const [from, corrected, renewed, to] = [before, revised, after, afterAnew].map(
    (scores) => scores.get(unit) ?? Number.NaN,
  );
  if (from === undefined || corrected === undefined || renewed === undefined || to === undefined) return null;
  if (Number.isNaN(from + corrected + renewed + to)) return null;
  const members = { oldMembers, newMembers };
  const split = splitRankChange(unit, { before, after, afterAnew, ...members });
  // The unit's own revisions alone, against peers as they were: among those that stay, as the split counts.
  const revisedOwn = new Map(after).set(unit, corrected);
  const own = splitRankChange(unit, { before, after: revisedOwn, afterAnew, ...members });
  return {
    score: { from, to, revisions: corrected - from, newData: renewed - corrected, method: to - renewed },
    rank:
      split === null || own === null
        ? null
        : {
            from: split.from,
            to: split.to,
            revisions: own.newData,
            newData: split.newData - own.newData,
            peers: split.peersChange,
            method: split.method,
            membership: split.membership,
          },
  };
}
