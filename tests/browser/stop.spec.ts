import { readFileSync } from 'node:fs';
import { en } from '../../src/words/explore/en.ts';
import { expect, type Page, test } from './support.ts';

const start = { name: en.start };
const stop = { name: en.stop };

/** How many rows the page says it found. */
async function rowsOn(page: Page): Promise<number> {
  const found = await page.locator('.found strong').textContent();
  return Number((found ?? '').replace(/\D/g, ''));
}

test('the start of the engine can be given up, and begun again', async ({ page }) => {
  let go: () => void = () => undefined;
  const later = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\.bin$/, (route) => later.then(() => route.continue()));
  await page.goto('/en/explore/?group=ASEAN');
  await page.getByRole('button', start).click();
  await page.getByRole('button', stop).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('button', start)).toBeVisible();
  go();
  await page.getByRole('button', start).click();
  await expect(page.getByRole('table')).toBeVisible({ timeout: 120_000 });
});

test('a file under way can be given up, is of the view that asked for it, and says so in its name', async ({
  page,
}) => {
  await page.goto('/en/explore/?group=WORLD');
  await page.getByRole('button', start).click();
  await expect(page.getByRole('table')).toBeVisible({ timeout: 120_000 });
  const rows = () => rowsOn(page);
  await page.getByRole('button', { name: 'Download: Excel (XLSX)' }).click();
  await page.getByRole('button', stop).click();
  await expect(page.getByText(en.stopped)).toBeVisible();

  const whole = await rows();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    (async () => {
      await page.getByRole('button', { name: 'Download: Excel (XLSX)' }).click();
      await page.getByRole('combobox', { name: 'Group' }).selectOption('ASEAN');
      await expect.poll(rows, { timeout: 60_000 }).toBeLessThan(whole);
    })(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^meridian-selection-${whole}-[0-9a-f]{12}\\.xlsx$`),
  );
});

test('a file under way holds the years that it was asked for', async ({ page }) => {
  await page.goto('/en/explore/?group=WORLD&areas=connectivity');
  await page.getByRole('button', start).click();
  // The first rows are there before the engine's: only with these come files.
  await expect(page.getByRole('button', { name: 'Download: CSV' })).toBeEnabled({ timeout: 120_000 });
  const whole = await rowsOn(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    (async () => {
      await page.getByRole('button', { name: 'Download: CSV' }).click();
      await page.getByRole('combobox', { name: en.from, exact: true }).selectOption('2020');
      await expect.poll(() => rowsOn(page), { timeout: 60_000 }).toBeLessThan(whole);
    })(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^meridian-selection-${whole}-[0-9a-f]{12}\\.csv$`),
  );
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(whole + 1);
});
