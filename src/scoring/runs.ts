import type { IndicatorRow } from '../catalog/types.ts';
import { goalpostsOf, type Scores } from './default.ts';
import { withinGoalposts } from './goalposts.ts';
import type { ScoredIndicator } from './types.ts';

/** A value of one unit in one indicator; flag `B` says that a new series starts with it. */
export interface TimedValue {
  readonly year: number;
  readonly value: number;
  readonly flag: string;
}

/** What a comparable series needs to know of an indicator; a catalogue row fits. */
export type SeriesIndicator = ScoredIndicator & Pick<IndicatorRow, 'comparable_over_time'>;

export interface RunsInput {
  /** the published scores of the default year */
  readonly scores: Scores;
  /** the default year */
  readonly year: number;
  readonly indicators: readonly SeriesIndicator[];
  /** values of a unit in an indicator, ascending by year, after the default year too */
  readonly valuesOf: (unit: string, indicator: string) => readonly TimedValue[];
}

/**
 * The runs of all cells, one behind the other. A cell is a unit and a leaf of the scores' tree; it has a run where it makes
 * one of the unit's published scores.
 */
export interface Runs {
  /** units × leaves + 1: the run of cell c is `first[c]` up to, not including, `first[c + 1]` */
  readonly first: Int32Array;
  readonly years: Int16Array;
  /** the values, in their indicator's unit */
  readonly raw: Float64Array;
  /** the same between the indicator's goalposts, 0 to 100, higher is better */
  readonly scores: Float64Array;
}

const BREAK = 'B';

/**
 * The values of a run up to a year: since the last break, or only the newest of an indicator that is not comparable over time.
 *
 * @param values of one unit in one indicator, ascending by year
 */
export function runOf<T extends TimedValue>(
  values: readonly T[],
  year: number,
  isComparable: boolean,
): readonly T[] {
  const known = values.filter((value) => value.year <= year);
  if (!isComparable) return known.slice(-1);
  const start = known.findLastIndex(({ flag }) => flag === BREAK);
  return known.slice(Math.max(start, 0));
}

/** Numbers of the cells that make their unit's published scores: a value is there, and its area has a score. */
function cellsOf({ raw, scores, tree }: Scores): readonly number[] {
  const width = scores.columns.length;
  return Array.from(raw.values.keys()).filter((cell) => {
    const area = (tree.parent[cell % tree.leaves] ?? tree.leaves) - tree.leaves;
    const unit = Math.floor(cell / tree.leaves);
    return !Number.isNaN(
      (raw.values[cell] ?? Number.NaN) + (scores.values[unit * width + area] ?? Number.NaN),
    );
  });
}

/**
 * Lays out the run of every cell that makes a published score: its values since its last break, up to the default year.
 * A run starts at a value with flag `B` (the first one in or after a year of breaks.csv carries it, wherever the series has
 * an earlier value). Of an indicator that is not comparable over time only the value used in the default year counts.
 *
 * @throws RangeError where the newest value of a cell is not the one that the published score is made of
 */
export function layRuns({ scores, year, indicators, valuesOf }: RunsInput): Runs {
  const { tree, raw } = scores;
  const about = tree.ids.slice(0, tree.leaves).map((id) => {
    const row = indicators.find(({ indicator }) => indicator === id);
    if (row === undefined) throw new RangeError(`There is no indicator "${id}".`);
    return { id, row, posts: goalpostsOf(row) };
  });
  const counts = new Int32Array(raw.values.length);
  const points = cellsOf(scores).flatMap((cell) => {
    const unit = raw.units[Math.floor(cell / tree.leaves)] ?? '';
    const own = about[cell % tree.leaves];
    if (own === undefined) return [];
    const run = runOf(valuesOf(unit, own.id), year, own.row.comparable_over_time);
    if (run.at(-1)?.value !== raw.values[cell]) {
      throw new RangeError(
        `The values of "${own.id}" of ${unit} do not end on the one that its score is made of.`,
      );
    }
    counts[cell] = run.length;
    return run.map((point) => ({ ...point, score: withinGoalposts(point.value, own.posts) }));
  });
  const first = new Int32Array(counts.length + 1);
  for (const [cell, count] of counts.entries()) first[cell + 1] = (first[cell] ?? 0) + count;
  return {
    first,
    years: Int16Array.from(points, (point) => point.year),
    raw: Float64Array.from(points, ({ value }) => value),
    scores: Float64Array.from(points, ({ score }) => score),
  };
}

/** Number of the run's newest point of a year ≤ `year`, else of its first; -1 where the cell has no run. */
export function pointAt({ first, years }: Runs, cell: number, year: number): number {
  const from = first[cell] ?? 0;
  const to = first[cell + 1] ?? 0;
  if (from === to) return -1;
  let point = from;
  while (point + 1 < to && (years[point + 1] ?? 0) <= year) point++;
  return point;
}
