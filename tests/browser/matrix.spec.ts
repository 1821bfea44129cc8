import { LANGUAGES } from '../../src/catalog/languages.ts';
import { expect, live, test } from './support.ts';

for (const language of LANGUAGES) {
  test(`heads and medians of the matrix stay below the header while rows pass, and sort it: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto(`/${language}/`);
    await live(page);
    const matrix = page.locator('.drawing .chart-matrix:visible');
    const stuck = page.locator('.stuck');
    await matrix.scrollIntoViewIfNeeded();
    const rows = matrix.locator('.row-member');
    await rows.nth(30).evaluate((row) => row.scrollIntoView({ block: 'center' }));
    await expect(stuck).toBeVisible();
    const header = await page.locator('header.site').boundingBox();
    const [box, drawn] = [await stuck.boundingBox(), await matrix.boundingBox()];
    if (header === null || box === null || drawn === null) throw new Error('expected boxes');
    expect(Math.abs(box.y - (header.y + header.height))).toBeLessThan(1);
    expect(Math.abs(box.x - drawn.x)).toBeLessThan(1);
    // Each head stands over its column.
    const heads = matrix.locator('[role=columnheader]');
    const copies = stuck.locator('[role=columnheader]');
    await expect(copies).toHaveCount(await heads.count());
    for (const at of [1, 4]) {
      const [own, copy] = [await heads.nth(at).boundingBox(), await copies.nth(at).boundingBox()];
      expect(Math.abs((own?.x ?? 0) - (copy?.x ?? -9))).toBeLessThan(1.5);
    }
    await expect(stuck.locator('.row-group')).toHaveText(
      (await matrix.locator('.row-group').textContent()) ?? '',
    );

    await copies.nth(2).locator('a').click();
    await expect(page).toHaveURL(/sort=/);
    await expect(stuck.locator('[aria-sort]')).toHaveText((await copies.nth(2).textContent()) ?? '');

    await page.evaluate(() => scrollTo(0, 0));
    await expect(stuck).toBeHidden();
  });
}

test('every number of the matrix is whole, and one that is just under a class is marked and explained', async ({
  page,
}) => {
  await page.goto('/en/');
  await live(page);
  const texts = await page.locator('.drawing .chart-matrix:visible .cell text').allTextContents();
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.filter((text) => !/^<?\d+$/.test(text))).toEqual([]);
  expect(texts.some((text) => text.startsWith('<'))).toBe(true);
  const figure = page.locator('figure', { has: page.locator('.chart-matrix') });
  await expect(figure.locator('.notes')).toContainText('“<”');
  // The key and what stands beside the names come before the rows.
  const [key, note, first] = await Promise.all([
    figure.locator('.legend').boundingBox(),
    figure.locator('.key-note').boundingBox(),
    figure.locator('.row-member').first().boundingBox(),
  ]);
  expect(key?.y ?? Number.NaN).toBeLessThan(first?.y ?? 0);
  expect(note?.y ?? Number.NaN).toBeLessThan(first?.y ?? 0);
});
