import '../closedPipe.ts';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTables } from '../../src/catalog/read.ts';
import { Refusal } from '../build/refusal.ts';
import { asked, orRefuse, wholeNumber } from '../options.ts';
import { checkPackage } from './check.ts';
import { cliffsAhead, expiryLines, scoredSeries } from './expiry.ts';
import { readFiles } from './files.ts';
import { jumps } from './jumps.ts';
import { summary } from './summary.ts';
import { bookOf } from './tables.ts';
import { wordsOf } from './words.ts';

const HELP = `Usage: npm run check [-- --data DIR] [--jumps N]

Validates the data package: keys, codes, ranges, orphans, duplicates, breaks. Exits with 1 on findings.
Warns, without a finding, of scored values that will be too old within two years unless a new edition comes.
  --data DIR   the data package (default: data)
  --jumps N    print the N largest year-on-year changes too`;

const SHOWN = 100;

/** The folder that `--data` names. */
function folderOf(data: string): string {
  if (statSync(data, { throwIfNoEntry: false })?.isDirectory()) return data;
  throw new Refusal(`--data: expected a folder, found none called "${data}"`);
}

async function main(data: string, largest: number): Promise<void> {
  const files = await readFiles(resolve(data));
  const findings = checkPackage(files);
  for (const finding of findings.slice(0, SHOWN)) console.error(wordsOf(finding));
  if (findings.length > SHOWN) console.error(`… and ${findings.length - SHOWN} more`);
  console.log(`${findings.length} findings`);
  const book = bookOf(files);
  for (const line of summary(book)) console.log(line);
  if (findings.length === 0) {
    const tables = readTables((table) => new TextDecoder().decode(files.get(`${table}.csv`)));
    for (const line of expiryLines(cliffsAhead(tables, scoredSeries(book)))) console.log(line);
  }
  for (const jump of largest === 0 ? [] : jumps(book, largest)) {
    const { economy, indicator, from, to, before, after, flag, size, file, line } = jump;
    const change = `${from} ${before} → ${to} ${after} ${flag}`.trimEnd();
    console.log(`${size.toFixed(2).padStart(6)}  ${economy} ${indicator} ${change}  (${file}:${line})`);
  }
  process.exitCode = findings.length > 0 ? 1 : 0;
}

const given = asked({ data: 'a folder', jumps: 'a whole number', help: null });
if (given.has('help')) console.log(HELP);
else {
  const [data, largest] = orRefuse(() => [
    folderOf(given.get('data') ?? 'data'),
    wholeNumber(given, 'jumps', { least: 0, most: 999_999, otherwise: 0 }),
  ]);
  await main(data, largest);
}
