import type { Language } from '../catalog/languages.ts';
import type { Words } from './types.ts';

/** The words of one language; a page fetches only its own. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'fr':
      return (await import('./fr.ts')).fr;
    case 'ar':
      return (await import('./ar.ts')).ar;
  }
}
