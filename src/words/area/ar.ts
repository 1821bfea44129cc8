import type { AreaWords } from './types.ts';

export const ar: AreaWords = {
  name: 'مجال',
};
