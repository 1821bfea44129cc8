import { areas, indicators } from '../arabic.ts';
import { named } from '../names.ts';
import { plural } from '../plural.ts';
import type { EconomyWords, RankOf } from './types.ts';

const form = plural('ar');

const place = ({ rank, of, sharing }: RankOf): string =>
  `المرتبة ${rank} من أصل ${of}${
    sharing > 1
      ? `، بالتساوي مع ${form(sharing - 1, {
          one: 'اقتصاد آخر',
          two: 'اقتصادين آخرين',
          few: `${sharing - 1} اقتصادات أخرى`,
          many: `${sharing - 1} اقتصاداً آخر`,
          other: `${sharing - 1} اقتصاد آخر`,
        })}`
      : ''
  }`;

const areasHave = (n: number, of: number): string =>
  `${areas(n, of, 'مجالان')} ${form(n, { zero: 'له', one: 'له', two: 'لهما', other: 'لها' })}`;

const indicatorsHave = (n: number, of: number): string =>
  `${indicators(n, 'مؤشران')} من أصل ${of} ${form(n, { zero: 'له', one: 'له', two: 'لهما', other: 'لها' })}`;

const years = (n: number): string =>
  form(n, {
    zero: 'أقل من سنة',
    one: 'سنة واحدة',
    two: 'سنتان',
    few: `${n} سنوات`,
    many: `${n} سنة`,
    other: `${n} سنة`,
  });

const spanOf = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `من ${first} إلى ${last}`;

