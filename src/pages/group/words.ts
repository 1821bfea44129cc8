import type { Language } from '../../catalog/languages.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { ar } from '../../words/group/ar.ts';
import { en } from '../../words/group/en.ts';
import { fr } from '../../words/group/fr.ts';
import type { GroupWords } from '../../words/group/types.ts';

/** The words of this page, part of its own code so that no other page loads them. */
const WORDS: Readonly<Record<Language, GroupWords>> = { en, fr, ar };

export const groupWords = (language: Language): GroupWords => WORDS[language];

export function useGroupWords(): GroupWords {
  return groupWords(useEnvironment().catalog.language);
}
