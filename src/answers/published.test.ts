import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Place, type Places, packPlaces, unpackPlaces } from './published.ts';

const place = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 232 }), fc.integer({ min: 1, max: 232 })),
  fc.tuple(
    fc.integer({ min: 1, max: 232 }),
    fc.integer({ min: 1, max: 232 }),
    fc.integer({ min: 2, max: 9 }),
  ),
);
const group = fc.constantFrom('WORLD', 'OIC', 'DCO', 'ASEAN', 'northern-africa');
const places: fc.Arbitrary<Places> = fc.dictionary(
  fc.constantFrom('internet-users', 'gdp', 'dnssec', '4g-coverage'),
  fc.dictionary(group, place, { noNullPrototype: true }) as fc.Arbitrary<Record<string, Place>>,
  { noNullPrototype: true },
);

it('an economy’s places come out of their published form as they went in, each group named once', () => {
  fc.assert(
    fc.property(places, (own) => {
      const packed = packPlaces(own);
      expect(new Set(packed.groups).size).toBe(packed.groups.length);
      expect(unpackPlaces(JSON.parse(JSON.stringify(packed)))).toEqual(own);
    }),
  );
});
