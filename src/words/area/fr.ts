import type { AreaWords } from './types.ts';

export const fr: AreaWords = {
  name: 'Un domaine',
};
