import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { POLICY } from '../build/document.ts';
import type { Case } from './cases.ts';
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
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  );
  const server = await preview({ base, build: { outDir: out }, preview: { port: 0 }, logLevel: 'warn' });
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  try {
    const page = await browser.newPage();
    await serveBench(page);
    await page.goto(new URL('bench.html', server.resolvedUrls?.local[0]).href);
    const first = await page.evaluate(start, built);
    await page.reload();
    const second = await page.evaluate(start, built);
    return { ...(await page.evaluate(ask, { built, cases, runs })), starts: [first, second] };
  } finally {
    await browser.close();
    await server.close();
  }
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
