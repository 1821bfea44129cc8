import { amount, indicators, share } from './arabic.ts';
import { ar as area } from './area/ar.ts';
import { ar as compare } from './compare/ar.ts';
import { dateInArabic } from './dates.ts';
import { ar as economy } from './economy/ar.ts';
import { ar as first } from './first/ar.ts';
import { join, type Names, named, own } from './names.ts';
import { plural } from './plural.ts';
import { ar as ranges } from './ranges/ar.ts';
import { ar as search } from './search/ar.ts';
import { ar as sharing } from './share/ar.ts';
import type { Words } from './types.ts';
import { ar as unknown } from './unknown/ar.ts';

const form = plural('ar');

const JOINTS = { between: '، و', last: '، و', heavy: '؛ و', heavyLast: '؛ و' };

const others = (n: number): string => form(n, { one: 'واحد غيرها', two: 'اثنان غيرها', other: `${n} غيرها` });

/** موضع الوسيط من الوسيط العالمي الذي يليه */
const OF_THE_WORLD = { [-1]: 'دون الوسيط العالمي', 0: 'بمستوى الوسيط العالمي', 1: 'فوق الوسيط العالمي' };

const names = ({ first, more }: Names): string =>
  join(more > 0 ? [...first.map(named), others(more)] : first.map(named), JOINTS);

/** "12 عضواً من أصل 57 لهم"، "جميع الأعضاء (57) لهم" */
const shareHas = (n: number, of: number): string =>
  n === of && of > 2
    ? `جميع الأعضاء (${of}) لهم`
    : `${share(n, of)} ${form(n, { zero: 'له', one: 'له', two: 'لهما', other: 'لهم' })}`;

const medians = (group: string, world: string | null): string =>
  world === null ? `الوسيط: ${group}.` : `وسيط المجموعة: ${group}؛ والوسيط العالمي: ${world}.`;

const years = (n: number): string =>
  form(n, { one: 'سنة واحدة', two: 'سنتين', few: `${n} سنوات`, other: `${n} سنة` });

const values = (n: number, two: string, other: string): string =>
  form(n, {
    one: `قيمة واحدة ${other}`,
    two: `قيمتان ${two}`,
    few: `${n} قيم ${other}`,
    other: `${n} قيمة ${other}`,
  });

const UNRANKED = 'بلا مرتبة';
const ranked = (rank: string): string => (rank === UNRANKED ? rank : `المرتبة ${rank}`);

/** Years from one to another, or the one. */
const span = (from: string, to: string): string => (from === to ? to : `من ${from} إلى ${to}`);

const DIMENSIONS: Readonly<Record<string, string>> = {
  sex: 'الجنس',
  age: 'العمر',
  income: 'الدخل',
  education: 'التعليم',
  residence: 'مكان الإقامة',
  work: 'العمل',
};

