/**
 * Dates in words, as far as they are known: "2025", "November 2026", "1 July 2026". Not `Intl`'s, since a prerendered page must equal
 * the browser's; a function a language, so that a frame fetches one alone.
 */

/** @param date `2025`, `2026-11` or `2026-07-01`; one in words already stays as it is */
export function dateInEnglish(date: string): string {
  return worded(
    date,
    'January February March April May June July August September October November December',
  );
}

/** @param date as in `dateInEnglish` */
export function dateInFrench(date: string): string {
  const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
  return worded(date, months, '1er');
}

/** @param date as in `dateInEnglish` */
export function dateInArabic(date: string): string {
  return worded(date, 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر');
}

/** @param months their names, a blank between */
function worded(date: string, months: string, firstDay = '1'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months.split(' ')[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const number = Number(day);
  return `${number === 1 ? firstDay : number} ${name} ${year}`;
}
