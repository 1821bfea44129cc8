import type { Language } from '../../../catalog/languages.ts';
import type { WalkWords } from './types.ts';

/** The words of the eight steps in one language; a page fetches only its own. */
export async function loadWalkWords(language: Language): Promise<WalkWords> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'fr':
      return (await import('./fr.ts')).fr;
    case 'ar':
      return (await import('./ar.ts')).ar;
  }
}
