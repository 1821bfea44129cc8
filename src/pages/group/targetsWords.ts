import type { Language } from '../../catalog/languages.ts';
import { ar } from '../../words/group/targets/ar.ts';
import { en } from '../../words/group/targets/en.ts';
import { fr } from '../../words/group/targets/fr.ts';
import type { TargetsWords } from '../../words/group/targets/types.ts';

const WORDS: Readonly<Record<Language, TargetsWords>> = { en, fr, ar };

export const targetsWords = (language: Language): TargetsWords => WORDS[language];
