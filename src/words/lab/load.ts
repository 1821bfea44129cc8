import type { Language } from '../../catalog/languages.ts';
import type { LabWords } from './types.ts';

/** What was loaded so far. */
const loaded = new Map<Language, LabWords>();

/** The lab's words of one language, fetched once; a page fetches only its own. */
export async function loadLabWords(language: Language): Promise<LabWords> {
  const words = loaded.get(language) ?? (await fetched(language));
  loaded.set(language, words);
  return words;
}

/** The same where they have been fetched. @throws Error where they have not */
export function labWords(language: Language): LabWords {
  const words = loaded.get(language);
  if (words === undefined) throw new Error(`expected the words of the lab to be there in ${language}`);
  return words;
}

async function fetched(language: Language): Promise<LabWords> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'fr':
      return (await import('./fr.ts')).fr;
    case 'ar':
      return (await import('./ar.ts')).ar;
  }
}
