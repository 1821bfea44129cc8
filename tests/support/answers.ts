import { execFileSync } from 'node:child_process';
import type { Answers } from '../../scripts/build/answers.ts';
import { areCached, cachedAnswers } from '../../scripts/build/answersCache.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Language } from '../../src/catalog/languages.ts';
import type { AnswerSource } from '../../src/pages/answers.ts';
import type { Environment } from '../../src/words/environment.ts';
import { loadWords } from '../../src/words/load.ts';
import { numbers } from '../../src/words/numbers.ts';
import { sourceOf } from './source.ts';

/** The answers that the build publishes, asked of the real data by the real engine: once for all tests, not by each. */
export async function realAnswers(
  dataDir = 'data',
): Promise<{ readonly answers: Answers; readonly source: AnswerSource }> {
  // By a process of its own, since the engine does not start in a test of a document.
  if (!areCached(dataDir)) {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build/makeAnswers.ts', dataDir]);
  }
  const answers = await cachedAnswers(dataDir, '0123456789ab');
  return { answers, source: sourceOf(answers) };
}

export async function environmentIn(
  language: Language,
  { catalogs }: Answers,
): Promise<Environment<Catalog>> {
  return {
    catalog: catalogs[language],
    words: await loadWords(language),
    numbers: numbers(language),
    base: '/',
  };
}
