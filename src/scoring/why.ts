import type { Difference } from './difference.ts';
import { rowOf } from './panel.ts';
import { pointAt } from './runs.ts';
import { type ComparableSeries, changeBetween, scoresIn } from './series.ts';
import { nodeNumber } from './tree.ts';

/** Two years of the comparable series, the earlier first. */
export interface Span {
  readonly a: number;
  readonly b: number;
}

/** A value as known at one end of a span. */
export interface KnownValue {
  /** in the indicator's unit */
  readonly value: number;
  readonly year: number;
  /** whether it is later than the year asked for, so that it stands in for it */
  readonly isLater: boolean;
}

/** What one indicator did to a score between two years. */
export interface IndicatorEffect {
  readonly indicator: string;
  /** the area it counts in */
  readonly area: string;
  /** points of the change; 0 where the value stayed */
  readonly contribution: number;
  readonly before: KnownValue;
  readonly after: KnownValue;
}

/** Why a score moved: effects add up to the change. */
export interface ScoreChange {
  readonly from: number;
  readonly to: number;
  readonly change: number;
  /** every indicator of the score, the largest effect first */
  readonly effects: readonly IndicatorEffect[];
}

function known({ runs }: ComparableSeries, cell: number, year: number): KnownValue {
  const point = pointAt(runs, cell, year);
  const own = runs.years[point] ?? Number.NaN;
  return { value: runs.raw[point] ?? Number.NaN, year: own, isLater: own > year };
}

/** Every leaf's contribution, with the node it stands under. */
export function leafParts({
  node,
  parts,
}: Difference): readonly { id: string; area: string; contribution: number }[] {
  return parts.flatMap(({ id, contribution, of }) =>
    of === undefined ? [{ id, area: node, contribution }] : leafParts(of),
  );
}

/**
 * Splits the change of a unit's score between two years over its indicators, with both values of each.
 *
 * @returns null where the unit has no score in the node
 * @throws RangeError for an unknown unit or node
 */
export function whyScore(
  series: ComparableSeries,
  unit: string,
  node: string,
  { a, b }: Span,
): ScoreChange | null {
  const { tree, scores } = series.scores;
  const column = nodeNumber(tree, node) - tree.leaves;
  const [from, to] = [a, b].map((year) => rowOf(scoresIn(series, year), unit)[column] ?? Number.NaN);
  if (from === undefined || to === undefined || Number.isNaN(from + to)) return null;
  const row = scores.units.indexOf(unit) * tree.leaves;
  const effects = leafParts(changeBetween(series, unit, node, { a, b })).flatMap(
    ({ id, area, contribution }) => {
      const cell = row + tree.ids.indexOf(id);
      if (pointAt(series.runs, cell, a) < 0) return [];
      return [
        { indicator: id, area, contribution, before: known(series, cell, a), after: known(series, cell, b) },
      ];
    },
  );
  return {
    from,
    to,
    change: to - from,
    effects: effects.sort(
      (one, other) =>
        Math.abs(other.contribution) - Math.abs(one.contribution) ||
        (one.indicator < other.indicator ? -1 : 1),
    ),
  };
}
