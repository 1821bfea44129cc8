import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';

/**
 * Opens a page at 1280 px for measurements that run in it.
 *
 * @param script of this folder, that the page is given before its own
 */
export async function measuredPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const file of ['tools.mjs', script])
    await page.addInitScript({ path: fileURLToPath(new URL(file, import.meta.url)) });
  return page;
}

/**
 * Serves the built site and opens the system's Chromium for some work on it.
 *
 * @param work given the browser and the address of the site's first page, with a slash at its end
 * @param more arguments for the browser
 */
export async function onSite<T>(
  out: string,
  base: string,
  work: (browser: Browser, address: string) => Promise<T>,
  more: readonly string[] = [],
): Promise<T> {
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  );
  const server = await preview({ base, build: { outDir: out }, preview: { port: 0 }, logLevel: 'warn' });
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync', ...more],
  });
  try {
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('The preview server has no address');
    return await work(browser, address);
  } finally {
    await browser.close();
    await server.close();
  }
}
