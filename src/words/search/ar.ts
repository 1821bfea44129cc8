import { named, own } from '../names.ts';
import { plural } from '../plural.ts';
import type { SearchWords } from './types.ts';

const form = plural('ar');

export const ar: SearchWords = {
  open: 'بحث',
  heading: 'البحث في ميريديان',
  headingEconomies: 'إضافة اقتصاد',
  nearby: 'أيّها؟',
  headingOwn: 'اختيار بلدك',
  label: 'اقتصاد أو مجموعة أو مجال أو مؤشر، بالعربية أو الإنجليزية أو الفرنسية',
  labelEconomies: 'اسم الاقتصاد أو رمزه، بالعربية أو الإنجليزية أو الفرنسية',
  kinds: { economy: 'اقتصاد', group: 'مجموعة', area: 'مجال', indicator: 'مؤشر', page: 'صفحة', term: 'مصطلح' },
  found: (n) =>
    form(n, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: `${n} نتائج`,
      many: `${n} نتيجة`,
      other: `${n} نتيجة`,
    }),
  nothing: (typed) => `لم يُعثر على شيء باسم «${own(typed)}».`,
  nearest: (typed) => `لم يُعثر على شيء باسم «${own(typed)}». أقرب الأسماء:`,
  after: (former, ended) => `بعد ${named(former)}، حتى ${ended}`,
  part: (name) => `${named(name)} جزء منه`,
  absent: (name) => `${named(name)}: هذه المجموعة ليست في البيانات.`,
  key: 'يفتح المفتاح / البحث',
  loading: 'الأسماء في الطريق.',
  failed: 'تعذر تحميل البحث. يُرجى المحاولة مرة أخرى.',
};
