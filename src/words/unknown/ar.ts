import { own } from '../names.ts';
import type { UnknownWords } from './types.ts';

const title = (what: string): string => `الصفحة غير موجودة (404): ${what}`;

export const ar: UnknownWords = {
  title: {
    economy: (asked) => title(`لا يوجد اقتصاد «${own(asked)}»`),
    indicator: (asked) => title(`لا يوجد مؤشر «${own(asked)}»`),
    group: (asked) => title(`لا توجد صفحة للمجموعة «${own(asked)}»`),
    area: (asked) => title(`لا يوجد مجال «${own(asked)}»`),
    language: (asked) => title(`لا توجد لغة «${own(asked)}»`),
    page: () => title('لا توجد صفحة كهذه'),
  },
  text: {
    economy: 'يطلب العنوان اقتصاداً لا يعرفه ميريديان.',
    indicator: 'يطلب العنوان مؤشراً لا يعرفه ميريديان.',
    group: 'يطلب العنوان مجموعة ليست لها صفحة في ميريديان.',
    area: 'يطلب العنوان مجالاً لا يعرفه ميريديان.',
    language: 'يتكلم ميريديان الإنجليزية والفرنسية والعربية:',
    page: 'لا يؤدي العنوان إلى أي مكان.',
  },
  suggestions: 'ما قد يكون المقصود:',
  pages: 'الصفحات المتاحة هي:',
};
