import { LANGUAGES } from '../../src/catalog/languages.ts';
import { expect, live, rankingFigure, test } from './support.ts';

for (const language of LANGUAGES) {
  test(`the ways to the pages stand within the margins of a phone in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`/${language}/`);
    const margin = await page
      .locator('main')
      .evaluate((main) => Number.parseFloat(getComputedStyle(main).paddingLeft));
    const links = page.getByRole('banner').getByRole('navigation').first().getByRole('link');
    expect(await links.count()).toBeGreaterThan(2);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(margin);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360 - margin);
    }
  });
}

test('a drawing whose place is hidden for a while is not drawn for another width', async ({ page }) => {
  await page.goto('/en/indicators/internet-users/');
  await live(page);
  const drawing = rankingFigure(page).locator('.drawing');
  const before = await drawing.locator('svg').getAttribute('width');
  await drawing.evaluate(async (own) => {
    own.setAttribute('hidden', '');
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });
  await expect(drawing).toBeHidden();
  expect(await drawing.locator('svg').getAttribute('width')).toBe(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`under forced ${colorScheme} colours bars are as dark as text and not the colour of links`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('/en/indicators/internet-users/');
    await live(page);
    const text = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    const bar = rankingFigure(page).locator('rect.mark').first();
    expect(await bar.evaluate((own) => getComputedStyle(own).fill)).toBe(text);
  });
}
