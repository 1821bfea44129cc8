import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { writeAnswers } from '../answers.ts';
import { cachedAnswers } from '../answersCache.ts';
import { writeIndicatorFiles } from '../byUrl.ts';
import { writeCatalogFile } from '../catalogFile.ts';
import type { BuildOptions } from '../options.ts';
import { writeScoresFile } from '../scoresByUrl.ts';
import { dataVersion, packageFiles } from '../version.ts';
import { serve } from './crew.ts';

export interface Asked {
  readonly version: string;
  /** how many answers were written */
  readonly answers: number;
}

/** Copies the data package, asks the common questions and writes the answers. What that takes of memory ends with the process. */
await serve(async ({ data, out }: BuildOptions) => async (): Promise<Asked> => {
  const version = dataVersion(data);
  for (const file of packageFiles(data)) cpSync(join(data, file), join(out, 'data', file));
  const answers = await cachedAnswers(data, version);
  writeAnswers(answers, out);
  writeIndicatorFiles(answers, out);
  writeScoresFile(answers, out);
  writeCatalogFile(out, version);
  return { version, answers: answers.files.size };
});
