import { LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import type { Finding } from '../../src/engine/types.ts';
import type { Book } from './records.ts';

type Rule = readonly [wrong: RegExp, expected: string];

const EVERYWHERE: readonly Rule[] = [[/['"]/, 'the apostrophe and quotation marks of the language']];

/** What the texts of each language must not have; `docs/glossary.md` says the same in words. */
const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  en: [...EVERYWHERE, [/\s[;:!?%]/u, 'no space before ; : ! ? and %']],
  fr: [
    ...EVERYWHERE,
    [/[^\u202F][;:!?%»]|«[^\u202F]/u, 'U+202F before ; : ! ? % » and after «'],
    [/\d[^\S\u202F]\d{3}(?!\d)/u, 'U+202F between thousands'],
  ],
  ar: [
    ...EVERYWHERE,
    [/\s[؛:!؟،%]/u, 'no space before ؛ : ! ؟ ، and %'],
    [/[\u0621-\u0652][,;?]/u, 'Arabic punctuation: ، ؛ ؟'],
  ],
};

/** The texts in three languages (columns `*_en`, `*_fr`, `*_ar`) against the typography of their language. */
export function checkTypography(book: Book): Finding[] {
  return book.names().flatMap((table) =>
    LANGUAGES.flatMap((language) =>
      book
        .columns(table)
        .filter((column) => column.endsWith(`_${language}`))
        .flatMap((column) =>
          book.entries(table).flatMap((entry) => {
            const broken = RULES[language].find(([wrong]) => wrong.test(entry.get(column)));
            return broken === undefined ? [] : [book.finding(table, entry, column, broken[1])];
          }),
        ),
    ),
  );
}
