import type { Source } from './catalog.ts';

/** A data set as tables and downloads name it: publisher, title and edition. */
export function sourceName({
  publisher,
  title,
  edition,
}: Pick<Source, 'publisher' | 'title' | 'edition'>): string {
  return `${publisher}, ${title} (${edition})`;
}
