import type { Kind } from '../figures/kinds.ts';
import type { Words } from '../words/types.ts';

/** Sections that figures speak from, beside what all embeds say. The build leaves all other sections out. */
export const SPOKEN: Readonly<Record<Kind, readonly (keyof Words)[]>> = {
  ranking: [],
  trend: [],
  map: [],
  matrix: ['ranges'],
  scoremap: ['area'],
  movers: ['area'],
  strip: ['area'],
  standing: ['area', 'ranges'],
  course: ['area'],
  profile: ['economy', 'ranges'],
  history: ['economy'],
  divide: [],
  income: [],
  indicators: ['area'],
  divides: ['economy'],
};
