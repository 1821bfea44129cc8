import type { RangeWords } from './types.ts';

export const ar: RangeWords = {
  name: 'ممَّ تتكون هذه الدرجة',
};
