import type { EconomyWords } from './types.ts';

export const en: EconomyWords = {
  name: 'An economy',
};
