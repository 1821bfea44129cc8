import { plural } from '../plural.ts';
import type { PlayerWords } from './types.ts';

const form = plural('ar');
const years = (n: number) =>
  form(n, { one: 'سنة واحدة', two: 'سنتان', few: `${n} سنوات`, many: `${n} سنة`, other: `${n} سنة` });

export const ar: PlayerWords = {
  name: 'السنوات',
  year: 'السنة',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  earlier: 'سنة أبكر',
  later: 'سنة لاحقة',
  none: 'لا سنة أخرى فيها عدد كافٍ من الأعضاء ذوي القيم.',
  years: (n, first, last) =>
    `${years(n)} فيها عدد كافٍ من الأعضاء، من ${first} إلى ${last}. المقاييس ثابتة، ومفتاح المسافة يشغّل ويوقف.`,
};
