import { LANGUAGES } from '../../src/catalog/languages.ts';
import { objections } from './axe.ts';
import { addEconomy, blockEngine, expect, live, test } from './support.ts';

test('economies, areas and what is shown over time are chosen with the engine blocked, and the address holds them', async ({
  page,
}) => {
  const asked = await blockEngine(page);
  await page.goto('/en/compare/');
  await live(page);
  for (const name of ['Türkiye', 'Morocco']) await addEconomy(page, 'Economies compared', name);
  await expect(page).toHaveURL(/\?economies=TUR,MAR$/);
  await expect(page.getByText('No economy is chosen yet')).toHaveCount(0);
  const table = page.getByRole('table', { name: 'Skills' });
  await expect(table.getByRole('columnheader', { name: 'Türkiye' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Over time' }).selectOption('internet-users');
  await expect(page).toHaveURL(/show=internet-users/);
  await expect(page.getByRole('figure', { name: /^People using the internet/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'From', exact: true }).selectOption('2015');
  await expect(page).toHaveURL(/from=2015/);
  await page.getByRole('button', { name: 'Skills', exact: true }).click();
  await page.getByRole('button', { name: 'Context', exact: true }).click();
  await expect(page).toHaveURL(/areas=skills,context/);
  await expect(page.getByRole('table', { name: 'Connectivity' })).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Context' })).toBeVisible();
  const link = page.url();
  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Skills', exact: true, pressed: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Türkiye' })).toBeVisible();
  expect(asked).toEqual([]);
});

test('more than eight economies: the first eight, and a notice', async ({ page }) => {
  await page.goto('/en/compare/?economies=IDN,PAK,NGA,BGD,EGY,TUR,DNK,SOM,YEM');
  await expect(page.getByRole('status').filter({ hasText: 'at most 8' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(8);
  await expect(page.getByRole('button', { name: 'Remove Yemen' })).toHaveCount(0);
});

test('an unknown economy is dropped with a notice, and the others are compared', async ({ page }) => {
  await page.goto('/fr/compare/?economies=TUR,XXX,MAR');
  await expect(page.getByRole('status').filter({ hasText: 'XXX' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Retirer/ })).toHaveCount(2);
});

test('the page of an indicator leads to the comparison of its chosen economies', async ({ page }) => {
  await page.goto('/en/indicators/internet-users/?economies=TUR,MAR&group=DCO');
  await page.getByRole('link', { name: 'Compare these economies' }).click();
  await expect(page).toHaveURL('/en/compare/?economies=TUR,MAR&group=DCO&show=internet-users');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Türkiye');
});

test('the areas are walked by keyboard, each read as one sentence', async ({ page }) => {
  await page.goto('/en/compare/?economies=TUR,MAR');
  const chart = page.locator('.chart-dots');
  await chart.getByRole('img', { name: /^Overall: Türkiye \d+, Morocco \d+/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(chart.getByRole('link', { name: /^Cross-cutting: Türkiye \d+, Morocco \d+/ })).toBeFocused();
});

for (const language of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the comparison in ${language}, ${colorScheme}, and it is no wider than its screen`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const search of ['', '?economies=IDN,PAK,NGA,BGD,EGY,TUR,DNK,SOM&areas=context']) {
          await page.goto(`/${language}/compare/${search}`);
          await expect(page.getByRole('table').first()).toBeVisible();
          if (search === '') await live(page);
          expect(await objections(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
      }
    });
  }
}
