import { own } from '../names.ts';
import { plural } from '../plural.ts';
import type { TablesWords } from './tables.ts';

const form = plural('ar');

export const ar: TablesWords = {
  about: {
    scores: 'سلسلة واحدة قابلة للمقارنة: تُحسب درجات كل سنة بمنهجية اليوم، وبالقيم المعروفة حتى تلك السنة.',
    bands: 'مراتب السنة المعتمدة في العالم، مع النطاق الذي تتيحه لها منهجيات أخرى.',
    weights: 'وزن كل مؤشر موزون في مجاله، وفي الدرجة الإجمالية.',
    policies: 'كما يدرجها الناشرون. وعدم إدراج اقتصاد لا يدل على شيء.',
  },
  found: (n, formatted) =>
    form(n, {
      zero: 'لا صفوف',
      one: 'صف واحد',
      two: 'صفان',
      few: `${formatted} صفوف`,
      many: `${formatted} صفاً`,
      other: `${formatted} صف`,
    }),
  first: (n) => `تُعرض الصفوف الأولى، وعددها ${n}؛ والملف يضمها كلها`,
  nothing: 'لا صف يوافق الاختيار.',
  inSql: `السؤال نفسه بلغة ${own('SQL')}`,
  own: {
    about:
      'قيمك وبجانبها القيم الرسمية للاقتصادات نفسها في المؤشرات التي اخترتها في صفحة ملفك. وتبقى قيمك في هذا المتصفح، ولا يحملها أي رابط.',
    source: 'ملفك أنت',
    mark: 'من ملفك، غير رسمية',
    official: 'رسمية',
    columns: 'إضافة أعمدة ملفك',
    marked: 'ما كُتب بجانبه «من ملفك، غير رسمية» مأخوذ من ملفك؛ ويبقى في هذا المتصفح، ولا يحمله أي رابط.',
    tooMany: (n, most) => `عدد الأعمدة مع أعمدتك ${n}، والحد الأقصى ${most}: اختر مؤشرات أقل أو أعمدة أقل.`,
  },
  column: {
    area: 'رمز المجال',
    area_name: 'المجال',
    score: 'الدرجة',
    rank_world: 'المرتبة في العالم',
    rank_best: 'النطاق: أفضل مرتبة',
    rank_worst: 'النطاق: أدنى مرتبة',
    weight_present: 'وزن ما له قيم',
    measured: 'ما قيس حتى تلك السنة',
    weight: 'الوزن',
    share_of_area: 'الحصة من المجال',
    share_of_index: 'الحصة من الدرجة الإجمالية',
    instrument: 'رمز الأداة',
    instrument_name: 'الأداة',
    date: 'التاريخ',
    status: 'الحالة',
    title: 'العنوان',
    link: 'الرابط',
    origin: 'المنشأ',
    note: 'ملاحظة',
  },
};
