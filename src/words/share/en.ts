import { dateInEnglish } from '../dates.ts';
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
  citeIndicator: 'Cite this indicator',
  citeValues: 'Cite these values',
  asText: 'As text',
  citation: ({ title, measure, data, origin, accessed, address }) =>
    `“${title}” (${measure}). ${origin}. Data: ${data.join('; ')}. Accessed ${dateInEnglish(accessed)}: ${address}`,
  citedNote: (version, method, data) => `Data version ${version}, method ${method}. Data: ${data.join('; ')}`,
  byUrl: 'Read it elsewhere',
  byUrlLead:
    'One row an economy and year, with flag, source and licence; no key and no script needed. The address stays the same when the data are renewed.',
  excel:
    'Data, Get Data, From Web: paste the address, then choose the comma as delimiter and UTF-8 as file origin.',
  allFiles: 'All files, with their size, columns and licence:',
  viewFailed: 'The view that the address asks for could not be loaded; this is the default one.',
  embed: 'Embed',
  frozen: 'frozen',
  todays: 'Today’s figure',
  gone: (version) =>
    `This figure was frozen at data version ${version}, which is no longer kept here or never held it.`,
  vanished: (version) =>
    `The data behind this figure are no longer published here. It shows data version ${version}, the last one that held them.`,
  expectedVersion: 'a data version of 12 digits or letters a to f',
};
