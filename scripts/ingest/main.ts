import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { IngestError, ingest } from './ingest.ts';

const HELP = `Usage: npm run ingest -- --raw DIR [--data DIR]

Rebuilds the observations and derived tables of the data package from a folder of publishers' files.
  --raw DIR    folder of publishers' files, one subfolder a source
  --data DIR   the data package (default: data)`;

const { values } = parseArgs({
  options: { raw: { type: 'string' }, data: { type: 'string', default: 'data' }, help: { type: 'boolean' } },
});

if (values.help || values.raw === undefined) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}

try {
  const started = performance.now();
  const summaries = await ingest({ raw: resolve(values.raw), data: resolve(values.data) });
  for (const { source, read, written, leftOut } of summaries) {
    const reasons = leftOut.map(({ reason, rows }) => `${rows} ${reason}`).join(', ');
    console.log(
      `${source.padEnd(24)} ${String(read).padStart(7)} read ${String(written).padStart(7)} written  ${reasons}`,
    );
  }
  const written = summaries.reduce((sum, summary) => sum + summary.written, 0);
  console.log(`${written} observations in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  if (!(error instanceof IngestError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
