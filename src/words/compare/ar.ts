import type { CompareWords } from './types.ts';

export const ar: CompareWords = {
  name: 'مقارنة الاقتصادات',
};
