import { beforeAll, describe, expect, it } from 'vitest';
import { realAnswers } from '../../tests/support/answers.ts';
import { members } from '../../tests/support/tables.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { formatGroupList, MOST_GROUPS, parted, readGroupList } from './groupList.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = (await realAnswers()).answers.catalogs.en;
});

const codes = (text: string) => readGroupList(catalog, text).groups.map(({ group }) => group);

describe('groups in an address', () => {
  it('are between commas, or, where one has commas of its own, between semicolons', () => {
    expect(codes('ldc,ESCAP.LLDC')).toEqual(['LDC', 'ESCAP.LLDC']);
    expect(codes('OIC;central-asia,TUR~Central Asia + Türkiye')).toEqual([
      'OIC',
      'central-asia,TUR~Central Asia + Türkiye',
    ]);
    expect(codes('central-asia,TUR~Six;')).toEqual(['central-asia,TUR~Six']);
  });

  it.each([
    'OIC,LDC',
    'ESCAP.LDC,ESCAP.LLDC,ESCAP.SIDS',
    'OIC;central-asia,TUR~Six;',
    'MAR~a;b',
    'central-asia,TUR~one; two;OIC',
  ])('read the same once they are written: %s', (text) => {
    const first = readGroupList(catalog, text).groups;
    expect(readGroupList(catalog, formatGroupList(first)).groups).toEqual(first);
  });

  it('of nobody, and without common members, are named and left out', () => {
    expect(readGroupList(catalog, 'XYZ,ASEAN.africa,OIC')).toMatchObject({
      unknown: ['XYZ', 'ASEAN.africa'],
    });
    expect(codes('XYZ,ASEAN.africa,OIC')).toEqual(['OIC']);
    expect(codes('')).toEqual([]);
    expect(codes(',;,')).toEqual([]);
  });

  it('are six at most, none twice', () => {
    const many = 'OIC,DCO,ASEAN,ESCAP,LDC,LLDC,SIDS';
    expect(readGroupList(catalog, many)).toMatchObject({ isCut: true });
    expect(codes(many)).toHaveLength(MOST_GROUPS);
    expect(readGroupList(catalog, 'OIC,oic,OIC')).toMatchObject({ groups: [{ group: 'OIC' }], isCut: false });
  });

  it('may be single economies, and hundreds of codes in one', () => {
    const all = Object.keys(catalog.economies).join(',');
    expect(readGroupList(catalog, `${all}~Everybody;OIC`).groups.map((own) => own.members.length)).toEqual([
      Object.keys(catalog.economies).length,
      members('OIC').length,
    ]);
  });

  it('keep markup, emoji and directions in a name as harmless text of sixty letters', () => {
    const [group] = readGroupList(catalog, `MAR~<b>\u202Eعربي</b> 🌍${'x'.repeat(1000)};`).groups;
    const name = group?.name ?? '';
    expect([...name]).toHaveLength(62);
    expect(name).not.toContain('\u202E');
  });
});

describe('the classes within a group', () => {
  it('are its least developed, landlocked and island members, beside it', () => {
    const [whole, ...own] = parted(catalog, { group: 'ESCAP' });
    expect(whole?.group).toBe('ESCAP');
    for (const [at, code] of ['LDC', 'LLDC', 'SIDS'].entries()) {
      const both = members('ESCAP').filter((economy) => members(code).includes(economy));
      expect([...(own[at]?.members ?? [])].sort()).toEqual(both.sort());
    }
  });

  it('of a class are the classes', () => {
    expect(parted(catalog, { group: 'LDC' }).map(({ group }) => group)).toEqual(['LDC', 'LLDC', 'SIDS']);
  });
});
