import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { NEXT as NEW, nextOf, releaseIn, NEXT_VERSION as VERSION } from '../support/release.ts';
import { expect, live, test } from './support.ts';

test.use({ expectedMessages: [/404/] });

const OLD = releaseIn('dist');

/**
 * From now on the host has the next release: other answers, at another place, and pages that say so. The old ones are gone.
 *
 * @param change of an answer's text
 */
async function publishNext(page: Page, change: (text: string) => string = (text) => text): Promise<void> {
  const text = (path: string) => readFileSync(join('dist', path), 'utf8');
  const next = nextOf('dist');
  await page.route('**/answers/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.startsWith(`/answers/${NEW}/`)) return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: 'application/json',
      body: change(next(text(pathname.replace(NEW, OLD)))),
    });
  });
  await page.route(/\/(en|fr|ar)\/[^.]*(\?.*)?$/, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: next(text(join(pathname, 'index.html'))),
    });
  });
  await page.route('**/data/catalog.json*', (route) =>
    route.fulfill({ contentType: 'application/json', body: next(text('data/catalog.json')) }),
  );
}

for (const [path, control, choice] of [
  ['', en.control.year, '2021'],
  ['indicators/internet-users/', en.control.group, 'WORLD'],
  ['areas/skills/', en.control.group, 'DCO'],
  ['economies/MAR/', en.control.year, '2021'],
  ['compare/', en.control.year, '2021'],
] as const) {
  test(`/${path} keeps what it shows, says that the site has changed, and loads the same view anew`, async ({
    page,
  }) => {
    await page.goto(`/en/${path}`);
    await live(page);
    const before = await page.locator('.figure h2, .figure figcaption').first().textContent();
    await publishNext(page);
    await page.getByRole('combobox', { name: control }).first().selectOption(choice);
    const alert = page.getByRole('alert').filter({ hasText: 'The site has changed' });
    await expect(alert).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('footer')).not.toContainText(VERSION);
    expect(await page.locator('.figure h2, .figure figcaption').first().textContent()).toBe(before);
    await alert.getByRole('button', { name: en.notice.loadAgain }).click();
    await expect(page.locator('footer')).toContainText(VERSION);
    await expect(page.getByRole('combobox', { name: control }).first()).toHaveValue(choice);
    await expect(page).toHaveURL(new RegExp(`=${choice}`));
    await expect(page.getByText('The site has changed')).toHaveCount(0);
  });
}

test('a download whose code is gone with the old release says that the site has changed', async ({
  page,
}) => {
  await page.goto('/en/indicators/internet-users/');
  await live(page);
  await publishNext(page);
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }));
  const menu = page.locator('.figure details.menu').first();
  await menu.locator('summary').click();
  await menu.getByRole('button', { name: en.figure.csv, exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The site has changed' })).toBeVisible({
    timeout: 20_000,
  });
});

test('a page never asks for answers of another release than its own', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, release] = /\/answers\/([^/]+)\//.exec(request.url()) ?? [];
    if (release !== undefined) asked.push(release);
  });
  for (const path of [
    '?group=DCO',
    'indicators/internet-users/?year=2015',
    'embed/ranking-internet-users/?group=DCO',
  ]) {
    await page.goto(`/en/${path}`);
    await page.waitForLoadState('networkidle');
  }
  expect(asked.length).toBeGreaterThan(5);
  expect([...new Set(asked)]).toEqual([OLD]);
});

test('an engine that runs goes on with the release that it has read', async ({ page }) => {
  await page.goto('/en/explore/?group=ASEAN&areas=skills');
  await page.locator('.engine').getByRole('button').click();
  const table = page.getByRole('table').first();
  await expect(table).toBeVisible({ timeout: 120_000 });
  const before = (await table.textContent()) ?? '';
  await publishNext(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/observations/')) asked.push(request.url());
  });
  await page.evaluate(() => {
    history.pushState(null, '', '/en/explore/?group=ASEAN&areas=government');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(table).not.toHaveText(before);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('footer')).not.toContainText(VERSION);
  expect(asked).toEqual([]);
});

test('a frame of the old release keeps its default view, and says so', async ({ page }) => {
  await page.route('**/answers/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('/en/embed/ranking-internet-users/?group=DCO');
  await expect(page.getByText(en.share.viewFailed)).toBeVisible();
  await expect(page.locator('.drawing svg:visible')).toHaveCount(1);
});

test('the engine reads no data of another release, and the page says why', async ({ page }) => {
  await page.goto('/en/explore/?group=ASEAN');
  await publishNext(page);
  await page.locator('.engine').getByRole('button').click();
  await expect(page.getByRole('alert').filter({ hasText: 'The site has changed' })).toBeVisible({
    timeout: 120_000,
  });
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.getByRole('button', { name: en.notice.loadAgain }).click();
  await expect(page).toHaveURL(/group=ASEAN/);
  await expect(page.locator('footer')).toContainText(VERSION);
});

for (const [language, path] of [
  ['en', 'explore/?group=ASEAN'],
  ['fr', 'explore/?group=ASEAN'],
  ['ar', 'explore/sql/'],
] as const) {
  test(`/${language}/${path}: an engine whose code is gone is told of in the page's words`, async ({
    page,
  }) => {
    await page.goto(`/${language}/${path}`);
    await page.waitForLoadState('networkidle');
    await publishNext(page);
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }));
    await page.locator('.engine button, .run button.primary').first().click();
    await expect(page.locator('p.changed')).toBeVisible();
    await expect(page.getByRole('alert').last()).toBeVisible();
    for (const said of await page.getByRole('alert').allTextContents()) {
      expect(said).not.toMatch(/TypeError|module|https?:/);
    }
  });
}
