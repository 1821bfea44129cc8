import type { Page } from '@playwright/test';
import { METHOD } from '../../src/scoring/method.ts';
import { EARLIER, FIGURE, keepEarlier, read, today, VALUE, VANISHED } from './earlier.ts';
import { expect, live, test } from './support.ts';

let earlier: ReturnType<typeof keepEarlier>;
test.beforeAll(() => {
  earlier = keepEarlier();
});
test.afterAll(() => earlier.remove());
test.beforeEach(({ page }) => earlier.serve(page));

const morocco = (page: Page) => page.locator('.drawing svg:visible [data-mark][aria-label^="Morocco"]');

test('a frozen figure keeps the value of its version while the live one shows the new, and both say which', async ({
  page,
}) => {
  const version = read('answers/catalog.en.json').version;
  await page.goto(`/en/embed/${FIGURE}/`);
  await expect(morocco(page)).toHaveAttribute('aria-label', new RegExp(today().toFixed(0)));
  await expect(page.locator('.foot')).toContainText(version);
  await page.goto(`/en/embed/${FIGURE}/?at=${EARLIER}`);
  await expect(morocco(page)).toHaveAttribute('aria-label', new RegExp(VALUE.toFixed(1)));
  await expect(page.locator('.foot')).toContainText(`${EARLIER}, method ${METHOD} (frozen)`);
  await page.goto(`/en/embed/${FIGURE}/?at=${EARLIER}&group=WORLD`);
  await expect(morocco(page)).toHaveAttribute('aria-label', new RegExp(VALUE.toFixed(1)));
  await expect(page.getByRole('link', { name: 'Today’s figure' })).toHaveAttribute(
    'href',
    '/en/indicators/internet-users/?group=WORLD',
  );
});

test('a frozen map keeps the value of its version, on the outlines of then', async ({ page }) => {
  const outlines = page.waitForResponse((response) => response.url().includes(`/kept/${EARLIER}/maps.json`));
  await page.goto(`/en/embed/map-internet-users/?at=${EARLIER}`);
  await expect(morocco(page)).toHaveAttribute('aria-label', new RegExp(VALUE.toFixed(1)));
  await expect(morocco(page).locator('path.mark')).toBeVisible();
  await expect(page.locator('.foot')).toContainText(`${EARLIER}, method ${METHOD} (frozen)`);
  expect((await outlines).ok()).toBe(true);
});

test('a figure frozen at today’s version says so, and asks for nothing from the archive', async ({
  page,
}) => {
  const version = read('answers/catalog.fr.json').version;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`/fr/embed/${FIGURE}/?at=${version}`);
  await expect(page.locator('.foot')).toContainText('(figée)');
  expect(asked.filter((url) => url.includes('/kept/'))).toEqual([]);
});

test('a value that is no data version is left out with a line, and today’s figure shows', async ({
  page,
}) => {
  await page.goto(`/en/embed/${FIGURE}/?at=yesterday`);
  await expect(page.locator('.notices')).toContainText('yesterday');
  await expect(page.locator('.drawing svg:visible')).toHaveCount(1);
});

test.describe('gone', () => {
  test.use({ expectedMessages: [/404/] });
  test('a figure frozen at a version that is gone says so and leads to today’s', async ({ page }) => {
    await page.goto(`/en/embed/${FIGURE}/?at=ffffffffffff`);
    await expect(page.getByRole('heading')).toContainText('ffffffffffff');
    await expect(page.locator('.drawing svg')).toHaveCount(0);
    await expect(page.getByRole('link')).toHaveAttribute('href', '/en/indicators/internet-users/');
  });

  test('a figure that an earlier version did not hold says so', async ({ page }) => {
    await page.goto(`/ar/embed/trend-active-mobile-broadband/?at=${EARLIER}`);
    await expect(page.getByRole('heading')).toContainText(EARLIER);
    await expect(page.getByRole('link')).toHaveAttribute('href', '/ar/indicators/active-mobile-broadband/');
  });
});

test('a figure that vanished draws other views from the last version that held it', async ({ page }) => {
  await page.goto(`/en/embed/${VANISHED}/?group=WORLD`);
  await expect(morocco(page)).toHaveAttribute('aria-label', new RegExp(VALUE.toFixed(1)));
  await expect(page.locator('.foot')).toContainText(EARLIER);
  await expect(page.locator('.notices')).toContainText('no longer published');
});

test('the studio’s code freezes the figure at today’s data version', async ({ page }) => {
  const version = read('answers/catalog.en.json').version;
  await page.goto('/en/indicators/internet-users/?group=DCO');
  await live(page);
  const figure = page.locator(`figure:has(.menu a[href$="/embed/${FIGURE}/"])`);
  await figure.locator('.menu > summary').click();
  await figure.getByRole('link', { name: 'Embed', exact: true }).click();
  const code = page.getByRole('textbox', { name: 'Code of the frame' });
  await expect(code).not.toHaveValue(/at=/);
  await page.getByRole('checkbox', { name: version }).check();
  await expect(code).toHaveValue(new RegExp(`group=DCO&amp;at=${version}&amp;`));
  await expect(page.frameLocator('.studio iframe').locator('.foot')).toContainText(
    `${version}, method ${METHOD} (frozen)`,
  );
});
