import { expect, live, test } from './support.ts';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const language of ['en', 'fr', 'ar']) {
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
