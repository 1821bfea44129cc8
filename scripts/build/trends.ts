import { trendsUpTo } from '../../src/answers/course.ts';
import { inFront, placesIn } from '../../src/answers/places.ts';
import { type PublishedSeries, unpackSeries } from '../../src/answers/published.ts';
import { type PublishedTrends, packTrends } from '../../src/answers/trends.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';

/**
 * The trends of organisations in each indicator's default year, as its page has them: indicator → what is published.
 *
 * @param catalogs of every language: who of several equals stands in front follows the order of names
 * @param packed indicator → its published series
 */
export function publishTrends(
  catalogs: readonly Catalog[],
  packed: ReadonlyMap<string, PublishedSeries>,
): Map<string, PublishedTrends> {
  const [catalog] = catalogs;
  if (catalog === undefined) throw new Error('expected a language');
  const organisations = catalog.groups.filter(({ kind }) => kind === 'organisation');
  return new Map(
    catalog.indicators.flatMap((indicator) => {
      const { toleranceYears, defaultYear } = indicator;
      const published = packed.get(indicator.indicator);
      if (published === undefined) return [];
      const series = unpackSeries(published);
      const trendOf = trendsUpTo(series, defaultYear, toleranceYears);
      const trends = new Map(organisations.map(({ group, members }) => [group, trendOf(members)]));
      const front = new Set(
        organisations.flatMap((group) =>
          catalogs.flatMap((own) =>
            inFront(placesIn(own, indicator, series, { group, year: defaultYear }).counted),
          ),
        ),
      );
      const values = Object.fromEntries(
        Object.entries(published.values).filter(([economy]) => front.has(economy)),
      );
      return [[indicator.indicator, packTrends(trends, { sources: published.sources, values })] as const];
    }),
  );
}
