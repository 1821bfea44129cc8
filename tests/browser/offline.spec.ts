import { test as base, expect, type Page } from '@playwright/test';
import type { Language } from '../../src/catalog/languages.ts';
import { offlineWords } from '../../src/offline/said.ts';
import { en } from '../../src/words/en.ts';
import { en as explore } from '../../src/words/explore/en.ts';
import type { Cause } from '../../src/words/offline/types.ts';
import { type Host, hostOf } from '../support/host.ts';
import { NEXT, NEXT_VERSION, releaseIn } from '../support/release.ts';
import { objections } from './axe.ts';
import { live } from './support.ts';

const OLD = releaseIn('dist');
const words = offlineWords('en');
/** What stands above a page that comes from the device. */
function sentence(cause: Cause, date: string | null, language: Language = 'en'): string {
  const { why, saved } = offlineWords(language);
  return `${why[cause]} ${saved(date)}`;
}

const today = () => new Date().toISOString().slice(0, 10);

/** The built site behind a line that is cut, cheated and slowed, each test with an origin of its own. */
const test = base.extend<{ readonly host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off its parameters
  host: async ({}, use) => {
    const host = await hostOf('dist');
    await use(host);
    host.close();
  },
});
test.use({ serviceWorkers: 'allow' });

/** Opens a page, and waits until all that it is made of is on the device. */
async function see(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveClass(/live/);
  await saved(page);
}

async function saved(page: Page): Promise<void> {
  const missing = () =>
    page.evaluate(async () => {
      const seen = performance.getEntriesByType('resource').map(({ name }) => name);
      const files = [...seen, location.pathname, '/404.html'].filter(
        (name) => !/manifest|icon|\/sw\.js/.test(name),
      );
      const there = await Promise.all(files.map((name) => caches.match(name, { ignoreSearch: true })));
      return files.filter((_, at) => there[at] === undefined);
    });
  await expect.poll(missing).toEqual([]);
}

const heading = (page: Page) => page.locator('h1').first().textContent();
const said = (page: Page) => page.locator('.saved');

/** What lies in the caches: their names, and texts of what they hold that some text is in. */
const shelves = (page: Page) => page.evaluate(() => caches.keys());

async function holding(page: Page, text: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const content = await (await cache.match(request))?.text();
        if (content?.includes(wanted)) found.push(request.url);
      }
    }
    return found;
  }, text);
}

/** Opens the panel that keeps a group; the page is live. */
async function openPanel(page: Page): Promise<void> {
  await page.locator('summary').filter({ hasText: en.first.keep }).click();
}

async function keep(page: Page, host: Host, group: string): Promise<void> {
  await see(page, `${host.origin}/en/?group=${group}`);
  await openPanel(page);
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByRole('button', { name: words.forget })).toBeVisible({ timeout: 120_000 });
}

const PAGES = [
  '',
  'contents/',
  'areas/skills/',
  'indicators/internet-users/',
  'economies/MAR/',
  'compare/?economies=MAR,IDN',
  'method/',
  'about/',
  '?receipt=MAR.government',
  'embed/ranking-internet-users/',
];

