import type { CompareWords } from './types.ts';

export const en: CompareWords = {
  name: 'Compare economies',
};
