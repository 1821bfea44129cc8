import type { CompareWords } from './types.ts';

export const fr: CompareWords = {
  name: 'Comparer des économies',
};
