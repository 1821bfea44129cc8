import { plural } from '../plural.ts';
import type { ShareWords } from './types.ts';

const form = plural('en');

export const en: ShareWords = {
  svg: 'Download as SVG',
  png: 'Download as PNG',
  pictureFailed: 'The browser could not draw the picture. The SVG holds the same.',
  moreDataSets: (n) => `and ${n} more data ${form(n, { one: 'set', other: 'sets' })}`,
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'The browser does not allow copying: the text is selected, copy it by hand.',
  noClipboard: 'The browser does not allow copying: copy the address from its bar.',
  save: 'Download',
  close: 'Close',
  cite: 'Cite',
  citeTitle: 'Cite this figure',
  asText: 'As text',
  citation: ({ title, measure, data, origin, accessed, address }) =>
    `“${title}” (${measure}). ${origin}. Data: ${data.join('; ')}. Accessed ${accessed}: ${address}`,
};
