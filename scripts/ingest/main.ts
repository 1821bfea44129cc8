import '../closedPipe.ts';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { asked, refuse } from '../options.ts';
import { accountPage } from './account-page.ts';
import { changeReport } from './changes.ts';
import { IngestError, ingest } from './ingest.ts';
import { ingestPolicies } from './policies/policies.ts';
import { draw } from './progress.ts';
import type { SourceSummary } from './summary.ts';
import { fetchWorldBank, worldBankCodes } from './worldbank.ts';

const HELP = `Usage: npm run ingest -- --raw DIR [--data DIR] [--accept]
       npm run ingest -- --raw DIR --try SOURCE
       npm run ingest -- --raw DIR --fetch worldbank-wdi

Rebuilds the observations and derived tables of the data package from a folder of publishers' files, writes the account
of all values to docs/ingest.md, and says what changed. With --try it reads one source alone, says what it would store
and leave out, and writes nothing. With --fetch it pulls a publisher's newest data into that folder instead.
  --raw DIR       folder of publishers' files, one subfolder a source
  --data DIR      the data package (default: data)
  --accept        publish revisions larger than a tenth of the distance between the goalposts too
  --try SOURCE    one source, by the name of its scripts/ingest/<source>.sql
  --fetch SOURCE  worldbank-wdi: World Development Indicators by the World Bank API`;

const given = asked({
  raw: 'a folder of publishers’ files',
  data: 'a folder',
  accept: null,
  try: 'a source',
  fetch: 'worldbank-wdi',
  help: null,
});

if (given.has('help')) {
  console.log(HELP);
  process.exit();
}
const fetched = given.get('fetch');
if ((fetched ?? 'worldbank-wdi') !== 'worldbank-wdi') {
  refuse(`--fetch: expected worldbank-wdi, found "${fetched}"`);
}

const data = resolve(given.get('data') ?? 'data');
const tried = given.get('try');
const raw = resolve(
  given.get('raw') ?? refuse('--raw: expected a folder of publishers’ files, found nothing'),
);
if (fetched === undefined) {
  await rebuild(raw);
  if (tried === undefined) await rebuildPolicies(raw);
} else await pull(raw);

async function rebuild(raw: string): Promise<void> {
  const started = performance.now();
  try {
    const sources = tried === undefined ? {} : { sources: [tried], dry: true };
    const report = await ingest({ raw, data, accept: given.has('accept'), ...sources });
    if (tried === undefined)
      await writeFile(resolve('docs/ingest.md'), accountPage(report.account, report.notRead));
    for (const source of report.sources) console.log(summaryLine(source));
    for (const line of changeReport(report.changes)) console.log(line);
    const written = report.sources.reduce((sum, source) => sum + source.observations, 0);
    const outcome = tried === undefined ? '' : '; nothing was written';
    console.log(
      `${written} observations in ${((performance.now() - started) / 1000).toFixed(1)} s${outcome}`,
    );
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    for (const source of error.sources) console.error(summaryLine(source));
    console.error(error.message);
    process.exitCode = 1;
  }
}

function summaryLine({ source, read, stored, leftOut }: SourceSummary): string {
  const reasons = leftOut.map(({ reason, values: count }) => `${count} ${reason}`).join(', ');
  const counts = `${String(read).padStart(7)} read ${String(stored).padStart(7)} stored`;
  return `${source.padEnd(24)}${counts}  ${reasons}`.trimEnd();
}

/** On its own, so that what is wrong in one kind of fact keeps no other from being written. */
async function rebuildPolicies(raw: string): Promise<void> {
  try {
    for (const { file, rows } of await ingestPolicies(raw, data)) {
      console.log(`${String(rows).padStart(7)} policy facts read and stored  ${file}`);
    }
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function pull(raw: string): Promise<void> {
  const folder = await fetchWorldBank(raw, await worldBankCodes(), {
    fetch: (url) => fetch(url),
    wait: (milliseconds) => setTimeout(milliseconds),
    progress: (done, total, label) => draw(process.stderr, done, total, label),
  });
  console.log(`Written to ${folder}. docs/refresh.md says how to publish it.`);
}
