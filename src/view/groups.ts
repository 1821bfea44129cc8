import type { CoreCatalog } from '../catalog/catalog.ts';
import { oneOf, type Parameter } from './parameters.ts';

/** A group of the data, or the one that the reader's address makes of others: see `ownGroup`. */
export function oneGroup({ groups, own }: CoreCatalog): Parameter<string> {
  const known = oneOf(groups.map(({ group }) => group));
  return {
    ...known,
    parse(text) {
      if (own === undefined || text !== own.asked) return known.parse(text);
      const { group, unknown } = own;
      if (unknown.length === 0) return { value: group };
      const choices = groups.filter(({ kind }) => kind !== 'own').map((each) => each.group);
      return { value: group, refused: { text: unknown.join(','), expected: { kind: 'one of', choices } } };
    },
  };
}
