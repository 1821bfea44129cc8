import { LANGUAGES } from '../../src/catalog/languages.ts';
import { loadWords } from '../../src/words/load.ts';
import { objections } from './axe.ts';
import { expect, live, type Page, test } from './support.ts';

const first = (page: Page) => page.locator('.first');

async function choose(page: Page, typed: string): Promise<void> {
  await first(page)
    .getByRole('button', { name: /^Your country/ })
    .click();
  await page.getByRole('dialog').getByRole('combobox').fill(typed);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const language of LANGUAGES) {
  for (const [width, height] of [
    [360, 780],
    [1280, 800],
  ] as const) {
    test(`the first screen says what this is, takes a country and draws all members: ${language}, ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${language}/`);
      await live(page);
      for (const part of ['.what', '.question', 'h1', '.first .box', '.first .chart']) {
        const box = await page.locator(part).first().boundingBox();
        expect((box?.y ?? height) + (box?.height ?? 0), part).toBeLessThanOrEqual(height);
      }
      await expect(page.locator('.first .box')).toHaveAccessibleDescription(
        (await loadWords(language)).first.device,
      );
    });
  }
}

test('a country is typed, ringed in the figures of every page and forgotten in one tap', async ({ page }) => {
  await page.goto('/en/');
  await live(page);
  const title = await page.title();
  const links = () =>
    page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')).join());
  await choose(page, 'Maroc');
  const place = first(page).getByRole('status');
  await expect(place).toContainText('of 100');
  await expect(first(page).locator('.ring')).toBeVisible();
  expect(await page.title()).toBe(title);
  expect(new URL(page.url()).search).toBe('');
  expect(await links()).not.toContain('meridian');
  await page.goto('/en/indicators/internet-users/');
  await live(page);
  const mark = page.locator('.chart-map a[href$="/economies/MAR/"] .mark');
  const stroke = () => mark.first().evaluate((own) => getComputedStyle(own).strokeWidth);
  await expect.poll(stroke).toBe('2.5px');
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/en/');
  await live(page);
  const row = page.locator('.chart-ranking:visible a[href$="receipt=MAR.overall"] .name');
  await expect(row).toHaveCSS('font-weight', '700');
  await first(page).getByRole('button', { name: 'Forget it' }).click();
  await expect(first(page).locator('.ring')).toHaveCount(0);
  await page.reload();
  await live(page);
  await expect(first(page).locator('.ring')).toHaveCount(0);
});

test('a kept country that has left the data is forgotten with a line', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('meridian-country', 'SCG'));
  await page.goto('/en/');
  await live(page);
  await expect(first(page).getByRole('status')).toContainText('SCG');
  expect(await page.evaluate(() => localStorage.getItem('meridian-country'))).toBeNull();
});

test('where the browser keeps nothing, a country lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/en/');
  await live(page);
  await choose(page, 'SEN');
  await expect(first(page).locator('.ring')).toBeVisible();
  await page.reload();
  await live(page);
  await expect(first(page).locator('.ring')).toHaveCount(0);
});

test('areas and countries are two taps away, and the foot leads to what stands behind', async ({ page }) => {
  await page.goto('/en/explore/');
  await page.getByRole('banner').getByRole('link', { name: 'Countries and areas' }).click();
  await page.getByRole('link', { name: 'Senegal', exact: true }).click();
  await expect(page).toHaveURL(/economies\/SEN/);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { name: 'Method' })).toBeInViewport();
  expect(await objections(page)).toEqual([]);
});