test('every kind of page that was seen opens without a line, and says of which day it is', async ({
  page,
  host,
}) => {
  const languages: readonly Language[] = ['en', 'fr', 'ar'];
  const seen = PAGES.map((path, at) => [languages[at % 3] ?? 'en', path] as const);
  const headings = new Map<string, string | null>();
  for (const [language, path] of seen) {
    const address = `${host.origin}/${language}/${path}`;
    if (path.startsWith('embed')) await page.goto(address);
    else await see(page, address);
    headings.set(path, await page.locator('h1, h2').first().textContent());
  }
  // One that was come to by a link has no document of its own on the device.
  await see(page, `${host.origin}/en/contents/`);
  await page.locator('main a[href$="/en/economies/KAZ/"]').first().click();
  await expect(page).toHaveURL(/KAZ/);
  await expect(page.locator('main .drawing svg:visible').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const followed = await heading(page);
  host.setLine('cut');
  for (const [language, path] of seen) {
    await page.goto(`${host.origin}/${language}/${path}`);
    if (!path.startsWith('embed')) await expect(page.locator('html')).toHaveClass(/live/);
    await expect(page.locator('.failure:visible')).toHaveCount(0);
    await expect(said(page)).toHaveText(sentence('none', today(), language));
    expect(await page.locator('h1, h2').first().textContent()).toBe(headings.get(path));
  }
  await page.goto(`${host.origin}/en/economies/KAZ/`);
  await expect(page.locator('h1')).toHaveText(followed ?? '');
  await page.goto(`${host.origin}/en/economies/FJI/`);
  await expect(page.locator('h1')).toHaveText(words.notSaved.title);
  await expect(page.locator('h1')).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.goto(`${host.origin}/`);
  await expect(page).toHaveURL(/\/en\/$/);
});

test('the database starts without a line where it was started with one', async ({ page, host }) => {
  await see(page, `${host.origin}/en/explore/?group=ASEAN&areas=resilience`);
  await page.getByRole('button', { name: explore.start }).click();
  await expect(page.getByRole('table')).toBeVisible({ timeout: 120_000 });
  const rows = await page.getByRole('table').locator('tbody tr').first().textContent();
  await saved(page);
  host.setLine('cut');
  await page.reload();
  await page.getByRole('button', { name: explore.start }).click();
  await expect(page.getByRole('table')).toBeVisible({ timeout: 120_000 });
  expect(await page.getByRole('table').locator('tbody tr').first().textContent()).toBe(rows);
});

test('a group is kept for what it said it costs, opens whole without a line, and is forgotten again', async ({
  page,
  host,
}) => {
  await see(page, `${host.origin}/en/?group=ASEAN`);
  await openPanel(page);
  const start = page.getByRole('button', { name: words.keep, exact: true });
  await expect(start).toBeVisible();
  expect(await objections(page)).toEqual([]);
  const [, promised = ''] =
    /([\d.]+) MB, and takes/.exec((await page.locator('.keep').textContent()) ?? '') ?? [];
  host.answered();
  host.hold(/\/series\//);
  await start.click();
  await expect(page.locator('.keep progress')).toBeVisible();
  await page.getByRole('button', { name: words.cancel }).click();
  await expect(page.locator('.keep')).toContainText(words.cancelled);
  expect((await shelves(page)).filter((name) => name.endsWith('ASEAN'))).toEqual([]);
  host.hold(null);
  host.answered();
  await start.click();
  await expect(page.getByRole('button', { name: words.forget })).toBeVisible({ timeout: 120_000 });
  const files = host.answered();
  expect(files.size).toBeGreaterThan(500);
  expect(Number(promised)).toBeGreaterThan(1);
  expect(Number(promised)).toBeLessThan(6);
  expect(await objections(page)).toEqual([]);
  host.setLine('cut');
  for (const path of [
    '?group=ASEAN&year=2020',
    'areas/economy/?group=ASEAN',
    'indicators/fixed-broadband/?group=ASEAN',
    'economies/VNM/?group=ASEAN',
    'compare/?economies=VNM,THA&group=ASEAN',
  ]) {
    await page.goto(`${host.origin}/en/${path}`);
    await live(page);
    await expect(page.locator('[role=alert]')).toHaveCount(0);
    await expect(page.locator('.drawing svg:visible').first()).toBeVisible();
    await expect(said(page)).toContainText(sentence('none', today()));
  }
  host.setLine('site');
  await page.goto(`${host.origin}/en/?group=ASEAN`);
  await openPanel(page);
  await page.getByRole('button', { name: words.forget }).click();
  await expect(page.locator('.keep')).toContainText(words.forgotten);
  expect((await shelves(page)).filter((name) => name.endsWith('ASEAN'))).toEqual([]);
});

test('a new release waits for the reader; what is kept of the old one stays whole until the new one is there', async ({
  page,
  context,
  host,
}) => {
  await keep(page, host, 'ASEAN');
  const kept = async (release: string) => (await shelves(page)).includes(`meridian / ${release} ASEAN`);
  host.publishNext();
  // The open page goes on in its own release, whole.
  await page.locator('main a[href*="/en/economies/"]').first().click();
  await expect(page).toHaveURL(/economies/);
  await expect(page.locator('footer')).not.toContainText(NEXT_VERSION);
  await page.getByRole('combobox', { name: en.control.group }).first().selectOption('DCO');
  const alert = page.getByRole('alert').filter({ hasText: 'The site has changed' });
  await expect(alert).toBeVisible();
  // Another tab is of the next release already.
  host.hold(new RegExp(`/${NEXT}/past-values/`));
  const other = await context.newPage();
  await other.goto(`${host.origin}/en/?group=ASEAN`);
  await expect(other.locator('footer')).toContainText(NEXT_VERSION);
  await expect(page.locator('footer')).not.toContainText(NEXT_VERSION);
  await expect(said(other)).toContainText('ASEAN');
  await other.close();
  host.setLine('cut');
  const away = await context.newPage();
  await away.goto(`${host.origin}/en/economies/VNM/?group=ASEAN`);
  await live(away);
  await expect(away.locator('[role=alert]')).toHaveCount(0);
  await expect(away.locator('footer')).not.toContainText(NEXT_VERSION);
  await away.close();
  expect(await kept(OLD)).toBe(true);
  // With a line again, the reader takes the update.
  host.setLine('site');
  host.hold(null);
  host.answered();
  await alert.getByRole('button', { name: en.notice.loadAgain }).click();
  await expect(page.locator('footer')).toContainText(NEXT_VERSION);
  await expect.poll(() => kept(OLD), { timeout: 120_000 }).toBe(false);
  expect(await kept(NEXT)).toBe(true);
  // What did not change was not fetched again.
  expect(host.answered().size).toBeLessThan(300);
  host.setLine('cut');
  await page.goto(`${host.origin}/en/economies/VNM/?group=ASEAN`);
  await live(page);
  await expect(page.locator('footer')).toContainText(NEXT_VERSION);
});

test('a network that wants a sign-in is never kept, and is told from no line', async ({ page, host }) => {
  await see(page, `${host.origin}/en/economies/MAR/`);
  host.setLine('sign-in');
  await page.goto(`${host.origin}/en/economies/MAR/`);
  await live(page);
  await expect(said(page)).toHaveText(sentence('other', today()));
  await page.goto(`${host.origin}/en/economies/KAZ/`);
  await expect(page.locator('h1')).toHaveText('Sign in to the network');
  await page.goto(`${host.origin}/en/economies/MAR/?group=DCO`);
  await page.waitForLoadState('networkidle');
  expect(await holding(page, 'Sign in to the network')).toEqual([]);
  host.setLine('site');
  await see(page, `${host.origin}/en/?group=ASEAN`);
  await openPanel(page);
  await expect(page.getByRole('button', { name: words.keep, exact: true })).toBeVisible();
  host.setLine('sign-in');
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText(words.failed['other content']);
  expect(await holding(page, 'Sign in to the network')).toEqual([]);
});

test('a host that is down or late is as no line to who has the page; a clock that is wrong says nothing wrong', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(new Date('1970-01-02'));
  await see(page, `${host.origin}/en/economies/MAR/`);
  host.setLine('down');
  await page.reload();
  await expect(said(page)).toHaveText(sentence('none', today()));
  host.setLine('slow');
  await page.reload();
  await expect(said(page)).toHaveText(sentence('slow', today()));
  host.setLine('site');
  host.setDated(false);
  await see(page, `${host.origin}/en/economies/KAZ/`);
  host.setLine('cut');
  await page.reload();
  await expect(said(page)).toHaveText(sentence('none', null));
});

test('what is torn is never shown: it is fetched again, or said to be missing', async ({ page, host }) => {
  await keep(page, host, 'ASEAN');
  await see(page, `${host.origin}/en/economies/VNM/`);
  const title = await heading(page);
  const tear = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const own = await cache.match(request);
          if (own === undefined || !/VNM|internet-users/.test(request.url)) continue;
          const text = await own.text();
          await cache.put(request, new Response(text.slice(0, text.length / 2), { headers: own.headers }));
        }
      }
    });
  await tear();
  await page.goto(`${host.origin}/en/economies/VNM/`);
  await live(page);
  expect(await heading(page)).toBe(title);
  await tear();
  host.setLine('cut');
  await page.goto(`${host.origin}/en/economies/VNM/`);
  await expect(page.locator('h1')).toHaveText(words.notSaved.title);
  host.setLine('site');
  await page.goto(`${host.origin}/en/?group=ASEAN`);
  await openPanel(page);
  await expect(page.locator('.keep [role=alert]')).toContainText('Missing files');
  await page.getByRole('button', { name: words.repair }).click();
  await expect(page.locator('.keep [role=alert]')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole('button', { name: words.forget })).toBeVisible({ timeout: 60_000 });
  host.setLine('cut');
  await page.goto(`${host.origin}/en/economies/VNM/?group=ASEAN`);
  await live(page);
  await expect(page.locator('[role=alert]')).toHaveCount(0);
});

