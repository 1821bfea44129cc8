import type { Language } from '../../../catalog/languages.ts';
import type { WalkWords } from './types.ts';

/** The words of the eight steps, each language in a file of its own. */
export const loadWalkWords: Readonly<Record<Language, () => Promise<WalkWords>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
};
