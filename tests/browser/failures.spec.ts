import type { Route } from '@playwright/test';
import { en as explore } from '../../src/words/explore/en.ts';
import { ar } from '../../src/words/share/ar.ts';
import { en } from '../../src/words/share/en.ts';
import { fr } from '../../src/words/share/fr.ts';
import { dataRows, expect, test } from './support.ts';

test.describe('a file that fails once', () => {
  test.use({ expectedMessages: [/./] });
  const failures: Readonly<Record<string, (route: Route) => unknown>> = {
    'is refused': (route) => route.fulfill({ status: 503 }),
    'is reset': (route) => route.abort('connectionreset'),
    'is cut': (route) => route.fulfill({ body: 'unit,name_en' }),
  };
  for (const file of ['data/units.csv', 'data/economies.csv', 'data/catalog.json']) {
    for (const [what, fail] of Object.entries(failures)) {
      test(`${file} ${what}: the next try asks for it again`, async ({ page }) => {
        let times = 0;
        await page.route(`**/${file}*`, (route) => {
          times += 1;
          return times === 1 ? fail(route) : route.continue();
        });
        await page.goto('/en/explore/?group=ASEAN');
        await page.getByRole('button', { name: explore.start }).click();
        await page.getByRole('button', { name: explore.retry }).click({ timeout: 120_000 });
        await expect.poll(() => times, { timeout: 120_000 }).toBe(2);
        // The first rows stand meanwhile; what counts its rows is the engine's.
        await expect(page.locator('table[aria-rowcount]')).toBeVisible({ timeout: 120_000 });
        expect(times).toBe(2);
      });
    }
  }
});

test.describe('a frame without an origin', () => {
  test.use({ expectedMessages: [/./] });
  const groups = dataRows('groups.csv');
  const shortOf = (group: string, language: string) =>
    groups.find((row) => row.group === group)?.[`short_${language}`] ?? group;
  for (const { language, figure, failed } of [
    { language: 'en', figure: 'ranking-internet-users', failed: en.viewFailed },
    { language: 'ar', figure: 'map-internet-users', failed: ar.viewFailed },
    { language: 'fr', figure: 'trend-internet-users', failed: fr.viewFailed },
  ]) {
    const frame = `/${language}/embed/${figure}/?group=DCO`;
    for (const isOpen of [true, false]) {
      test(`${frame} shows ${isOpen ? 'another view where the host sends what docs/deploy.md says' : 'its default view, and says so, where the host sends nothing'}`, async ({
        page,
      }) => {
        if (isOpen) {
          await page.route(/\/(assets|answers)\//, async (route) => {
            const response = await route.fetch();
            const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
            return route.fulfill({ response, headers });
          });
        }
        await page.route('**/host', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<iframe title="Figure" sandbox="allow-scripts" width="700" height="900" src="${frame}"></iframe>`,
          }),
        );
        await page.goto('/host');
        const shown = page.frameLocator('iframe');
        await expect(shown.getByText(failed)).toBeVisible({ visible: !isOpen, timeout: 20_000 });
        await expect(shown.locator('.drawing svg:visible')).toHaveCount(1);
        await expect(shown.locator('main')).toContainText(shortOf(isOpen ? 'DCO' : 'OIC', language));
        await expect(shown.locator('main')).not.toContainText(shortOf(isOpen ? 'OIC' : 'DCO', language));
      });
    }
  }
});
