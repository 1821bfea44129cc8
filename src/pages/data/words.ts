import type { Language } from '../../catalog/languages.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { ar } from '../../words/data/ar.ts';
import { en } from '../../words/data/en.ts';
import { fr } from '../../words/data/fr.ts';
import type { DataWords } from '../../words/data/types.ts';

/** The words of this page, part of its own code so that no other page loads them. */
const WORDS: Readonly<Record<Language, DataWords>> = { en, fr, ar };

export function useDataWords(): DataWords {
  return WORDS[useEnvironment().catalog.language];
}
