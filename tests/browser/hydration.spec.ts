import { LANGUAGES } from '../../src/catalog/languages.ts';
import { expect, live, test } from './support.ts';

/** The fixture's page fails a test for anything on the console and any error, React's recovered ones among them. */
for (const language of LANGUAGES) {
  test(`every kind of page in ${language} is taken over without a word on the console`, async ({ page }) => {
    const paths = [
      '',
      'areas/skills/',
      'indicators/account-ownership/',
      'economies/IDN/',
      'compare/',
      'data/',
    ];
    for (const path of paths) {
      await page.goto(`/${language}/${path}`);
      const prerendered = await page.getByRole('heading', { level: 1 }).textContent();
      await live(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(prerendered ?? '');
    }
    await page.goto(`/${language}/explore/`);
    await expect(page.getByRole('combobox').or(page.getByRole('button')).first()).toBeVisible();
  });
}

test.describe('a page that differs from what was prerendered', () => {
  test.use({ expectedMessages: [/Minified React error #418/] });

  test('is drawn anew, and the difference is reported', async ({ page, baseURL }) => {
    const reported = page.waitForEvent('pageerror');
    await page.route(`${baseURL}/en/`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('</h1>', ' in short</h1>');
      await route.fulfill({ response, body: html });
    });
    await page.goto('/en/');
    expect((await reported).message).toContain('#418');
    await live(page);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('in short');
  });
});
