import type { Language } from '../../catalog/languages.ts';
import type { LabWords } from './types.ts';

/** The lab's words, each language in a file of its own. */
export const loadLabWords: Readonly<Record<Language, () => Promise<LabWords>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
};
