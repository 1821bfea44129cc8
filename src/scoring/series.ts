import { aggregate } from './aggregate.ts';
import type { Scores } from './default.ts';
import { type Difference, explainDifference } from './difference.ts';
import { columnOf, emptyPanel, rowOf } from './panel.ts';
import { layRuns, pointAt, type Runs, type RunsInput } from './runs.ts';
import { childrenOf, nodeNumber } from './tree.ts';
import type { Panel } from './types.ts';

/** Share of the weight that must have been measured for a rank of a year to be stated. */
export const RANK_MEASURED = 0.4;

/** Share of the weight that must have been renewed between two years for a movement to be stated. */
export const CHANGE_RENEWED = 1 / 3;

/** Share of the ranked units whose rank must be stated for a year to be offered. */
const YEAR_RANKED = 0.8;

// Shares of weight are sums of fractions.
const SLACK = 1e-12;

/**
 * The one comparable series: in every year the cells and the weights of the default year, each with what was known of it.
 * It ends on the published scores.
 */
export interface ComparableSeries {
  /** the default year */
  readonly year: number;
  /** its published scores */
  readonly scores: Scores;
  readonly runs: Runs;
  /** units × leaves: a cell's share of its area's weight, over the unit's cells; 0 without a cell */
  readonly shares: Float64Array;
}

/** Lays out the comparable series of all units; `scoresIn`, `measuredIn` and `renewedBetween` read it. */
export function comparableSeries(input: RunsInput): ComparableSeries {
  const runs = layRuns(input);
  return { year: input.year, scores: input.scores, runs, shares: sharesOf(input.scores, runs) };
}

/**
 * The series of one unit alone: the same values and scores.
 *
 * @throws RangeError for an unknown unit
 */
export function seriesOfUnit(
  { scores, runs, shares, ...series }: ComparableSeries,
  unit: string,
): ComparableSeries {
  const u = scores.raw.units.indexOf(unit);
  if (u < 0) throw new RangeError(`There is no unit "${unit}".`);
  const own = ({ columns, values }: Panel): Panel => ({
    units: [unit],
    columns,
    values: values.slice(u * columns.length, (u + 1) * columns.length),
  });
  const { leaves } = scores.tree;
  return {
    ...series,
    scores: {
      ...scores,
      raw: own(scores.raw),
      normalised: own(scores.normalised),
      scores: own(scores.scores),
      ranks: own(scores.ranks),
    },
    runs: { ...runs, first: runs.first.slice(u * leaves, (u + 1) * leaves + 1) },
    shares: shares.slice(u * leaves, (u + 1) * leaves),
  };
}

const hasRun = ({ first }: Runs, cell: number): boolean => first[cell] !== first[cell + 1];

function sharesOf({ tree, raw }: Scores, runs: Runs): Float64Array {
  const shares = new Float64Array(raw.values.length);
  for (let cell = 0; cell < shares.length; cell++) {
    if (!hasRun(runs, cell)) continue;
    const row = cell - (cell % tree.leaves);
    let all = 0;
    for (const k of childrenOf(tree, tree.parent[cell % tree.leaves] ?? -1)) {
      if (hasRun(runs, row + k)) all += tree.weight[k] ?? 0;
    }
    shares[cell] = (tree.weight[cell % tree.leaves] ?? 0) / all;
  }
  return shares;
}

/** The value of each cell between its goalposts as known in a year: the newest of its run, else its first. */
export function leavesIn({ scores, runs }: ComparableSeries, year: number): Panel {
  const panel = emptyPanel(scores.raw.units, scores.raw.columns);
  for (let cell = 0; cell < panel.values.length; cell++) {
    const point = pointAt(runs, cell, year);
    if (point >= 0) panel.values[cell] = runs.scores[point] ?? Number.NaN;
  }
  return panel;
}

/**
 * What a year's scores are made of, in the units of the indicators: of each cell the newest value of its run, else its first;
 * where a value makes no score, that of the default year. So it has values where the default year has them: the default method
 * makes the scores of the year of it.
 */
export function valuesIn({ scores, runs }: ComparableSeries, year: number): Panel {
  return {
    ...scores.raw,
    values: scores.raw.values.map((own, cell) => {
      const point = pointAt(runs, cell, year);
      return point < 0 ? own : (runs.raw[point] ?? Number.NaN);
    }),
  };
}

/** The scores of a year: the method on its leaves. Every unit has the scores that it has in the default year. */
export function scoresIn(series: ComparableSeries, year: number): Panel {
  return aggregate(leavesIn(series, year), series.scores.tree, series.scores.methods);
}

/**
 * Sums a quantity of the cells, weighted by their shares, over each area of a unit and over its areas; `NaN` where the unit
 * has no score.
 */
