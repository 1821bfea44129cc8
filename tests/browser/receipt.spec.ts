import { csvParse } from 'd3-dsv';
import { objections } from './axe.ts';
import { blockEngine, expect as expectSoon, live, test } from './support.ts';

/** Draws and the receipt's own file are waited for, also on a machine that does other things. */
const expect = expectSoon.configure({ timeout: 30_000 });

test('a score of the matrix opens its receipt, by address and without the engine, and gives the focus back', async ({
  page,
}) => {
  const asked = await blockEngine(page);
  await page.goto('/en/');
  await live(page);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Morocco/ }) });
  const score = row.first().getByRole('link', { name: /^Government/ });
  await score.click();
  await expect(page).toHaveURL(/\?receipt=MAR\.government$/);
  const dialog = page.getByRole('dialog', { name: /^Morocco, Government/ });
  await expect(dialog.getByRole('table')).toBeVisible();
  const points = await dialog.locator('tbody tr td:nth-last-child(2)').allTextContents();
  const total = Number(await dialog.locator('tfoot td').first().textContent());
  expect(points.length).toBeGreaterThan(2);
  const sum = points.reduce((all, each) => all + Number(each), 0);
  expect(Math.abs(sum - total)).toBeLessThan(0.01 * points.length);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(score).toBeFocused();
  expect(asked).toEqual([]);
});

test('the published scores by address are those of the receipt', async ({ page }) => {
  await page.goto('/en/?receipt=MAR.government');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('table')).toBeVisible();
  const rows = csvParse(await (await page.request.get('/data/scores.csv')).text());
  const year = (await dialog.getByRole('heading').textContent())?.match(/\d{4}/)?.[0];
  const own = rows.find((row) => row.economy === 'MAR' && row.year === year && row.area === 'government');
  const total = await dialog.getByRole('row').last().getByRole('cell').first().textContent();
  expect(Number(own?.score).toFixed(2)).toBe(total);
  const lines = dialog.locator('tbody tr');
  expect(await lines.filter({ hasNot: page.locator('td.muted') }).count()).toBe(Number(own?.indicators));
  await expect(dialog).toContainText(`World: rank ${own?.rank_best}–${own?.rank_worst} of `);
  await expect(dialog).toContainText(`, ${own?.rank_world} by score`);
  await expect(dialog).toContainText(`Method ${own?.method} of the index.`);
});

test('methods drawn in a thread of the page give the published ranges', async ({ page }) => {
  await page.goto('/en/');
  await live(page);
  await page.getByRole('button', { name: 'Recalculate here with 2,000 methods' }).click();
  await expect(page.getByText('They give exactly the published ranges.')).toBeVisible();
});

test.describe('a year without published ranges', () => {
  // The default year's answers are preloaded, whatever year the address asks for.
  test.use({ expectedMessages: [/was preloaded using link preload/] });

  test('has them once they are drawn', async ({ page }) => {
    await page.goto('/fr/?group=ASEAN&year=2020');
    await live(page);
    const region = page.getByRole('region', { name: 'Intervalle' });
    await expect(region).not.toContainText('rangs voisins');
    await region.getByRole('button', { name: /^Tirer ici/ }).click();
    await expect(region).toContainText(/rangs voisins/);
  });
});

for (const receipt of ['MAR.government', 'MAR.overall', 'SOM.economy']) {
  test(`axe finds nothing on the receipt ${receipt}`, async ({ page }) => {
    for (const [language, width] of [
      ['en', 1280],
      ['ar', 360],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${language}/?receipt=${receipt}`);
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
      expect(await objections(page)).toEqual([]);
    }
  });
}

for (const [language, receipt] of [
  ['fr', 'MAR.government'],
  ['ar', 'MAR.overall'],
] as const) {
  test(`on a phone the lines of ${receipt} stand under one another in ${language}, no wider than it, and lead to the economy`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto(`/${language}/?receipt=${receipt}`);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('table')).toBeVisible();
    for (const cell of await dialog.locator('tbody tr').first().locator('td[data-head]').all()) {
      const box = await cell.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 320).toBe(true);
      const head = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
      expect(head).toBe(`"${await cell.getAttribute('data-head')}"`);
    }
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await dialog.locator('a[href*="/economies/MAR/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/economies/MAR/`));
  });
}
