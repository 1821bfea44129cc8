import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { objections } from './axe.ts';
import { expect, live, test } from './support.ts';

for (const [language, label, title] of [
  ['en', 'Cite', 'Cite this figure'],
  ['fr', 'Citer', 'Citer cette figure'],
  ['ar', 'الاستشهاد', 'الاستشهاد بهذا الشكل'],
] as const) {
  test(`a figure in ${language} is cited with the address and the data version of what is shown`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${language}/indicators/internet-users/?group=DCO`);
    await live(page);
    const figure = page.getByRole('figure').first();
    await figure.locator('.menu > summary').click();
    await figure.getByRole('button', { name: label, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    const version = await page.locator('html').getAttribute('data-version');
    const values = await dialog
      .getByRole('textbox')
      .evaluateAll((own) => own.map((each) => (each instanceof HTMLTextAreaElement ? each.value : '')));
    expect(values).toHaveLength(4);
    for (const value of values) {
      expect(value).toContain(page.url());
      expect(value).toContain(version);
    }
    expect(await objections(page)).toEqual([]);

    await dialog.getByRole('button').filter({ hasNotText: /^$/ }).nth(1).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(values[0]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /\.bib/ }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe(values[1]);
  });
}

for (const [path, things] of [
  [
    'indicators/internet-users/',
    { en: 'Cite this indicator', fr: 'Citer cet indicateur', ar: 'الاستشهاد بهذا المؤشر' },
  ],
  ['economies/MAR/', { en: 'Cite these values', fr: 'Citer ces valeurs', ar: 'الاستشهاد بهذه القيم' }],
] as const) {
  for (const language of LANGUAGES) {
    test(`what is downloaded on /${language}/${path} beside the figures is cited, too, in its language`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(`/${language}/${path}`);
      await live(page);
      const label = things[language];
      await page.getByRole('button', { name: label, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: label });
      const fields = dialog.getByRole('textbox');
      await expect(fields).toHaveCount(4);
      for (const field of await fields.all()) {
        await expect(field).toHaveValue(new RegExp(`${baseURL}/${language}/${path}`));
        await expect(field).toHaveValue({ en: /Data: /, fr: /Données\s?[:~]/, ar: /البيانات: / }[language]);
      }
    });
  }
}

test('the citation dialog closes with Escape, and the focus is where it was', async ({ page }) => {
  await page.goto('/en/');
  await live(page);
  const figure = page.getByRole('figure').first();
  await figure.locator('.menu > summary').click();
  const cite = figure.getByRole('button', { name: 'Cite' });
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(cite).toBeFocused();
});

test('where the browser forbids copying, the text is selected and the reader is told', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await page.goto('/en/');
  await live(page);
  const figure = page.getByRole('figure').first();
  await figure.locator('.menu > summary').click();
  await figure.getByRole('button', { name: 'Copy the link' }).click();
  await expect(figure.getByText('copy the address from its bar')).toBeVisible();
  await figure.getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('button', { name: 'Copy: As text' }).click();
  await expect(page.getByRole('dialog').getByText('copy it by hand')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Meridian, data version');
});
