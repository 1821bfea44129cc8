import { plural } from '../plural.ts';
import type { ShareWords } from './types.ts';

const form = plural('en');

export const en: ShareWords = {
  svg: 'Download as SVG',
  png: 'Download as PNG',
  pictureFailed: 'The browser could not draw the picture. The SVG holds the same.',
  moreDataSets: (n) => `and ${n} more data ${form(n, { one: 'set', other: 'sets' })}`,
};
