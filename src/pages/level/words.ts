import type { Language } from '../../catalog/languages.ts';
import { ar } from '../../words/level/ar.ts';
import { en } from '../../words/level/en.ts';
import { fr } from '../../words/level/fr.ts';
import type { LevelWords } from '../../words/level/types.ts';

const WORDS: Readonly<Record<Language, LevelWords>> = { en, fr, ar };

export const levelWords = (language: Language): LevelWords => WORDS[language];
