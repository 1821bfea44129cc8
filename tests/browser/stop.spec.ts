import { en } from '../../src/words/explore/en.ts';
import { expect, test } from './support.ts';

const start = { name: en.start };
const stop = { name: en.stop };

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
  const rows = async () => {
    const found = await page.locator('.found strong').textContent();
    return Number((found ?? '').replace(/\D/g, ''));
  };
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
