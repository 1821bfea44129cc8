import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/catalog/languages.ts';

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  for (const [name, path] of [
    ['overview', ''],
    ['indicator page', 'indicators/internet-users/'],
  ] as const) {
    test(`the ${name} in ${language} shows its figures and says which view they are`, async ({ page }) => {
      // A view that only scripts could draw is asked for: the page must say that it shows another.
      await page.goto(`/${language}/${path}?group=DCO`);
      await expect(page.locator('.drawing svg:visible').first()).toBeVisible();
      await expect(page.locator('noscript p').first()).toContainText(/20\d\d/);
      await expect(page.getByRole('combobox')).toHaveCount(0);
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    });
  }
}

test('the bare address leads to the three languages', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link')).toHaveText(['English', 'Français', 'العربية']);
});
