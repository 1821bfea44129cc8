import { named } from '../names.ts';
import { plural } from '../plural.ts';
import type { Against, AreaWords, Change, Gap, Reach } from './types.ts';

const form = plural('ar');

const members = (n: number): string =>
  form(n, {
    zero: 'لا عضو',
    one: 'عضو واحد',
    two: 'عضوان',
    few: `${n} أعضاء`,
    many: `${n} عضواً`,
    other: `${n} عضو`,
  });

/** "بين الأعضاء الذين يقوم تغيّرهم على بيانات كافية (37 من أصل 57)": لا يُعرف شيء عن غيرهم */
const among = (who: string, { known, of }: Reach): string =>
  known === of ? `بين جميع الأعضاء (${of})` : `بين الأعضاء ${who} (${known} من أصل ${of})`;

const changed = ({ text }: Change): string => `${text} نقطة`;

const distance = ({ points, text }: Gap): string =>
  points === 0
    ? 'عند مستوى الوسيط العالمي'
    : `بفارق ${text} نقطة ${points > 0 ? 'فوق' : 'دون'} الوسيط العالمي`;

const distanceThen = ({ points, text }: Gap): string =>
  points === 0 ? 'عند مستواه' : `بفارق ${text} نقطة ${points > 0 ? 'فوقه' : 'دونه'}`;

const against = ({ area, group, world, n }: Against): string =>
  `«${named(area)}» (${group} مقابل ${world}؛ ${members(n)})`;

/** ما يلي أكبر ارتفاع يتداخل نطاقه مع نطاقات آخرين */
const alsoRose = ({ alike = 0 }: Reach): string =>
  alike === 0
    ? ''
    : `، ولا يتميّز عن ارتفاع ${form(alike, {
        one: 'عضو آخر',
        two: 'عضوين آخرين',
        few: `${alike} أعضاء آخرين`,
        many: `${alike} عضواً آخر`,
        other: `${alike} عضو آخر`,
      })}`;

