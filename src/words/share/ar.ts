import { own } from '../names.ts';
import { plural } from '../plural.ts';
import type { ShareWords } from './types.ts';

const form = plural('ar');

export const ar: ShareWords = {
  svg: `تنزيل بصيغة ${own('SVG')}`,
  png: `تنزيل بصيغة ${own('PNG')}`,
  pictureFailed: `تعذّر على المتصفح رسم الصورة. يحتوي ملف ${own('SVG')} على المضمون نفسه.`,
  moreDataSets: (n) =>
    `و${form(n, {
      zero: 'لا مجموعات بيانات أخرى',
      one: 'مجموعة بيانات أخرى',
      two: 'مجموعتا بيانات أخريان',
      few: `${n} مجموعات بيانات أخرى`,
      other: `${n} مجموعة بيانات أخرى`,
    })}`,
};
