import type { AreaWords } from './types.ts';

export const en: AreaWords = {
  name: 'An area',
};
