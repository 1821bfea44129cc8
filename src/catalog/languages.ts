export type Direction = 'ltr' | 'rtl';

/** What the site knows of a language beside its words. */
interface LanguageFacts {
  /** its name in itself */
  readonly name: string;
  readonly direction: Direction;
  /** as Open Graph calls it */
  readonly openGraph: string;
  /** as BibLaTeX calls it */
  readonly babel: string;
}

/** The languages of the site by their codes in addresses, in the order in which they are offered: the only list of them. */
export const languages = {
  en: {
    name: 'English',
    direction: 'ltr',
    openGraph: 'en_GB',
    babel: 'english',
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    openGraph: 'fr_FR',
    babel: 'french',
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    openGraph: 'ar_AR',
    babel: 'arabic',
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof languages;

export const LANGUAGES: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** The language of an address that names none of ours. */
export const FALLBACK: Language = 'en';

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

export function directionOf(language: Language): Direction {
  return languages[language].direction;
}

/** Something for each language. */
export function byLanguage<T>(of: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, T>;
}
