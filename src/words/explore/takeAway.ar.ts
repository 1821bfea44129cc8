import { dateInArabic } from '../dates.ts';
import { named, own } from '../names.ts';
import { plural } from '../plural.ts';
import type { TakeAwayWords } from './takeAway.ts';

const form = plural('ar');

const rows = (n: number, formatted: string): string =>
  form(n, {
    zero: 'لا صفوف',
    one: 'صف واحد',
    two: 'صفان',
    few: `${formatted} صفوف`,
    many: `${formatted} صفاً`,
    other: `${formatted} صف`,
  });

export const ar: TakeAwayWords = {
  download: 'تنزيل',
  choices: 'طريقة كتابة الملف',
  delimiter: `بين الخلايا في ملف ${own('CSV')}`,
  comma: 'فاصلة',
  semicolon: 'فاصلة منقوطة',
  mark: `علامة ترتيب البايتات في ملف ${own('CSV')}، لبرامج الجداول القديمة`,
  headers: 'رؤوس الأعمدة',
  headersAs: { usual: `أسماء في ${own('Excel')} ورموز في غيره`, names: 'أسماء', codes: 'رموز' },
  packed: `مع شرح وبيانات وصفية في ملف مضغوط واحد (${own('ZIP')})`,
  openOnly: 'استبعادها',
  closed: (n, formatted) =>
    `${form(n, {
      zero: 'لا قيمة',
      one: 'قيمة واحدة',
      two: 'قيمتان',
      few: `${formatted} قيم`,
      other: `${formatted} قيمة`,
    })} في هذا الاختيار بترخيص غير مفتوح؛ ويبيّن ذلك عمود «إعادة الاستخدام».`,
  save: 'تنزيل هذا الاختيار',
  progress: (got, of) => `الصفوف: ${got} من ${of}`,
  finishing: 'جارٍ إعداد الملف…',
  done: (name) => `سُلّم الملف إلى المتصفح: ${own(name)}`,
  failed: (error) => `تعذّر إعداد الملف${error === '' ? '' : ` (${own(error)})`}.`,
  elsewhere: 'الاختيار نفسه في برامج أخرى',
  elsewhereNote: `تقرأ هذه التعليمة ملفات الموقع وتعطي الصفوف والأعمدة نفسها بالترتيب نفسه؛ وتنفّذها أداة ${own('DuckDB')} كما هي.`,
  link: 'رابط',
  cite: 'الاستشهاد بهذا الاختيار',
  sheets: ['البيانات', 'ملاحظات'],
  title: (n, formatted) =>
    `اختيار من البيانات: ${form(n, {
      zero: 'لا مشاهدات',
      one: 'مشاهدة واحدة',
      two: 'مشاهدتان',
      few: `${formatted} مشاهدات`,
      other: `${formatted} مشاهدة`,
    })}`,
  readme: {
    filters: 'المرشّحات السارية',
    noFilters: 'لا شيء: جميع البيانات، لجميع السكان.',
    group: (name, date) => `${named(name)}: قائمة الأعضاء، ${dateInArabic(date)}`,
    order: (column) => `الترتيب حسب: ${named(column)}، تصاعدياً`,
    orderDown: (column) => `الترتيب حسب: ${named(column)}، تنازلياً`,
    columns: 'الأعمدة',
    rows,
    sources: 'المصادر وتراخيصها',
    citation: 'كيفية الاستشهاد بهذا الاختيار',
    link: 'العرض نفسه في المتصفح',
    query: `الصفوف نفسها في برامج أخرى (${own('SQL, DuckDB')})`,
    harmless:
      'في ملف CSV توضع فاصلة علوية قبل كل نص قد ينفّذه برنامج الجداول على أنه صيغة حسابية. والقيم غير مقرّبة.',
  },
  holds: {
    economy: `رمز الاقتصاد (${own('ISO 3166-1 alpha-3')})`,
    economy_name: 'اسم الاقتصاد',
    indicator: 'رمز المؤشر، لا يتغير أبداً',
    indicator_name: 'اسم المؤشر',
    segment: `رمز الفئة من السكان؛ ${own('total')}: الجميع`,
    segment_name: 'الفئة من السكان',
    year_requested: 'السنة التي طُلبت لها أحدث قيمة',
    year: 'السنة التي تصفها القيمة؛ وإذا كانت المؤشرات أعمدةً فالسنة المطلوبة',
    lag: 'عدد السنوات بين السنة المطلوبة وسنة القيمة',
    value: 'القيمة، غير مقرّبة',
    unit: 'وحدة القيمة',
    flag: `حالة المشاهدة (${own('SDMX')}): ${own('B')} انقطاع، ${own('E')} تقدير، ${own('F')} توقع، ${own('P')} مؤقتة؛ فارغة: عادية`,
    source: 'الناشر ومجموعة البيانات والطبعة',
    licence: 'ترخيص المصدر',
    redistribution: `هل يجوز نقل القيمة: ${own('open')}، ${own('non-commercial')}، ${own('terms-unclear')}`,
    lags: 'المؤشرات التي قيمها أقدم من السنة المطلوبة، وسنة كل منها',
    flags: `القيم غير العادية، وحالة كل منها (${own('SDMX')})`,
  },
  holdsYear: (year) => `قيمة سنة ${year}`,
  holdsIndicator: (name, unit) => `${named(name)}، ${named(unit)}`,
};
