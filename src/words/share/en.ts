import { plural } from '../plural.ts';
import type { ShareWords } from './types.ts';

const form = plural('en');

export const en: ShareWords = {
  svg: 'Download as SVG',
  png: 'Download as PNG',
  pictureFailed: 'The browser could not draw the picture. The SVG holds the same.',
  moreDataSets: (first, more) =>
    `${first}; and ${more} more data ${form(more, { one: 'set', other: 'sets' })}`,
};
