import { own } from '../names.ts';
import { plural } from '../plural.ts';
import type { LabWords } from './types.ts';

const form = plural('ar');
const members = (n: number) => `${n} ${form(n, { few: 'أعضاء', other: 'عضواً', one: 'عضو', two: 'عضوين' })}`;
const place = (rank: number | null) => (rank === null ? 'بلا مرتبة' : `المرتبة ${rank}`);

export const ar: LabWords = {
  name: 'مختبر المنهجية',
  title: (group) => `غيّر وصفة المؤشر وانظر من يتحرك (${group})`,
  moved: (moved, of, group, year) =>
    `بهذه الوصفة تتغير مرتبة ${moved} من أصل ${members(of)} (${group}، ${year})`,
  nobody: 'بهذه الوصفة لا مرتبة لأي عضو في الحالتين',
  lead: 'الأوزان والمقاييس والمتوسطات في أي مؤشر اختيارات. حدّد اختياراتك وانظر ما تغيّره بجانب المراتب المنشورة. لا يُرسل شيء، والرابط يحمل الوصفة.',
  notPublished: (method) => `وصفتك أنت، لا المؤشر المنشور (الطريقة ${method}).`,
  gained: (movers) => `أكثر المراتب كسباً: ${movers.join('؛ ')}.`,
  lost: (movers) => `أكثر المراتب خسارةً: ${movers.join('؛ ')}.`,
  mover: (name, places, rank) => `${name} (${places}، والآن المرتبة ${rank})`,
  chosen: (name, from, to) => `${name}: ${place(from)} في المؤشر المنشور، و${place(to)} بهذه الوصفة.`,
  correlation: (value) => `ارتباط المراتب بالدرجات المنشورة (سبيرمان): ${value}.`,
  decides: (indicator, percent) => `يحمل «${indicator}» وحده ${percent} من الوزن.`,
  noWeight: (area) => `لا وزن للمجال «${area}».`,
  noSpread: (indicator) => `استُبعد «${indicator}»: قيمه كلها متساوية أو لا قيم له.`,
  notComputed: 'لا يمكن حساب أي درجة: لا وزن لأي مجال.',

  recipe: 'الوصفة',
  presets: 'البدء من',
  preset: {
    published: 'المؤشر المنشور',
    equal: 'أوزان متساوية',
    arithmetic: 'متوسط حسابي',
    ranks: 'مراتب بدل القيم',
  },
  undo: 'تراجع',
  copy: 'نسخ الرابط',
  copied: 'نُسخ الرابط',
  file: 'الوصفة (JSON)',
  table: 'المراتب (CSV)',
  command: 'والنتيجة نفسها من سطر الأوامر:',
  economies: 'متابعة',
  ranks: 'المراتب',

  weights: 'الأوزان',
  weightsHint: 'في المؤشر المنشور وزن كل مجال 1. ومجموع الحصص دائماً %100.',
  weightOf: (name) => `وزن ${name}`,
  share: (percent) => `${percent} من المؤشر`,
  indicators: (n) => form(n, { one: 'مؤشر واحد', two: 'مؤشران', few: `${n} مؤشرات`, other: `${n} مؤشراً` }),
  method: 'الخطوات',
  normalise: 'من القيم إلى المقياس من 0 إلى 100',
  normalising: {
    goalposts: 'بين حدّين ثابتين (المؤشر المنشور)',
    minmax: 'بين أدنى قيمة وأعلاها',
    'percentile-rank': 'الرتب المئينية',
    zscore: 'الدرجات المعيارية (بلا مقياس من 0 إلى 100)',
  },
  within: 'متوسط مؤشرات المجال',
  across: 'متوسط المجالات',
  averaging: {
    arithmetic: 'حسابي: القوة تعوّض الضعف',
    geometric: 'هندسي: الضعف أثقل',
  },
  needArea: 'الوزن اللازم للمجال (%)',
  needOverall: 'وزن المجالات اللازم للدرجة الإجمالية (%)',
  treat: 'تقريب القيم المتطرفة أولاً (لا مع الحدّين الثابتين)',
  impute: 'إكمال القيم الناقصة بوسيط فئة الدخل',

  caption: (group, year) => `المراتب بهذه الوصفة بجانب المنشورة، ${group}، ${year}`,
  rank: 'المرتبة',
  economy: 'الاقتصاد',
  score: 'الدرجة',
  publishedRank: 'المرتبة المنشورة',
  places: 'مراتب مكتسبة',
  none: 'لا درجة',

  workshop: {
    title: 'ورشة: وصفات عدة بعضها فوق بعض',
    lead: 'يضع كل خبير وصفة ويرسل رابطها. وحين توضع الوصفات بعضها فوق بعض يظهر على أي المراتب تتفق وعلى أيها تختلف.',
    give: 'روابط أو وصفات، واحدة في كل سطر (20 على الأكثر)',
    add: 'وضع فوق بعض',
    addOwn: 'إضافة الوصفة أعلاه',
    files: 'من ملفات (JSON)',
    recipe: (n) => `الوصفة ${n}`,
    remove: (n) => `إزالة الوصفة ${n}`,
    unread: (text) => `لا وصفة في «${own(text)}»؛ المتوقع رابط من هذه الصفحة أو وصفة كما تكتبها.`,
    tooMany: (n, most) => `تُرك ما زاد على ${most} وصفة، وعدده ${n}.`,
    caption: (n, group, year) => `المراتب حسب الوصفات (${n})، ${group}، ${year}`,
    mean: 'حسب الوصفة الوسطى',
    reach: 'الأفضل–الأسوأ',
    openMean: 'فتح الوصفة الوسطى في المختبر',
    agreed: (n, of) => `المرتبة نفسها حسب كل الوصفات لدى ${n} من أصل ${members(of)}.`,
    widest: (names) => `أوسعها تباعداً: ${names.join('؛ ')}.`,
  },
  dropped: (part, expected) => `استُبعد من الوصفة: «${own(part)}»؛ المنتظر: ${expected}.`,
  expected: {
    part: 'مجال أو مؤشر محتسب أو خطوة من المنهجية',
    weight: 'وزن من 0 إلى 40',
    goalposts: 'عددان أدناهما أولاً، وفوق الصفر على المقياس اللوغاريتمي',
    need: 'حصتان من 0 إلى 1',
    mean: `${own('arithmetic')} أو ${own('geometric')}`,
    positive: 'المتوسط الحسابي، فقد تكون الدرجات المعيارية سالبة',
    minmax: 'مقياس آخر: الحدّان يقطعان القيم المتطرفة أصلاً',
    method: 'رقم طريقة',
  },
  otherMethod: (of, now) =>
    `وُضعت الوصفة للطريقة ${of}؛ وهي تطبَّق هنا على الطريقة ${now} التي قد تختلف أوزانها المنشورة.`,
};
