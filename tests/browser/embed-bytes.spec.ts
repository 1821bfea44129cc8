import { gzipSync } from 'node:zlib';
import { KINDS } from '../../src/figures/kinds.ts';
import { figureId } from '../../src/figures/ref.ts';
import { expect, type Page, test } from './support.ts';

// What is fetched is counted: nothing of it may be there from a test before.
test.use({ reuseContext: false });

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

for (const [kind, { example, budget }] of KINDS) {
  const [plain, other] = budget;
  const figure = figureId({ kind, of: example.of });
  for (const [search, most] of [
    ['', plain],
    [`?${example.view}`, other],
  ] as const) {
    test(`${kind}${search} costs a frame at most ${most} KB with all that it fetches`, async ({ page }) => {
      const bytes = await cost(page, `/en/embed/${figure}/${search}`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.drawing :is(svg, table):visible').first()).toBeVisible();
      expect(bytes).toBeGreaterThan(5_000);
      expect(bytes).toBeLessThanOrEqual(most * 1000);
    });
  }
}
