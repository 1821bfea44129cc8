import { describe, expect, it } from 'vitest';
import { publishNames } from '../../../scripts/build/names.ts';
import { tables } from '../../../tests/support/tables.ts';
import { onlyOf } from '../../answers/names.ts';
import { searchOf } from '../../answers/search.ts';
import { LANGUAGES } from '../../catalog/languages.ts';
import { SUGGESTED, suggest } from './suggest.ts';

const search = searchOf(onlyOf(publishNames(tables), SUGGESTED), LANGUAGES.indexOf('fr'));
const codes = (text: string) => suggest(search, text).map(({ code }) => code);

describe('suggest', () => {
  it('finds words whatever their accents and apostrophes, and names in other languages', () => {
    expect(codes("cote d'ivoire")[0]).toBe('CIV');
    expect(codes('Laos')).toEqual(['LAO']);
    expect(codes('المغرب')[0]).toBe('MAR');
  });

  it('finds words from their beginning on, and economies before indicators', () => {
    expect(codes('oman')).toEqual(['OMN']);
    expect(codes('internet').length).toBeGreaterThan(1);
    for (const { facet } of suggest(search, 'internet')) expect(facet).toBe('indicator');
  });

  it('understands a slip where no name holds the text', () => {
    expect(codes('indonezie')[0]).toBe('IDN');
  });

  it('is silent before there is anything to go by', () => {
    expect(codes(' ')).toEqual([]);
    expect(codes('i')).toEqual([]);
  });
});
