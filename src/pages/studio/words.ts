import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/languages.ts';
import { groupOf } from '../../catalog/members.ts';
import type { FigureRef } from '../../figures/ref.ts';
import { ar } from '../../words/studio/ar.ts';
import { en } from '../../words/studio/en.ts';
import { fr } from '../../words/studio/fr.ts';
import type { StudioWords } from '../../words/studio/types.ts';
import type { Words } from '../../words/types.ts';
import { groupShown, subjectName } from './asked.ts';

const WORDS: Readonly<Record<Language, StudioWords>> = { en, fr, ar };

/** Words of their own code: no other page loads them. */
export const studioWords = (language: Language): StudioWords => WORDS[language];

/** What a frame is, for its `title`: kind, subject and group, which stay true when the data are renewed. */
export function frameName(catalog: NamingCatalog, words: Words, ref: FigureRef, group?: string): string {
  const said = studioWords(catalog.language);
  const shown = groupOf(catalog, groupShown(catalog, ref, group));
  return said.frame(said.kinds[ref.kind], subjectName(catalog, words, ref), shown.short);
}
