import { descending } from 'd3-array';
import { countedAt, type Lasting } from './counted.ts';
import { isMissing, type YearValue } from './newest.ts';
import type { Basis, PublishedScores } from './published.ts';

/**
 * What a year's scores of an economy are made of.
 *
 * @param indicators those that are not counted in the year's scores are left out
 * @param values of the economy: indicator → values ascending by year
 * @param scoreYear the default year
 * @returns null where it has no value within tolerance
 */
export function basisOf(
  indicators: readonly (Lasting & { readonly indicator: string })[],
  values: ReadonlyMap<string, readonly YearValue[]>,
  { year, counted }: Pick<PublishedScores, 'year' | 'counted'>,
  scoreYear: number,
): Basis | null {
  const known = new Set(counted);
  const years = indicators
    .filter(({ indicator }) => known.has(indicator))
    .flatMap((own) => {
      const value = countedAt(values.get(own.indicator) ?? [], own, year, scoreYear);
      return isMissing(value) ? [] : [value.year];
    })
    .sort(descending);
  const middle = years[Math.ceil(years.length / 2) - 1];
  return middle === undefined ? null : { n: years.length, of: known.size, year: middle };
}
