import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPackage } from './check.ts';
import { readFiles } from './files.ts';
import { jumps } from './jumps.ts';
import { summary } from './summary.ts';
import { bookOf } from './tables.ts';
import { wordsOf } from './words.ts';

const HELP = `Usage: npm run check [-- --data DIR] [--jumps N]

Validates the data package: keys, codes, ranges, orphans, duplicates, breaks. Exits with 1 on findings.
  --data DIR   the data package (default: data)
  --jumps N    print the N largest year-on-year changes too`;

const SHOWN = 100;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    jumps: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const files = await readFiles(resolve(values.data));
const findings = checkPackage(files);
for (const finding of findings.slice(0, SHOWN)) console.error(wordsOf(finding));
if (findings.length > SHOWN) console.error(`… and ${findings.length - SHOWN} more`);
console.log(`${findings.length} findings`);
const book = bookOf(files);
for (const line of summary(book)) console.log(line);
if (values.jumps !== undefined) {
  for (const jump of jumps(book, Number(values.jumps))) {
    const { economy, indicator, from, to, before, after, flag, size, file, line } = jump;
    const change = `${from} ${before} → ${to} ${after} ${flag}`.trimEnd();
    console.log(`${size.toFixed(2).padStart(6)}  ${economy} ${indicator} ${change}  (${file}:${line})`);
  }
}
process.exitCode = findings.length > 0 ? 1 : 0;
