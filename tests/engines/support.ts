import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Browser, LIMIT } from './browser.ts';
import { clipped } from './clipped.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import { type Site, watchedSite } from './site.ts';
import { startWebKit } from './webkit.ts';

const STARTS = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };

export const ENGINES: readonly string[] = Object.keys(STARTS);

export interface Which {
  readonly engine: keyof typeof STARTS;
  /** The fonts there are, a file of `tests/fonts`: the usual face, or the widest */
  readonly fonts: 'noto' | 'dejavu';
}

interface Running {
  readonly browser: Browser;
  /** Where files arrive that are taken away */
  readonly downloads: string;
}

/** One browser and one watched site for all tests of a worker; each test ends with nothing having gone wrong in any page. */
export const test = base.extend<
  { readonly site: Site },
  Which & { readonly running: Running; readonly watched: Site }
>({
  engine: ['firefox', { scope: 'worker', option: true }],
  fonts: ['noto', { scope: 'worker', option: true }],
  running: [
    async ({ engine, fonts }, use) => {
      const home = mkdtempSync(join(tmpdir(), `meridian-${engine}-`));
      const downloads = join(home, 'downloads');
      mkdirSync(downloads);
      const browser = await STARTS[engine]({ fonts: resolve(`tests/fonts/${fonts}.conf`), home });
      await use({ browser, downloads });
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 2 * LIMIT },
  ],
  watched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off its parameters
    async ({}, use, { project }) => {
      const { baseURL } = project.use;
      if (baseURL === undefined) throw new Error('expected the address of the built site');
      const site = await watchedSite(baseURL);
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ watched }, use) => {
    watched.complaints();
    await use(watched);
    expect(watched.complaints()).toEqual([]);
  },
});

export { expect };

/** Asks until the answer is as wanted; a page that is just being left answers nothing. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  await expect(check).toPass({ timeout: LIMIT, intervals: [50, 100, 250] });
}

/** Waits until scripts have taken the page over: its drawings are at the width they have, and not at each of two. */
export const live = (browser: Browser): Promise<void> =>
  eventually(async () => {
    const left = await browser.run(
      () => document.readyState !== 'complete' || document.querySelector('.drawing .at-wide') !== null,
    );
    expect(left).toBe(false);
  });

/** Waits until the page's first heading holds some text. */
export const heading = (browser: Browser, text: string): Promise<void> =>
  eventually(async () =>
    expect(await browser.run(() => document.querySelector('h1')?.textContent)).toContain(text),
  );

/** Waits until the address holds some text. */
export const address = (browser: Browser, text: string): Promise<void> =>
  eventually(async () => expect(await browser.run(() => location.href)).toContain(text));

/** Waits until nothing is cut: what is drawn for another width is drawn anew. */
export const uncut = (browser: Pick<Browser, 'run'>): Promise<void> =>
  eventually(async () => expect(await browser.run(clipped)).toEqual([]));
