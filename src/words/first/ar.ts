import { named, own } from '../names.ts';
import type { FirstWords } from './types.ts';

export const ar: FirstWords = {
  question: (group) => `${named(group)}: ما مدى التقدم الرقمي للأعضاء؟`,
  measure: (column, year) =>
    `${named(column)}، من 0 إلى 100، ${year}: كل نقطة عضو، وكل خط رفيع تحتها اقتصاد آخر في العالم`,
  label: 'بلدك',
  type: 'اكتب اسم بلد…',
  device: 'يُحاط موضعه بعدها بدائرة في الأشكال. ويُحفظ ذلك على هذا الجهاز وحده.',
  forget: 'نسيانه',
  lost: (code) => `الرمز ${own(code)} المحفوظ على هذا الجهاز لم يعد في البيانات، ولذلك نُسي.`,
  score: (className, score) => `${className}: ${score} من 100`,
  behind: (area, score, median) => `أكبر تأخر: «${named(area)}»، ${score} (وسيط المجموعة ${median})`,
  ahead: (area, score, median) => `أصغر تقدم: «${named(area)}»، ${score} (وسيط المجموعة ${median})`,
  contents: (n, areas, indicators) =>
    `لكل منها صفحة: الاقتصادات (${n}) والمجالات (${areas}) والمؤشرات (${indicators}).`,
  outside: (group) => `ليس بين الأعضاء (${named(group)})`,
  keep: 'حفظ هذه المجموعة للسفر',
};
