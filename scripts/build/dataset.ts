import type { FiledTable, PublishedFiles } from '../../src/answers/filed.ts';
import type { IndicatorAbout } from '../../src/answers/published.ts';
import type { Catalog, Indicator } from '../../src/catalog/catalog.ts';
import { WORLD } from '../../src/catalog/members.ts';
import { paths } from '../../src/view/links.ts';
import { ar } from '../../src/words/data/ar.ts';
import { en } from '../../src/words/data/en.ts';
import { fr } from '../../src/words/data/fr.ts';
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

const WORDS = { en, fr, ar } as const;

/** Tables of observations and scores: what somebody who looks for data is after. */
const DISTRIBUTED =
  /^(observations\.parquet|observations\/[a-z-]+\.csv|scores\.csv|coverage\.csv|policies\.csv|datapackage\.json)$/;

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * All of the data as a schema.org Dataset, whose files it names.
 *
 * @param site absolute address of the host, or null: addresses are then left out
 */
export function collectionOf(
  catalog: Catalog,
  { tables }: PublishedFiles,
  { base, site }: Pick<BuildOptions, 'base' | 'site'>,
): Record<string, unknown> {
  const { language, years, sources, version } = catalog;
  const words = WORDS[language];
  const address = (path: string) => `${site}${base}${path}`;
  const page = address(`${language}/${paths.data}`);
  const world = catalog.groups.find(({ group }) => group === WORLD)?.name ?? '';
  const licences = sources.map(({ licence }) => licence);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `Meridian: ${words.name}`,
    description: words.description,
    inLanguage: language,
    isAccessibleForFree: true,
    version,
    ...(catalog.dated !== undefined && { dateModified: catalog.dated }),
    temporalCoverage: years.join('/'),
    spatialCoverage: { '@type': 'Place', name: world },
    variableMeasured: catalog.areas.map(({ name }) => name),
    creator: { '@type': 'Organization', name: 'Meridian' },
    license: site === null ? [...new Set(licences)] : `${page}#sources`,
    ...(site !== null && {
      url: page,
      distribution: tables
        .filter(({ path }) => DISTRIBUTED.test(path))
        .map(({ path, size, sha256 }: FiledTable) => ({
          '@type': 'DataDownload',
          name: path,
          encodingFormat: FORMATS[path.slice(path.lastIndexOf('.') + 1)],
          contentUrl: address(`data/${path}`),
          contentSize: `${size} B`,
          sha256,
        })),
    }),
  };
}
