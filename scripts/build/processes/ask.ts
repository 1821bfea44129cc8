import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../../src/catalog/read.ts';
import { writeAnswers } from '../answers.ts';
import { cachedAnswers } from '../answersCache.ts';
import type { BuildOptions } from '../options.ts';
import { writeDataFiles } from '../tables/write.ts';
import { dataVersion, packageFiles } from '../version.ts';
import { serve } from './crew.ts';

export interface Asked {
  readonly version: string;
  /** how many answers were written */
  readonly answers: number;
}

/** Copies the data package, asks the common questions and writes the answers. What that takes of memory ends with the process. */
await serve(async ({ data, out, base, site }: BuildOptions) => async (): Promise<Asked> => {
  const version = dataVersion(data);
  for (const file of packageFiles(data)) cpSync(join(data, file), join(out, 'data', file));
  const tables = readTables((table) => readFileSync(join(data, `${table}.csv`), 'utf8'));
  const answers = await cachedAnswers(data, version);
  writeAnswers(answers, out);
  await writeDataFiles({ data, out, tables, answers, address: site === null ? null : `${site}${base}` });
  return { version, answers: answers.files.size };
});