export const ar: EconomyWords = {
  title: (name, { rank, of }, group, year, ends) =>
    `${named(name)}: المرتبة ${rank} من أصل ${of} (${named(group)}، ${year})${
      ends === null ? '' : `؛ الأقوى: ${named(ends.strongest)}؛ الأضعف: ${named(ends.weakest)}`
    }`,
  titleUnranked: (name, year, scored, of) =>
    `${named(name)}: لا درجة إجمالية في ${year}؛ ${areasHave(scored, of)} درجة`,
  lead: (score, className, world) =>
    `الدرجة الإجمالية: ${score} من 100 (${className})، ${place(world)} في العالم`,
  between: (best, worst, group) =>
    best === worst
      ? `تعطي \u206690%\u2069 على الأقل من الطرق الأخرى المرتبة نفسها (${named(group)})`
      : `تضع طرق أخرى المرتبة بين ${best} و${worst} (${named(group)})`,
  scoredAreas: (n, of) => `${areasHave(n, of)} درجة`,
  changed: (movement, points, from, n) =>
    `${
      {
        up: `بزيادة قدرها ${points.text} نقطة منذ ${from}`,
        down: `بانخفاض قدره ${points.text} نقطة منذ ${from}`,
        flat: `بلا تغيّر منذ ${from}`,
      }[movement]
    }، بحساب ${indicators(n, 'مؤشرين', 'أي مؤشر')} قيمها قابلة للمقارنة في السنتين`,
  unchangeable: (from) => `لا يكفي عدد المؤشرات ذات القيم القابلة للمقارنة لبيان ما تغيّر منذ ${from}`,
  sentence: (statements) => `${statements.join('؛ ')}.`,
  basis: (n, of, year) =>
    `درجة اليقين: من مؤشرات الدرجات ${indicatorsHave(n, of)} قيمة؛ ونصف القيم من ${year} أو بعدها.`,
  outside: (group) => `خارج المجموعة (${named(group)}): المراتب بين جميع الاقتصادات.`,
  endsNote: 'الأقوى والأضعف بحسب المرتبة لا الدرجة: فمستوى الدرجات يختلف من مجال إلى آخر.',

  compareWith: ['المقارنة مع', 'ومع'],
  economies: 'الاقتصادات',
  world: 'العالم',
  profileTitle: (name, above, of, group) =>
    `${named(name)}: ${areas(above, of, 'مجالان')} فوق الوسيط (${named(group)})`,
  profileMeasure: (year) => `الدرجات حسب المجال، من 0 إلى 100، ${year}`,
  place,
  rank: ({ rank, of, sharing }) => `${rank}${sharing > 1 ? '=' : ''} من ${of}`,
  class: 'المستوى',
  score: 'الدرجة',
  changeSince: (year) => `التغيّر منذ ${year}`,
  rankIn: (group) => `المرتبة (${named(group)})`,

  endsTitle: (best, worst, group) =>
    `أفضل مرتبة: ${named(best)}؛ أبعد تأخر: ${named(worst)} (${named(group)})`,
  noEnds: (group) => `لا مؤشر يتميز عن مؤشرات النظراء (${named(group)})`,
  endsMeasure: (group) =>
    `المؤشرات التي تدخل في الدرجات، بحسب المرتبة في المجموعة (${named(group)})، كل منها في سنته`,
  strengths: 'نقاط القوة',
  gaps: 'الثغرات',
  none: 'لا شيء في هذا النصف من المجموعة.',
  fact: (value, unit, year, placed) => `${value} (${named(unit)}) في ${year}، ${placed}`,

  learn: (from, group) => `من تجاوز هذا المستوى منذ ${from} (${named(group)})`,
  learnLead:
    'أعضاء لم يكونوا حينئذ أعلى من هذا المستوى وهم فوقه الآن، في أدنى المجالات مرتبةً مما يمكن مقارنة تغيّره.',
  passed: (area, score) => `${named(area)}: ما فوق ${score}`,
  gained: (points, n, score) => `${points.text} نقطة (${indicators(n, 'مؤشران')})، والآن ${score}`,

  trendTitle: (name, movement, points, from) =>
    `${named(name)}: ${
      {
        up: `ارتفعت الدرجة الإجمالية ${points.text} نقطة منذ ${from}`,
        down: `انخفضت الدرجة الإجمالية ${points.text} نقطة منذ ${from}`,
        flat: `لم تتغيّر الدرجة الإجمالية منذ ${from}`,
      }[movement]
    }، بالمؤشرات نفسها`,
  trendNone: (name) => `${named(name)}: الدرجات عبر الزمن`,
  trendMeasure: (from, to) => `الدرجة الإجمالية، من 0 إلى 100، من ${from} إلى ${to}`,
  trendNote:
    'تقوم درجة كل سنة على المؤشرات المعروفة في تلك السنة: فقد يعود جزء من أي قفزة إلى تغيّر المؤشرات. أما التغيّر بالنقاط فيقارن المؤشرات نفسها في السنتين.',
  since: (points, n) => `${points.text} نقطة (${indicators(n, 'مؤشران')})`,
  noChange: 'لا تغيّر قابلاً للمقارنة',

  dividesTitle: (indicator, dimension, gap, year) =>
    `أوسع فجوة: ${named(indicator)}، ${gap} نقطة (حسب ${named(dimension)}، ${year})`,
  dividesKnown: (n) => `الفجوات داخل الاقتصاد معروفة في ${indicators(n, 'مؤشرين', 'أي مؤشر')}`,
  dividesMeasure: 'أحدث سنة تتوفر فيها القيمتان؛ نسب السكان بالمئة',
  points: (gap) => `${gap} نقطة`,
  gap: 'الفجوة',
  otherUnits: 'بوحدات أخرى',
  sides: (first, second, gap) => `${first}، ${second}، الفجوة ${gap}`,
  parts: (items) => items.join('، '),
  dimensionHead: 'الفجوة حسب',

  factsTitle: (n, of) => `${indicatorsHave(n, of)} قيمة`,
  factsMeasure:
    'أحدث قيمة حتى سنة المؤشر الخاصة به، وهي أحدث سنة لمعظم الاقتصادات قيمة فيها؛ والمراتب بين كل من له قيمة، وعلامة = لمرتبة مشتركة.',
  factsCited: 'أحدث القيم، ولكل منها سنتها',
  openFacts: 'فتح جميع المجالات',
  policies: {
    title: 'القوانين والاستراتيجيات والمؤسسات والنظم التي ترصدها المصادر',
    lead: 'ما كان قائماً حتى تاريخ طبعة كل مصدر، مع سنته ورابطه حيث يذكرهما المصدر. وما لم يُذكر هنا لا يعني «لا»: فلعل أحداً لم يبحث عنه. تقود الروابط إلى مواقع أخرى ولم تُفتح للتحقق منها.',
    none: 'لا يذكر أي مصدر شيئاً منها.',
    line: (n, years) =>
      `${form(n, { zero: 'لا مدخل', one: 'مدخل واحد', two: 'مدخلان', few: `${n} مدخلات`, many: `${n} مدخلاً`, other: `${n} مدخل` })}${years === null ? '' : `، ${spanOf(years)}`}`,
  },
  rankEnds: (best, worst) =>
    worst === null
      ? `${best.rank} (${named(best.name)})`
      : `أعلاها ${best.rank} (${named(best.name)})، وأدناها ${worst.rank} (${named(worst.name)})`,
  trend: 'التطور',
  lag: years,
  notReported: (year) => `لا قيمة حتى ${year}`,
  tooOld: (year, tolerance) =>
    `لا قيمة: آخرها من ${year}، أي أقدم من ${form(tolerance, { one: 'سنة واحدة', two: 'سنتين', few: `${tolerance} سنوات`, other: `${tolerance} سنة` })}`,
  fromTo: (from, fromYear, to, toYear) => `من ${from} في ${fromYear} إلى ${to} في ${toYear}`,
  downloadFacts: 'تنزيل هذه القيم (CSV)',
  sideBySide: (name) => `مقارنة جنباً إلى جنب مع اقتصادات أخرى: ${named(name)}`,
};