export const ar: AreaWords = {
  measure: (column, year) => `الدرجة: ${named(column)}، من 0 إلى 100، ${year}؛ اللون: مستوى النضج`,
  strip: {
    title: (column, low, high, quarter, threeQuarters) =>
      `${named(column)}: درجات الأعضاء من ${low} إلى ${high}، والنصف الأوسط منها من ${quarter} إلى ${threeQuarters}`,
    measure: (column, year) =>
      `الدرجة: ${named(column)}، من 0 إلى 100، ${year}؛ كل نقطة عضو، وكل خط رفيع اقتصاد آخر`,
    row: (group, n, low, high) => `${named(group)}: ${members(n)}، الدرجات من ${low} إلى ${high}`,
  },
  without: (n) =>
    form(n, {
      one: 'لماذا بقي عضو واحد بلا درجة',
      two: 'لماذا بقي عضوان بلا درجة',
      few: `لماذا بقي ${n} أعضاء بلا درجة`,
      many: `لماذا بقي ${n} عضواً بلا درجة`,
      other: `لماذا بقي ${n} عضو بلا درجة`,
    }),
  scoreColumn: 'الدرجة، من 0 إلى 100',
  maturity: 'مستوى النضج',
  rankRange: (range) => `المرتبة ${range}`,
  areas: 'المجالات بالتفصيل',
  base: 'من لهم قيمة',
  trend: {
    gap: (group, from, to) =>
      `${named(group)}: ${distance(to)} في ${to.year}، و${distanceThen(from)} في ${from.year}`,
    measure: (column, from, to) => `الدرجة: ${named(column)}، من 0 إلى 100، من ${from} إلى ${to}`,
    nearest: (year) => `عرض ${year}، أقرب سنة لها درجات`,
  },
  indicators: {
    title: (group, { ahead, behind }, of, column) => {
      if (ahead === of)
        return `${named(group)}: تقدم على العالم في كل المؤشرات وعددها ${of} (${named(column)})`;
      if (behind === of)
        return `${named(group)}: تأخر عن العالم في كل المؤشرات وعددها ${of} (${named(column)})`;
      return `${named(group)}: عدد المؤشرات التي تتقدم فيها المجموعة على العالم: ${ahead} من أصل ${of} (${named(column)})`;
    },
    measure: (from, to) =>
      `وسيط الأعضاء في أحدث سنة وتطوره، من ${from} إلى ${to}؛ ولا تُعرض إلا السنوات التي لنصفهم فيها قيمة`,
    typical: { median: 'الوسيط', mean: 'المتوسط' },
    world: 'العالم',
    notScored: 'خارج الدرجة',
    none: 'أقل من نصف الأعضاء لهم قيمة.',
    means: 'حيث لا يدل الوسيط على شيء، كما في قانون موجود أو غير موجود، يُعرض المتوسط.',
    course: (from, fromYear, to, toYear, breaks) =>
      `من ${from} في ${fromYear} إلى ${to} في ${toYear}${breaks === 0 ? '' : '، مع انقطاع في السلسلة'}`,
  },
  movers: {
    title: (name, change, from, to, group, column, reach) =>
      reach.known === 1
        ? `من ${from} إلى ${to} لا يُعرف إلا تغيّر عضو واحد: ${named(name)}، ${changed(change)} (${named(group)}، ${named(column)})`
        : `أكبر ارتفاع واضح من ${from} إلى ${to} ${among('الذين يقوم تغيّرهم على بيانات كافية', reach)}: ${named(name)}، ${changed(change)} (${named(group)}، ${named(column)})${alsoRose(reach)}`,
    titleNone: (from, to, group, column) =>
      `لا ارتفاع واضحاً من ${from} إلى ${to} (${named(group)}، ${named(column)})`,
    measure: (column, from, to, up, down) =>
      `تغيّر الدرجة بالنقاط من ${from} إلى ${to}: ${named(column)}؛ أوائل الأعضاء المشمولين بالمقارنة (${up}) وأواخرهم (${down})`,
    measureAll: (column, from, to) =>
      `تغيّر الدرجة بالنقاط من ${from} إلى ${to}: ${named(column)}؛ جميع الأعضاء المشمولين بالمقارنة`,
    spoken: (name, rank, change, isClear) =>
      `${named(name)}: المرتبة ${rank}، ${changed(change)}${isClear ? '' : '، لا تغيّر واضحاً'}`,
    method:
      'يقارن التغيّر الدرجة بنفسها: بمؤشرات اليوم، ولكل منها أحدث قيمة كانت معروفة في كل من السنتين. ويُذكر حيث كان لثلث الوزن على الأقل قيم أحدث. وحيث يقع الصفر بين طرفي \u206690%\u2069 من عمليات إعادة الحساب (بطرق أخرى وبإكمال القيم الناقصة وضمن أخطاء المعاينة) فلا تغيّر واضحاً: ويظهر بالرمادي.',
    notCompared: (list, n, of, from) =>
      `لا يُذكر تغيّر: ${members(n)} من أصل ${of}، إذ إن القيم الأحدث من ${from} تحمل أقل من ثلث الوزن: ${list}.`,
    unnamed: (list, n, of) =>
      `خارج العرض: ${members(n)} من أصل ${of}، إذ تقوم الدرجة على جزء صغير من الوزن: ${list}.`,
    tooFew: (group, column, from, to) =>
      `${named(column)}: لا يُذكر تغيّر من ${from} إلى ${to} (${named(group)}). فالقيم الأحدث تحمل أقل من ثلث وزن الدرجة عند كل عضو.`,
    noEarlier: (year) => `لا يُذكر تغيّر: لا ترتيب لعام ${year}.`,
    heading: 'من تحرّك أكثر',
    since: 'منذ عام',
    closed: 'ما سُدّ من الفجوة إلى 100',
    closedMost: (name, share) => `أكبر نسبة سُدّت من الفجوة إلى 100: ${named(name)}، ${share}.`,
    change: 'التغيّر بالنقاط',
    renewed: (from) => `الوزن ذو القيم الأحدث من ${from}`,
  },
  findings: {
    heading: (group, year) => `أبرز ما يظهر (${named(group)}، ${year})`,
    kinds: {
      standing: 'مقارنةً بالعالم',
      outlier: 'مقارنةً بفئة الدخل',
      mover: 'التغيّر',
      spread: 'الفجوة بين الأعضاء',
    },
    mixed: (group, best, worst) =>
      `مقارنةً بالوسيط العالمي، أكبر تقدم لوسيط المجموعة (${named(group)}) في ${against(best)}، وأكبر تأخر في ${against(worst)}.`,
    ahead: (group, best, worst) =>
      `يتقدم وسيط المجموعة (${named(group)}) على الوسيط العالمي في جميع المجالات ذات الدرجات. أكبر تقدم في ${against(best)}، وأصغره في ${against(worst)}.`,
    behind: (group, best, worst) =>
      `يتأخر وسيط المجموعة (${named(group)}) عن الوسيط العالمي في جميع المجالات ذات الدرجات. أصغر فجوة في ${against(best)}، وأوسعها في ${against(worst)}.`,
    outlier: (name, score, median, income, reach) =>
      reach.known === 1
        ? `العضو الوحيد ذو الدرجة الإجمالية فوق وسيط فئة دخله: ${named(name)}، بدرجة إجمالية ${score} مقابل ${median} (${named(income)}).`
        : `أكبر تقدم على وسيط فئة الدخل ${among('ذوي الدرجة الإجمالية', reach)}: ${named(name)}، بدرجة إجمالية ${score} مقابل ${median} (${named(income)}).`,
    mover: (name, change, from, reach) =>
      reach.known === 1
        ? `منذ ${from} لا يُعرف تغيّر الدرجة الإجمالية إلا لعضو واحد: ${named(name)}، ${changed(change)}.`
        : `أكبر ارتفاع واضح في الدرجة الإجمالية منذ ${from} ${among('الذين يقوم تغيّرهم على بيانات كافية', reach)}: ${named(name)}، ${changed(change)}${alsoRose(reach)}.`,
    spread: (area, low, lowName, high, highName) =>
      `أوسع فجوة بين عضوين لهما مرتبة: «${named(area)}»، من ${low} (${named(lowName)}) إلى ${high} (${named(highName)}).`,
  },
  map: {
    title: (group, high, low, of, column) =>
      `${named(group)}: من أصل ${of}، عدد الأعضاء في مستوى متقدم أو رائد: ${high}، وفي مستوى ناشئ: ${low} (${named(column)})`,
  },
};
