import { formatLocale } from 'd3-format';
import { maturityClass } from '../answers/classes.ts';
import { directionOf, type Language } from '../catalog/languages.ts';
import { rounded } from '../catalog/rounding.ts';

/** U+202F, before % and between thousands in French */
const THIN = '\u202F';
/** U+2066 … U+2069: keeps a sign or a unit on its side of a number in right-to-left text */
const isolate = (text: string) => `\u2066${text}\u2069`;

interface NumberForms {
  readonly decimal: string;
  readonly thousands: string;
  /** between a number and its % */
  readonly beforePercent: string;
  /** whether a currency stands before its number */
  readonly currencyFirst: boolean;
  /**
   * 10^6 and 10^9 in words (an SI "G" means nothing to most): axis labels from a million on, values from a thousand million
   * on, twelve digits of which nobody reads
   */
  readonly large: readonly [million: string, thousandMillion: string];
}

/**
 * Latin digits in all languages. The tables are ours and not `Intl`'s, whose answers differ between engines: the
 * prerendered page and the browser must say the same.
 */
const FORMS: Readonly<Record<Language, NumberForms>> = {
  en: { decimal: '.', thousands: ',', beforePercent: '', currencyFirst: true, large: ['M', 'bn'] },
  fr: {
    decimal: ',',
    thousands: THIN,
    beforePercent: THIN,
    currencyFirst: false,
    large: ['\u00A0M', '\u00A0Md'],
  },
  ar: {
    decimal: '.',
    thousands: ',',
    beforePercent: '',
    currencyFirst: false,
    large: ['\u00A0مليون', '\u00A0مليار'],
  },
};

export interface Numbers {
  /** 1234.5 with 1 decimal → "1,234.5"; from 10^9 on four digits: "47.8bn", "47,8 Md" */
  value(value: number, decimals: number): string;
  /** with its unit: "57%", "57 %", "US$ 1,235" in English and "1 235 $ É.-U." in French */
  withUnit(value: number, decimals: number, symbol: string): string;
  /** the same with only as many decimals as it needs: "100%", "0.44%" */
  short(value: number, symbol: string): string;
  /** a score without decimals, "62", unless these would put it in a better class, or at an end that it does not reach: "69.6" */
  score(score: number): string;
  /** the same as a whole number always: "<70" where it is nearer to 70 than to 69, and in the class below; ">0" */
  whole(score: number): string;
  /** a change: "+9.4", "−3.0", "0.0" */
  signed(value: number, decimals: number): string;
  /** a short axis label: "250,000", "1.2M", "1,2 Md" */
  axis(value: number): string;
}

const MOST_DECIMALS = 2;

/** The fewest decimals that leave a score in its maturity class, and 0 and 100 to those who have them. */
function scoreDecimals(score: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const printed = rounded(score, decimals);
    const moved = (printed === 0 && score > 0) || (printed === 100 && score < 100);
    if (!moved && maturityClass(printed) === maturityClass(score)) return decimals;
  }
  return MOST_DECIMALS;
}

/** Whether a score can be said as a whole number without being put into a class, or at an end of the scale, that it does not reach. */
export function isWhole(score: number): boolean {
  return scoreDecimals(score) === 0;
}

/** A score as `score` prints it. */
export function printedScore(score: number): number {
  return rounded(score, scoreDecimals(score));
}

export function numbers(language: Language): Numbers {
  const { decimal, thousands, beforePercent, currencyFirst, large } = FORMS[language];
  const locale = formatLocale({ decimal, thousands, grouping: [3], currency: ['', ''], minus: '−' });
  const isMirrored = directionOf(language) === 'rtl';
  const out = isMirrored ? isolate : (text: string) => text;
  const spaced = (number: string, symbol: string) => {
    if (symbol === '') return number;
    if (symbol === '%') return `${number}${beforePercent}%`;
    return currencyFirst && symbol.endsWith('$') ? `${symbol}\u00A0${number}` : `${number}\u00A0${symbol}`;
  };
  const needed = (value: number) => locale.format(',.4~r')(value);
  const fixed = (value: number, decimals: number) =>
    locale.format(`,.${decimals}f`)(rounded(value, decimals));
  const joined = (number: string, size: string, symbol: string) =>
    isMirrored && (size !== '' || (symbol !== '' && symbol !== '%'))
      ? `${out(number)}${size}${symbol === '' ? '' : `\u00A0${symbol}`}`
      : out(spaced(`${number}${size}`, symbol));
  const sized = (value: number, decimals: number): readonly [number: string, size: string] =>
    Math.abs(value) < 1e9 ? [fixed(value, decimals), ''] : [needed(value / 1e9), large[1]];
  return {
    value: (value, decimals) => joined(...sized(value, decimals), ''),
    withUnit: (value, decimals, symbol) => joined(...sized(value, decimals), symbol),
    short: (value, symbol) => joined(needed(value), '', symbol),
    score: (score) => out(fixed(score, scoreDecimals(score))),
    whole: (score) => {
      const printed = rounded(score, 0);
      const sign = isWhole(score) ? '' : printed > score ? '<' : '>';
      return out(`${sign}${fixed(printed, 0)}`);
    },
    signed: (value, decimals) => {
      const printed = rounded(value, decimals);
      return out(printed === 0 ? fixed(0, decimals) : locale.format(`+,.${decimals}f`)(printed));
    },
    axis: (value) => {
      const size = Math.abs(value);
      const [million, thousandMillion] = large;
      const [unit, suffix] = size < 1e6 ? [1, ''] : size < 1e9 ? [1e6, million] : [1e9, thousandMillion];
      return `${out(needed(value / unit))}${suffix}`;
    },
  };
}
