import { readFileSync } from 'node:fs';
import { type Answers, askAll } from '../../scripts/build/answers.ts';
import type { Language } from '../../src/catalog/languages.ts';
import { readTables } from '../../src/catalog/read.ts';
import { openNodeEngine } from '../../src/engine/node.ts';
import type { AnswerSource } from '../../src/pages/answers.ts';
import type { Environment } from '../../src/words/environment.ts';
import { loadWords } from '../../src/words/load.ts';
import { numbers } from '../../src/words/numbers.ts';
import { sourceOf } from './source.ts';

/** The answers that the build publishes, asked of the real data by the real engine. */
export async function realAnswers(
  dataDir = 'data',
): Promise<{ readonly answers: Answers; readonly source: AnswerSource }> {
  const tables = readTables((table) => readFileSync(`${dataDir}/${table}.csv`, 'utf8'));
  const engine = openNodeEngine({ dataDir });
  try {
    const answers = await askAll(engine, tables, '0123456789ab');
    return { answers, source: sourceOf(answers) };
  } finally {
    await engine.close();
  }
}

export async function environmentIn(language: Language, { catalogs }: Answers): Promise<Environment> {
  return {
    catalog: catalogs[language],
    words: await loadWords(language),
    numbers: numbers(language),
    base: '/',
  };
}
