import { readFileSync } from 'node:fs';
import { group } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { type Answers, publishAll } from '../../scripts/build/answers.ts';
import type { Facts } from '../../scripts/build/facts.ts';
import { readTables } from '../../src/catalog/read.ts';
import { TOTAL } from '../../src/catalog/types.ts';
import type { AnswerSource } from '../../src/pages/answers.ts';
import { sourceOf } from './source.ts';

/**
 * The answers of the real data, read off its files: for tests in a document, where the engine's Node home cannot start.
 * Without segments.
 */
export function answersOfFiles(): { readonly answers: Answers; readonly source: AnswerSource } {
  const read = (file: string) => readFileSync(`data/${file}.csv`, 'utf8');
  const tables = readTables(read);
  const areas = [...new Set(tables.indicators.map(({ area }) => area))];
  const rows = areas.flatMap((area) => csvParse(read(`observations/${area}`)));
  const series: Facts['series'] = new Map(
    [...group(rows, ({ indicator }) => indicator ?? '')].map(([indicator, own]) => [
      indicator,
      own
        .filter(({ segment }) => segment === TOTAL)
        .map(({ economy = '', year, value, flag = '', source = '' }) => ({
          economy,
          year: Number(year),
          value: Number(value),
          flag,
          source,
        })),
    ]),
  );
  const answers = publishAll(tables, { series, segments: new Map() }, '0123456789ab');
  return { answers, source: sourceOf(answers) };
}
