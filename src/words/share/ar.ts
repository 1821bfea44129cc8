import { own } from '../names.ts';
import { plural } from '../plural.ts';
import type { ShareWords } from './types.ts';

const form = plural('ar');

export const ar: ShareWords = {
  svg: `تنزيل بصيغة ${own('SVG')}`,
  png: `تنزيل بصيغة ${own('PNG')}`,
  pictureFailed: `تعذّر على المتصفح رسم الصورة. يحتوي ملف ${own('SVG')} على المضمون نفسه.`,
  moreDataSets: (first, more) =>
    `${first}؛ و${form(more, {
      zero: 'لا مجموعات بيانات أخرى',
      one: 'مجموعة بيانات أخرى',
      two: 'مجموعتا بيانات أخريان',
      few: `${more} مجموعات بيانات أخرى`,
      other: `${more} مجموعة بيانات أخرى`,
    })}`,
};
