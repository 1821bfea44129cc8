import type { Source } from './catalog.ts';

/** More data sets than this are counted beside a figure, and not named. */
export const MOST_NAMED = 3;

/** A data set as tables and downloads name it: publisher, title and edition. */
export function sourceName({
  publisher,
  title,
  edition,
}: Pick<Source, 'publisher' | 'title' | 'edition'>): string {
  return `${publisher}, ${title} (${edition})`;
}
