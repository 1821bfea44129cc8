import type { Language } from '../../catalog/languages.ts';
import { ar } from '../../words/beside/ar.ts';
import { en } from '../../words/beside/en.ts';
import { fr } from '../../words/beside/fr.ts';
import type { BesideWords } from '../../words/beside/types.ts';

const WORDS: Readonly<Record<Language, BesideWords>> = { en, fr, ar };

export const besideWords = (language: Language): BesideWords => WORDS[language];
