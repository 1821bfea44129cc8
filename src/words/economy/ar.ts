import type { EconomyWords } from './types.ts';

export const ar: EconomyWords = {
  name: 'اقتصاد',
};
