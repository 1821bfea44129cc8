import type { EconomyWords } from './types.ts';

export const fr: EconomyWords = {
  name: 'Une économie',
};
