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
  embedTitle: 'Embed this figure',
  preview: 'Preview',
  width: 'Width',
  fullWidth: 'As wide as its place',
  pixels: (n) => `${n} pixels`,
  theme: 'Theme',
  themes: { system: 'The reader’s', light: 'Light', dark: 'Dark' },
  frameCode: 'Code of the frame',
  pictureCode: 'Code of a picture with a link (SVG)',
  pictureNote:
    'The picture at a lasting address shows the figure’s default view only; take the view on screen along as SVG or PNG from the figure’s menu.',
  plainLink: 'Link to this page',
  paste: 'Address to paste into WordPress, Ghost or Notion',
  pasteNote:
    'WordPress and Ghost show the figure’s default view of such an address; for the view on screen take the code of the frame.',
  freeze: (version) => `Freeze at today’s data version, ${version}`,
  freezeNote:
    'The frame keeps showing these values when the data are renewed, as long as this site keeps the version; where scripts are blocked it shows the newest.',
  frozen: 'frozen',
  todays: 'Today’s figure',
  gone: (version) =>
    `This figure was frozen at data version ${version}, which is no longer kept here or never held it.`,
  vanished: (version) =>
    `The data behind this figure are no longer published here. It shows data version ${version}, the last one that held them.`,
  expectedVersion: 'a data version of 12 digits or letters a to f',
};
