import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './program.ts';

const PORT = 4190;
const FILE = 'observations/connectivity.csv';

/** Many times what it takes at rest. */
const LIMIT = 300_000;

test.setTimeout(2 * LIMIT);

test('npm run dev shows what is wrong with a saved file of data, and goes on when it is mended', async ({
  serve,
  page,
}) => {
  const data = mkdtempSync(join(tmpdir(), 'meridian-dev-'));
  try {
    cpSync('data', data, { recursive: true });
    const { address } = await serve('scripts/dev/main.ts', ['--port', String(PORT), '--data', data]);
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(`${address}en/indicators/internet-users/`, { timeout: LIMIT });
    await expect(heading).toContainText('People using the internet');
    const whole = readFileSync(join(data, FILE), 'utf8');
    const lines = whole.split('\n');
    lines[9] = (lines[9] ?? '').replace(/,total,[^,]*,/, ',total,many,');
    writeFileSync(join(data, FILE), lines.join('\n'));
    await expect(page.getByRole('alert')).toContainText(`${FILE}:10:value expected a number`, {
      timeout: LIMIT,
    });
    await expect(page.getByRole('alert')).toContainText('found "many"');
    writeFileSync(join(data, FILE), whole);
    await expect(heading).toContainText('People using the internet', { timeout: LIMIT });
  } finally {
    rmSync(data, { recursive: true });
  }
});
