import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPackage } from './check.ts';
import { readFiles } from './files.ts';
import { summary } from './summary.ts';

const SHOWN = 100;

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const files = await readFiles(resolve(values.data));
const findings = checkPackage(files);
for (const { file, line, column, expected, found } of findings.slice(0, SHOWN)) {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  console.error(`${place} expected ${expected}, found ${JSON.stringify(found)}`);
}
if (findings.length > SHOWN) console.error(`… and ${findings.length - SHOWN} more`);
console.log(`${findings.length} findings`);
for (const line of summary(files)) console.log(line);
process.exitCode = findings.length > 0 ? 1 : 0;
