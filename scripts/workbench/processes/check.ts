import { resolve } from 'node:path';
import { checkPackage } from '../../check/check.ts';
import { readFiles } from '../../check/files.ts';
import { wordsOf } from '../../check/words.ts';

/** Says what `npm run check` finds in a data package, a line a finding. */
const [data = ''] = process.argv.slice(2);
process.send?.(checkPackage(await readFiles(resolve(data))).map(wordsOf));
process.disconnect?.();
