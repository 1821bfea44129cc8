import type { Language } from '../../catalog/languages.ts';
import { ar } from '../../words/explore/takeAway.ar.ts';
import { en } from '../../words/explore/takeAway.en.ts';
import { fr } from '../../words/explore/takeAway.fr.ts';
import type { TakeAwayWords } from '../../words/explore/takeAway.ts';

const WORDS: Readonly<Record<Language, TakeAwayWords>> = { en, fr, ar };

/** Words of what is taken away, part of the code of a result: the page itself does without them. */
export const takeAwayWords = (language: Language): TakeAwayWords => WORDS[language];
