import { type AnswerSource, answerPaths } from '../../src/answers/paths.ts';
import type { Catalog, FrameCatalog } from '../../src/catalog/catalog.ts';
import type { Language } from '../../src/catalog/languages.ts';
import type { Environment } from '../../src/words/environment.ts';
import { loadWords } from '../../src/words/load.ts';
import { numbers } from '../../src/words/numbers.ts';
import type { BuildOptions } from './options.ts';

export function catalogOf(source: AnswerSource, language: Language): Promise<Catalog> {
  return source.published<Catalog>(answerPaths.catalog(language));
}

/** What every part of a page or an embed of a language knows. */
export async function environmentOf<Known extends FrameCatalog>(
  catalog: Known,
  { base }: Pick<BuildOptions, 'base'>,
): Promise<Environment<Known>> {
  const { language } = catalog;
  return { catalog, words: await loadWords(language), numbers: numbers(language), base };
}
