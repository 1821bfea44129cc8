import { own } from '../names.ts';
import { plural } from '../plural.ts';
import type { OwnWords } from './types.ts';

const form = plural('ar');
const lines = (all: readonly number[]) =>
  `${form(all.length, { one: 'السطر', two: 'السطران', other: 'الأسطر' })} ${all.slice(0, 5).join('، ')}${all.length > 5 ? '…' : ''}`;
const values = (n: number) =>
  form(n, {
    zero: 'لا قيمة',
    one: 'قيمة واحدة',
    two: 'قيمتان',
    few: `${n} قيم`,
    many: `${n} قيمة`,
    other: `${n} قيمة`,
  });
const economies = (n: number) =>
  form(n, {
    zero: 'لا اقتصاد',
    one: 'اقتصاد واحد',
    two: 'اقتصادان',
    few: `${n} اقتصادات`,
    many: `${n} اقتصاداً`,
    other: `${n} اقتصاد`,
  });
const cells = (n: number) =>
  form(n, {
    zero: 'لا خلية',
    one: 'خلية واحدة',
    two: 'خليتان',
    few: `${n} خلايا`,
    many: `${n} خلية`,
    other: `${n} خلية`,
  });

export const ar: OwnWords = {
  name: 'ملفك أنت',
  title: 'ضع أرقامك بجانب الأرقام الرسمية',
  lead: 'أفلِت جدولاً لديك. انظر ما فيه من قيم، وكيف تختلف عن القيم الرسمية، وأي درجة تنتج عنها. لا يغادر الملف هذا المتصفح أبداً.',
  give: 'جدولك',
  drop: `أفلِت ملفاً هنا (${own('CSV')} أو ${own('TSV')} أو ${own('Excel')})`,
  choose: 'اختر ملفاً',
  paste: 'أو الصق جدولاً',
  readPasted: 'اقرأه',
  pasted: 'جدول ملصق',
  privacy:
    'يُقرأ الملف هنا، في هذه الصفحة. لا يحمل أي طلب شيئاً منه، ولا يحويه أي رابط، ويزول عند إغلاق الصفحة ما لم تحفظه على هذا الجهاز.',
  cancel: 'إلغاء',
  stopped: 'أُلغيت القراءة، ولم يُحفظ شيء من الملف.',
  failed: 'تعذّر تحميل قارئ الملفات. أعد المحاولة.',
  unreadable: {
    empty: 'الملف فارغ.',
    'too large': `الملف أكبر من 20 ميغابايت. اقتطع منه، أو احفظ ما يلزم بصيغة ${own('CSV')}.`,
    'web page': `هذه صفحة وب وليست جدولاً. احفظ بياناتها بصيغة ${own('CSV')} أو ${own('Excel')}.`,
    pdf: `هذا ملف ${own('PDF')}. احفظ الجدول بصيغة ${own('CSV')} أو ${own('Excel')}.`,
    'not a table': `ليس هذا نصاً ولا مصنفاً. احفظ الجدول بصيغة ${own('CSV')} أو ${own('Excel')}.`,
    'broken workbook': `تتعذّر قراءة المصنف: إنه تالف أو محمي بكلمة مرور. احفظه من جديد، أو بصيغة ${own('CSV')}.`,
  },

  read: 'ما قُرئ',
  found: (n, of, missing) => `قُرئ: ${values(n)}، ${economies(of)}؛ دون قيمة: ${cells(missing)}.`,
  nothing: (head) =>
    head === null ? 'لا صفوف: لم يُقرأ أي سطر رأساً للجدول.' : `لا صفوف: قُرئ السطر ${head} رأساً للجدول.`,
  cut: (count) => `أسطر بعد أول 100,000 سطر لم تُقرأ: ${count}.`,
  unclosed: (line) => `السطر ${line}: علامة اقتباس لا تُغلق أبداً. تُقرأ علامات الاقتباس حروفاً.`,
  asks: {
    economy: 'أي عمود يسمي الاقتصاد؟',
    year: 'من أي سنة هذه القيم؟',
    values: 'أي الأعمدة تحوي القيم؟',
    decimal: `هل العلامة في «${own('1,234')}» أو «${own('1.234')}» علامة عشرية؟ اختر؛ وتبقى هذه الخلايا معلّقة حتى ذلك الحين.`,
  },
  how: 'كيف قُرئ، وما ينبغي تصحيحه',
  encoding: 'الحروف',
  encodings: {
    'utf-8': own('UTF-8'),
    'utf-16le': own('UTF-16 LE'),
    'utf-16be': own('UTF-16 BE'),
    'windows-1252': `${own('Windows-1252')} (غربي)`,
    'windows-1256': `${own('Windows-1256')} (عربي)`,
  },
  delimiter: 'بين الخلايا',
  delimiters: ['فاصلة', 'فاصلة منقوطة', 'علامة جدولة', 'خط عمودي'],
  decimal: 'العلامة العشرية',
  decimals: [`نقطة: ${own('1,234.5')}`, `فاصلة: ${own('1.234,5')}`],
  guessed: 'خلية بخلية',
  sheet: 'الورقة',
  head: 'سطر الرأس',
  noHead: 'لا رأس',
  layout: 'الترتيب',
  layouts: {
    long: 'سطر لكل اقتصاد وسنة',
    wide: 'السنوات أعمدة',
    turned: 'الاقتصادات أعمدة',
  },
  economyColumn: 'عمود الاقتصاد',
  yearColumn: 'عمود السنة',
  noYear: 'لا يوجد: سنة واحدة للجميع',
  oneYear: 'سنة كل القيم',
  valueColumns: 'أعمدة القيم',
  column: (n, head) => (head === '' ? `العمود ${n}` : `${n}: ${own(head)}`),
  indicator: 'ما يُقاس',
  unit: 'الوحدة',

  unknown: 'أسماء ليست لاقتصاد هنا',
  unknownHint: 'حدّد الاقتصاد المقصود بكل اسم، أو استبعده.',
  unknownOne: (text, at) => `«${own(text)}» (${lines(at)})`,
  undecided: 'لم يُحدَّد: مستبعد',
  leaveOut: 'استبعاد',
  nearest: 'ربما',
  all: 'كل الاقتصادات',
  duplicates: 'قيمتان لاقتصاد واحد وسنة واحدة: أيهما تُحتسب؟',
  duplicateOne: (economy, year, indicator) =>
    `${economy}، ${year}${indicator === '' ? '' : `، ${own(indicator)}`}`,
  option: (value, line) => `${value} (السطر ${line})`,
  totals: (texts) => `مستبعد لأنه مجاميع أو مجموعات: ${texts.map(own).join('؛ ')}.`,
  notes: (at) => `وُضع جانباً على أنه عنوان وملاحظات: ${lines(at)}.`,
  problems: (n) => `خلايا لا يمكن استعمالها: ${n}`,
  problem: (line, column, found, expected) =>
    `السطر ${line}، العمود ${own(column)}: «${own(found)}»؛ المتوقع: ${expected}.`,
  expected: {
    economy: 'اقتصاد',
    year: 'سنة من 1900 إلى 2100',
    number: 'عدد',
    finite: 'عدد منتهٍ',
    decimal: 'عدد علامته العشرية معروفة',
  },
  more: (n) => `وغيرها: ${n}`,

  beside: 'بجانب القيم الرسمية',
  ofOwn: 'مؤشرك',
  official: 'المؤشر الرسمي',
  none: 'لا شيء',
  besideCaption: (indicator, official) =>
    official === null ? `${own(indicator)}: قيمك` : `${own(indicator)}: قيمك بجانب «${official}»`,
  ownHead: 'قيمتك',
  officialHead: (year) => `القيمة الرسمية كما في درجات ${year}`,
  ownNotOfficial: 'قيمتك (غير رسمية)',
  spoken: (name, value, year, official) => `${name}: قيمتك ${value} (${year})، الرسمية ${official}`,
  difference: 'الفرق',
  table: `جدول (${own('CSV')}) وقيمك فيه معلّمة`,
  workbook: `جدول (${own('Excel')}) وقيمك فيه معلّمة`,
  line: 'سطر الملف',

  lab: 'إعطاء وزن لأحد مؤشراته في وصفة للمؤشر',
  change: 'ما الذي تغيّره قيمة',
  changeLead: (year) =>
    `خذ قيمة من ملفك أو اكتب قيمة، حتى حيث لا توجد قيمة رسمية: درجات ${year} التي تنتج عنها بالطريقة المنشورة. لا شيء من هذا في أي رابط.`,
  economy: 'الاقتصاد',
  choice: 'اختر',
  officialIndicator: 'المؤشر',
  lacking: (name) => `${name} (لا قيمة رسمية)`,
  value: (unit) => (unit === '' ? 'قيمتك' : `قيمتك (${unit})`),
  ofFile: (value, year) => `من ملفك: ${value} (${year}).`,
  counted: (values) => `محتسب أيضاً من ملفك: ${values.join('؛ ')}.`,
  countedOne: (indicator, value, year) => `${indicator}، ${value} (${year})`,
  tooOld: (years, counting) =>
    `قيمك (${years}) لا تُحتسب في هذه الدرجات: تُحتسب قيم ${counting} وحدها. اكتب قيمة للتجربة.`,
  officialIs: (value) => `القيمة الرسمية: ${value}.`,
  officialNone: 'لا توجد قيمة رسمية تُحتسب.',
  notANumber: (typed) => `«${own(typed)}» ليس عدداً.`,
  outside: (low, high) => `لا تحتسب الدرجة ما يقع خارج ما بين ${low} و${high}.`,
  asShare: 'القيم الرسمية نسب مئوية؛ وقد تكون القيمة بين 0 و1 حصة.',
  resultCaption: (economy, group, year) => `${economy}، المرتبة بين الأعضاء (${group})، درجات ${year}`,
  what: 'ماذا',
  published: 'المنشور',
  withOwn: 'مع قيمك (غير رسمي)',
  score: (column) => `${column}: الدرجة`,
  rank: (column) => `${column}: المرتبة`,
  noScore: 'لا درجة',
  noRank: 'بلا مرتبة',
  mark: 'حُسب بقيم من عندك لم يتحقق منها أحد سواك؛ وليس درجة رسمية.',

  keep: 'احفظه على هذا الجهاز',
  kept: 'الملف محفوظ على هذا الجهاز، لا في مكان آخر.',
  keptAnother: 'ما زال الجهاز يحفظ الملف السابق.',
  keepInstead: 'احفظ هذا بدلاً منه',
  keepFailed: 'لا يحفظ هذا المتصفح شيئاً هنا؛ يبقى الملف ما دامت الصفحة مفتوحة.',
  unforgotten:
    'نسيت الصفحة الملف، لكن هذا الجهاز ما زال يحفظه: لم يحذفه المتصفح. أعد المحاولة، أو احذف بيانات هذا الموقع من إعدادات المتصفح.',
  forget: 'انسَ الملف',
  forgotten: 'نُسي الملف.',
};