test('a device without room says so, keeps no part, and shows what the line brings', async ({
  page,
  context,
  host,
}) => {
  await see(page, `${host.origin}/en/?group=ASEAN`);
  await openPanel(page);
  await expect(page.getByRole('button', { name: words.keep, exact: true })).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 4_000_000 });
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText(words.failed.full);
  expect((await shelves(page)).filter((name) => name.endsWith('ASEAN'))).toEqual([]);
  await page.goto(`${host.origin}/en/economies/KAZ/`);
  await live(page);
  await expect(page.locator('[role=alert]')).toHaveCount(0);
});

test('a frame registers no worker, and a page in a sandbox is as it was', async ({ page, host }) => {
  await page.goto(`${host.origin}/notices.txt`);
  await page.setContent(
    `<iframe src="${host.origin}/en/embed/ranking-internet-users/"></iframe>
     <iframe src="${host.origin}/en/economies/MAR/"></iframe>
     <iframe sandbox="allow-scripts" src="${host.origin}/en/economies/MAR/"></iframe>`,
  );
  await expect(page.frameLocator('iframe >> nth=1').locator('html')).toHaveClass(/live/);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await shelves(page)).toEqual([]);
  await expect(page.frameLocator('iframe >> nth=2').locator('h1')).toBeVisible();
});
