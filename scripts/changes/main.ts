import '../closedPipe.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { checkData } from '../build/folders.ts';
import { asked, orRefuse, refuse } from '../options.ts';
import { isPackage } from './compare.ts';
import { CHANGES, logChanges, scoreFile, totals } from './log.ts';
import { logScores } from './scores.ts';

const HELP = `Usage: npm run changes -- --from REF|DIR [--data DIR] [--date YYYY-MM-DD]

Writes what changed in the data since an earlier version, by table, indicator and source, to changes/<version>.csv of the
data package, of which the build makes a feed; and how scores changed with it to changes/<version>-scores.csv, which economies'
pages say.
  --from REF|DIR  the earlier data: a commit, tag or branch, or the folder of a data package
  --data DIR      the data package (default: data)
  --date DAY      day of the new version (default: today)`;

const given = asked({
  from: 'a commit, tag or branch, or the folder of a data package',
  data: 'a folder',
  date: 'a day such as 2026-11-30',
  help: null,
});

if (given.has('help')) {
  console.log(HELP);
  process.exit();
}
const date = given.get('date') ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  refuse(`--date: expected a day such as 2026-11-30, found "${date}"`);
}
const named = given.get('data') ?? 'data';
orRefuse(() => checkData(named));

const from =
  given.get('from') ??
  refuse('--from: expected a commit, tag or branch, or the folder of a data package, found nothing');
const data = resolve(named);
if (isPackage(from)) await log(from);
else {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-before-'));
  try {
    if (extract(from, folder)) await log(join(folder, relative(process.cwd(), data)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes the data package out of a commit; false, with a message, where there is none. */
function extract(ref: string, folder: string): boolean {
  try {
    const path = relative(process.cwd(), data);
    const archive = execFileSync('git', ['archive', '--format=tar', `${ref}^{commit}`, path], {
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return true;
  } catch (error) {
    console.error(
      `--from is "${ref}"; expected a commit with ${named}, or the folder of a data package: ${error instanceof Error ? error.message.trim() : error}`,
    );
    process.exitCode = 2;
    return false;
  }
}

async function log(before: string): Promise<void> {
  const logged = logChanges(before, data, date);
  if (logged === null) {
    console.log('The data are the same: nothing was written.');
    return;
  }
  const { added, revised, removed, relabelled, indicators, sources, tables } = totals(logged.changed);
  console.log(`${logged.previous} → ${logged.version}, ${logged.date}`);
  console.log(
    `${added} values added, ${revised} revised, ${removed} removed, ${relabelled} under another flag or source; ${indicators} indicators, ${sources} sources`,
  );
  console.log(`Other tables: ${tables.length === 0 ? 'none' : tables.join(', ')}`);
  console.log(`Written to ${join(named, CHANGES, `${logged.version}.csv`)}`);
  const scored = await logScores(before, data);
  if (scored !== null) {
    console.log(
      `How the scores of ${scored} economies changed: ${join(named, CHANGES, scoreFile(logged.version))}`,
    );
  }
}
