import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { median, sum } from 'd3-array';
import { onSite } from './site.ts';
import { compressed, LINE, listening } from './slow.ts';

/** Pages as a phone reads them, and one with nothing but the overview's first figure. */
const PAGES = {
  'nothing but a figure': 'bare',
  overview: 'en/',
  economy: 'en/economies/MAR/',
  indicator: 'en/indicators/internet-users/',
  'indicator, for another group': 'en/indicators/internet-users/?group=ASEAN',
} as const;

const RUNS = 5;

/** Milliseconds after which a page that shows nothing is given up. */
const WAIT = 300_000;

export interface Shown {
  /** milliseconds until anything but the background is there */
  readonly painted: number;
  /** until a drawing can be seen */
  readonly drawn: number;
  /** until controls work; null: there are none */
  readonly live: number | null;
  /** what had been asked for when the drawing was there: compressed bytes, and requests */
  readonly bytes: number;
  readonly requests: number;
}

/** How long a phone on a slow line waits for pages of each kind: medians of some runs. */
export async function pagesOn(out: string, base: string): Promise<string> {
  return onSite(out, base, async (browser) => {
    const files = compressed(out, base);
    const bare = bareOf(readFileSync(join(out, 'en/index.html'), 'utf8'));
    const { server, port } = await listening((request, response) =>
      request.url === `${base}bare`
        ? response.setHeader('content-type', 'text/html; charset=utf-8').end(bare)
        : files(request, response),
    );
    const lines = [];
    for (const [name, path] of Object.entries(PAGES)) {
      const all: Shown[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        all.push(await shown(browser, `http://127.0.0.1:${port}${base}${path}`));
      }
      const at = (what: keyof Shown) => {
        const middle = median(all, (each) => each[what] ?? undefined);
        return middle === undefined ? '–' : `${(middle / 1000).toFixed(2)} s`;
      };
      lines.push(`${name}: painted ${at('painted')}, drawing ${at('drawn')}, controls ${at('live')}`);
    }
    server.close();
    return [`Pages on Slow 4G, CPU 4 times slower, medians of ${RUNS}:`, ...lines].join('\n');
  });
}

/** The first drawing of a page for a phone, and no styles or scripts. */
export function bareOf(html: string): string {
  const [drawing = ''] = /<svg[^>]* class="chart.*?<\/svg>/s.exec(html) ?? [];
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><main><div class="drawing">${drawing}</div></main>`;
}

/** Opens a page as a phone on a slow line does, without anything that an earlier visit left. */
export async function shown(browser: Browser, address: string): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const sizes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId }) => sizes.set(requestId, 0));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await page.addInitScript({ path: fileURLToPath(new URL('./watch.mjs', import.meta.url)) });
  await page.goto(address, { waitUntil: 'commit', timeout: WAIT });
  await has(page, 'drawn');
  const asked = [...sizes.keys()];
  await page.waitForLoadState('load', { timeout: WAIT });
  const times = await settled(page);
  await context.close();
  return { ...times, bytes: sum(asked, (id) => sizes.get(id)), requests: asked.length };
}

/** Waits for a page to show or be something: `drawn`, `live`. */
async function has(page: Page, what: string): Promise<void> {
  await page.waitForFunction(
    (name) => Reflect.get(Reflect.get(globalThis, 'seen'), name) !== undefined,
    what,
    { timeout: WAIT },
  );
}

async function settled(page: Page): Promise<Omit<Shown, 'bytes' | 'requests'>> {
  const scripted = (await page.locator('script[type=module]').count()) > 0;
  if (scripted) await has(page, 'live');
  return page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const { drawn, live } = Reflect.get(globalThis, 'seen');
    return { painted: paint, drawn, live: live ?? null };
  });
}
