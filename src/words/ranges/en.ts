import type { RangeWords } from './types.ts';

export const en: RangeWords = {
  name: 'What this score is made of',
};
