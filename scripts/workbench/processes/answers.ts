import { LANGUAGES } from '../../../src/catalog/languages.ts';
import { writeAnswers } from '../../build/answers.ts';
import { cachedAnswers } from '../../build/answersCache.ts';
import { writeFrames } from '../../build/embeds.ts';

/** Writes a data package's answers to a folder, and says how many. */
const [data = '', out = ''] = process.argv.slice(2);
const answers = await cachedAnswers(data);
writeAnswers(answers, out);
writeFrames(
  LANGUAGES.map((language) => answers.catalogs[language]),
  out,
);
process.send?.(answers.files.size);
process.disconnect?.();
