import { indicators } from '../arabic.ts';
import { dateInArabic } from '../dates.ts';
import { named, own } from '../names.ts';
import { plural } from '../plural.ts';
import type { DataWords } from './types.ts';

const form = plural('ar');
/** After a preposition. */
const ofIndicators = (n: number) => indicators(n, 'مؤشرين');
const ofEconomies = (n: number) =>
  form(n, {
    one: 'اقتصاد واحد',
    two: 'اقتصادين',
    few: `${n} اقتصادات`,
    many: `${n} اقتصاداً`,
    other: `${n} اقتصاد`,
  });

export const ar: DataWords = {
  name: 'البيانات: المصادر والشروط والتغطية والملفات',
  description: 'مصدر كل قيمة، وما يجوز نقله، وما ينقص كل عضو، وكل ملف مع عنوانه وبصمته.',
  title: (group, have, of) =>
    `${named(group)}: لدى نصف الأعضاء ${have} على الأقل من المؤشرات الحديثة وعددها ${of}`,
  lead: (values, n, economies, sources) =>
    `عدد القيم ${values} تخص ${ofIndicators(n)} و${ofEconomies(economies)}، من مصادر عددها ${sources}: من أين تأتي، وما يجوز نقله، وما ينقص كل عضو، وكيف تؤخذ.`,
  contents: 'في هذه الصفحة',
  sections: {
    sources: 'المصادر والشروط',
    coverage: 'التغطية حسب العضو',
    indicators: 'المؤشرات ومن تنقصه',
    files: 'الملفات وبصماتها',
    use: 'استخدام البيانات في برامج أخرى',
    changes: 'تغييرات البيانات',
  },
  of: (n, all) => `${n} من ${all}`,
  unknown: 'غير معروف',
  inEnglish: 'الطبعات والتراخيص وأوصاف الأعمدة بالإنجليزية، كما في الملفات.',
  sources: {
    lead: `تبقى لكل مجموعة بيانات شروط ناشرها. وهي مذكورة هنا، وبجانب كل قيمة تُنزَّل، وفي العمود ${own('redistribution')} من الملفات.`,
    terms: {
      open: {
        name: 'يجوز نقلها',
        text: 'يجوز نقل القيم والبناء عليها، ولو لغرض تجاري، على أن يُذكر المصدر كما يطلب ترخيصه.',
      },
      'non-commercial': {
        name: 'يجوز نقلها لغرض غير تجاري',
        text: 'يجوز نقل القيم لأغراض غير تجارية، على أن يُذكر المصدر ويبقى الترخيص. ولأي غرض آخر يُسأل الناشر.',
      },
      'terms-unclear': {
        name: 'شروط غير واضحة: اسأل أولاً',
        text: 'لا يذكر الناشر ترخيصاً مفتوحاً. يجوز الاستشهاد بأرقام مع مصدرها؛ وقبل نقل القيم يُسأل الناشر.',
      },
    },
    licence: 'الترخيص',
    retrieved: 'تاريخ الأخذ',
    next: 'الطبعة التالية',
    gives: 'تعطي',
    cite: 'الاستشهاد',
    policies: (n) =>
      form(n, {
        one: 'معلومة واحدة عن القوانين والاستراتيجيات والأنظمة',
        two: 'معلومتان عن القوانين والاستراتيجيات والأنظمة',
        few: `${n} معلومات عن القوانين والاستراتيجيات والأنظمة`,
        other: `${n} معلومة عن القوانين والاستراتيجيات والأنظمة`,
      }),
    targets: (n) =>
      form(n, {
        one: 'هدف واحد',
        two: 'هدفان',
        few: `${n} أهداف`,
        many: `${n} هدفاً`,
        other: `${n} هدف`,
      }),
    groups: (n) =>
      form(n, {
        one: 'قائمة أعضاء أو فئات واحدة',
        two: 'قائمتا أعضاء أو فئات',
        few: `${n} قوائم أعضاء أو فئات`,
        other: `${n} قائمة أعضاء أو فئات`,
      }),
  },
  coverage: {
    lead: (year) =>
      `تُعدّ القيمة حديثة إذا لم يزد عمرها في ${year} على ما يسمح به مؤشرها. ولا تُحسب المؤشرات التي ليس لأحد قيمة حديثة فيها.`,
    groups: 'النسبة المئوية للأعضاء الذين لديهم نصف مؤشرات المجال على الأقل بقيم حديثة',
    members: (group) => `${named(group)}: المؤشرات الحديثة حسب العضو والمجال`,
    group: 'المجموعة',
    member: 'العضو',
    count: 'الأعضاء',
    indicators: 'المؤشرات',
    scored: 'بدرجة',
    observations: 'القيم',
    counts: 'ما هو موجود، حسب المجال',
    all: 'الكل',
    have: 'الحديثة فقط',
    areas: 'المجالات',
    each: (group) => `${named(group)}: ما ينقص كل عضو`,
    others: `ما ينقص في كل مجموعة أخرى (${own('CSV')})`,
    none: 'بلا قيمة',
    old: 'قيمة قديمة',
    complete: 'لا ينقصه شيء',
  },
  indicators: {
    lead: (group) =>
      `لكل مؤشر: وحدته واتجاهه والقيمتان المقابلتان لدرجة 0 و100 ووزنه والسنوات التي يغطيها والأعضاء الذين ينقصهم (${named(group)}) ومصدره وملفه.`,
    find: 'البحث عن مؤشر',
    found: (n) =>
      n === 0
        ? 'لا مؤشر بهذا الاسم.'
        : form(n, {
            one: 'وُجد مؤشر واحد',
            two: 'وُجد مؤشران',
            few: `وُجدت ${n} مؤشرات`,
            many: `وُجد ${n} مؤشراً`,
            other: `وُجد ${n} مؤشر`,
          }),
    higher: 'الأعلى أفضل',
    lower: 'الأدنى أفضل',
    neither: 'لا طرف أفضل',
    goalposts: (zero, hundred) => `${zero} تقابل 0، و${hundred} تقابل 100`,
    weight: (weight) => `الوزن ${weight}`,
    notScored: 'بلا درجة',
    peak: (n, year) => `أقصى عدد للاقتصادات ${n}، في ${year}`,
    everybody: 'لا ينقص أي عضو',
    ended: 'ليس لأحد قيمة حديثة',
    values: (n) => `عدد القيم ${n}`,
  },
  files: {
    lead: `تبقى العناوين كما هي، وتؤدي دائماً إلى الإصدار الحالي من البيانات؛ فليُذكر رقمه مع ما يؤخذ. والبصمة ${own('SHA-256')}.`,
    current: (version) => `الإصدار ${own(version)}`,
    rows: (n) => `عدد الصفوف ${n}`,
    bytes: (n) => `${n} بايت`,
    kilobytes: (n) => `${n} كيلوبايت`,
    megabytes: (n) => `${n} ميغابايت`,
    columns: (n) =>
      form(n, {
        one: 'عمود واحد',
        two: 'عمودان',
        few: `${n} أعمدة`,
        many: `${n} عموداً`,
        other: `${n} عمود`,
      }),
    oneEach: 'ولكل مؤشر ملف خاص به أيضاً: عنوانه وصفوفه وبصمته مذكورة مع المؤشر.',
    sums: `جميع البصمات، لأمر ${own('sha256sum -c')}:`,
  },
  use: {
    lead: 'تقرأ هذه الأسطر جدولاً وتبيّن أنواع أعمدته؛ ولجدول آخر يُغيَّر العنوان.',
    verify: 'التنزيل والتحقق',
    verifyText: 'يجب أن تطابق الأرقام البصمة المذكورة أعلاه.',
    citeHeading: 'كيفية الاستشهاد',
    cite: (version, date, address) =>
      `ميريديان. مؤشرات الاقتصاد الرقمي، إصدار البيانات ${own(version)}${date === null ? '' : ` بتاريخ ${dateInArabic(date)}`}. ${own(address)}`,
    citeSources: 'ويُستشهد معه بمجموعة البيانات التي أُخذت منها القيم، كما يطلب مصدرها.',
  },
  changes: {
    lead: `ما غيّره كل إصدار من البيانات، بعدد القيم. والملفات تحت ${own('data/changes/')} تبيّنه حسب المؤشر والمصدر.`,
    none: 'لم يُسجَّل أي إصدار بعد.',
    feed: `موجز التغييرات (${own('Atom')})`,
    rows: `حسب المؤشر والمصدر (${own('CSV')})`,
    scores: `كيف تغيّرت الدرجات (${own('CSV')})`,
  },
  feed: {
    title: 'ميريديان: تغييرات البيانات',
    entry: (date, added, revised, removed) =>
      `${own(date)}: قيم مضافة ${added}، ومنقّحة ${revised}، ومحذوفة ${removed}`,
    added: (n) => `مضافة ${n}`,
    revised: (n) => `منقّحة ${n}`,
    removed: (n) => `محذوفة ${n}`,
    relabelled: (n) => `معدَّلة الوسم ${n}`,
    source: (name, parts, n) => `${named(name)}: ${parts.join('، ')} (${ofIndicators(n)})`,
    tables: (tables) => `جداول أخرى: ${tables.map(named).join('، ')}`,
  },
};
