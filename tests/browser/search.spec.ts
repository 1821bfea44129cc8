import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { loadWords } from '../../src/words/load.ts';
import { objections } from './axe.ts';
import { blockEngine, expect, live, test } from './support.ts';

const box = (page: Page) => page.getByRole('dialog').getByRole('combobox');
const options = (page: Page) => page.getByRole('dialog').getByRole('option');

for (const language of LANGUAGES) {
  test(`any page is found by a name in any language, by keyboard alone, from a page in ${language}`, async ({
    page,
  }) => {
    const words = await loadWords(language);
    const asked = await blockEngine(page);
    await page.goto(`/${language}/areas/skills/?group=DCO`);
    await live(page);
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('Turquie');
    await expect(options(page).first()).toContainText(words.search.kinds.economy);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${language}/economies/TUR/?group=DCO`);
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.getByRole('button', { name: words.search.open }).click();
    await box(page).fill('آسيان');
    await options(page).first().click();
    await expect(page).toHaveURL(`/${language}/groups/ASEAN/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(asked).toEqual([]);
  });

  test(`axe finds nothing on the search in ${language}, and it is no wider than a phone`, async ({
    page,
  }) => {
    const words = await loadWords(language);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${language}/`);
    await live(page);
    await page.getByRole('button', { name: words.search.open }).click();
    await box(page).fill('inter');
    await expect(options(page)).not.toHaveCount(0);
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('what nobody has a name for is said, with the nearest names, and markup stays text', async ({
  page,
}) => {
  await page.goto('/en/');
  await live(page);
  await page.getByRole('button', { name: 'Search' }).click();
  await box(page).fill('Mrocco');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found for “Mrocco”');
  await expect(options(page).first()).toContainText('Morocco');
  await box(page).fill('<img src=x onerror=alert(1)> qqqqqqqq');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('<img src=x');
  await box(page).fill('SCG');
  await expect(options(page)).toContainText([
    /Montenegro.*after Serbia and Montenegro, until 2006/,
    /Serbia/,
  ]);
});

test('the key can be turned off, stays off on this device, and is a letter where somebody types', async ({
  page,
}) => {
  await page.goto('/en/');
  await live(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(box(page)).toHaveValue('a/b');
  await page.getByRole('checkbox', { name: 'The / key opens the search' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await live(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
});

test('an economy is added to a figure by any of its names, and by the arrow keys alone nothing is', async ({
  page,
}) => {
  await page.goto('/en/areas/skills/?group=ASEAN');
  await live(page);
  await page.getByRole('button', { name: 'Highlight' }).click();
  await box(page).press('ArrowDown');
  await box(page).press('ArrowDown');
  expect(new URL(page.url()).searchParams.has('economies')).toBe(false);
  await expect(options(page)).not.toHaveCount(0);
  await box(page).fill('Birmanie');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/economies=MMR/);
  await expect(page.getByRole('button', { name: 'Remove Myanmar' })).toBeVisible();
  await page.getByRole('button', { name: 'Highlight' }).click();
  await expect(box(page)).toBeFocused();
});

test('a search whose code cannot be fetched says so, and works when it can', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.goto('/en/');
  await live(page);
  await page.route(/SearchDialog-.*\.js/, (route) => route.abort());
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
});

test('letters typed between the key and the coming of the search’s code go into its box', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/SearchDialog-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/');
  await live(page);
  const asked = page.waitForRequest(/SearchDialog-.*\.js/);
  await page.keyboard.press('/');
  await asked;
  await page.keyboard.type('Turq');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('Turq');
  await page.keyboard.type('uie');
  await expect(options(page).first()).toContainText('Türkiye');
});

test('who is quicker than the names is led to the first that is found', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/answers\/.*names\.json/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/');
  await live(page);
  await page.keyboard.press('/');
  await box(page).fill('Laos');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('on their way');
  release();
  await expect(page).toHaveURL('/en/economies/LAO/');
});

test('a search that is opened while the answers of the next page are on their way stays open', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/answers\/.*\/economies\/TUR\.json/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/areas/skills/');
  await live(page);
  await page.keyboard.press('/');
  await box(page).fill('TUR');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/economies/TUR/');
  await expect(page.getByRole('main').getByText('Loading…').first()).toBeAttached();
  await page.keyboard.press('/');
  await box(page).fill('Laos');
  release();
  await expect(page.locator('main .figure').first()).toBeAttached();
  await expect(box(page)).toHaveValue('Laos');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/economies/LAO/');
});

test('a term leads to where it is explained, and a page to itself', async ({ page }) => {
  await page.goto('/fr/areas/skills/?group=DCO');
  await live(page);
  await page.keyboard.press('/');
  await box(page).fill('mediane');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fr/about/?group=DCO#term-median');
  await expect(page.locator('#term-median')).toBeInViewport();
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await box(page).fill('comparer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fr/compare/?group=DCO');
});
