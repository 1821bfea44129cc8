import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';

const names = {
  indicators: [
    { indicator: 'account-ownership', name: 'Adultes détenant un compte' },
    { indicator: 'bank-account', name: 'Adultes détenant un compte bancaire' },
    { indicator: 'internet-users', name: 'Utilisateurs d’Internet' },
  ],
  economies: { CIV: 'Côte d’Ivoire', IDN: 'Indonésie', IND: 'Inde' },
};
const codes = (text: string) => suggest(names, text).map(({ code }) => code);

describe('suggest', () => {
  it('finds every word in any place of a name, whatever its accents and apostrophes', () => {
    expect(codes('COMPTE detenant')).toEqual(['account-ownership', 'bank-account']);
    expect(codes("cote d'ivoire")).toEqual(['CIV']);
  });

  it('puts names that begin with the text first, then the shorter', () => {
    expect(codes('ind')).toEqual(['IND', 'IDN']);
    expect(codes('internet')).toEqual(['internet-users']);
  });

  it('understands a slip where no name holds the text', () => {
    expect(codes('indonezie')[0]).toBe('IDN');
  });

  it('is silent before there is anything to go by', () => {
    expect(codes(' ')).toEqual([]);
    expect(codes('i')).toEqual([]);
  });
});
