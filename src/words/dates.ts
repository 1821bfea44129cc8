import { type Language, languages } from '../catalog/languages.ts';

/**
 * A day in words: "21 November 2026". Said only where a reader asks, never in a prerendered page, which engines would date differently.
 *
 * @param iso "2026-11-21"
 */
export function dayInWords(language: Language, iso: string): string {
  const { locale, firstDay } = languages[language];
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
  return written.replace(/^1 /, `${firstDay} `);
}
