import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../catalog/languages.ts';
import { numbers } from './numbers.ts';

const en = numbers('en');
const fr = numbers('fr');
const ar = numbers('ar');

describe('numbers', () => {
  it('groups thousands with a comma in English, a narrow no-break space in French', () => {
    expect(en.value(1234567.89, 1)).toBe('1,234,567.9');
    expect(fr.value(1234567.89, 1)).toBe('1\u202F234\u202F567,9');
  });

  it('keeps a narrow no-break space before % in French and none in English', () => {
    expect(en.withUnit(57.26, 1, '%')).toBe('57.3%');
    expect(fr.withUnit(57.26, 1, '%')).toBe('57,3\u202F%');
  });

  it('writes Latin digits in Arabic, each number isolated from left to right with its sign and its %', () => {
    expect(ar.value(1234.5, 1)).toBe('\u20661,234.5\u2069');
    expect(ar.withUnit(-57.26, 1, '%')).toBe('\u2066−57.3%\u2069');
    expect(ar.score(61.5)).toBe('\u206662\u2069');
  });

  it('says a score as a whole number always, and marks one that it does not round into a class or to an end', () => {
    expect([61.4, 61.6, 70.4, 0, 100].map(en.whole)).toEqual(['61', '62', '70', '0', '100']);
    expect([69.61, 59.99, 49.97, 99.53, 0.31].map(en.whole)).toEqual(['<70', '<60', '<50', '<100', '>0']);
    expect(ar.whole(69.61)).toBe('\u2066<70\u2069');
  });

  it('rounds a score, but never into a class, or to an end of the scale, that it does not reach', () => {
    expect([61.4, 61.6, 70.4, 0, 100].map(en.score)).toEqual(['61', '62', '70', '0', '100']);
    expect([69.61, 49.97, 99.53, 0.31].map(en.score)).toEqual(['69.6', '49.97', '99.5', '0.3']);
    expect(fr.score(69.61)).toBe('69,6');
    expect(ar.score(69.61)).toBe('\u206669.6\u2069');
  });

  it('leaves an Arabic unit outside the isolate, on the left of its number, on the same line', () => {
    expect(ar.withUnit(1234, 0, 'دولار')).toBe('\u20661,234\u2069\u00A0دولار');
  });

  it('puts a currency before the number in English and behind it in French', () => {
    expect(en.withUnit(1234, 0, 'US$')).toBe('US$\u00A01,234');
    expect(fr.withUnit(1234, 0, '$\u00A0É.-U.')).toBe('1\u202F234\u00A0$\u00A0É.-U.');
  });

  it('counts thousands of millions in words, and writes smaller numbers out', () => {
    expect(en.value(283_487_931, 0)).toBe('283,487,931');
    expect(en.value(1_450_935_791, 0)).toBe('1.451bn');
    expect(en.withUnit(47_798_442_762, 0, 'US$')).toBe('US$\u00A047.8bn');
    expect(en.withUnit(28_750_956_130_731, 0, 'US$')).toBe('US$\u00A028,750bn');
    expect(fr.withUnit(47_798_442_762, 0, '$\u00A0É.-U.')).toBe('47,8\u00A0Md\u00A0$\u00A0É.-U.');
    expect(ar.withUnit(47_798_442_762, 0, 'دولار')).toBe('\u206647.8\u2069\u00A0مليار\u00A0دولار');
    expect(ar.value(-1_450_935_791, 0)).toBe('\u2066−1.451\u2069\u00A0مليار');
  });

  it('adds nothing where the unit has no symbol', () => {
    expect(en.withUnit(12.34, 1, '')).toBe('12.3');
    expect(fr.withUnit(12.34, 1, '')).toBe('12,3');
    expect(ar.withUnit(12.34, 1, '')).toBe('\u206612.3\u2069');
  });

  it('writes a minus sign, not a hyphen', () => {
    expect(en.value(-2.5, 1)).toBe('−2.5');
    expect(fr.value(-1234.5, 1)).toBe('−1\u202F234,5');
    for (const language of LANGUAGES) {
      expect(numbers(language).value(-2.5, 1)).not.toContain('-');
      expect(numbers(language).axis(-2_500_000)).not.toContain('-');
    }
  });

  it('never shows a negative zero', () => {
    for (const language of LANGUAGES) {
      const own = numbers(language);
      for (const zero of [-0, -0.04]) {
        expect(own.value(zero, 1)).toBe(own.value(0, 1));
        expect(own.withUnit(zero, 1, '%')).toBe(own.withUnit(0, 1, '%'));
        expect(own.score(zero)).toBe(own.score(0));
      }
      expect(own.axis(-0)).toBe(own.axis(0));
      expect(own.axis(0)).not.toContain('−');
    }
  });

  it('signs a change, and leaves nothing without a sign', () => {
    expect(en.signed(9.387, 1)).toBe('+9.4');
    expect(fr.signed(-3, 1)).toBe('−3,0');
    expect(ar.signed(14.7, 1)).toBe('\u2066+14.7\u2069');
    expect([0, -0, 0.04, -0.04].map((value) => en.signed(value, 1))).toEqual(['0.0', '0.0', '0.0', '0.0']);
  });

  it('rounds a score to a whole number', () => {
    expect(en.score(61.4)).toBe('61');
    expect(en.score(100)).toBe('100');
  });

  it('writes axis labels out below a million and counts millions and thousands of millions in words', () => {
    expect([0, 0.25, 1500, 10_000, 250_000, 1_200_000, 1_500_000_000].map(en.axis)).toEqual([
      '0',
      '0.25',
      '1,500',
      '10,000',
      '250,000',
      '1.2M',
      '1.5bn',
    ]);
    expect([0.25, 10_000, 1_200_000, 1_500_000_000].map(fr.axis)).toEqual([
      '0,25',
      '10\u202F000',
      '1,2\u00A0M',
      '1,5\u00A0Md',
    ]);
    expect([10_000, 1_200_000, 1_500_000_000].map(ar.axis)).toEqual([
      '\u206610,000\u2069',
      '\u20661.2\u2069\u00A0مليون',
      '\u20661.5\u2069\u00A0مليار',
    ]);
  });

  it('goes on counting in thousands of millions beyond a million of millions', () => {
    expect(en.axis(2_500_000_000_000)).toBe('2,500bn');
  });

  it('shortens to the decimals that a number needs', () => {
    expect(numbers('en').short(100, '%')).toBe('100%');
    expect(numbers('fr').short(0.44, '%')).toBe('0,44\u202F%');
    expect(numbers('en').short(200_000, '')).toBe('200,000');
  });
});
