import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { POLICY } from '../build/document.ts';
import type { Case } from './cases.ts';
import { onSite } from './site.ts';
import type { Measured } from './table.ts';

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

/** The script that starts the engine, the one that knows the engine's file; null where nothing is built. */
export function engineScript(out: string): string | null {
  const assets = join(out, 'assets');
  if (!existsSync(assets)) return null;
  const names = readdirSync(assets);
  const engine = names.find((name) => name.endsWith('.bin'));
  const script = names.find(
    (name) =>
      engine !== undefined &&
      name.endsWith('.js') &&
      readFileSync(join(assets, name), 'utf8').includes(engine),
  );
  return script === undefined ? null : `assets/${script}`;
}

/** Asks every case in the system's Chromium of the built site's own engine, under the site's own policy. */
export async function inChromium(
  out: string,
  base: string,
  cases: readonly Case[],
  runs: number,
): Promise<Measured> {
  const script = engineScript(out);
  if (script === null) throw new Error(`${out} holds no engine: run npm run build`);
  const built: Built = { url: `${base}${script}`, base };
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
