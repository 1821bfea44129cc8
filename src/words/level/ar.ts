import { points } from '../arabic.ts';
import { named } from '../names.ts';
import { plural } from '../plural.ts';
import type { LevelWords } from './types.ts';

const form = plural('ar');
const economies = (n: number) =>
  form(n, {
    one: 'اقتصاد واحد',
    two: 'اقتصادين',
    few: `${n} اقتصادات`,
    many: `${n} اقتصاداً`,
    other: `${n} اقتصاد`,
  });
const indicators = (n: number) =>
  form(n, { one: 'مؤشر واحد', two: 'مؤشرين', few: `${n} مؤشرات`, many: `${n} مؤشراً`, other: `${n} مؤشر` });
const were = (level: number, year: string) => `من بين ${economies(level)} في المستوى نفسه عام ${year}`;

export const ar: LevelWords = {
  caution: 'تُظهر الأرقام من تقدّم لا لماذا.',
  rule: (own) =>
    `في المستوى نفسه: قبل ${own.years} سنوات، بين ${points(own.below, 'نقطتين')} أقل و${points(own.above, 'نقطتين')} أكثر على مقياس المؤشر من 0 إلى 100، بدخل للفرد لا تتجاوز نسبته ${own.income} وسكان لا تتجاوز نسبتهم ${own.population}. متقدم اليوم: بما لا يقل عن ${points(own.ahead, 'نقطتين')} ومن دون أن يتراجع هو نفسه، في ${own.agree} من ${own.windows} فترات متجاورة؛ ودخله اليوم لا يتجاوز ${own.today} أمثال. يُعرض ${own.most} على الأكثر لكل مؤشر، والأكثر اشتراكاً أولاً. ولا تُستعمل إلا مؤشرات ما لدى الناس أو ما يقدرون عليه، بلا انقطاع في السلسلة.`,
  area: (names, n, of) => `متقدم في ما لا يقل عن ${indicators(n)} من أصل ${of} قابلة للمقارنة: ${names}.`,
  areaNobody: (of) => `لا أحد متقدم في مؤشرين أو أكثر من أصل ${of} قابلة للمقارنة.`,
  noValue: 'لا قيم قابلة للمقارنة في الطرفين.',
  nobody: (level, year, by) =>
    level === 0
      ? `لم يكن أي اقتصاد مماثل في المستوى نفسه عام ${year}.`
      : `${were(level, year)}، لا أحد متقدم بفارق ${points(by, 'نقطتين')}.`,
  found: (n, level, year) =>
    n > level ? `في المستوى نفسه نحو عام ${year}، ومتقدم اليوم:` : `${were(level, year)}، المتقدم اليوم:`,
  values: (before, from, after, to) => `${before} عام ${from}، و${after} عام ${to}`,
  shared: (names) => `المشترك: ${names}.`,
  richer: (times) => `وزاد دخله أيضاً: نما دخل الفرد فيه ${times} مثل نموه هنا.`,
  asked: (name) => `من يمكنه أن يسأل (${named(name)})`,
  askedLine: (indicator, names) => `${indicator}: ${names}.`,
  inPlace: (name, from, to) => `ما وُضع موضع التنفيذ (${named(name)})، ${from}–${to}`,
  inPlaceNote: (own) =>
    `وقائع مؤرخة من المجال نفسه لا تذكرها هذه المصادر عن (${named(own)})؛ وعدم ذكرها لا يعني عدم وجودها.`,
  nothing: (own) => `لا تذكر هذه المصادر لتلك السنوات شيئاً من المجال لا تذكره عن (${named(own)}) أيضاً.`,
  noMeasure: (areas) => `لا نتيجة تُقاس بلا انقطاع على مدى عشر سنوات في: ${areas}. ولا مقارنة تُعقد هناك.`,
  exchange: {
    sentence: (asking, giving, of, group) =>
      `من بين ${of} من الأعضاء (${named(group)})، يمكن لعدد ${asking} أن يسأل عضواً آخر كان في المستوى نفسه قبل عشر سنوات وهو اليوم متقدم، ويمكن أن يُسأل ${giving}.`,
    nobody: (group) => `لا عضو (${named(group)}) كان في مستوى عضو آخر وهو اليوم متقدم عليه.`,
    caption: (area, group) => `${area}: من يمكنه أن يسأل من (${named(group)})`,
    asks: 'يمكنه أن يسأل',
    asked: 'يمكن أن يسأله',
  },
  gap: {
    choose: 'من يتقاسم التأخر نفسه في',
    sentence: (indicator, behind, sharing, n, group) =>
      `${named(indicator)}: من بين ${n} من الأعضاء ذوي القيمة (${named(group)})، عدد من هم دون الوسيط العالمي ${behind}، وعدد من يتقاسمون هذا التأخر مع عضو مماثل ${sharing}.`,
    nobody: (indicator, group) => `${named(indicator)}: لا عضو ذا قيمة (${named(group)}) دون الوسيط العالمي.`,
    value: 'القيمة',
    sharing: 'يتقاسم التأخر مع (مشاريع مشتركة)',
    passed: 'أعضاء أغنى مرّوا بهذا المستوى (تعاون ثلاثي)',
    before: (name, year, value) => `${name} (${year}: ${value})`,
    rule: (own) =>
      `التأخر: ${own.behind} نقاط أو أكثر على مقياس المؤشر من 0 إلى 100. والتأخر نفسه: بفارق لا يتجاوز ${own.within} نقاط، مع دخل للفرد في حدود ${own.income} ضعف وسكان في حدود ${own.population} ضعفاً اليوم. والأغنى: أكثر من ${own.today} ضعف الدخل؛ وقيمته حين لم تكن أعلى، دونها بما لا يتجاوز ${own.below} نقاط ومن دون انقطاع بعدها، وهو اليوم فوقها بـ${own.ahead} نقاط أو أكثر؛ و${own.most} على الأكثر.`,
  },
};
