import type { ComparableSeries } from '../scoring/series.ts';
import { seriesOfUnit } from '../scoring/series.ts';
import { scoreWithOld, whyScore } from '../scoring/why.ts';
import type { PublishedWhy, WhyEffect } from './published.ts';

const digits = (value: number, n: number): number => Number(value.toPrecision(n));

/**
 * Why a unit's score in a node moved between two years, as it is published: the indicators whose value is another one at the
 * end.
 *
 * @returns null where it has no score
 */
export function publishWhy(
  series: ComparableSeries,
  unit: string,
  node: string,
  { from, to }: { readonly from: number; readonly to: number },
): PublishedWhy | null {
  const own = seriesOfUnit(series, unit);
  const span = { a: from, b: to };
  const why = whyScore(own, unit, node, span);
  if (why === null) return null;
  const effects = why.effects
    .filter(({ before, after }) => before.year !== after.year)
    .map(
      ({ indicator, contribution, before, after }): WhyEffect => [
        indicator,
        Number(contribution.toFixed(6)),
        before.value,
        before.year,
        after.value,
        after.year,
        digits(scoreWithOld(own, unit, node, { ...span, indicator }), 6),
      ],
    );
  return { from, to, scores: [digits(why.from, 8), digits(why.to, 8)], effects };
}
