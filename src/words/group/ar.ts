import { amount, areas, share } from '../arabic.ts';
import { named } from '../names.ts';
import { plural } from '../plural.ts';
import type { Base, GroupWords } from './types.ts';

const form = plural('ar');

const members = ({ n, of }: Base): string => share(n, of);

const instruments = (n: number): string =>
  form(n, {
    zero: 'لا أداة',
    one: 'أداة واحدة',
    two: 'أداتان',
    few: `${n} أدوات`,
    other: `${n} أداة`,
  });

/** After a preposition. */
const inDimensions = (n: number): string =>
  form(n, {
    one: 'بُعد واحد',
    two: 'بُعدين',
    few: `${n} أبعاد`,
    many: `${n} بُعداً`,
    other: `${n} بُعد`,
  });

const distance = (text: string): string => `بفارق ${text} نقطة`;

export const ar: GroupWords = {
  about: (group) =>
    `${named(group)}: درجات الأعضاء مقارنةً بالعالم، ومدى تباعدهم، وما يُعرف من قوانين واستراتيجيات، والفجوات داخل الأعضاء، ومن تنقصه البيانات.`,
  ownGroup: {
    title: 'مجموعة تختارها أنت',
    lead: 'أعضاء مجموعات، أو أعضاؤها المشتركون، أو اقتصادات واحداً واحداً: اخترها، فتعرضها هذه الصفحة كما تعرض منظمة.',
  },
  contents: 'في هذه الصفحة',
  sections: {
    members: 'الأعضاء',
    areas: 'المجالات والعالم',
    spread: 'مدى التباعد',
    targets: 'الغايات',
    instruments: 'القوانين والاستراتيجيات والهيئات',
    divides: 'الفجوات داخل الأعضاء',
    coverage: 'البيانات الناقصة',
  },
  of: ({ n, of }) => `${n} من ${of}`,
  onward: 'المزيد عن هذه المجموعة',
  to: {
    report: 'تقرير هذه المجموعة: للقراءة أو الطباعة أو النقل إلى \u2068Word\u2069',
    overview: 'نظرة عامة: مصفوفة ملوّنة وخريطة وتغيّرات',
    compare: 'مقارنة الأعضاء',
    explore: 'جميع قيم الأعضاء',
    data: 'ما ينقص كل عضو من البيانات',
  },
  members: {
    title: (group, scored) =>
      `${named(group)}: عدد الأعضاء ذوي الدرجة الإجمالية ${scored.n} من أصل ${scored.of}`,
    measure: (year) =>
      `درجات من 0 إلى 100، ${year}؛ المرتبة بين الأعضاء، ومداها في \u206690%\u2069 من سحوبات الطريقة`,
    classes: (parts) => `الأعضاء حسب المستوى: ${parts.join('، ')}.`,
  },
  areas: {
    title: (group, { n, of }, year) =>
      n === 0
        ? `${named(group)}: لا يتجاوز وسيط الأعضاء الوسيط العالمي في أي مجال من أصل ${of} (${year})`
        : `${named(group)}: وسيط الأعضاء فوق الوسيط العالمي في ${areas(n, of, 'مجالين')} (${year})`,
    furthest: (above, below) =>
      [
        above === null ? '' : `الأبعد فوق العالم: ${named(above.area)} (${distance(above.distance)}).`,
        below === null ? '' : `الأبعد دونه: ${named(below.area)} (${distance(below.distance)}).`,
      ]
        .filter(Boolean)
        .join(' '),
    measure: (year) => `وسيط الأعضاء ذوي الدرجات، من 0 إلى 100، ${year}`,
    area: 'المجال',
    median: (group) => `الوسيط (${named(group)})`,
    distance: 'الفارق بالنقاط',
    base: 'الأعضاء ذوو الدرجات',
    worldBase: 'الاقتصادات ذات الدرجات',
    row: (base, group, world) => `الوسيط ${group} (${members(base)})، والعالم ${world}`,
  },
  spread: {
    title: (group, drift, { before, after, from, to }, base) => {
      const half = `يمتد النصف الأوسط على ${after} نقطة في ${to}، مقابل ${before} في ${from}`;
      switch (drift) {
        case 'closer':
          return `${named(group)}: الأعضاء أكثر تقارباً مما كانوا في ${from}: ${half} (المقارَنون: ${members(base)})`;
        case 'apart':
          return `${named(group)}: الأعضاء أكثر تباعداً مما كانوا في ${from}: ${half} (المقارَنون: ${members(base)})`;
        case 'unclear':
          return `${named(group)}: لا يمكن القول إن كان الأعضاء يتقاربون: ${half}`;
        default:
          return `${named(group)}: لا يمكن القول إن كان الأعضاء يتقاربون: عدد من يثبت تغيّرهم منذ ${from} هو ${base.n} من أصل ${base.of}`;
      }
    },
    measure: (from, to) =>
      `عدد النقاط بين الربع الأول والربع الثالث من درجات الأعضاء، ${from} و${to}، للأعضاء أنفسهم`,
    rule: 'يُقارَن الأعضاء الذين يمكن إثبات تغيّرهم. ولا يُقال «أكثر تقارباً» أو «أكثر تباعداً» إلا إذا اختلف النصف الأوسط بنقطة أو أكثر، ووافقه الانحراف المعياري، ولم يحسمه عضو واحد.',
    renewed: (percent) =>
      `لدى نصف الأعضاء المقارَنين تجدّد ما لا يقل عن ${percent} من وزن الدرجة الإجمالية؛ وما لم يتجدد يُعدّ ثابتاً.`,
    column: 'الدرجة',
    base: 'الأعضاء المقارَنون',
    width: (year) => `الامتداد ${year}`,
    change: 'التغيّر',
    drift: 'ما يمكن قوله',
    drifts: {
      closer: 'أكثر تقارباً',
      apart: 'أكثر تباعداً',
      unclear: 'لا يمكن الجزم',
      unmeasured: 'المقيس قليل',
    },
    years: 'الدرجات الإجمالية سنة بسنة',
    yearsNote:
      'تُحسب لكل سنة درجات الأعضاء الذين كان المقيس من وزن درجتهم الإجمالية حينها \u206640%\u2069 على الأقل: فليسوا هم أنفسهم في كل سنة.',
    measured: 'الأعضاء المقيسون',
    middleHalf: 'النصف الأوسط',
    points: 'الامتداد بالنقاط',
  },
  targets: {
    title: (group) => `${named(group)}: كم يبعد الأعضاء عن الغايات المحددة`,
    open: 'المسافة والوتيرة وسنة البلوغ، غاية غاية',
  },
  instruments: {
    title: (group, { n, of }) =>
      `${named(group)}: ${instruments(n)} من أصل ${of} معروفة بأنها قائمة أو معتمدة لدى نصف الأعضاء على الأقل`,
    measure:
      'القوانين والاستراتيجيات والهيئات والأنظمة التي يذكرها الناشرون، حسب ما بلغته؛ ويُحسب كل عضو مرة واحدة لكل أداة',
    unknown:
      'حيث لا شيء معروف لا يذكر أي ناشر شيئاً: ولا يعني ذلك أنه لا يوجد شيء. وما يُذكر من دون مستوى قد يكون سارياً أو لا. ورصد الناشرون في أوقات مختلفة: طبعاتهم مذكورة مع المصادر.',
    instrument: 'الأداة',
    stages: {
      'in-place': 'قائمة',
      adopted: 'معتمدة',
      listed: 'مذكورة بلا مستوى',
      planned: 'مخطط لها أو قيد التنفيذ',
      closed: 'مغلقة',
      unknown: 'لا شيء معروف',
    },
    since: 'السنوات المعروفة',
    who: (area) => `${named(area)}: ما لدى كل عضو`,
    noYear: 'السنة غير معروفة',
    links: 'يؤدي كل بند إلى صفحة العضو، وفيها روابط الوثائق.',
  },
  divides: {
    title: (group, { indicator, dimensions }, { dimension, gap, ...base }) =>
      `${named(group)}: أوسع الفجوات في «${named(indicator)}» بحسب ${inDimensions(dimensions)} هي «${dimension}»: وسيط الفجوة ${amount(gap)} (${members(base)})`,
    none: (group) => `${named(group)}: لا تُعرف أي فجوة داخل الأعضاء`,
    measure: 'الفجوة بين فئتين من السكان في العضو نفسه والسنة نفسها؛ وسيط الأعضاء الذين لهم القيمتان',
    finding: (first, second, ahead, gap, base) =>
      `من الأعضاء ذوي القيمتين (${members(base)}) تكون القيمة أعلى لفئة «${named(second)}» لدى ${ahead.second} ولفئة «${named(first)}» لدى ${ahead.first}؛ ووسيط الفجوة ${amount(gap)}`,
    caption: (dimension, first, second) => `${dimension}: ${named(first)} و${named(second)}`,
    base: 'الأعضاء ذوو القيمتين',
    gap: 'وسيط الفجوة',
    ahead: (side) => `الأعلى: ${named(side)}`,
    years: 'السنوات',
    note: 'الفجوة هي القيمة الثانية ناقص الأولى، بوحدة المؤشر: دون 0 تكون الأولى أعلى.',
  },
  coverage: {
    title: (group, { n, of }) =>
      n === 0
        ? `${named(group)}: لكل الأعضاء (${of}) درجة إجمالية`
        : `${named(group)}: ${members({ n, of })} بلا درجة إجمالية لنقص البيانات`,
    lead: ({ n, of }, year) =>
      `لدى نصف الأعضاء ${n} على الأقل من المؤشرات الحديثة في ${year} وعددها ${of}. ويحتاج المجال إلى نصف وزن مؤشراته، والدرجة الإجمالية إلى ثلاثة أرباع المجالات.`,
    have: (of) => `الحديثة (من ${of})`,
    scored: 'المجالات ذات الدرجات',
    areas: 'المجالات بلا درجة',
    all: 'جميع المجالات',
    complete: (n) =>
      form(n, {
        zero: 'ليس لأي عضو درجة في كل مجال.',
        one: 'لعضو واحد درجة في كل مجال.',
        two: 'لعضوين درجة في كل مجال.',
        few: `لدى ${n} أعضاء درجة في كل مجال.`,
        many: `لدى ${n} عضواً درجة في كل مجال.`,
        other: `لدى ${n} عضو درجة في كل مجال.`,
      }),
    more: 'المؤشرات التي تنقص كل عضو',
  },
};
