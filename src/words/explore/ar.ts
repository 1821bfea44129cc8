import { named, own } from '../names.ts';
import { plural } from '../plural.ts';
import type { ExploreWords } from './types.ts';

const form = plural('ar');

const observations = (n: number, formatted: string): string =>
  form(n, {
    zero: 'لا مشاهدات',
    one: 'مشاهدة واحدة',
    two: 'مشاهدتان',
    few: `${formatted} مشاهدات`,
    other: `${formatted} مشاهدة`,
  });

export const ar: ExploreWords = {
  title: 'اختيار كل قيمة وترتيبها وتنزيلها',
  lead: 'تعمل قاعدة بيانات داخل متصفحك: يشمل اختيارك جميع المشاهدات، وما تراه هو ما تنزّله.',
  ownFile: 'ضع ملفاً لديك لم يُنشر بجانب هذه القيم',
  engine: 'قاعدة البيانات في متصفحك',
  noScripts:
    'يحتاج الاختيار والترتيب إلى البرامج النصية، وهي معطّلة. وتُقرأ جميع البيانات من عناوينها على الشبكة:',
  cost: 'تُنزّل مرة واحدة من 7 إلى 10 ميغابايت مع البيانات، وتحتاج إلى نحو 300 ميغابايت من الذاكرة.',
  start: 'تشغيل قاعدة البيانات',
  meanwhile: 'يمكنك ضبط المرشّحات قبل أن تعمل، وتسري فور تشغيلها.',
  byUrl: 'جميع البيانات من عناوينها على الشبكة، من دون قاعدة البيانات',
  bytes: (got, total) => `تنزيل قاعدة البيانات: ${got} من ${total} ميغابايت`,
  compile: 'جارٍ تشغيل قاعدة البيانات…',
  files: (got, wanted, rows) => `قراءة البيانات: الملف ${got} من ${wanted}، عدد الصفوف ${rows}`,
  asking: 'جارٍ الاستعلام…',
  failed: (error) =>
    `لا تعمل قاعدة البيانات هنا${error === '' ? '' : ` (${own(error)})`}. وكل ما سواها في هذا الموقع يعمل من دونها.`,
  retry: 'إعادة المحاولة',
  stop: 'إلغاء',
  stopped: 'أُلغي.',
  unreadable: (area) => `تعذّرت قراءة «${named(area)}»؛ وتُعرض المجالات الأخرى.`,
  finding: (file, line, column, found, expected) =>
    `${own(file)}${line === '' ? '' : `، السطر ${line}`}${column === '' ? '' : `، العمود ${own(column)}`}: المتوقع ${own(expected)}، والموجود ${own(found)}`,
  moreFindings: (n) => `و${form(n, { one: 'واحد غيرها', two: 'اثنان غيرها', other: `${n} غيرها` })}`,

  filters: 'المرشّحات',
  facet: {
    area: 'المجالات',
    indicator: 'المؤشرات',
    economy: 'الاقتصادات',
    group: 'المجموعة',
    segment: 'الفئات',
    year: 'السنوات',
    flag: 'حالات القيم',
    source: 'المصادر',
    redistribution: 'التراخيص',
    text: 'أسماء فيها',
  },
  textHint: 'اقتصاد أو مؤشر، بالعربية أو الفرنسية أو الإنجليزية',
  suggested: 'اختيار أحد هذه الأسماء بعينه',
  everything: 'الكل',
  chosen: (n) =>
    form(n, {
      zero: 'لا اختيار',
      one: 'اختيار واحد',
      two: 'اختياران',
      few: `${n} اختيارات`,
      many: `${n} اختياراً`,
      other: `${n} اختيار`,
    }),
  clear: (facet) => `إزالة المرشّح: ${facet}`,
  normal: 'قيمة عادية',
  redistribution: {
    open: 'مفتوح',
    'non-commercial': 'للاستخدام غير التجاري فقط',
    'terms-unclear': 'لا ترخيص مفتوحاً معلناً',
  },
  from: 'من',
  to: 'إلى',
  newestOnly: 'أحدث قيمة فقط',
  newestNote: 'ضمن عمر القيم المقبول لكل مؤشر.',
  at: 'في سنة أو قبلها',
  span: (from, to) => `من ${from} إلى ${to}`,
  since: (from) => `منذ ${from}`,
  until: (to) => `حتى ${to}`,
  newestAt: (year) => `الأحدث حتى ${year}`,
  counted: (choice, rows) => `${named(choice)} (${rows})`,
  active: 'المرشّحات السارية',
  lift: 'إزالة',
  liftOne: (condition) => `إزالة: ${named(condition)}`,
  liftAll: 'إزالة جميع المرشّحات',

  found: observations,
  foundRows: (n, formatted) =>
    form(n, {
      zero: 'لا صفوف',
      one: 'صف واحد',
      two: 'صفان',
      few: `${formatted} صفوف`,
      many: `${formatted} صفاً`,
      other: `${formatted} صف`,
    }),
  nothing: 'لا توجد مشاهدات مطابقة.',
  without: (conditions, n, formatted) =>
    `من دون ${conditions.map((condition) => `«${named(condition)}»`).join(' و')}: ${observations(n, formatted)}`,
  broken: (error) => `لم يُجَب عن الاستعلام${error === '' ? '' : ` (${own(error)})`}.`,

  layout: 'شكل الجدول',
  layouts: {
    long: 'قيمة واحدة في كل صف',
    years: 'السنوات أعمدةً',
    indicators: 'المؤشرات أعمدةً',
  },
  columns: 'الأعمدة',
  allColumns: 'جميع الأعمدة',
  usualColumns: 'الأعمدة المعتادة',
  column: {
    economy: 'رمز الاقتصاد',
    economy_name: 'الاقتصاد',
    indicator: 'رمز المؤشر',
    indicator_name: 'المؤشر',
    segment: 'رمز الفئة',
    segment_name: 'الفئة',
    year_requested: 'السنة المطلوبة',
    year: 'السنة',
    lag: 'الفارق الزمني',
    value: 'القيمة',
    unit: 'الوحدة',
    flag: 'حالة القيمة',
    source: 'المصدر',
    licence: 'الترخيص',
    redistribution: 'إعادة الاستخدام',
    lags: 'قيم أقدم',
    flags: 'قيم ذات حالة خاصة',
  },
  sort: (column) => `الترتيب حسب: ${named(column)}`,
  waiting: 'في الطريق',
  chart: {
    title: 'رسم بياني',
    none: 'بلا',
    kinds: { trend: 'التطور الزمني', ranking: 'الترتيب', map: 'خريطة', scatter: 'رسم الانتشار' },
    indicator: 'المؤشر',
    against: 'مقابل',
    nothing: 'لا شيء للرسم: ليست في الاختيار قيم كهذه.',
    newest: 'كل اقتصاد بأحدث قيمة له في الاختيار.',
    first: (n, of) =>
      `رُسم ${form(n, { zero: '0 خط', one: 'خط واحد', two: 'خطان', few: `${n} خطوط`, many: `${n} خطاً`, other: `${n} خط` })} من أصل ${of}، وهي الأفضل موقعاً؛ ويمكن رسم غيرها باختيارها في المرشّحات.`,
    spoken: (name, value, year) => `${named(name)}: ${value} في ${year}`,
    spokenPair: (name, first, second) => `${named(name)}: ${first}؛ ${second}`,
  },
};
