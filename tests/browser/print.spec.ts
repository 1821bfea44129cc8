import { LANGUAGES } from '../../src/catalog/languages.ts';
import { expect, live, membersOf, test } from './support.ts';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const language of LANGUAGES) {
  test(`the overview in ${language} prints on two A4 pages, without what only a screen needs`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`/${language}/`);
    await live(page);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    await page.emulateMedia({ media: 'print' });
    for (const control of await page.getByRole('button').or(page.getByRole('combobox')).all()) {
      await expect(control).toBeHidden();
    }
    await expect(page.locator('.chart-matrix')).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`the overview in ${language} prints on two pages, its scores in rows that no page cuts`, async ({
      page,
    }) => {
      await page.goto(`/${language}/`);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
      await page.emulateMedia({ media: 'print' });
      const figure = page.locator('.figure', { has: page.locator('.chart-matrix') });
      await expect(figure.locator('.drawing')).toBeHidden();
      const rows = figure.locator('tbody tr');
      expect(await rows.count()).toBe(membersOf('OIC').length);
      for (const row of await rows.all()) await expect(row).toBeVisible();
      await expect(rows.first()).toHaveCSS('break-inside', 'avoid');
    });
  }
});
