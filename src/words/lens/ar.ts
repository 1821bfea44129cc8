import { dateInArabic } from '../dates.ts';
import { named } from '../names.ts';
import { plural } from '../plural.ts';
import type { LensWords } from './types.ts';

const form = plural('ar');
const pillars = (n: number) =>
  form(n, { zero: 'لا ركيزة', one: 'ركيزة واحدة', two: 'ركيزتان', few: `${n} ركائز`, other: `${n} ركيزة` });

export const ar: LensWords = {
  choose: 'الإطار',
  areas: 'ميريديان: مجالات الكومسيك الثمانية',
  unknown: (text) => `«${text}» ليس إطاراً معروضاً هنا.`,
  reading: (organisation) =>
    `قراءة ميريديان: مؤشراته هو تحت عناوين الإطار. وليس هذا مؤشراً تصدره الجهة (${named(organisation)})، وليست هذه درجاتها.`,
  dates: (adopted, from, to) =>
    `تاريخ الاعتماد: ${dateInArabic(adopted)}؛ ${to === null ? `ابتداءً من ${from}` : `للأعوام من ${from} إلى ${to}`}.`,
  document: 'حيث قُرئ نصه',
  title: (finding, lens) => `${finding}، وفق «${named(lens)}»`,
  measure: (column, year) => `الدرجات حسب الركيزة، من 0 إلى 100، ${year}؛ الترتيب حسب: ${column}`,
  missingPillars: (missing, n, of, needed) =>
    `لا درجة إجمالية: عدد الركائز ذات الدرجات ${n} من أصل ${of}، والمطلوب ${needed}؛ الركائز الناقصة: ${missing}`,
  made: 'ممّ تتكون كل ركيزة',
  rule: `أوزان المؤشرات كما في المؤشر العام؛ وما يخص أكثر من ركيزة يُقسم بينها بالتساوي. تحتاج الركيزة إلى نصف وزنها، وتحتاج الدرجة الإجمالية إلى ثلاثة أرباع الركائز وإلى ${pillars(3)} على الأقل. والركائز متساوية الوزن.`,
  part: (indicator, share) => `${indicator} (${share})`,
  partly: (why) => `مقيسة جزئياً. ${why}`,
  notMeasured: (why) => `غير مقيسة، ولا تدخل في الدرجة الإجمالية. ${why}`,
  withheld: 'لم تُعرض بعد',
  pillar: 'الركيزة',
  receipts: 'ممّ تتكون كل درجة من هذه الدرجات',
  howPillars:
    'الدرجة الإجمالية هي المتوسط الهندسي لدرجات الركائز (بعد ضرب كل درجة في 0.99 وإضافة 1، ثم الرجوع إلى ما بين 0 و100)، فلا تعوّض القوة في ركيزة الضعف في أخرى تعويضاً تاماً. ومساهمة الركيزة هي حصتها من مجموع اللوغاريتمات مضروبةً في الدرجة الإجمالية.',
  score: 'الدرجة',
  rankOf: (rank, of) => `${rank} من أصل ${of}`,
  caption: (economy, lens, year) => `${economy}: ${named(lens)}، ${year}`,
};
