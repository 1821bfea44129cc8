import type { Change } from './area/types.ts';
import { plural } from './plural.ts';

/** Counted things in Arabic: two of them have the form of their place in the sentence, all other numbers one form. */

const form = plural('ar');

/** @param two "مؤشران" or "مؤشرين" */
export const indicators = (n: number, two: string, zero = 'لا مؤشر'): string =>
  form(n, { zero, one: 'مؤشر واحد', two, few: `${n} مؤشرات`, many: `${n} مؤشراً`, other: `${n} مؤشر` });

/**
 * @param two "مجالان" or "مجالين"
 *
 * @example areas(6, 8, 'مجالان') // "6 مجالات من أصل 8"
 */
export const areas = (n: number, of: number, two: string): string =>
  `${form(n, {
    zero: 'لا مجال',
    one: 'مجال واحد',
    two,
    few: `${n} مجالات`,
    many: `${n} مجالاً`,
    other: `${n} مجال`,
  })} من أصل ${of}`;

export const members = (n: number): string =>
  form(n, {
    zero: 'لا عضو',
    one: 'عضو واحد',
    two: 'عضوان',
    few: `${n} أعضاء`,
    many: `${n} عضواً`,
    other: `${n} عضو`,
  });

/** "12 عضواً من أصل 57" */
export const share = (n: number, of: number): string => `${members(n)} من أصل ${of}`;

/** @param two "نقطتان" or "نقطتين" */
export const points = (n: number, two: string): string =>
  form(n, { one: 'نقطة واحدة', two, few: `${n} نقاط`, other: `${n} نقطة` });

/** A whole number of points in its form; with decimals the singular, as after any fraction. */
export const amount = ({ value, text }: Change): string =>
  Number.isInteger(value) ? points(value, 'نقطتان') : `${text} نقطة`;
