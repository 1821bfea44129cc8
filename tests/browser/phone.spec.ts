import { LANGUAGES } from '../../src/catalog/languages.ts';
import { expect, live, test } from './support.ts';

const PAGES = [
  ['', 6000],
  ['indicators/internet-users/', 5000],
  ['indicators/fixed-broadband-price/', 5000],
  ['economies/MAR/', 5000],
  ['economies/IDN/', 5000],
  ['groups/OIC/', 6000],
  ['groups/SIDS/', 6000],
] as const;

for (const language of LANGUAGES) {
  for (const [path, most] of PAGES) {
    test(`/${language}/${path} is at most ${most} pixels high on a phone, and no wider than it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(`/${language}/${path}`);
      await live(page);
      const size = () =>
        page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
      const [height, width] = await size();
      expect(height).toBeLessThanOrEqual(most);
      expect(width).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 320, height: 780 });
      await expect.poll(async () => (await size())[1]).toBeLessThanOrEqual(320);
    });
  }
}

test('a phone folds later figures to their findings; a button shows one, and folds it again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/en/');
  await live(page);
  const figure = page.getByRole('figure', { name: /largest clear rise/i });
  await expect(figure.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(figure.locator('.chart')).not.toBeVisible();
  const button = figure.getByRole('button', { name: /^Show all Largest clear rise/ });
  await button.click();
  await expect(figure.locator('.chart')).toBeVisible();
  await figure.getByRole('button', { name: /^Show less/ }).click();
  await expect(figure.locator('.chart')).not.toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(figure.locator('.chart')).toBeVisible();
  await expect(figure.getByRole('button', { name: /^Show/ })).toHaveCount(0);
});

test('a long ranking shows its beginning on a phone; the keyboard finds the rest', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/en/');
  await live(page);
  const figure = page.getByRole('figure', { name: /above the world median/ });
  const drawing = figure.locator('.drawing').first();
  const height = async () => (await drawing.boundingBox())?.height ?? 0;
  const short = await height();
  await figure.getByRole('button', { name: /^Show all/ }).click();
  expect(await height()).toBeGreaterThan(short * 1.5);
});

test('the table of a figure opens under the eyes of who asks for it', async ({ page }) => {
  await page.goto('/en/indicators/internet-users/');
  await live(page);
  const figure = page.getByRole('figure').first();
  await figure.getByLabel('What to do with this figure').click();
  await figure.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(figure.getByRole('table')).toBeInViewport();
  await expect(figure.locator('details.table > summary')).toBeFocused();
});

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

  test('reaches every member on the map: where places to press cover one another, it is asked which it meant', async ({
    page,
  }) => {
    for (const name of ['Bahrain', 'Qatar', 'Kuwait', 'United Arab Emirates', 'Togo', 'Senegal']) {
      await page.goto('/en/indicators/internet-users/');
      await live(page);
      const map = page.locator('.chart-map');
      await map.scrollIntoViewIfNeeded();
      const mark = map.getByRole('link', { name: new RegExp(`^${name}`) });
      const href = await mark.getAttribute('href');
      const place = await mark.locator('.hit').boundingBox();
      // At the edge of a place of 24 pixels, not in its middle.
      await page.touchscreen.tap(
        (place?.x ?? 0) + (place?.width ?? 0) / 2 + 8,
        (place?.y ?? 0) + (place?.height ?? 0) / 2 + 8,
      );
      const asked = page.getByRole('dialog');
      const economy = page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) });
      await expect(asked.or(economy)).toBeVisible();
      if (await asked.isVisible()) await asked.locator(`a[href="${href}"]`).click();
      await expect(page).toHaveURL(/\/economies\/[A-Z]{3}\/$/);
      expect(new URL(page.url()).pathname).toBe(href);
    }
  });
});
