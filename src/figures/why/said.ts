import type { Unit } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/languages.ts';
import type { Environment } from '../../words/environment.ts';
import { ar } from '../../words/why/ar.ts';
import { en } from '../../words/why/en.ts';
import { fr } from '../../words/why/fr.ts';
import type { WhyWords } from '../../words/why/types.ts';

/** Words of their own code, so that no page loads them before it says why. */
const WORDS: Readonly<Record<Language, WhyWords>> = { en, fr, ar };

/** The words of why a score moved, in a page's language. */
export const whyWords = ({ catalog }: Environment): WhyWords => WORDS[catalog.language];

/** The unit by name; null where values carry its symbol. */
export const unitApart = ({ name, symbol }: Unit): string | null => (symbol === '' ? name : null);
