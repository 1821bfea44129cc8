import type { Language } from '../../catalog/languages.ts';
import { ar } from '../../words/player/ar.ts';
import { en } from '../../words/player/en.ts';
import { fr } from '../../words/player/fr.ts';
import type { PlayerWords } from '../../words/player/types.ts';

const WORDS: Readonly<Record<Language, PlayerWords>> = { en, fr, ar };

export const playerWords = (language: Language): PlayerWords => WORDS[language];
