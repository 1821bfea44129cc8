import type { CoreCatalog } from './catalog.ts';

/** The number of the index's method: the archive's catalogs of the first one do not say it. */
export function methodOf({ method = 1 }: Pick<CoreCatalog, 'method'>): number {
  return method;
}
