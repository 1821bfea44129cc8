import { amount, areas, indicators, points } from '../arabic.ts';
import { named } from '../names.ts';
import { plural } from '../plural.ts';
import type { CompareWords } from './types.ts';

const form = plural('ar');

const others = (n: number): string =>
  form(n, {
    one: 'اقتصاد آخر',
    two: 'اقتصادان آخران',
    few: `${n} اقتصادات أخرى`,
    many: `${n} اقتصاداً آخر`,
    other: `${n} اقتصاد آخر`,
  });

export const ar: CompareWords = {
  name: 'مقارنة الاقتصادات',
  economies: 'الاقتصادات المقارنة',
  these: 'مقارنة هذه الاقتصادات',
  byDefault: (n, group, year, most) =>
    `لم يُختر أي اقتصاد بعد. ويُعرض بدلاً من ذلك ${form(n, {
      one: 'العضو صاحب أعلى درجة إجمالية',
      two: 'العضوان صاحبا أعلى درجتين إجماليتين',
      few: `الأعضاء أصحاب أعلى ${n} درجات إجمالية`,
      other: `الأعضاء أصحاب أعلى ${n} درجة إجمالية`,
    })} (${named(group)}، ${year}). ويمكن اختيار ما يصل إلى ${most}.`,
  title: ({ name, value, shared }, column, first, of, year) => {
    const rest = shared
      ? ''
      : first === 0
        ? `، ولكن ليس في أي مجال من أصل ${of}`
        : `، وكذلك في ${areas(first, of, 'مجالين')}`;
    return `${named(column)}، أعلى درجة: ${name}، ${value} من 100${rest} (${year})`;
  },
  titleNone: (column, year) => `${named(column)}: لا درجتين للمقارنة بين هذه الاقتصادات (${year})`,
  titleOne: (name) => `${named(name)}: يلزم اختيار اقتصاد ثانٍ للمقارنة`,
  noScores: (year) => `لا درجات لعام ${year}.`,
  leads: (list, of) => `عدد المجالات ذات أعلى درجة من أصل ${of}: ${list}.`,
  close: (list, most) => `لا يزيد الفارق بين الأعلى والأدنى على ${points(most, 'نقطتين')} في: ${list}.`,
  closeNone: (most) => `يزيد الفارق بين الأعلى والأدنى على ${points(most, 'نقطتين')} في كل مجال.`,
  widest: (column, gap, low, high) =>
    `أوسع فارق: ${named(column)}، ${amount(gap)}، من ${low.score} (${named(low.name)}) إلى ${high.score} (${named(high.name)})`,
  aboveMedian: (name, above, of) =>
    above === 0
      ? `${named(name)}: ليس فوق وسيط المجموعة في أي مجال من أصل ${of}`
      : `${named(name)}: فوق وسيط المجموعة في ${areas(above, of, 'مجالين')}`,
  missing: (name, list) => `${named(name)}: لا درجة في ${list}.`,
  overlap: (list, n, of) =>
    `المراتب بين جميع الاقتصادات. ${
      n === 0
        ? 'ولا يتداخل نطاق أعلى درجة مع نطاق آخر في أي مجال.'
        : `ولا يمكن الجزم بالمتقدم في ${areas(n, of, 'مجالين')}، لتداخل النطاقات: ${list}.`
    }`,
  missingAll: (name) => `${named(name)}: لا درجة في أي مجال.`,
  show: 'التطور عبر الزمن',
  scores: 'الدرجات',
  from: 'من سنة',
  areas: 'المجالات',
  gained: (column, name, gain, from, to) =>
    `${named(column)}: أكبر ارتفاع واضح من ${from} إلى ${to} هو ${amount(gain)} (${named(name)})${gain.alike === 0 ? '' : `؛ وربما بلغه ${others(gain.alike)}`}`,
  lost: (column, name, loss, from, to) =>
    `${named(column)}: لا ارتفاع واضحاً من ${from} إلى ${to}؛ وأكبر انخفاض واضح هو ${amount(loss)} (${named(name)})${loss.alike === 0 ? '' : `؛ وربما بلغه ${others(loss.alike)}`}`,
  moved: (indicator, name, from, to, fromYear, toYear) =>
    `${named(indicator)}: أكبر تغيّر من ${from} في ${fromYear} إلى ${to} في ${toYear} (${named(name)})`,
  spread: (name, low, high) =>
    `${named(name)}: من ${low.score} (${named(low.name)}) إلى ${high.score} (${named(high.name)})`,
  overTime: (name) => `${named(name)} عبر الزمن`,
  fromAfter: (from, to) =>
    `تأتي سنة ${from} بعد ${to}، وهي آخر سنة معروضة. وتُعرض جميع السنوات حتى ذلك الحين.`,
  changeBase: (list, from) => `الوزن ذو القيم الأحدث من ${from}: ${list}. والمطلوب الثلث لذكر تغيّر.`,
  unclear: (list) => `لا تغيّر واضحاً: ${list}.`,
  notDrawn: (list) => `خارج الرسم لعدم توفر قيم: ${list}.`,
  bestOften: (list, n, of) =>
    `أفضل قيمة في أكبر عدد من المؤشرات: ${list} (${indicators(n, 'مؤشران')} من أصل ${of})`,
  groups: 'مجموعات جنباً إلى جنب',
  sideBySide: 'المؤشرات جنباً إلى جنب',
  scoredRows: (n, year) => `${indicators(n, 'مؤشران')} مما يدخل في الدرجات، أحدث القيم حتى ${year}`,
  allRows: (n, year) => `${indicators(n, 'مؤشران')} من المجالات المختارة، أحدث القيم حتى ${year}`,
  allAreas: 'كل ما يدخل في الدرجات',
  facts: (facts) => facts.map(named).join('، '),
  best: 'الأفضل في الصف',
  bestNote: 'أفضل قيمة في الصف بخط عريض ومعها نجمة. وتُذكر سنة القيمة إذا اختلفت عن سنة الصف.',
  noValue: 'لا قيمة',
  noValueSince: (year) => `لا قيمة منذ ${year}`,
};
