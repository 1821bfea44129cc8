import { expect, openLikeAStaticHost, test } from './support.ts';

test.use({ expectedMessages: [/404/] });

for (const [language, heading, name, direction] of [
  ['en', 'no economy “TUX”', 'Türkiye', 'ltr'],
  ['fr', 'aucune économie «\u202FTUX\u202F»', 'Türkiye', 'ltr'],
  ['ar', 'لا يوجد اقتصاد', 'تركيا', 'rtl'],
] as const) {
  test(`an unknown economy is said in ${language}, and its nearest names keep the rest of the link`, async ({
    page,
  }) => {
    await openLikeAStaticHost(page, `/${language}/economies/TUX/?group=DCO`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page).toHaveTitle(/404/);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(`/${language}/economies/TUR/?group=DCO`);
  });
}

test('another page’s heading is never shown before what is not there is said', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const heading = document.querySelector('h1');
      if (heading !== null && getComputedStyle(heading).visibility === 'visible') {
        seen.push(heading.textContent ?? '');
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await openLikeAStaticHost(page, '/fr/indicators/internet-user/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  for (const heading of seen) expect(heading).toContain('aucun indicateur');
});

test('an unknown language gets English, and the same page in each language', async ({ page }) => {
  await openLikeAStaticHost(page, '/de/economies/TUR/?group=DCO');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no language “de”');
  await page.getByRole('main').getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL('/fr/economies/TUR/?group=DCO');
});

test('an unknown address below the bare one is no page', async ({ page }) => {
  await openLikeAStaticHost(page, '/en/nowhere/at/all/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no such page');
  await expect(page.getByRole('main').getByRole('link', { name: 'Compare' })).toHaveAttribute(
    'href',
    '/en/compare/',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page for every lost address lists the three languages', async ({ page }) => {
    await openLikeAStaticHost(page, '/fr/economies/TUX/');
    const links = page.getByRole('main').getByRole('link');
    for (const name of ['English', 'Français', 'العربية']) {
      await expect(links.filter({ hasText: name })).toBeVisible();
    }
  });
});
