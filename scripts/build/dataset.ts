import type { IndicatorAbout } from '../../src/answers/published.ts';
import type { Catalog, Indicator } from '../../src/catalog/catalog.ts';
import type { BuildOptions } from './options.ts';

/**
 * An indicator as a schema.org Dataset, for search engines that list data.
 *
 * @param site absolute address of the host, or null: addresses are then left out
 */
export function datasetOf(
  catalog: Catalog,
  indicator: Indicator,
  about: IndicatorAbout,
  { base, site }: Pick<BuildOptions, 'base' | 'site'>,
): Record<string, unknown> {
  const source = catalog.sources.find((each) => each.source === indicator.source);
  const address = (path: string) => `${site}${base}${path}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: indicator.name,
    description: about.definition[catalog.language],
    inLanguage: catalog.language,
    isAccessibleForFree: true,
    temporalCoverage: `${indicator.firstYear}/${indicator.lastYear}`,
    variableMeasured: indicator.name,
    version: catalog.version,
    ...(source !== undefined && {
      license: source.licence,
      creator: { '@type': 'Organization', name: source.publisher },
      isBasedOn: source.url,
    }),
    ...(site !== null && {
      url: address(`${catalog.language}/indicators/${indicator.indicator}/`),
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: address(`data/indicators/${indicator.indicator}.csv`),
      },
    }),
  };
}
