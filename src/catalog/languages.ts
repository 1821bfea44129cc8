/** What the site knows of a language beside its words. */
interface LanguageFacts {
  /** its name in itself */
  readonly name: string;
  readonly direction: Direction;
  /** BCP 47 tag for dates: Latin digits in every language */
  readonly locale: string;
}

export type Direction = 'ltr' | 'rtl';

/** The languages of the site, each by its code in addresses: the only list of them. */
export const languages = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  fr: { name: 'Français', direction: 'ltr', locale: 'fr' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof languages;

export function directionOf(language: Language): Direction {
  return languages[language].direction;
}

/** Their codes, in the order in which they are offered. */
export const LANGUAGES = Object.keys(languages) as readonly Language[];
