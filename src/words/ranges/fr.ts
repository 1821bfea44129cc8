import type { RangeWords } from './types.ts';

export const fr: RangeWords = {
  name: 'De quoi ce score est fait',
};
