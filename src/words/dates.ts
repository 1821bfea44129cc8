import type { Language } from '../catalog/languages.ts';

/** Arabic in its Latin digits, as everywhere on the page. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' };

/**
 * A day in words: "21 November 2026". Said only where a reader asks, never in a prerendered page, which engines would date differently.
 *
 * @param iso "2026-11-21"
 */
export function dayInWords(language: Language, iso: string): string {
  const written = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}
