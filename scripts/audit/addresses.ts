import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import fc from 'fast-check';
import { addresses } from '../../tests/support/addresses.ts';
import { chromium as executablePath } from '../../tests/support/chromium.ts';
import type { Kind } from './property.ts';
import { staticHost } from './staticHost.ts';

/** Milliseconds in which a page must have something to read. */
const PATIENCE = 15_000;
/** Milliseconds between two steps in place. */
const PAUSE = 55;
/** Fewer characters are no page. */
const BLANK = 60;
/** Addresses to draw from; more than are asked for. */
const DRAWN = 4000;
const LANGUAGES = ['en', 'fr', 'ar'];

/** The built site, as a static host serves it, in a browser. */
export interface Site {
  readonly kinds: readonly Kind<string>[];
  close(): Promise<void>;
}

const hash = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: fc.constantFrom('%', '5', '0', 'a', 'é', '#', '<', '"', '/', '\\'), maxLength: 10 })
      .map((text) => `#${text}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('#50%', '#fact-internet-users', '#%E0%A4%A', '#%00', '#main') },
);

/** @param out the built site; a refusal to start names it where it is not there */
export async function openSite(out: string): Promise<Site> {
  if (!existsSync(join(out, '404.html')))
    throw new Error(`${out}: expected a built site; run npm run build first`);
  const host = await staticHost(out);
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  // One for all addresses keeps the scripts, which are most of what a page waits for.
  const tab = new Tab(await browser.newContext(), host.origin);
  const kind = (name: string, below: readonly string[], judge: Kind<string>['judge']): Kind<string> => ({
    kind: `addresses: ${name}`,
    inputs: fc
      .tuple(fc.constantFrom(...LANGUAGES), fc.constantFrom(...below), hash)
      .map(([language, path, end]) => `/${language}/${path.split('#')[0]}${end}`),
    judge,
    shown: (address) => address,
  });
  return {
    kinds: [
      kind('pages, frames and lost ones, opened', addresses.anew(DRAWN, 14), (address) => tab.open(address)),
      kind('views, followed', addresses.inPlace(DRAWN, 15), (address) => tab.follow(address)),
      kind('explore, followed', addresses.explore(DRAWN / 4, 16), (address) => tab.follow(address)),
    ],
    async close() {
      await browser.close();
      host.close();
    },
  };
}

/** A reader's tab: it is kept from one address to the next, and begins anew after one that failed. */
class Tab {
  readonly #context: BrowserContext;
  readonly #origin: string;
  readonly #wrong: string[] = [];
  #page: Page | null = null;
  /** of the page that the tab shows and follows links in; null: none that it could */
  #language: string | null = null;

  constructor(context: BrowserContext, origin: string) {
    this.#context = context;
    this.#origin = origin;
  }

  /** Opens an address as a link on another site does. */
  open(address: string): Promise<void> {
    return this.#judged(async (page) => {
      this.#language = null;
      await page.goto('about:blank');
      await page.goto(`${this.#origin}${address}`);
    });
  }

  /** Goes to an address as a click on a link of the page before does; in another language, by a new document. */
  follow(address: string): Promise<void> {
    return this.#judged(async (page) => {
      const [, language = ''] = address.split('/');
      if (this.#language !== language) {
        await page.goto(`${this.#origin}/${language}/`);
        await page.locator('html.live').waitFor({ timeout: PATIENCE });
        this.#language = language;
      }
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, address);
      // A browser drops navigations in place that come faster than twenty a second.
      await page.waitForTimeout(PAUSE);
      await page.locator('main:not([aria-busy])').waitFor({ timeout: PATIENCE });
      const [alert] = await page.locator('main [role=alert]').allTextContents();
      if (alert !== undefined) throw new Error(alert);
    });
  }

  async #judged(go: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.#opened();
    try {
      this.#wrong.length = 0;
      await go(page);
      await page
        .locator('html:not(.pending) h1:visible, html:not(.pending) .embed:visible')
        .first()
        .waitFor({ timeout: PATIENCE });
      const { text, failed } = await page.evaluate(() => ({
        text: document.querySelector('main')?.textContent ?? '',
        failed: document.documentElement.classList.contains('failed'),
      }));
      if (text.length < BLANK) this.#wrong.push(`nothing to read but "${text}"`);
      if (failed) this.#wrong.push('the page was not taken over');
      if (this.#wrong.length > 0) throw new Error(this.#wrong.join('; '));
    } catch (error) {
      this.#page = null;
      this.#language = null;
      await page.close();
      throw error;
    }
  }

  async #opened(): Promise<Page> {
    if (this.#page !== null) return this.#page;
    const page = await this.#context.newPage();
    page.on('pageerror', ({ message }) => this.#wrong.push(message));
    this.#page = page;
    return page;
  }
}
