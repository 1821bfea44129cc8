import { type Language, languages } from '../catalog/languages.ts';

/** The months as tables are dated; not `Intl`'s, since a prerendered page must equal the browser's. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};

/**
 * A date in words, as far as it is known: "2025", "November 2026", "1 July 2026".
 *
 * @param date `2025`, `2026-11` or `2026-07-01`
 */
export function asOfInWords(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[language][Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const number = Number(day);
  return `${number === 1 ? languages[language].firstDay : number} ${name} ${year}`;
}
