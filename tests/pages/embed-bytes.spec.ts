import { gzipSync } from 'node:zlib';
import type { Kind } from '../../src/figures/kinds.ts';
import { expect, type Page, test } from './support.ts';

/** Thousands of bytes that any view of an organisation may cost, unless its kind says more. */
const MOST = 40;

/** Kind of figure → one of it, another view, and thousands of bytes that the default view and that one may cost. */
const FIGURES: Readonly<Record<Kind, readonly [figure: string, view: string, plain: number, other: number]>> =
  {
    ranking: ['ranking-internet-users', 'group=DCO', 13, 42],
    trend: ['trend-internet-users', 'group=DCO', 17, 51],
    map: ['map-internet-users', 'group=DCO', 18, 49],
    scoremap: ['scoremap-overall', 'group=DCO', 17, 45],
    divide: ['divide-account-ownership', 'group=DCO', 15, MOST],
    divides: ['divides-MAR', 'group=DCO', 12, MOST],
    income: ['income-internet-users', 'group=DCO', 28, 60],
    indicators: ['indicators-skills', 'group=DCO', 10, MOST],
    matrix: ['matrix-overall', 'group=DCO', 23, 56],
    movers: ['movers-overall', 'group=DCO', 7, MOST],
    strip: ['strip-connectivity', 'group=DCO', 12, 41],
    standing: ['standing-skills', 'group=DCO', 17, 48],
    course: ['course-government', 'group=DCO', 11, MOST],
    profile: ['profile-MAR', 'group=DCO', 9, 41],
    history: ['history-MYS', 'group=OIC', 9, MOST],
  };

/** Bytes of all that a frame fetches, each file compressed as a static host would. */
async function cost(page: Page, address: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/host')) bodies.push(response.body());
  });
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe title="Figure" width="700" height="900" src="${address}"></iframe>`,
    }),
  );
  await page.goto('/host');
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(bodies);
  return files.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

for (const [kind, [figure, view, plain, other]] of Object.entries(FIGURES)) {
  for (const [search, most] of [
    ['', plain],
    [`?${view}`, other],
  ] as const) {
    test(`${kind}${search} costs a frame at most ${most} KB with all that it fetches`, async ({ page }) => {
      const bytes = await cost(page, `/en/embed/${figure}/${search}`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.drawing svg:visible').first()).toBeVisible();
      expect(bytes).toBeGreaterThan(5_000);
      expect(bytes).toBeLessThanOrEqual(most * 1000);
    });
  }
}
