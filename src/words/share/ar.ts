import { dateInArabic } from '../dates.ts';
import { named, own } from '../names.ts';
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
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyByHand: 'لا يسمح المتصفح بالنسخ: النص محدد، فانسخه يدوياً.',
  noClipboard: 'لا يسمح المتصفح بالنسخ: انسخ العنوان من شريط العنوان.',
  save: 'تنزيل',
  close: 'إغلاق',
  cite: 'الاستشهاد',
  citeTitle: 'الاستشهاد بهذا الشكل',
  citeIndicator: 'الاستشهاد بهذا المؤشر',
  citeValues: 'الاستشهاد بهذه القيم',
  asText: 'نصاً',
  citation: ({ title, measure, data, origin, accessed, address }) =>
    `«${title}» (${measure}). ${origin}. البيانات: ${data.map(named).join('؛ ')}. تاريخ الاطلاع: ${own(dateInArabic(accessed))}، الرابط: ${own(address)}`,
  citedNote: (version, method, data) =>
    `إصدار البيانات ${own(version)}، الطريقة ${method}. البيانات: ${data.map(named).join('؛ ')}`,
  byUrl: 'قراءة البيانات في برامج أخرى',
  byUrlLead:
    'صف واحد لكل اقتصاد وسنة، مع حالة القيمة والمصدر والترخيص؛ بلا مفتاح وبلا برامج نصية. ويبقى العنوان نفسه عند تحديث البيانات.',
  excel: `بيانات، ثم الحصول على البيانات، ثم من الويب: ألصق العنوان، ثم اختر الفاصلة محدِّداً و${own('UTF-8')} أصلاً للملف.`,
  allFiles: 'جميع الملفات مع أحجامها وأعمدتها وتراخيصها:',
  viewFailed: 'تعذّر تحميل العرض الذي يطلبه العنوان؛ وهذا هو العرض الافتراضي.',
  embed: 'تضمين',
  frozen: 'مثبَّت',
  todays: 'الشكل الحالي',
  gone: (version) =>
    `كان هذا الشكل مثبَّتاً عند إصدار البيانات ${own(version)}، ولم يعد هذا الإصدار محفوظاً هنا أو لم يتضمن الشكل قط.`,
  vanished: (version) =>
    `لم تعد بيانات هذا الشكل تُنشر هنا. وهو يعرض إصدار البيانات ${own(version)}، وهو آخر إصدار تضمّنها.`,
  expectedVersion: `إصدار بيانات من 12 رقماً أو حرفاً من ${own('a')} إلى ${own('f')}`,
};
