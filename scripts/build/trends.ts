import { trendsOf } from '../../src/answers/course.ts';
import { type PublishedSeries, unpackSeries } from '../../src/answers/published.ts';
import { type PublishedTrends, packTrends } from '../../src/answers/trends.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { inFront, placesIn } from '../../src/pages/indicator/model.ts';

/**
 * The trends of organisations in each indicator's default year, as its page has them: indicator → what is published.
 *
 * @param catalogs of every language: who of several equals stands in front follows the order of names
 * @param seriesOf an indicator's published series
 */
export function publishTrends(
  catalogs: readonly Catalog[],
  seriesOf: (indicator: string) => PublishedSeries,
): Map<string, PublishedTrends> {
  const [catalog] = catalogs;
  if (catalog === undefined) throw new Error('expected a language');
  const organisations = catalog.groups.filter(({ kind }) => kind === 'organisation');
  return new Map(
    catalog.indicators.map((indicator) => {
      const { toleranceYears, defaultYear } = indicator;
      const published = seriesOf(indicator.indicator);
      const series = unpackSeries(published);
      const members = new Map(organisations.map((own) => [own.group, own.members] as const));
      const trends = trendsOf(series, members, defaultYear, toleranceYears);
      const front = new Set(
        organisations.flatMap((group) =>
          catalogs.flatMap((own) => inFront(placesIn(own, indicator, series, group, defaultYear).counted)),
        ),
      );
      const values = Object.fromEntries(
        Object.entries(published.values).filter(([economy]) => front.has(economy)),
      );
      return [indicator.indicator, packTrends(trends, { sources: published.sources, values })];
    }),
  );
}
