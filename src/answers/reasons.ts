import { type ComparableSeries, seriesOfUnit } from '../scoring/series.ts';
import { type IndicatorEffect, whyScore } from '../scoring/why.ts';
import { movementIn } from './movement.ts';
import type { PublishedChanges, PublishedReason, PublishedReasons, ReasonEffect } from './published.ts';

/** Indicators that a reason names. */
const NAMED = 2;

const DECIMALS = 4;
const points = (sum: number): number => Number(sum.toFixed(DECIMALS));

/**
 * What moved each score between two years, column by column, where the movement may be stated: the indicators with the largest
 * part in it, and what all others add up to.
 *
 * @param offered column → the years in which its ranking is stated: between others no page asks why
 */
export function publishReasons(
  series: ComparableSeries,
  changes: PublishedChanges,
  offered: Readonly<Record<string, readonly number[]>>,
): ReadonlyMap<string, PublishedReasons> {
  const { from, to } = changes;
  const columns = changes.columns.filter((column) => {
    const years = offered[column] ?? [];
    return years.includes(from) && years.includes(to);
  });
  const all = Object.keys(changes.changes).map(
    (economy) => [economy, seriesOfUnit(series, economy)] as const,
  );
  return new Map(
    columns.map((column) => {
      const reasons = all.flatMap(([economy, own]) => {
        if (movementIn(changes, economy, column)?.kind !== 'stated') return [];
        const why = whyScore(own, economy, column, { a: from, b: to });
        return why === null ? [] : [[economy, reasonOf(why.effects)] as const];
      });
      return [column, { from, to, reasons: Object.fromEntries(reasons) }];
    }),
  );
}

function reasonOf(effects: readonly IndicatorEffect[]): PublishedReason {
  const moved = effects.filter(({ contribution }) => points(contribution) !== 0);
  const first = moved
    .slice(0, NAMED)
    .map(
      ({ indicator, contribution, before, after }): ReasonEffect => [
        indicator,
        points(contribution),
        before.value,
        before.year,
        after.value,
        after.year,
      ],
    );
  const rest = moved.slice(NAMED);
  return [first, rest.length, points(rest.reduce((sum, { contribution }) => sum + contribution, 0))];
}
