import type { Language } from '../../catalog/languages.ts';
import { ar } from '../../words/report/ar.ts';
import { en } from '../../words/report/en.ts';
import { fr } from '../../words/report/fr.ts';
import type { ReportWords } from '../../words/report/types.ts';

const WORDS: Readonly<Record<Language, ReportWords>> = { en, fr, ar };

/** The words of written papers, part of their own code. */
export const paperWords = (language: Language): ReportWords => WORDS[language];
