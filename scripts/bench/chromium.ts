import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { POLICY } from '../build/document.ts';
import type { Case } from './cases.ts';
import { onSite } from './site.ts';
import type { Measured } from './table.ts';

interface Manifest {
  readonly [source: string]: { readonly file: string };
}

/** The built engine: its script and the path of the site. */
interface Built {
  readonly url: string;
  readonly base: string;
}

/** What `page.mjs` exports. */
interface PageModule {
  start(built: Built): Promise<number>;
  ask(built: Built, cases: readonly Case[], runs: number): Promise<Omit<Measured, 'starts'>>;
}

/** Asks every case in the system's Chromium of the built site's own engine, under the site's own policy. */
export async function inChromium(
  out: string,
  base: string,
  cases: readonly Case[],
  runs: number,
): Promise<Measured> {
  const manifest: Manifest = JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8'));
  const entry = manifest['src/engine/browser.ts'];
  if (entry === undefined) throw new Error(`${out} holds no engine: run npm run build`);
  const built: Built = { url: `${base}${entry.file}`, base };
  return onSite(out, base, async (browser, address) => {
    const page = await browser.newPage();
    await serveBench(page);
    await page.goto(new URL('bench.html', address).href);
    const first = await page.evaluate(start, built);
    await page.reload();
    const second = await page.evaluate(start, built);
    return { ...(await page.evaluate(ask, { built, cases, runs })), starts: [first, second] };
  });
}

async function serveBench(page: Page): Promise<void> {
  const body = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Bench</title>`;
  await page.route('**/bench.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  const script = readFileSync(new URL('./page.mjs', import.meta.url), 'utf8');
  await page.route('**/bench.mjs', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}

async function start(built: Built): Promise<number> {
  const module: PageModule = await import(`${built.base}bench.mjs`);
  return module.start(built);
}

async function ask(task: { readonly built: Built; readonly cases: readonly Case[]; readonly runs: number }) {
  const module: PageModule = await import(`${task.built.base}bench.mjs`);
  return module.ask(task.built, task.cases, task.runs);
}