export const ar: Words = {
  names,
  years: span,
  dimension: (id) => DIMENSIONS[id] ?? id,
  labelled: (label, text) => `${label}: ${text}`,
  site: {
    name: 'ميريديان',
    description: 'مقارنة الدول الأعضاء في الاقتصاد الرقمي: كل قيمة بسنتها ومصدرها وترخيصها.',
  },
  nav: {
    skip: 'الانتقال إلى المحتوى',
    main: 'الصفحات',
    overview: 'نظرة عامة',
    contents: 'البلدان والمجالات',
    compare: 'مقارنة',
    explore: 'استكشاف البيانات',
    languages: 'اللغة',
    breadcrumb: 'موقعك الحالي',
    controls: 'ما يُعرض',
    notices: 'تراخيص البرمجيات',
    about: 'عن ميريديان',
    method: 'المنهجية',
    data: 'البيانات',
    licence: 'الترخيص',
    contact: 'الاتصال',
  },
  control: {
    playYears: 'تصفّح السنوات',
    group: 'المجموعة',
    ownGroup: 'مجموعة تختارها أنت…',
    groupPage: (group) => `صفحة ${named(group)}`,
    year: 'السنة',
    sortBy: 'الترتيب حسب',
    groupDated: (group, n, date) =>
      `${group}: ${form(n, { zero: 'لا أعضاء', one: 'عضو واحد', two: 'عضوان', few: `${n} أعضاء`, many: `${n} عضواً`, other: `${n} عضو` })} (القائمة: ${dateInArabic(date)}).`,
    highlight: 'إبراز',
    addEconomy: 'إضافة اقتصاد…',
    remove: (name) => `إزالة: ${named(name)}`,
    kinds: {
      organisation: 'المنظمات',
      classification: 'تصنيفات الأمم المتحدة',
      region: 'المناطق',
      income: 'فئات الدخل',
      world: 'العالم',
      own: 'مجموعتك',
    },
  },
  notice: {
    unknownParameter: (name) => `في العنوان معلمة لا تعرفها هذه الصفحة، «${own(name)}»؛ وقد أُهملت.`,
    invalidValue: (name, value, expected) =>
      `المعلمة ${own(name)}: أُهملت القيمة «${own(value)}»؛ والقيمة المتوقعة: ${expected}.`,
    tooMany: (name, most) =>
      form(most, {
        one: `لا تقبل المعلمة ${own(name)} إلا قيمة واحدة؛ وتُعرض الأولى وحدها.`,
        two: `لا تقبل المعلمة ${own(name)} أكثر من قيمتين؛ وتُعرض الأوليان وحدهما.`,
        few: `لا تقبل المعلمة ${own(name)} أكثر من ${most} قيم؛ وتُعرض الأولى منها وحدها.`,
        other: `لا تقبل المعلمة ${own(name)} أكثر من ${most} قيمة؛ وتُعرض الأولى منها وحدها.`,
      }),
    expectedYear: (from, to) => `سنة من ${from} إلى ${to}`,
    expectedText: (most) =>
      `نص لا يزيد على ${form(most, { one: 'حرف واحد', two: 'حرفين', few: `${most} أحرف`, many: `${most} حرفاً`, other: `${most} حرف` })}`,
    expectedOneOf: (choices) => `إحدى القيم التالية: ${choices.map(own).join('، ')}`,
    expectedCode: 'رمز يعرفه ميريديان',
    noScripts: (group, year) =>
      `البرامج النصية معطّلة: لا تعرض هذه الصفحة، أياً كان عنوانها، إلا مشهداً واحداً (${named(group)}، ${year}).`,
    noData: (group, year) => `لا قيم لعام ${year} (${named(group)}).`,
    showYear: (year) => `عرض ${year}، أقرب سنة لها قيم`,
    noRanking: (year) => `لا ترتيب لعام ${year}.`,
    turnedRound: (since, year) => `تأتي سنة ${since} بعد ${year}: وقد عُكس ترتيب السنتين.`,
    shownInstead: (year) => `تُعرض سنة ${year}.`,
    loading: 'جارٍ التحميل…',
    failed: 'تعذّر التحميل. تحقق من الاتصال وأعد المحاولة.',
    notWhole: 'تعذّر تحميل جزء من هذا المشهد: فهو غائب، أو معروض كما كان من قبل.',
    notTakenOver: (view) =>
      view === null
        ? 'تعذّر تحميل جزء من هذه الصفحة، فلا تعمل أدوات التحكم فيها.'
        : `تعذّر تحميل جزء من هذه الصفحة: لا تعرض، أياً كان عنوانها، إلا مشهداً واحداً (${named(view.group)}، ${view.year})، ولا تعمل أدوات التحكم فيها.`,
    broken: 'تعذّر عرض هذه الصفحة.',
    changed: (version) =>
      `تغيّر الموقع منذ فتح هذه الصفحة. ما يُعرض هنا لا يزال من إصدار البيانات ${own(version)}.`,
    loadAgain: 'إعادة تحميل الصفحة',
  },
  score: {
    overall: 'الإجمالي',
    classes: ['ناشئ', 'صاعد', 'انتقالي', 'متقدم', 'رائد'],
    classesNote:
      'المستويات: رائد ابتداءً من 80، ومتقدم من 70، وانتقالي من 60، وصاعد من 50، وناشئ دون ذلك؛ وهذه عتبات \u2068Digital Economy Navigator\u2069 لمنظمة التعاون الرقمي، مطبّقةً على درجات ميريديان.',
    boundary: 'الدرجة المسبوقة بعلامة «أصغر من» دون العدد الذي يليها بقليل، ولا تُقرَّب إليه.',
    of: (column) => `الدرجة: ${column}`,
    unit: 'درجة من 0 إلى 100',
    licence: 'مشتقة من مصادر لكل منها شروطه',
    noScore: 'لا درجة',
    missingIndicators: (missing, present, needed) =>
      `لا درجة: تحمل المؤشرات ذات القيم ${present} من الوزن، والمطلوب ${needed}؛ المؤشرات الناقصة: ${names(missing)}`,
    missingAreas: (missing, n, of, needed) =>
      `لا درجة إجمالية: عدد المجالات ذات الدرجات ${n} من أصل ${of}، والمطلوب ${needed}؛ المجالات الناقصة: ${names(missing)}`,
    nothing: 'لا درجة: لا قيمة لأي مؤشر',
    recomputed: (measured) => `محسوبة من جديد بمؤشرات اليوم؛ وكان المقيس حينها ${measured} من الوزن.`,
    comparable:
      'تُحسب كل سنة بمؤشرات اليوم وأوزانها، ولكل مؤشر أحدث قيمة كانت معروفة حينها. وقبل أول قيمة له، وعند انقطاع سلسلته، يبقى المؤشر ثابتاً.',
    carried: (year) => `بعد ${year} يمتد الخط (منقطاً) على حاله: لا قيمة أحدث معروفة.`,
    carriedOn: 'ممتد على حاله',
    exchange: 'من يمكنه أن يسأل من؟',
    levelThen: 'من كان في المستوى نفسه وهو اليوم متقدم؟',
    otherPillars: 'من خلال ركائز إطار آخر',
    whatItTakes: 'ما الذي يلزم؟',
    whyMoved: (from, to) => `من أين جاء التغيّر، من ${from} إلى ${to}`,
    sinceRelease: 'منذ البيانات السابقة',
    noClearChange: 'لا تغيّر واضحاً',
    unnumbered: (list, n, of) =>
      `${shareHas(n, of)} موضع بلا مرتبة مفردة، لأن الدرجة تقوم على أقل من \u206670%\u2069 من الوزن (أو الثلثين في مجال)، أو كان المقيس منه حتى تلك السنة أقل من \u206640%\u2069: ${names(list)}.`,
  },
  overview: {
    pageTitle: (group) => `${named(group)}: درجات الاقتصاد الرقمي`,
    title: (leader, column, year) =>
      `${named(column)}: في الصدارة ${leader.name} بدرجة ${leader.value} من 100 (${named(leader.group)}، ${year})`,
    highest: (leader, column, year) =>
      `${named(column)}، أعلى درجة: ${leader.name}، ${leader.value} من 100 (${named(leader.group)}، ${year})`,
    only: ({ group, name, value }, column, year) =>
      `${named(column)}: درجة واحدة فقط، ${value} من 100 (${name}؛ ${named(group)}، ${year})`,
    titleNone: (group, column, year) => `${named(column)}: لا درجات (${named(group)}، ${year})`,
    titleOpen: (group, column, year) =>
      `${named(column)}: الصدارة غير محسومة، فالدرجات العليا تقوم على القليل (${named(group)}، ${year})`,
    medianOfMembers: (group, column, year, median, world) =>
      `${named(column)}: وسيط درجات الأعضاء ${median} من 100${world === null ? '' : `، ${OF_THE_WORLD[world.side]} البالغ ${world.median}`} (${named(group)}، ${year})`,
    howManyScored: (n, of) => `${shareHas(n, of)} درجة.`,
    lead: (n, of, median, world) => `${shareHas(n, of)} درجة. ${medians(median, world)}`,
    noOverall: (year) => `لا درجة إجمالية لعام ${year}: عدد المجالات ذات الدرجات أقل من اللازم.`,
    first: (others) =>
      others === null
        ? 'لا تتغيّر المرتبة الأولى وفق \u206695%\u2069 على الأقل من الطرق الأخرى.'
        : `وفق طرق أخرى قد تعود المرتبة الأولى أيضاً إلى: ${names(others)}.`,
    span: (group, column, low, high) =>
      `${named(group)}، ${named(column)}: تتراوح الدرجات بين ${low.value} (${named(low.name)}) و${high.value} (${named(high.name)})`,
    figureTitle: (group, above, of, column) =>
      `${named(group)}: ${share(above, of)} فوق الوسيط العالمي (${named(column)})`,
    measure: (column, year) => `الدرجات حسب المجال، من 0 إلى 100، ${year}؛ الترتيب حسب: ${named(column)}`,
    spoken: (name, column, value) => `${named(name)}، ${named(column)}: ${value}`,
    scoresOf: (year) => `الدرجات، من 0 إلى 100، ${year}`,
    spokenRow: (name, rank) => `${named(name)}، ${ranked(rank)}`,
    sortLink: (column) => `الترتيب حسب: ${named(column)}`,
    notScored: (missing, n, of) => `${share(n, of)} بلا درجة: ${names(missing)}.`,
    method:
      'الدرجة هي المتوسط المرجّح لمؤشرات المجال، بأحدث قيمة لكل منها حتى السنة المعروضة، وتقع كل قيمة بين حدّين ثابتين؛ وتُعطى الدرجة حيث تحمل المؤشرات ذات القيم نصف الوزن على الأقل.',
    indicators: 'المؤشرات حسب المجال',
    indicatorCount: (n) => indicators(n, 'مؤشران'),
    context: 'السياق',
    contextQuestion: 'ما الحجم وما الثروة وكيف الحوكمة؟ للمقارنة فقط، ولا يدخل في الدرجة.',
    associates: (list) => `أعضاء منتسبون لا يدخلون في المتوسط ولا في الوسيط: ${names(list)}.`,
    nonRegional: (list) => `أعضاء من خارج المنطقة لا يدخلون في المتوسط ولا في الوسيط: ${names(list)}.`,
  },
  indicator: {
    title: (leader, indicator, year, best) => {
      const { value } = leader;
      const group = named(leader.group);
      return best === 'high'
        ? `${named(indicator)}: في الصدارة ${leader.name} بقيمة ${value} (${group}، ${year})`
        : `${named(indicator)}: ${best === 'low' ? 'أدنى' : 'أعلى'} قيمة هي ${value} (${leader.name}؛ ${group}، ${year})`;
    },
    only: (group, name, indicator, value, year) =>
      `${named(indicator)}: قيمة واحدة معروفة، ${value} (${name}؛ ${named(group)}، ${year})`,
    shared: (group, n, of, name, value, year, best) =>
      `${named(name)}: ${best === 'low' ? 'أدنى' : 'أعلى'} قيمة، ${value}، لدى ${share(n, of)} (${named(group)}، ${year})`,
    ends: (group, n, of, high, last, low) =>
      `${named(group)}: ${share(n, of)} عند أعلى قيمة (${high})، و${last} عند أدناها (${low})`,
    lead: (n, of, average, world, year) =>
      `${shareHas(n, of)} قيمة لعام ${year} أو قبله بقليل. ${medians(average, world)}`,
    better: (group, better, of, best) =>
      `${named(group)}: ${share(better, of)} ${best === 'low' ? 'أفضل من الوسيط العالمي، بقيمة أدنى منه' : 'فوق الوسيط العالمي'}`,
    trendUp: (group, from, to, fromYear, toYear) =>
      `${named(group)}: ارتفع الوسيط من ${from} في ${fromYear} إلى ${to} في ${toYear}`,
    trendDown: (group, from, to, fromYear, toYear) =>
      `${named(group)}: انخفض الوسيط من ${from} في ${fromYear} إلى ${to} في ${toYear}`,
    trendOther: (group, from, to, fromYear, toYear) =>
      `${named(group)}: الوسيط ${to} في ${toYear}، مقابل ${from} في ${fromYear} لدى أعضاء آخرين`,
    trendFlat: (group, value, fromYear, toYear) =>
      `${named(group)}: بقي الوسيط عند ${value} من ${fromYear} إلى ${toYear}`,
    trendNone: (group, name) => `${named(group)}: ${named(name)}، التطور عبر الزمن`,
    trendOnly: (year) => `لا توجد قيم قبل عام ${year}، فلا يمكن عرض أي تطور عبر الزمن.`,
    trendBase: ([n, year], [last, lastYear], of) =>
      `الوسيط للأعضاء الذين لهم قيمة: ${n} من أصل ${of} في ${year}، و${last} من أصل ${of} في ${lastYear}.`,
    measure: (name, unit, year) => `${named(name)}، ${named(unit)}، ${year}`,
    measureSpan: (name, unit, from, to) => `${named(name)}، ${named(unit)}، ${span(from, to)}`,
    allValues: (unit, from, to) => `${named(unit)}، جميع الاقتصادات، ${span(from, to)}`,
    average: (kind, group) =>
      ({
        median: `الوسيط (${named(group)})`,
        mean: `المتوسط (${named(group)})`,
        'population-weighted': `المتوسط المرجّح بعدد السكان (${named(group)})`,
      })[kind],
    base: share,
    world: 'الوسيط العالمي',
    target: (year, value) => `هدف ${year}: ${value}`,
    targetLabel: 'الهدف',
    reached: (n, of, rule) =>
      n === 0
        ? `لم يبلغه (${rule}) أي من الأعضاء ذوي القيم، وعددهم ${of}.`
        : `بلغه (${rule}) ${share(n, of)} ممن لهم قيمة.`,
    quartiles: (group) => `النصف الأوسط (${named(group)})`,
    olderValues: (list, n, year) => `${values(n, 'أقدم', 'أقدم')} من ${year}: ${names(list)}.`,
    missing: (list, n, of) => `${share(n, of)} خارج الرسم لعدم توفر قيمة حديثة: ${names(list)}.`,
    newer: (year, last) => `${year} هي أحدث سنة لمعظم الاقتصادات قيمة فيها؛ ولبعضها قيم أحدث حتى ${last}.`,
    tooOld: (n) => `لا قيمة خلال آخر ${years(n)}`,
    breaks: (list) => `${own('B')}، انقطاع في السلسلة (لا تصح المقارنة بالسنوات السابقة): ${names(list)}.`,
    estimated: (list, n) => `${values(n, 'مقدّرتان', 'مقدّرة')} (${own('E')}): ${names(list)}.`,
    notComparable:
      'تقيس كل طبعة الاقتصادات من جديد بعضها إلى بعض: فلا تصح مقارنة مستويات سنوات مختلفة، والخطوط تبيّن الموقع بين النظراء لا التقدم.',
    spoken: (name, rank, value, year) => `${named(name)}: ${ranked(rank)}، ${value} في ${year}`,
    unranked: UNRANKED,
    map: {
      regions: (group, high, low) =>
        `${named(group)}، الوسيط حسب المنطقة: الأعلى، ${named(high.name)} (${high.value})؛ والأدنى، ${named(low.name)} (${low.value})`,
      span: (group, low, high) =>
        `${named(group)}: تتراوح القيم بين ${low.value} (${named(low.name)}) و${high.value} (${named(high.name)})`,
      same: (group, value, n) =>
        `${named(group)}: ${value} لدى ${form(n, {
          one: 'العضو الوحيد الذي له قيمة',
          two: 'العضوين اللذين لهما قيمة',
          other: `كل الأعضاء الذين لهم قيمة وعددهم ${n}`,
        })}`,
      base: (fewest) =>
        `المناطق (تصنيف الأمم المتحدة \u2068M49\u2069) التي لا يقل عدد الأعضاء ذوي القيم فيها عن ${fewest}.`,
      under: (value) => `أقل من ${value}`,
      between: (from, below) => `من ${from} إلى ${below}`,
      from: (value) => `${value} فأكثر`,
      upTo: (value) => `${value} فأقل`,
      none: 'لا قيمة حديثة',
      tooOld: (name, year) => `${named(name)}: لا قيمة منذ ${year}`,
      notReported: (name) => `${named(name)}: لا قيمة`,
    },
    scatterTitle: (share, n) => `يرتبط بالدخل إحصائياً ${share} من التباين بين الاقتصادات (العدد: ${n})`,
    scatterNote: (group) =>
      `بالألوان: ${group}؛ بالرمادي: بقية العالم. الخط موفَّق على جميع الاقتصادات المعروضة، والشريط هو موضعه بثقة قدرها \u206695%\u2069. ما فوق الخط قيمة تزيد على قيم اقتصادات بمثل دخلها؛ ولا يدل ذلك على الأسباب.`,
    scatterSpoken: (name, income, value) => `${name}: الدخل ${income}، القيمة ${value}`,
    fit: (n, share) => `خط موفَّق على الاقتصادات (العدد: ${n})؛ يرتبط بالدخل إحصائياً ${share} من التباين`,
    divideTitle: (group, name, gap, first, second, { known, of }) =>
      known === 1
        ? `${group}: لعضو واحد فقط القيمتان معاً، والفجوة ${gap} (${name}؛ ${first} و${second})`
        : `${group}: أوسع فجوة بين ${known === of ? `جميع الأعضاء (${of})` : `الأعضاء ذوي القيمتين (${known} من أصل ${of})`} هي ${gap} (${name}؛ ${first} و${second})`,
    divideNone: (group, first, second) => `${group}: لا قيم لدى أي عضو لكل من ${first} و${second}`,
    divideSpoken: (name, first, second, gap) => `${name}: ${first}، ${second}، الفجوة ${gap}`,
    divideReversed: (side) => `فجوة معكوسة: القيمة الأعلى لفئة «${side}»`,
    divideBy: 'التوزيع بحسب',
    gap: 'الفجوة',
    gapPoints: 'الفجوة بالنقاط',
    points: amount,
    scatterFew: (n, fewest) =>
      `عدد الاقتصادات التي لها قيمة حديثة ودخل حديث معاً: ${n}؛ وما دون ${fewest} لا يعطي صورة عن العالم.`,
    about: 'عن هذا المؤشر',
    definition: 'التعريف',
    shortName: 'الاسم المختصر',
    reading: 'كيفية قراءته',
    direction: {
      higher: 'القيمة الأعلى أفضل.',
      lower: 'القيمة الأدنى أفضل.',
      none: 'لا القيمة العليا أفضل ولا الدنيا.',
    },
    scoring: 'في الدرجة',
    scored: (area, low, high) => `يدخل في «${named(area)}»: القيمة ${low} تقابل 0 والقيمة ${high} تقابل 100.`,
    shownOnly: (reason) => `يُعرض ولا يدخل في الدرجة. ${reason}`,
    tolerance: 'عمر القيم',
    toleranceYears: (n) => `تُحتسب أحدث قيمة إذا لم يتجاوز عمرها ${years(n)}.`,
    more: (area) => `مؤشرات أخرى في «${named(area)}»`,
    withValue: (of) => `من لهم قيمة، من أصل ${of}`,
    togetherMeasure: 'وسيط الأعضاء ووسيط العالم في أحدث سنة لنصف الأعضاء على الأقل قيمة فيها.',
    data: 'جميع قيم هذا المؤشر (CSV)',
  },
  area,
  economy,
  compare,
  search,
  first,
  unknown,
  ranges,
  share: sharing,
  figure: {
    menu: 'خيارات هذا الشكل',
    table: 'جدول',
    more: 'عرض الكل',
    less: 'عرض أقل',
    csv: 'تنزيل بصيغة CSV',
    excel: `تنزيل لبرنامج ${own('Excel')} (CSV)`,
    link: 'نسخ الرابط',
    copied: 'نُسخ الرابط',
    embed: 'صفحة للتضمين',
    source: 'المصدر',
    dataSets: (n) =>
      form(n, {
        zero: 'لا مجموعات بيانات',
        one: 'مجموعة بيانات واحدة',
        two: 'مجموعتا بيانات',
        few: `${n} مجموعات بيانات`,
        other: `${n} مجموعة بيانات`,
      }),
    redistribution: {
      open: 'مفتوح',
      'non-commercial': 'استخدام غير تجاري',
      'terms-unclear': 'شروط إعادة الاستخدام غير واضحة',
    },
    method: (method) => `الطريقة ${method} للمؤشر.`,
    meridian: (version, method) => `ميريديان، إصدار البيانات ${own(version)}، الطريقة ${method}`,
    dataOf: (date) => `بيانات ${dateInArabic(date)}`,
    dataVersion: (version, method) => `إصدار البيانات ${own(version)}، الطريقة ${method}`,
    boundaries:
      'لا تعني الحدود والأسماء أي رأي في الوضع القانوني لأي إقليم؛ والخطوط المنقطة حدود غير محسومة. الخطوط الخارجية: \u2068Natural Earth\u2069.',
  },
  column: {
    rank: 'المرتبة',
    economy: 'الاقتصاد',
    indicator: 'المؤشر',
    year: 'السنة',
    lag: 'الفارق الزمني',
    value: 'القيمة',
    unit: 'الوحدة',
    flag: 'حالة القيمة',
    source: 'المصدر',
    licence: 'الترخيص',
  },
};
