import type { Language } from '../../catalog/languages.ts';
import type { Environment } from '../../words/environment.ts';
import { ar } from '../../words/goal/ar.ts';
import { en } from '../../words/goal/en.ts';
import { fr } from '../../words/goal/fr.ts';
import type { GoalWords } from '../../words/goal/types.ts';

/** Words of their own code, so that no page loads them before it says what it would take. */
const WORDS: Readonly<Record<Language, GoalWords>> = { en, fr, ar };

/** The words of what it would take, in a page's language. */
export const goalWords = ({ catalog }: Environment): GoalWords => WORDS[catalog.language];
