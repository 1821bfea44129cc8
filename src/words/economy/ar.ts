import { amount, areas, indicators } from '../arabic.ts';
import { named } from '../names.ts';
import { plural } from '../plural.ts';
import type { EconomyWords, FromMedian, RankOf, Standing } from './types.ts';

const form = plural('ar');

const place = ({ rank, of, sharing }: RankOf, among = ''): string =>
  `المرتبة ${rank} من أصل ${of}${among}${
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

/** "المرتبة من 9 إلى 14 من أصل 57، و11 بحسب الدرجة" */
const standing = ({ band, rank, of }: Standing, among = ''): string => {
  if (band === null || (band[0] === band[1] && rank !== null)) {
    return rank === null ? `المرتبة غير محددة من أصل ${of}${among}` : place(rank, among);
  }
  const range = band[0] === band[1] ? `المرتبة ${band[0]}` : `المرتبة من ${band[0]} إلى ${band[1]}`;
  return `${range} من أصل ${of}${among}${rank === null ? '' : `، و${rank.rank} بحسب الدرجة`}`;
};

/** "10 نقاط فوق الوسيط (الإسكاب: 48)" */
const beside = ({ points, group, median }: FromMedian): string =>
  `${
    points.value === 0 ? 'عند' : `${amount(points)} ${points.value > 0 ? 'فوق' : 'دون'}`
  } الوسيط (${named(group)}: ${median})`;

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
  title: (name, stands, group, year, ends) =>
    `${named(name)}: ${standing(stands)} (${named(group)}، ${year})${
      ends.strongest === null ? '' : `؛ أفضل مرتبة: ${ends.strongest}`
    }${ends.weakest === null ? '' : `؛ أدنى مرتبة: ${ends.weakest}`}`,
  titleUnranked: (name, year, scored, of) =>
    `${named(name)}: لا درجة إجمالية في ${year}؛ ${areasHave(scored, of)} درجة`,
  lead: (score, className, gap, world) =>
    `الدرجة الإجمالية: ${score} من 100 (${className})${gap === null ? '' : `، ${beside(gap)}`}${world === null ? '' : `، ${standing(world, ' في العالم')}`}`,
  scoredAreas: (n, of) => `${areasHave(n, of)} درجة`,
  changed: ({ way, points, ends, renewed }, from) =>
    `${
      {
        up: `بزيادة قدرها ${points.text} نقطة منذ ${from}`,
        down: `بانخفاض قدره ${points.text} نقطة منذ ${from}`,
        unclear: `بلا تغيّر واضح منذ ${from}`,
      }[way]
    }${ends === null ? '' : ` (من ${ends[0]} إلى ${ends[1]} في \u206690%\u2069 من عمليات إعادة الحساب)`}${
      renewed === null ? '' : `، و${renewed} من الوزن بقيم أحدث من ${from}`
    }`,
  notStated: (from, renewed) => `لا يُذكر تغيّر منذ ${from}: ${renewed} من الوزن بقيم أحدث، والمطلوب الثلث`,
  sentence: (statements) => `${statements.join('؛ ')}.`,
  basis: (n, of, year) =>
    `درجة اليقين: ${indicatorsHave(n, of)} قيمة من مؤشرات الدرجات؛ ونصف القيم من ${year} أو بعدها.`,
  outside: (group) => `خارج المجموعة (${named(group)}): المراتب بين جميع الاقتصادات.`,
  endsNote: 'أفضل مرتبة وأدناها بحسب المرتبة لا الدرجة، ولا تُذكران إلا في الربع الأول أو الأخير.',

  compareWith: ['المقارنة مع', 'ومع'],
  economies: 'الاقتصادات',
  world: 'العالم',
  profileTitle: (name, above, of, group) =>
    `${named(name)}: ${areas(above, of, 'مجالان')} فوق الوسيط (${named(group)})`,
  profileMeasure: (year) => `الدرجات حسب المجال، من 0 إلى 100، ${year}`,
  place: (rank) => place(rank),
  standing: (stands) => standing(stands),
  standingShort: ({ band, rank, of }) =>
    band === null
      ? rank === null
        ? '–'
        : `${rank.rank}${rank.sharing > 1 ? '=' : ''} من ${of}`
      : `${band[0] === band[1] ? band[0] : `${band[0]} إلى ${band[1]}`} من ${of}`,
  rank: ({ rank, of, sharing }) => `${rank}${sharing > 1 ? '=' : ''} من ${of}`,
  class: 'المستوى',
  score: 'الدرجة',
  changeSince: (year) => `التغيّر منذ ${year}`,
  rankIn: (group) => `المرتبة (${named(group)})`,

  endsTitle: (best, worst, group) =>
    `${[
      ...(best === null ? [] : [`أفضل مرتبة: ${named(best)}`]),
      ...(worst === null ? [] : [`أبعد تأخر: ${named(worst)}`]),
    ].join('؛ ')} (${named(group)})`,
  endsPast: (year) => `مراتب المؤشرات معروفة لأحدث القيم، لا لقيم ${year}`,
  noEnds: (group) => `لا مؤشر في الربع الأول ولا الأخير من المجموعة (${named(group)})`,
  endsMeasure: (group) =>
    `المؤشرات التي تدخل في الدرجات، بحسب المرتبة في المجموعة (${named(group)})، كل منها في سنته`,
  strengths: 'نقاط القوة',
  gaps: 'الثغرات',
  none: 'لا شيء في هذا الربع من المجموعة.',
  fact: (value, unit, year, placed) => `${value} (${named(unit)}) في ${year}، ${placed}`,

  learn: (from, group) => `من تجاوز هذا المستوى منذ ${from} (${named(group)})`,
  learnLead:
    'أعضاء لم يكونوا حينئذ أعلى من هذا المستوى وهم فوقه الآن، في أدنى المجالات مرتبةً مما يمكن مقارنة تغيّره.',
  passed: (area, score) => `${named(area)}: ما فوق ${score}`,
  gained: (points, score) => `${points.text} نقطة، والآن ${score}`,

  trendTitle: (name, { way, points }, from) =>
    `${named(name)}: ${
      {
        up: `ارتفعت الدرجة الإجمالية ${points.text} نقطة منذ ${from}`,
        down: `انخفضت الدرجة الإجمالية ${points.text} نقطة منذ ${from}`,
        unclear: `لا تغيّر واضحاً في الدرجة الإجمالية منذ ${from}`,
      }[way]
    }`,
  trendNone: (name) => `${named(name)}: الدرجات عبر الزمن`,
  trendMeasure: (from, to) => `الدرجة الإجمالية، من 0 إلى 100، من ${from} إلى ${to}`,
  since: ({ way, signed }) => (way === 'unclear' ? `لا تغيّر واضحاً (${signed.text})` : `${signed.text} نقطة`),
  noChange: (renewed) => (renewed === null ? '' : `غير مُعطى (قيم أحدث: ${renewed})`),

  dividesTitle: (indicator, dimension, gap, year) =>
    `أوسع فجوة: ${named(indicator)}، ${amount(gap)} (حسب ${named(dimension)}، ${year})`,
  dividesKnown: (n) => `الفجوات داخل الاقتصاد معروفة في ${indicators(n, 'مؤشرين', 'أي مؤشر')}`,
  dividesMeasure: 'أحدث سنة تتوفر فيها القيمتان؛ نسب السكان بالمئة',
  points: amount,
  gap: 'الفجوة',
  otherUnits: 'بوحدات أخرى',
  sides: (first, second, gap) => `${first}، ${second}، الفجوة ${gap}`,
  parts: (items) => items.join('، '),
  dimensionHead: 'الفجوة حسب',

  factsTitle: (n, of) => `${indicatorsHave(n, of)} قيمة`,
  factsMeasure:
    'أحدث قيمة حتى سنة الدرجات، في حدود العمر المقبول للمؤشر؛ والمراتب بين كل من له قيمة، وعلامة = لمرتبة مشتركة.',
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
  brief: 'مذكرة لوزير: صفحتان على الأكثر',
  sideBySide: (name) => `مقارنة جنباً إلى جنب مع اقتصادات أخرى: ${named(name)}`,
};