function weigh(series: ComparableSeries, quantity: (cell: number) => number): Panel {
  const { scores, shares } = series;
  const { tree } = scores;
  const out = emptyPanel(scores.scores.units, scores.scores.columns);
  const width = out.columns.length;
  for (let u = 0; u < out.units.length; u++) {
    let sum = 0;
    let areas = 0;
    for (let n = tree.leaves; n < tree.ids.length - 1; n++) {
      if (Number.isNaN(scores.scores.values[u * width + n - tree.leaves] ?? Number.NaN)) continue;
      let own = 0;
      for (const k of childrenOf(tree, n)) {
        const cell = u * tree.leaves + k;
        if ((shares[cell] ?? 0) > 0) own += (shares[cell] ?? 0) * quantity(cell);
      }
      out.values[u * width + n - tree.leaves] = own;
      sum += own;
      areas++;
    }
    const hasOverall = !Number.isNaN(scores.scores.values[u * width + width - 1] ?? Number.NaN);
    if (hasOverall) out.values[u * width + width - 1] = sum / areas;
  }
  return out;
}

/** Share of the weight of a unit's score, 0 to 1, whose run had begun by a year: what was measured by then. */
export function measuredIn(series: ComparableSeries, year: number): Panel {
  const { first, years } = series.runs;
  return weigh(series, (cell) => ((years[first[cell] ?? 0] ?? 0) <= year ? 1 : 0));
}

/** Share of the weight, 0 to 1, that was measured by year `a` and has a newer value by year `b`. */
export function renewedBetween(series: ComparableSeries, a: number, b: number): Panel {
  const { runs } = series;
  return weigh(series, (cell) => {
    const hadBegun = (runs.years[runs.first[cell] ?? 0] ?? 0) <= a;
    return hadBegun && pointAt(runs, cell, b) > pointAt(runs, cell, a) ? 1 : 0;
  });
}

/**
 * The year of the last renewal of each score, after which its line is carried forward: of the newest value that came after an
 * earlier one of its run. `NaN` where there is no score, or none of its values was ever renewed.
 */
export function lastRenewed(series: ComparableSeries): Panel {
  const { runs, scores } = series;
  const out = emptyPanel(scores.scores.units, scores.scores.columns);
  const { tree } = scores;
  const width = out.columns.length;
  for (let cell = 0; cell < scores.raw.values.length; cell++) {
    if ((runs.first[cell + 1] ?? 0) - (runs.first[cell] ?? 0) < 2) continue;
    const newest = runs.years[(runs.first[cell + 1] ?? 0) - 1] ?? Number.NaN;
    const row = Math.floor(cell / tree.leaves) * width;
    for (const c of [(tree.parent[cell % tree.leaves] ?? 0) - tree.leaves, width - 1]) {
      if (Number.isNaN(scores.scores.values[row + c] ?? Number.NaN)) continue;
      out.values[row + c] = Math.max(
        newest,
        Number.isNaN(out.values[row + c]) ? newest : (out.values[row + c] ?? newest),
      );
    }
  }
  return out;
}

/** Years from the first value of a run to the default year. */
export function yearsOf({ runs, year }: ComparableSeries): readonly number[] {
  const first = runs.years.reduce((least, own) => Math.min(least, own), year);
  return Array.from({ length: year - first + 1 }, (_, step) => first + step);
}

/** Whether a rank may be stated where this share was measured. */
export const statesRank = (measured: number): boolean => measured >= RANK_MEASURED - SLACK;

/** Whether a movement may be stated where this share was renewed. */
export const statesChange = (renewed: number): boolean => renewed >= CHANGE_RENEWED - SLACK;

/**
 * The years in which a column's ranking is offered: where the rank of at least 80 % of the ranked units may be stated. The
 * default year is always one.
 *
 * @throws RangeError for an unknown column
 */
export function yearsOffered(series: ComparableSeries, column: string): readonly number[] {
  const c = nodeNumber(series.scores.tree, column) - series.scores.tree.leaves;
  return yearsOf(series).filter((year) => {
    const ranked = columnOf(measuredIn(series, year), c).filter((measured) => !Number.isNaN(measured));
    const stated = ranked.filter(statesRank).length;
    return year === series.year || (stated > 0 && stated >= YEAR_RANKED * ranked.length - SLACK);
  });
}

/**
 * What each area and indicator contributes to a unit's change from year `a` to year `b`: parts add up to it, with nothing
 * left over, since both ends have the same cells.
 *
 * @throws RangeError for an unknown unit or node
 */
export function changeBetween(
  series: ComparableSeries,
  unit: string,
  node: string,
  { a, b }: { readonly a: number; readonly b: number },
): Difference {
  const { tree, methods } = series.scores;
  const nodesIn = (year: number): Float64Array => {
    const leaves = leavesIn(series, year);
    return Float64Array.of(...rowOf(leaves, unit), ...rowOf(aggregate(leaves, tree, methods), unit));
  };
  return explainDifference(tree, methods, [nodesIn(b), nodesIn(a)], node);
}
