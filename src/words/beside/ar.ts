import { named } from '../names.ts';
import { plural } from '../plural.ts';
import type { BesideWords } from './types.ts';

const form = plural('ar');

/** After a preposition. */
const groups = (n: number): string =>
  form(n, {
    one: 'مجموعة واحدة',
    two: 'المجموعتين',
    few: `المجموعات الـ${n}`,
    other: `المجموعات الـ${n}`,
  });

export const ar: BesideWords = {
  label: 'المجموعات',
  add: 'إضافة مجموعة',
  remove: (group) => `إزالة: ${named(group)}`,
  most: (most) => `لا يوضع جنباً إلى جنب أكثر من ${most} مجموعات؛ وتُركت البقية.`,
  unknown: (codes) => `لا أحد يُقصد بـ: ${named(codes)}.`,
  few: 'اختر مجموعتين أو أكثر.',
  between: (measure, year, n, low, high) =>
    `${named(measure)}: بين هذه ${groups(n)} أدنى وسيط للأعضاء في ${named(low.group)} (${low.value}) وأعلاه في ${named(high.group)} (${high.value})، ${year}`,
  alike: (measure, year) => `${named(measure)}: لا يختلف وسيط أي من هذه المجموعات عن غيره، ${year}`,
  areas: (year) => `وسيط الأعضاء ذوي الدرجات، من 0 إلى 100، ${year}`,
  column: 'الدرجة',
  base: ({ n, of }) => `${n} من ${of}`,
  remark: (base, distance) => `${base} · ${distance} عن العالم`,
  world: 'العالم',
  overTime: (measure) => `${named(measure)}: وسيط الأعضاء سنة بسنة`,
  gap: (_, before, from, after, to) =>
    `المسافة بين أعلى هذه الأوساط وأدناها: ${before} في ${from}، و${after} في ${to}.`,
  rule: 'السنوات التي لنصف أعضاء المجموعة على الأقل قيمة فيها فقط. وقد يكون الاقتصاد في أكثر من مجموعة، ويحسبه كل وسيط.',
  indicator: (name, year) => `${named(name)}: أعضاء المجموعات في ${year}`,
  group: 'المجموعة',
  median: 'الوسيط',
  members: 'الأعضاء ذوو القيمة',
  distance: 'عن الوسيط العالمي',
};
