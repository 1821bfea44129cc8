import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { pairs } from '../support/sample.ts';
import { blockEngine, expect, live, test } from './support.ts';

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

  const hashes = [...LISTED, ...made];
  for (const language of LANGUAGES) {
    test(`leaves no page empty in ${language}`, async ({ page }) => {
      const own = pairs(hashes, LANGUAGES).filter(([, each]) => each === language);
      for (const [hash] of own) {
        const at = hashes.indexOf(hash);
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
    await expect(page.getByRole('combobox', { name: en.control.group })).toHaveValue('DCO');
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
        await expect(page.locator('main .drawing svg:visible').first()).toBeVisible();
      });
    }
  }

  for (const [path, control, choice, answer] of [
    ['', en.control.year, '2021', 'scores/2021'],
    ['areas/skills/', en.control.group, 'DCO', 'courses/DCO'],
    ['economies/MAR/', en.control.year, '2021', 'scores/2021'],
    ['compare/', en.control.year, '2021', 'scores/2021'],
    ['indicators/internet-users/', en.control.group, 'DCO', 'maps/DCO'],
  ] as const) {
    test(`/${path} keeps the view before where ${answer} does not come, and asks for it again`, async ({
      page,
    }) => {
      await blockEngine(page);
      await page.goto(`/en/${path}`);
      await live(page);
      const select = page.getByRole('combobox', { name: control }).first();
      const before = await select.inputValue();
      await page.route(`**/answers/*/${answer}.json`, (route) => route.fulfill({ body: '{}' }));
      await select.selectOption(choice);
      const said = page.getByRole('alert').filter({ hasText: en.notice.notWhole });
      await expect(said).toBeVisible();
      await expect(page.locator('main .drawing svg:visible').first()).toBeVisible();
      await expect(page.locator('main')).not.toHaveAttribute('aria-busy');
      await page.unroute(`**/answers/*/${answer}.json`);
      await select.selectOption(before);
      await expect(said).toHaveCount(0);
      await select.selectOption(choice);
      await expect(select).toHaveValue(choice);
      await expect(said).toHaveCount(0);
    });
  }

  for (const [path, answer] of [
    ['areas/skills/', 'courses/OIC'],
    ['compare/', 'scores/*'],
  ] as const) {
    test(`/${path} is as it was prerendered where ${answer} does not come after a link is followed`, async ({
      page,
    }) => {
      await page.goto('/en/about/');
      await expect(page.locator('html')).toHaveClass(/live/);
      await page.route(`**/answers/*/${answer}.json`, (route) => route.fulfill({ status: 404 }));
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `/en/${path}`);
      await expect(page.locator('.failure')).toBeVisible();
      await expect(page.locator('main .drawing svg:visible').first()).toBeVisible();
    });
  }

  for (const path of ['', 'areas/skills/', 'economies/MAR/', 'compare/', 'indicators/internet-users/']) {
    test(`/${path}: any one of its answers in another shape leaves a page with its figures, and a sentence`, async ({
      page,
    }) => {
      await blockEngine(page);
      const address = `/en/${path}?group=DCO`;
      const asked = new Set<string>();
      page.on('request', (request) => {
        if (request.url().includes('/answers/')) asked.add(new URL(request.url()).pathname);
      });
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      // Fetched for the view as it was prerendered; this one stands without them.
      for (const answer of asked) if (answer.endsWith('/OIC.json')) asked.delete(answer);
      expect(asked.size).toBeGreaterThan(2);
      for (const [at, answer] of [...asked].entries()) {
        await page.route(`**${answer}`, (route) =>
          route.fulfill({ json: [{}, { error: 'no such file' }, { year: 2020, values: 5 }][at % 3] }),
        );
        await page.goto(address);
        await expect(page.locator('.failure:visible, [role=alert]:visible').first()).toBeVisible();
        await expect(page.locator('main .drawing svg:visible').first()).toBeVisible();
        await page.unroute(`**${answer}`);
      }
    });
  }
});

test.describe('styles that do not come', () => {
  test.use({ expectedMessages: [/./] });
  test('make no page say that it was not taken over where it was, and say it where it was not', async ({
    page,
  }) => {
    await page.route(/assets\/browser-[^/]*\.css/, (route) => route.fulfill({ status: 404 }));
    await page.goto('/en/contents/');
    await expect(page.locator('html')).toHaveClass(/live/);
    await expect(page.locator('.failure')).toBeHidden();
    await page.route(/\.css|\/answers\//, (route) => route.fulfill({ status: 404 }));
    await page.goto('/en/compare/?group=DCO');
    await expect(page.locator('.failure')).toBeVisible();
    await expectPage(page);
  });
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
      await expect(page.getByRole('combobox', { name: en.control.group })).toHaveValue('DCO');
      await expect(page.getByRole('combobox', { name: en.control.year })).toHaveValue('2020');
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
