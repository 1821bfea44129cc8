import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environments } from '../../tests/support/catalogs.ts';
import type { CoreCatalog } from '../catalog/catalog.ts';
import { oneGroup } from './groups.ts';
import { formatOwnGroup, LONGEST_NAME, ownGroup, readingOf, readOwnGroup } from './ownGroup.ts';

const { en, fr, ar } = await environments();
const { catalog } = en;
const members = (code: string) => catalog.groups.find(({ group }) => group === code)?.members ?? [code];
/** Who is in every one of some codes. */
const common = (all: readonly string[]) =>
  Object.keys(catalog.economies).filter((economy) => all.every((code) => members(code).includes(economy)));
const codes = [...catalog.groups.map(({ group }) => group), ...Object.keys(catalog.economies)];

describe('a group that an address makes of others', () => {
  it('holds all members of its parts, and of a part those that its codes have in common', () => {
    const part = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const wanted = [...new Set(parts.flatMap(common))];
        const text = parts.map((own) => own.join('.')).join(',');
        const own = ownGroup(catalog, text);
        expect(own?.group.members ?? []).toEqual(wanted.toSorted());
        const empty = parts.filter((each) => common(each).length === 0).map((each) => each.join('.'));
        expect(new Set(own?.unknown)).toEqual(new Set(own === null ? [] : empty));
      }),
    );
  });

  it('comes back from its own text, by the same name and with the same members', () => {
    const part = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.string({ maxLength: 2 * LONGEST_NAME }),
        (parts, name) => {
          const text = formatOwnGroup({ parts, name });
          const made = readOwnGroup(catalog, text);
          expect(readOwnGroup(catalog, formatOwnGroup(made))).toEqual(made);
          const first = ownGroup(catalog, text);
          const again = first === null ? null : ownGroup(catalog, first.group.group);
          expect(again?.group).toEqual(first?.group);
        },
      ),
    );
  });

  it.each<[CoreCatalog, string, string]>([
    [en.catalog, 'OIC.LDC', 'OIC and LDCs'],
    [fr.catalog, 'OIC.LDC', 'OCI et PMA'],
    [ar.catalog, 'OIC.LDC', 'التعاون الإسلامي وأقل البلدان نمواً'],
    [en.catalog, 'central-asia,TUR', 'Central Asia + Türkiye'],
    [en.catalog, 'MAR,DZA,TUN,LBY,EGY', 'Morocco + Algeria + 3'],
    [en.catalog, 'oic.ldc, mar', 'OIC and LDCs + Morocco'],
  ])('is called by what it is made of: %#', (given, text, name) => {
    expect(ownGroup(given, text)?.group.name).toBe(name);
  });

  it('is called as the reader calls it, on one line, kept apart from the sentence around it', () => {
    const name = '\u202e<b>Мой\nقائمة</b> 🌍\u0000';
    expect(ownGroup(catalog, `MAR~${name}`)?.group.short).toBe('\u2068<b>Мой قائمة</b> 🌍\u2069');
    expect([...(ownGroup(catalog, `MAR~${'x'.repeat(1000)}`)?.group.name ?? '')]).toHaveLength(
      LONGEST_NAME + 2,
    );
  });

  it('keeps in a name what joins signs and letters of a word, and no such sign alone', () => {
    const names = ['👩\u200d👩\u200d👧', 'می\u200cشود'];
    for (const name of names) expect(readOwnGroup(catalog, `MAR~\u200d${name} \u200c`).name).toBe(name);
    expect(readOwnGroup(catalog, 'MAR~\u200d\u2066\u200c').name).toBe('');
  });

  it('says which codes have no member in common, and is not called by them; the box still has them', () => {
    const own = ownGroup(catalog, 'ASEAN.africa,MAR');
    expect(own).toMatchObject({ unknown: ['ASEAN.africa'], group: { name: 'Morocco', short: 'Morocco' } });
    expect(readOwnGroup(catalog, own?.group.group ?? '').parts).toEqual([['ASEAN', 'africa'], ['MAR']]);
  });

  it('leaves out what names nobody, and says it; of none it makes no group', () => {
    expect(ownGroup(catalog, 'OIC,XYZ,LDC.nowhere')?.unknown).toEqual(['XYZ', 'LDC.nowhere']);
    expect(ownGroup(catalog, 'OIC,XYZ')?.group.members).toEqual(members('OIC').toSorted());
    for (const text of ['', ',', '~', 'XYZ', 'ASEAN.europe', '.', 'OIC.']) {
      expect(ownGroup(catalog, text)).toBeNull();
    }
  });

  it('is one of the groups of an address that asks for it, and of no other', () => {
    const own = ownGroup(catalog, 'mar,XYZ');
    if (own === null) throw new Error('expected a group');
    const given = {
      ...catalog,
      groups: [...catalog.groups, own.group],
      own: { asked: 'mar,XYZ', parsed: readingOf(catalog, own) },
    };
    expect(oneGroup(given).parse('mar,XYZ')).toMatchObject({ value: 'MAR', refused: { text: 'XYZ' } });
    expect(oneGroup(given).parse('oic')).toEqual({ value: 'OIC' });
    expect(oneGroup(catalog).parse('mar,XYZ')).toHaveProperty('expected');
  });

  it('says no more for any text than for none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const own = ownGroup(catalog, text);
        expect(own === null || own.group.members.every((economy) => economy in catalog.economies)).toBe(true);
      }),
    );
  });
});
