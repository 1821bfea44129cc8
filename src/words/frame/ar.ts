import { named } from '../names.ts';
import type { FrameWords } from './types.ts';

export const ar: FrameWords = {
  titled: (site) => `العنوان من اختيار من ضمّن هذا الشكل. وعنوان ${named(site)}:`,
  rows: (shown, all) => `يُعرض ${shown} من أصل ${all}: الأوائل والأواخر وما اختير.`,
  all: 'عرض الكل',
  notes: 'ملاحظات',
  find: 'البحث عن بلدك',
  show: 'إظهار',
  found: (name) => `اختير: ${named(name)}.`,
  notFound: (text) => `لا بلد هنا يسمى «${named(text)}».`,
};
