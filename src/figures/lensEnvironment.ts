import { lensCatalog } from '../answers/lensed.ts';
import type { Lens } from '../answers/lenses.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Environment } from '../words/environment.ts';
import type { LensWords } from '../words/lens/types.ts';

/** An environment whose areas are a framework's pillars, and which says so. */
export function lensEnvironment<Place extends Environment<Catalog>>(
  environment: Place,
  lens: Lens,
  said: LensWords,
): Omit<Place, 'catalog' | 'words'> & Pick<Environment<Catalog>, 'catalog' | 'words'> {
  const { catalog, words } = environment;
  return {
    ...environment,
    catalog: lensCatalog(catalog, lens),
    words: {
      ...words,
      overview: { ...words.overview, measure: said.measure },
      ranges: {
        ...words.ranges,
        receipt: { ...words.ranges.receipt, area: said.pillar, howAreas: said.howPillars },
      },
      score: {
        ...words.score,
        missingAreas: (names, ...counts) => said.missingPillars(words.names(names), ...counts),
      },
    },
  };
}
