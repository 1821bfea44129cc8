import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import fc from 'fast-check';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { blockEngine, expect, test } from './support.ts';

/** What a reader has who sees the page at all. */
async function expectPage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('main')).toContainText(/.{60}/s);
}

/** Files that the overview's script and what it imports are in. */
const overview = readFileSync('dist/en/index.html', 'utf8');
const fileNamed = (name: RegExp) => `**/assets/${name.exec(overview)?.[1]}`;
const MAIN = fileNamed(/assets\/(browser-[^"]+\.js)/);

test.describe('a hash', () => {
  const PAGES = ['economies/MAR/', '', 'indicators/internet-users/', 'areas/skills/', 'compare/', 'explore/'];
  const LISTED = ['50%', '%', '%E0%A4%A', '%00', '"><b>', '#', 'fact-internet-users', 'fact-%zz', '%F0%9F'];
  const made = fc.sample(
    fc.string({ unit: fc.constantFrom('%', 'a', '5', '0', 'é', '#', '<', '/'), maxLength: 8 }),
    {
      numRuns: 12,
      seed: 14,
    },
  );

  for (const language of ['en', 'fr', 'ar']) {
    test(`leaves no page empty in ${language}`, async ({ page }) => {
      for (const [at, hash] of [...LISTED, ...made].entries()) {
        await page.goto('about:blank');
        // Every hash on the page that looks for it, and on one of the others.
        for (const path of new Set([PAGES[0], PAGES[at % PAGES.length]])) {
          await page.goto(`/${language}/${path}#${hash}`);
          await expectPage(page);
          await expect(page.locator('html')).toHaveClass(/live/);
          await expect(page.locator('html')).not.toHaveClass(/failed/);
        }
      }
    });
  }
});

test.describe('a script that does not come', () => {
  test.use({ expectedMessages: [/./] });
  const answers: Readonly<Record<string, (route: Route) => unknown>> = {
    'is missing': (route) => route.fulfill({ status: 404, body: 'no such file' }),
    'is blocked': (route) => route.abort('blockedbyclient'),
    'does not parse': (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const = ;' }),
    'is a web page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    'throws at once': (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("no")' }),
    'never answers': () => undefined,
  };
  const scripts: Readonly<Record<string, string>> = {
    'the first script': MAIN,
    'what it imports': fileNamed(/modulepreload" href="\/assets\/([^"]+)/),
    'the words': fileNamed(/assets\/(en-[^"]+\.js)/),
    'the code of the page': fileNamed(/assets\/(Page-[^"]+\.js)/),
  };

  for (const [what, answer] of Object.entries(answers)) {
    for (const [script, file] of Object.entries(scripts)) {
      test(`${script} ${what}: a shared link shows the prerendered page, and says which`, async ({
        page,
      }) => {
        await page.route(file, answer);
        await page.goto('/en/?group=DCO&year=2020', { waitUntil: 'commit' });
        await expectPage(page);
        await expect(page.locator('.failure')).toBeVisible();
        await expect(page.locator('.failure')).toContainText(/OIC, \d{4}/);
        await expect(page.getByRole('group', { name: en.nav.controls })).toBeHidden();
      });
    }
  }

  test('is said in the page’s language, on the page for lost addresses too', async ({ page }) => {
    await page.route(MAIN, (route) => route.abort());
    await page.goto('/fr/economies/MAR/?group=DCO');
    await expect(page.locator('.failure')).toContainText(fr.notice.loadAgain);
    await page.route('**/fr/nowhere/', (route) =>
      route.fulfill({ status: 404, path: 'dist/404.html', contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto('/fr/nowhere/');
    await expectPage(page);
    await expect(page.locator('.failure')).toContainText(en.notice.notTakenOver(null));
  });

  test('that comes late takes the page over after all', async ({ page }) => {
    let go: () => void = () => undefined;
    const later = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route(MAIN, (route) => later.then(() => route.continue()));
    await page.goto('/en/?group=DCO', { waitUntil: 'commit' });
    await expect(page.locator('.failure')).toBeVisible({ timeout: 20_000 });
    go();
    await expect(page.getByLabel(en.control.group)).toHaveValue('DCO');
    await expect(page.locator('.failure')).toBeHidden();
  });

  test('leaves an embed its default view, and says so', async ({ page }) => {
    await page.route(/embed-ranking-/, (route) =>
      /\.js/.test(route.request().url()) ? undefined : route.continue(),
    );
    await page.goto('/en/embed/ranking-internet-users/?group=DCO', { waitUntil: 'commit' });
    await expect(page.getByText(en.share.viewFailed)).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('.drawing svg:visible')).toHaveCount(1);
  });

  test('shows in a sandbox without an origin', async ({ page }) => {
    await page.route('**/host', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<iframe title="Page" sandbox="allow-scripts" width="900" height="900" src="/en/?group=DCO"></iframe>',
      }),
    );
    await page.goto('/host');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
  });
});

test.describe('an answer that is missing or not what it should be', () => {
  test.use({ expectedMessages: [/./] });
  for (const [what, status, body] of [
    ['is missing', 404, ''],
    ['is refused', 503, ''],
    ['is cut', 200, '{"year":20'],
    ['is null', 200, 'null'],
    ['is empty', 200, '{}'],
    ['is a list', 200, '[]'],
    ['is a web page', 200, '<!doctype html>'],
  ] as const) {
    for (const [answer, path] of [
      ['catalog.en', '?group=DCO&year=2020'],
      ['scores/2020', '?group=DCO&year=2020'],
      ['economies/MAR', 'economies/MAR/?group=DCO'],
      ['past-values/MAR', 'economies/MAR/?group=DCO'],
      ['series/internet-users', 'indicators/internet-users/?group=DCO'],
    ]) {
      test(`${answer} ${what}: the page stands, and says so`, async ({ page }) => {
        // Where the device can afford it the engine would stand in for a series.
        await blockEngine(page);
        await page.route(`**/answers/*/${answer}.json`, (route) => route.fulfill({ status, body }));
        await page.goto(`/en/${path}`);
        await expectPage(page);
        const said = page.locator('.failure:visible, [role=alert]:visible');
        await expect(said.first()).toBeVisible();
      });
    }
  }
});

test.describe('a storage that throws', () => {
  const spoil: Readonly<Record<string, () => void>> = {
    'at any look': () => {
      for (const name of ['sessionStorage', 'localStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    },
    'on reading': () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
    'on writing': () => {
      for (const name of ['setItem', 'removeItem'] as const) {
        Storage.prototype[name] = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }
    },
  };
  for (const [when, script] of Object.entries(spoil)) {
    test(`${when} changes nothing of a view`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto('/en/?group=DCO&year=2020');
      await expect(page.getByLabel(en.control.group)).toHaveValue('DCO');
      await expect(page.getByLabel(en.control.year)).toHaveValue('2020');
      await expect(page.locator('.failure')).toBeHidden();
    });

    test(`${when} does not keep the engine from its work`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto('/en/explore/?group=ASEAN');
      await page.locator('.engine').getByRole('button').click();
      await expect(page.getByRole('table')).toBeVisible({ timeout: 120_000 });
    });
  }
});
