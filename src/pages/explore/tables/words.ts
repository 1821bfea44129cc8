import type { Language } from '../../../catalog/languages.ts';
import { ar } from '../../../words/explore/tables.ar.ts';
import { en } from '../../../words/explore/tables.en.ts';
import { fr } from '../../../words/explore/tables.fr.ts';
import type { TablesWords } from '../../../words/explore/tables.ts';

const WORDS: Readonly<Record<Language, TablesWords>> = { en, fr, ar };

/** Words of the tables beside observations, part of their own code. */
export const tablesWords = (language: Language): TablesWords => WORDS[language];
