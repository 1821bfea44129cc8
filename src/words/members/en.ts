import type { MembersWords } from './types.ts';

export const en: MembersWords = {
  heading: 'A group of your own',
  lead: 'It is ranked and averaged like any other, and the address of the page holds it.',
  of: 'Members of',
  nobody: 'no group',
  also: 'who are also in',
  any: 'any other group or none',
  more: 'and these economies',
  name: 'Name (if you want one)',
  unnamed: 'Called by what it is made of',
  count: (n) => (n === 1 ? '1 economy:' : `${n} economies:`),
  none: 'No economy is in it.',
  show: 'Show this group',
};
