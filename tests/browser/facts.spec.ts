import { expect, live, type Page, test } from './support.ts';

const fact = (page: Page, indicator: string) => page.locator(`#fact-${indicator}`);
const area = (page: Page, name: string) =>
  page.locator('.facts details').filter({ has: page.getByRole('heading', { name, exact: true }) });

for (const width of [360, 1280]) {
  test(`an economy's facts are one line an area until somebody opens it, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/economies/MAR/');
    await live(page);
    // On a phone all of them are folded at first.
    if (width < 500) await page.getByRole('button', { name: /^Show all \d+ of \d+ indicators/ }).click();
    const lines = page.locator('.facts summary:has(h3)');
    expect(await lines.count()).toBeGreaterThan(7);
    for (const line of await lines.all()) await expect(line).toContainText(/\d+ of \d+ indicators/);
    await expect(fact(page, 'internet-users')).toBeHidden();
    await area(page, 'Connectivity').locator('summary').click();
    await expect(fact(page, 'internet-users')).toBeVisible();
    await expect(fact(page, 'mean-years-of-schooling')).toBeHidden();
    await page.getByRole('button', { name: 'Open all areas' }).click();
    await expect(fact(page, 'mean-years-of-schooling')).toBeVisible();
    await expect(fact(page, 'internet-users')).toBeVisible();
  });
}

for (const search of ['', '?group=DCO']) {
  test(`a link to a fact opens its area and goes there: ${search || 'the default view'}`, async ({
    page,
  }) => {
    await page.goto(`/en/economies/MAR/${search}#fact-mean-years-of-schooling`);
    await live(page);
    await expect(fact(page, 'mean-years-of-schooling')).toBeInViewport();
    await expect(fact(page, 'internet-users')).toBeHidden();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an area is opened by its line, and by a link to a fact', async ({ page }) => {
    await page.goto('/fr/economies/MAR/#fact-internet-users');
    await expect(fact(page, 'internet-users')).toBeInViewport();
    await expect(fact(page, 'mean-years-of-schooling')).toBeHidden();
    await area(page, 'Compétences').locator('summary').click();
    await expect(fact(page, 'mean-years-of-schooling')).toBeVisible();
  });
});

test('all facts are printed, whichever are open', async ({ page }) => {
  await page.goto('/ar/economies/MAR/');
  await live(page);
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.facts tbody tr');
  expect(await rows.count()).toBeGreaterThan(100);
  for (const row of await rows.all()) expect((await row.boundingBox())?.height).toBeGreaterThan(8);
});
