import { LANGUAGES } from '../../src/catalog/languages.ts';
import { objections } from './axe.ts';
import { expect, type Page, test } from './support.ts';

/** Economies of a drawing in their order, by its links to the lab. */
const followed = async (page: Page) => {
  const links = await page
    .locator('.drawing a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.flatMap((link) => /economies=([A-Z]{3})/.exec(link)?.[1] ?? []);
};

test('the lab gives the code of a frame that ranks by its recipe, and the frame leads back to it', async ({
  page,
}) => {
  await page.goto('/en/method/?group=DCO&recipe=2~skills!2~government!0');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('With this recipe');
  const ranked = await page
    .locator('.lab table tbody tr a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByRole('textbox', { name: 'Code of the frame' });
  await expect(code).toHaveValue(
    /\/en\/embed\/recipe\/\?recipe=2~skills!2~government!0&amp;show=ranking&amp;group=DCO"/,
  );
  await dialog.getByRole('combobox', { name: 'Shown as' }).selectOption('Map');
  await expect(code).toHaveValue(/show=map/);
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
  await page.goto('/en/embed/recipe/?recipe=2~skills!2~government!0&show=ranking&group=DCO');
  await expect(page.getByText('Not the published index')).toBeVisible();
  await expect(page.locator('.drawing svg')).toBeVisible();
  expect(await followed(page)).toEqual(ranked);
  await expect(page.getByRole('link', { name: /in the method lab/ })).toHaveAttribute(
    'href',
    '/en/method/?group=DCO&recipe=2~skills!2~government!0',
  );
});

for (const [at, language] of LANGUAGES.entries()) {
  const show = ['ranking', 'matrix', 'map'][at % 3];
  test(`a recipe as ${show} in ${language}: marked, narrow, and nothing that axe objects to`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(`/${language}/embed/recipe/?recipe=2~lens!den~nobody!3&show=${show}&group=ASEAN`);
    await expect(page.locator('.drawing svg')).toBeVisible();
    await expect(page.locator('.unpublished')).toBeVisible();
    await expect(page.locator('.notices')).toContainText('nobody!3');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
  });
}

test('an address without a recipe says so, and calls what it shows no reader’s', async ({ page }) => {
  await page.goto('/en/embed/recipe/');
  await expect(page.getByText(/^The address holds no recipe/)).toBeVisible();
  await expect(page.getByText('The recipe changes nothing of the published method.')).toBeVisible();
  await expect(page.getByText('Not the published index')).toHaveCount(0);
});

test('without scripts the frame of a recipe is empty, says why, and leads to the lab', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/embed/recipe/?recipe=2~skills!2');
  await expect(page.getByText(/Here no scripts run/)).toBeVisible();
  await expect(page.getByRole('link', { name: /in the method lab/ })).toBeVisible();
  await expect(page.locator('svg')).toHaveCount(0);
  await context.close();
});
