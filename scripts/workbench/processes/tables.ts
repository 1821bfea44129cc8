import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../../src/catalog/read.ts';
import { cachedAnswers } from '../../build/answersCache.ts';
import { writeDataFiles } from '../../build/tables/write.ts';
import { packageFiles } from '../../build/version.ts';

/** Writes what the site has under `data/` to a folder, and says so. */
const [data = '', out = '', address = ''] = process.argv.slice(2);
for (const file of packageFiles(data)) cpSync(join(data, file), join(out, 'data', file));
const tables = readTables((table) => readFileSync(join(data, `${table}.csv`), 'utf8'));
const answers = await cachedAnswers(data);
await writeDataFiles({ data, out, tables, answers, address: address === '' ? null : address });
process.send?.(true);
process.disconnect?.();
