import type { Language } from '../../../src/catalog/languages.ts';

/** A number as a text says it. */
export interface Said {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  readonly isPercent: boolean;
  /** whether it is a measured value, not a count or a year: it has decimals, a percent sign or a size in words */
  readonly isValue: boolean;
}

/** Isolates and marks of direction, which keep numbers in place and say nothing. */
const MARKS = /[\u2066-\u2069\u200E\u200F]/g;

const SIZES: Readonly<Record<string, number>> = {
  M: 1e6,
  bn: 1e9,
  Md: 1e9,
  مليون: 1e6,
  مليار: 1e9,
};

const FORMS: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}\d.])[−+]?\d+(?:,\d{3})*(?:\.\d+)?(bn|M)?(?:st|nd|rd|th)?(?![\p{L}\d])(%)?/gu,
  fr: /(?<![\p{L}\d,])[−+]?\d+(?:\u202F\d{3})*(?:,\d+)?(?:er|e)?(?![\p{L}\d])(?:\u00A0(Md|M)\b)?(\u202F%)?/gu,
  ar: /(?<![\p{Script=Latin}\d.,])[−+]?\d+(?:,\d{3})*(?:\.\d+)?(?:\u00A0?(مليار|مليون))?(%)?/gu,
};

/** The numbers in a text of a language, as they are printed. */
export function saidIn(text: string, language: Language): Said[] {
  return [...text.replace(MARKS, '').matchAll(FORMS[language])].map(([all, size, percent]) => {
    const digits = all.match(/[−+]?[\d.,\u202F]*\d/u)?.[0] ?? '';
    const plain =
      language === 'fr' ? digits.replaceAll('\u202F', '').replace(',', '.') : digits.replaceAll(',', '');
    const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
    return {
      text: all,
      value: Number(plain.replace('−', '-')) * (size === undefined ? 1 : (SIZES[size] ?? 1)),
      decimals: size === undefined ? decimals : -1,
      isPercent: percent !== undefined,
      isValue: decimals > 0 || percent !== undefined || size !== undefined,
    };
  });
}
