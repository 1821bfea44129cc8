import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { keep, publishKept } from '../../scripts/build/archive.ts';
import { expect, live, test } from './support.ts';

const FIGURE = 'ranking-internet-users';
const EARLIER = '0123456789ab';
const NEWEST = 'answers/newest/internet-users.json';
const read = (path: string) => JSON.parse(readFileSync(join('dist', path), 'utf8'));

/** An earlier version as a build would have kept it: today's answers but for one value. */
let site: string;
let [today, earlier] = [0, 12.3];
test.beforeAll(() => {
  const archive = mkdtempSync(join(tmpdir(), 'meridian-archive-'));
  site = mkdtempSync(join(tmpdir(), 'meridian-kept-'));
  const all = read(NEWEST);
  const newest = all.values.MAR.at(-1);
  [today, earlier] = [newest[1], 12.3];
  newest[1] = earlier;
  const answers = new Map<string, unknown>([
    [NEWEST, all],
    ['answers/about/internet-users.json', read('answers/about/internet-users.json')],
  ]);
  for (const language of ['en', 'ar']) {
    const frame = read(`answers/frame/${language}.json`);
    const page = readFileSync(`dist/${language}/embed/${FIGURE}/index.html`, 'utf8');
    const meta = /<script type="application\/json" id="meta">(.*)<\/script>/.exec(page)?.[1] ?? '';
    answers.set(`answers/frame/${language}.json`, {
      ...frame,
      catalog: { ...frame.catalog, version: EARLIER },
    });
    answers.set(`answers/names/${language}/internet-users.json`, JSON.parse(meta).names);
  }
  const version = keep(archive, { version: EARLIER, open: false, figures: [FIGURE], answers });
  publishKept(archive, [version], site);
  rmSync(archive, { recursive: true });
});
test.afterAll(() => rmSync(site, { recursive: true }));

/** The built site, with that version in it. */
test.beforeEach(async ({ page }) => {
  await page.route('**/answers/kept/**', (route) => {
    const file = join(site, new URL(route.request().url()).pathname);
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
});

const morocco = (page: Page) => page.locator('.drawing svg:visible [data-mark][aria-label^="Morocco"]');

test('a frozen figure keeps the value of its version while the live one shows the new, and both say which', async ({
  page,
}) => {
  const version = read('answers/catalog.en.json').version;
  await page.goto(`/en/embed/${FIGURE}/`);
  await expect(morocco(page)).toHaveAttribute('aria-label', new RegExp(today.toFixed(0)));
  await expect(page.locator('.foot')).toContainText(version);
  await page.goto(`/en/embed/${FIGURE}/?at=${EARLIER}`);
  await expect(morocco(page)).toHaveAttribute('aria-label', new RegExp(earlier.toFixed(1)));
  await expect(page.locator('.foot')).toContainText(`${EARLIER} (frozen)`);
  await page.goto(`/en/embed/${FIGURE}/?at=${EARLIER}&group=WORLD`);
  await expect(morocco(page)).toHaveAttribute('aria-label', new RegExp(earlier.toFixed(1)));
  await expect(page.getByRole('link', { name: 'Today’s figure' })).toHaveAttribute(
    'href',
    '/en/indicators/internet-users/?group=WORLD',
  );
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
  await page.route(`**/en/embed/${FIGURE}/*`, (route) => {
    const page = readFileSync(`dist/en/embed/${FIGURE}/index.html`, 'utf8');
    const body = page.replace(/data-version="\w+"/, `data-version="${EARLIER}" data-vanished`);
    return route.fulfill({ body, contentType: 'text/html' });
  });
  await page.goto(`/en/embed/${FIGURE}/?group=WORLD`);
  await expect(morocco(page)).toHaveAttribute('aria-label', new RegExp(earlier.toFixed(1)));
  await expect(page.locator('.foot')).toContainText(EARLIER);
});

test('the dialog’s code freezes the figure at today’s data version', async ({ page }) => {
  const version = read('answers/catalog.en.json').version;
  await page.goto('/en/indicators/internet-users/?group=DCO');
  await live(page);
  const figure = page.getByRole('figure').first();
  await figure.locator('.menu > summary').click();
  await figure.getByRole('button', { name: 'Embed', exact: true }).click();
  const code = page.getByRole('textbox', { name: 'Code of the frame' });
  await expect(code).not.toHaveValue(/at=/);
  await page.getByRole('checkbox', { name: version }).check();
  await expect(code).toHaveValue(new RegExp(`group=DCO&amp;at=${version}"`));
  await expect(page.frameLocator('dialog iframe').locator('.foot')).toContainText(`${version} (frozen)`);
});
