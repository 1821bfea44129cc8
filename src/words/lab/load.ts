import type { Language } from '../../catalog/languages.ts';
import type { LabWords } from './types.ts';

/** The lab's words of one language; a page fetches only its own. */
export async function loadLabWords(language: Language): Promise<LabWords> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'fr':
      return (await import('./fr.ts')).fr;
    case 'ar':
      return (await import('./ar.ts')).ar;
  }
}
