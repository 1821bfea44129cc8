import type { CoreCatalog } from '../catalog/catalog.ts';
import { oneOf, type Parameter } from './parameters.ts';

/** A group of the data, or the one that the reader's address makes of others: see `ownGroup`. */
export function oneGroup({ groups, own }: CoreCatalog): Parameter<string> {
  const known = oneOf(groups.map(({ group }) => group));
  return { ...known, parse: (text) => (text === own?.asked ? own.parsed : known.parse(text)) };
}
