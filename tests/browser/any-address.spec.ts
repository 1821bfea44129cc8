import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { addresses } from '../support/addresses.ts';
import { counted } from '../support/sample.ts';
import { expect, test } from './support.ts';

const COUNT = counted(120, 2000);
/** One of so many addresses is opened as a document of its own. */
const ANEW = 20;
/** One of so many is asked of the engine. */
const ASKED = 20;
/** Shorter than any page's heading, notice and footer. */
const BLANK = 60;

test.use({ expectedMessages: [/404/] });
test.setTimeout(600_000);

/** Counts what is on its way, so that a page is judged when it stands. */
const countFetches = (page: Page) =>
  page.addInitScript(() => {
    const state = { underWay: 0 };
    Object.assign(window, { state });
    const fetchAny = window.fetch.bind(window);
    window.fetch = async (...request) => {
      state.underWay += 1;
      try {
        return await fetchAny(...request);
      } finally {
        state.underWay -= 1;
      }
    };
  });

/** What a static host does with an address it has no file for. */
const likeAStaticHost = (page: Page) =>
  page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().resourceType() !== 'document') return route.continue();
    const file = join('dist', decodeURIComponent(pathname).replace(/(\/|\/index\.html)?$/, '/index.html'));
    const there = existsSync(file);
    return route.fulfill({
      status: there ? 200 : 404,
      path: there ? file : 'dist/404.html',
      contentType: 'text/html; charset=utf-8',
    });
  });

/**
 * Goes to addresses as a click on a link does, one after the other, and says what was wrong with the pages: nothing to
 * read, an answer that failed, an error that nobody caught.
 */
async function visited(found: { readonly addresses: readonly string[]; readonly blank: number }) {
  const { state } = window as unknown as { readonly state: { readonly underWay: number } };
  const wrong: string[] = [];
  let here = '';
  const caught = ({ message }: ErrorEvent) => wrong.push(`${here}: ${message}`);
  const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
  const standing = () => {
    const main = document.querySelector('main');
    const heading = document.querySelector('h1');
    const isSeen =
      heading?.checkVisibility({ visibilityProperty: true }) === true && heading.textContent !== '';
    const busy = state.underWay > 0 || main?.querySelector('[aria-busy="true"], progress') != null;
    return !busy && isSeen && (main?.textContent.length ?? 0) >= found.blank;
  };
  window.addEventListener('error', caught);
  for (const address of found.addresses) {
    here = address.slice(0, 300);
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    // A browser drops navigations in place that come faster than twenty a second.
    await pause(55);
    for (let waited = 0; !standing() && waited < 20_000; waited += 20) await pause(20);
    if (!standing()) wrong.push(`${here}: blank or waiting`);
    const alert = document.querySelector('main [role=alert]');
    if (alert !== null) wrong.push(`${here}: ${alert.textContent}`);
  }
  window.removeEventListener('error', caught);
  return wrong;
}

for (const [at, language] of LANGUAGES.entries()) {
  const of = (count: number) => Math.ceil(count / LANGUAGES.length);

  test(`no address in ${language} leaves a blank page when it is followed in place`, async ({ page }) => {
    await countFetches(page);
    await page.goto(`/${language}/`);
    await expect(page.locator('html.pending')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    const wanted = addresses
      .inPlace(of(COUNT - COUNT / ANEW - COUNT / ASKED), 1 + at)
      .map((below) => `/${language}/${below}`);
    expect(await page.evaluate(visited, { addresses: wanted, blank: BLANK })).toEqual([]);
  });

  test(`no address in ${language} leaves a blank page when it is opened`, async ({ page }) => {
    await likeAStaticHost(page);
    for (const below of addresses.anew(of(COUNT / ANEW), 11 + at)) {
      await page.goto(`/${language}/${below}`);
      await expect(page.locator('html:not(.pending) body')).toHaveText(new RegExp(`.{${BLANK}}`, 's'));
    }
  });

  test(`the engine answers every address in ${language} that asks it`, async ({ page }) => {
    await countFetches(page);
    await page.goto(`/${language}/explore/?group=ASEAN`);
    await page.locator('.engine').getByRole('button').click();
    await expect(page.getByRole('table')).toBeVisible({ timeout: 120_000 });
    const wanted = addresses.explore(of(COUNT / ASKED), 21 + at).map((below) => `/${language}/${below}`);
    expect(await page.evaluate(visited, { addresses: wanted, blank: BLANK })).toEqual([]);
  });
}
