import type { Browser } from '@playwright/test';
import { KINDS } from '../../src/figures/kinds.ts';
import { figureId } from '../../src/figures/ref.ts';
import { onSite } from './site.ts';
import { compressed, LINE, listening } from './slow.ts';

/** One figure of every kind: as they are prerendered, and in another view, drawn by their scripts. */
const FIGURES = KINDS.map(([kind, { example }]) => figureId({ kind, of: example.of }));
const VIEWS = { 'as prerendered': '', 'for another group': '?group=ASEAN' } as const;

interface Embeds {
  readonly bytes: number;
  readonly requests: number;
  readonly drawn: number;
  readonly busy: number;
}

/** All frames in one process, as on a phone: one thread, whose line and time can be measured. */
const ONE_PROCESS = ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'];

/** A frame of every kind in a page of another origin on a slow line: what they weigh, when the last is drawn, how long threads are busy. */
export async function embedsOn(out: string, base: string): Promise<string> {
  return onSite(
    out,
    base,
    async (browser) => {
      const site = await listening(compressed(out, base));
      const lines = [];
      for (const [name, search] of Object.entries(VIEWS)) {
        const frames = FIGURES.map(
          (figure) =>
            `<iframe title="${figure}" width="700" height="600" src="http://localhost:${site.port}${base}en/embed/${figure}/${search}"></iframe>`,
        );
        const host = await listening((_, response) =>
          response.setHeader('content-type', 'text/html').end(`<!doctype html>${frames.join('')}`),
        );
        const { bytes, requests, drawn, busy } = await measured(browser, host.port);
        host.server.close();
        lines.push(
          `${FIGURES.length} embeds ${name}: ${(bytes / 1000).toFixed(0)} KB in ${requests} requests, all drawn after ${(drawn / 1000).toFixed(1)} s on Slow 4G, main thread busy for ${busy.toFixed(0)} ms`,
        );
      }
      site.server.close();
      return lines.join('\n');
    },
    ONE_PROCESS,
  );
}

async function measured(browser: Browser, port: number): Promise<Embeds> {
  // Frames out of sight are not drawn at all: here all are in sight, two side by side.
  const height = 620 * Math.ceil(FIGURES.length / 2);
  const context = await browser.newContext({ viewport: { width: 1480, height } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Performance.enable');
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
  const started = await page.evaluate(() => performance.timeOrigin);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const paints = await Promise.all(frames.map((frame) => frame.evaluate(firstPaint)));
  const { metrics } = await session.send('Performance.getMetrics');
  const tasks = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  await context.close();
  return { bytes, requests, drawn: Math.max(...paints) - started, busy: tasks * 1000 };
}

/** When a frame first showed its figure, which it holds back until that is drawn: milliseconds since 1970. */
function firstPaint(): number {
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return performance.timeOrigin + (paint?.startTime ?? Number.POSITIVE_INFINITY);
}
