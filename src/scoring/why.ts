import { aggregate } from './aggregate.ts';
import type { Difference } from './difference.ts';
import { alignUnits, columnOf, rowOf } from './panel.ts';
import { compareScores } from './rank.ts';
import { splitRankChange } from './rank-change.ts';
import { pointAt } from './runs.ts';
import { type ComparableSeries, changeBetween, leavesIn, scoresIn } from './series.ts';
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
function leafParts({
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

/**
 * The score that a unit would have in the later year with its earlier value of one indicator.
 *
 * @throws RangeError for an unknown unit or node
 */
export function scoreWithOld(
  series: ComparableSeries,
  unit: string,
  node: string,
  { a, b, indicator }: Span & { readonly indicator: string },
): number {
  const { tree, methods } = series.scores;
  const [now, then] = [b, a].map((year) => alignUnits(leavesIn(series, year), [unit]));
  if (now === undefined || then === undefined) return Number.NaN;
  const k = now.columns.indexOf(indicator);
  const values = now.values.with(k, then.values[k] ?? Number.NaN);
  const made = aggregate({ ...now, values }, tree, methods);
  return columnOf(made, nodeNumber(tree, node) - tree.leaves)[0] ?? Number.NaN;
}

/** Where a unit would stand in the later year with its earlier value of one indicator. */
export interface WithOldValue {
  readonly indicator: string;
  readonly before: KnownValue;
  readonly after: KnownValue;
  readonly rank: number;
}

/** Why a rank moved: places gained by the unit's own data, and lost to or gained from its peers'. */
export interface RankMove {
  readonly from: number;
  readonly to: number;
  /** units ranked, the same at both ends */
  readonly of: number;
  /** places gained (negative: lost); with `peers` they add up to `from` − `to` */
  readonly own: number;
  readonly peers: number;
  /** of each indicator whose value changed, the largest difference of rank first */
  readonly without: readonly WithOldValue[];
}

/**
 * Splits the change of a unit's rank between two years among the members that have a score: its own data first, its peers'
 * then. And says of each indicator that moved where the unit would stand now with its earlier value.
 *
 * @returns null where the unit is not a member or has no score in the node
 * @throws RangeError for an unknown unit or node
 */
export function whyRank(
  series: ComparableSeries,
  unit: string,
  node: string,
  { a, b, members }: Span & { readonly members: readonly string[] },
): RankMove | null {
  const score = whyScore(series, unit, node, { a, b });
  const { tree } = series.scores;
  const column = nodeNumber(tree, node) - tree.leaves;
  const scoresAt = (year: number): ReadonlyMap<string, number> => {
    const panel = scoresIn(series, year);
    const own = columnOf(panel, column);
    return new Map(panel.units.map((each, u) => [each, own[u] ?? Number.NaN]));
  };
  const [before, after] = [scoresAt(a), scoresAt(b)];
  const ranked = new Set(members.filter((member) => !Number.isNaN(after.get(member) ?? Number.NaN)));
  const split = splitRankChange(unit, {
    before,
    after,
    afterAnew: after,
    oldMembers: ranked,
    newMembers: ranked,
  });
  if (score === null || split === null) return null;
  const rankWith = (own: number): number =>
    1 +
    [...ranked].filter((member) => member !== unit && compareScores(after.get(member) ?? Number.NaN, own) > 0)
      .length;
  const without = score.effects
    .filter(({ before: was, after: is }) => was.year !== is.year && was.value !== is.value)
    .map(({ indicator, before: was, after: is }): WithOldValue => {
      const own = scoreWithOld(series, unit, node, { a, b, indicator });
      return { indicator, before: was, after: is, rank: rankWith(own) };
    });
  return {
    from: split.from,
    to: split.to,
    of: ranked.size,
    own: split.newData,
    peers: split.peersChange,
    without: without.sort(
      (one, other) =>
        Math.abs(other.rank - split.to) - Math.abs(one.rank - split.to) ||
        (one.indicator < other.indicator ? -1 : 1),
    ),
  };
}
