import { named } from '../../names.ts';
import { plural } from '../../plural.ts';
import type { TargetsWords } from './types.ts';

const form = plural('ar');

const targets = (n: number, two: string): string =>
  form(n, {
    zero: 'لا غاية',
    one: 'غاية واحدة',
    two,
    few: `${n} غايات`,
    other: `${n} غاية`,
  });

export const ar: TargetsWords = {
  title: (group, { of, reached, inTime, unpaced }) =>
    `${named(group)}: ما بلغه متوسط الأعضاء: ${targets(reached, 'غايتان')} من أصل ${of}؛ وما يُبلغ في موعده بوتيرة السنوات الأخيرة: ${targets(inTime, 'غايتان')}${unpaced === 0 ? '' : ` (والوتيرة غير معروفة في ${unpaced})`}`,
  none: (group) => `${named(group)}: لا غاية تخصها`,
  averages:
    'المتوسط للأعضاء الذين تخصهم الغاية ولهم قيمة: مرجّح بالسكان حيث تكون الغاية للناس جميعاً، وإلا فهو الوسيط. ووتيرته هي المتوسط نفسه لوتائر الأعضاء، حيث تكون لنصف ذوي القيم على الأقل وتيرة.',
  rule: ({ years, least, until }) =>
    `الوتيرة: من أول قيمة إلى أحدثها في آخر ${years} سنوات، وبينهما ${least} سنوات على الأقل، بعد آخر انقطاع، من مصدر واحد، وكلتاهما مقدّرة من الناشر أو لا واحدة منهما. والسنة التي تؤدي إليها حساب لا تنبؤ؛ ولا تُذكر سنة بعد ${until}.`,
  percent: 'المسافات والتغيّرات بوحدة المؤشر؛ والتغيّر بالنسبة المئوية (في الأسعار) جزء من القيمة نفسها.',
  caption: 'الغايات، وبُعد متوسط الأعضاء عنها',
  target: 'الغاية',
  setFor: 'محددة لـ',
  scope: {
    each: (group) => `${named(group)} (لكل اقتصاد)`,
    group: (group) => `${named(group)} (مجتمعين)`,
  },
  average: 'متوسط الأعضاء',
  by: { people: 'مرجّح بالسكان', median: 'الوسيط' },
  base: ({ n, of }) => `${n} من ${of}`,
  left: 'الباقي',
  less: (step) => `أقل من ${step}`,
  pace: 'التغيّر في السنة',
  share: (percent) => `\u2066${percent}%\u2069`,
  needed: 'اللازم في السنة',
  over: (year) => `انقضت سنة ${year}`,
  arrival: 'بهذه الوتيرة',
  arrivals: {
    reached: 'بُلغت',
    late: 'بعد الموعد',
    beyond: (until) => `بعد ${until}`,
    away: 'لا يقترب منها',
    unknown: 'الوتيرة غير معروفة',
  },
  reachedBy: 'الأعضاء الذين بلغوها',
  members: (target, indicator, setFor) =>
    `${named(target)}: ${named(indicator)}، ${setFor}، الأعضاء واحداً واحداً`,
  noValue: 'لا قيمة حديثة',
};
