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

for (const language of LANGUAGES) {
  test(`an economy in ${language} prints on six sheets at most, each with its name, its address and its number`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`/${language}/economies/IDN/`);
    await live(page);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(6);
    const foot = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    );
    expect(foot.join()).toContain(await page.title());
    expect(foot.join()).toContain(`${baseURL}/${language}/economies/IDN/`);
    await page.emulateMedia({ media: 'print' });
    for (const control of await page.getByRole('button').or(page.getByRole('combobox')).all()) {
      await expect(control).toBeHidden();
    }
  });
}

for (const [what, path, drawn] of [
  ['targets', 'groups/LDC/#targets', '#targets table'],
  ['groups beside each other', 'compare/?groups=ESCAP.LDC;OIC;central-asia,TUR~Six', '#groups table'],
  ['members by a framework', '?group=DCO&lens=den', '.on-tap[open] .chart-matrix'],
] as const) {
  for (const language of LANGUAGES) {
    test(`${what} print in ${language} where they are open, tables no wider than the paper, without what opens and chooses`, async ({
      page,
    }) => {
      await page.goto(`/${language}/${path}`);
      await live(page);
      await expect(page.locator(drawn).first()).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      // A4 between its margins.
      await page.setViewportSize({ width: 703, height: 1000 });
      await expect(page.locator(drawn).first()).toBeVisible();
      for (const control of await page.locator('main').locator('button, select, .on-tap > summary').all()) {
        await expect(control).toBeHidden();
      }
      const tables = page.locator('.on-tap[open] .scroll > table:visible');
      for (const table of await tables.all())
        expect((await table.boundingBox())?.width).toBeLessThanOrEqual(703);
    });
  }
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
