import type { Language } from '../../catalog/languages.ts';
import { ar } from '../../words/lens/ar.ts';
import { en } from '../../words/lens/en.ts';
import { fr } from '../../words/lens/fr.ts';
import type { LensWords } from '../../words/lens/types.ts';

const WORDS: Readonly<Record<Language, LensWords>> = { en, fr, ar };

export const lensWords = (language: Language): LensWords => WORDS[language];
