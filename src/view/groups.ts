import type { CoreCatalog } from '../catalog/catalog.ts';
import { oneOf, type Parameter } from './parameters.ts';

/** A group of the data, or the one that the reader's address makes of others: see `ownGroup`. */
export function oneGroup({ groups, own }: CoreCatalog): Parameter<string> {
  const choices = groups.map(({ group }) => group);
  const known = oneOf(choices);
  return {
    ...known,
    parse(text) {
      if (text !== own?.asked) return known.parse(text);
      const { group: value, unknown } = own;
      return unknown.length === 0
        ? { value }
        : { value, refused: { text: unknown.join(), expected: { kind: 'one of', choices } } };
    },
  };
}
