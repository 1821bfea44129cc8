import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import fc from 'fast-check';
import { addresses } from '../../tests/support/addresses.ts';
import { chromium as executablePath } from '../../tests/support/chromium.ts';
import type { Kind } from './property.ts';
import { staticHost } from './staticHost.ts';

/** Milliseconds in which a page must have something to read. */
const PATIENCE = 15_000;
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
  // One for all addresses keeps the scripts, which are most of what a page waits for; each page is a reader's first.
  const context = await browser.newContext();
  const kind = (name: string, below: readonly string[]): Kind<string> => ({
    kind: `addresses: ${name}`,
    inputs: fc
      .tuple(fc.constantFrom(...LANGUAGES), fc.constantFrom(...below), hash)
      .map(([language, path, end]) => `/${language}/${path.split('#')[0]}${end}`),
    judge: (address) => judge(context, `${host.origin}${address}`),
    shown: (address) => address,
  });
  return {
    kinds: [
      kind('pages, frames and lost ones', addresses.anew(DRAWN, 14)),
      kind('views', addresses.inPlace(DRAWN, 15)),
      kind('explore', addresses.explore(DRAWN / 4, 16)),
    ],
    async close() {
      await browser.close();
      host.close();
    },
  };
}

async function judge(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  try {
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.goto(address);
    await page
      .locator('html:not(.pending) h1:visible, html:not(.pending) .embed:visible')
      .first()
      .waitFor({ timeout: PATIENCE });
    const text = (await page.locator('main').first().textContent()) ?? '';
    if (text.length < BLANK) wrong.push(`nothing to read but "${text}"`);
    const classes = (await page.locator('html').getAttribute('class')) ?? '';
    if (classes.includes('failed')) wrong.push('the page was not taken over');
    if (wrong.length > 0) throw new Error(wrong.join('; '));
  } finally {
    await page.evaluate(() => localStorage.clear()).catch(() => undefined);
    await page.close();
  }
}
