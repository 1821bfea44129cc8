import type { Language } from '../../catalog/types.ts';
import type { Kind } from '../../pages/embed/refs.ts';
import { loadWords } from '../../words/load.ts';
import type { Words } from '../../words/types.ts';

const SECTIONS = {
  area: {
    en: () => import('../../words/area/en.ts'),
    fr: () => import('../../words/area/fr.ts'),
    ar: () => import('../../words/area/ar.ts'),
  },
  economy: {
    en: () => import('../../words/economy/en.ts'),
    fr: () => import('../../words/economy/fr.ts'),
    ar: () => import('../../words/economy/ar.ts'),
  },
  ranges: {
    en: () => import('../../words/ranges/en.ts'),
    fr: () => import('../../words/ranges/fr.ts'),
    ar: () => import('../../words/ranges/ar.ts'),
  },
} as const;
type Section = keyof typeof SECTIONS;

/** Sections that figures speak from, beside what all embeds say. */
const SPOKEN: Readonly<Record<Kind, readonly Section[]>> = {
  ranking: [],
  trend: [],
  matrix: ['ranges'],
  movers: ['area'],
  strip: ['area'],
  standing: ['area', 'ranges'],
  course: ['area'],
  profile: ['economy', 'ranges'],
  history: ['economy'],
};

/** The words that a kind of figure needs; the build leaves all other sections out of what embeds share. */
export async function wordsFor(language: Language, kind: Kind): Promise<Words> {
  const section = async (name: Section) => {
    const words: Readonly<Partial<Record<Language, object>>> = await SECTIONS[name][language]();
    return [name, words[language]] as const;
  };
  const [shared, ...own] = await Promise.all([loadWords(language), ...SPOKEN[kind].map(section)]);
  return { ...shared, ...Object.fromEntries(own) };
}
