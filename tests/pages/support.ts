import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';

/**
 * Every page of every test is watched: nothing on the console (a hydration mismatch, a policy violation), no uncaught error,
 * no request to another origin. A test that provokes a message says which.
 */
export const test = base.extend<{ readonly expectedMessages: RegExp[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off its parameters
  expectedMessages: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, expectedMessages, baseURL }, use) => {
    const complaints: string[] = [];
    const complain = (text: string) => {
      // A link to another view than the default leaves what was fetched ahead for the default unused.
      const expected = [...expectedMessages, /was preloaded using link preload but not used/];
      if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
    });
    page.on('pageerror', (error) => complain(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) complain(`request to ${request.url()}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect, type Page };

/** Rows of a table of the data package. */
export function dataRows(file: string) {
  return csvParse(readFileSync(`data/${file}`, 'utf8'));
}

export function membersOf(group: string): string[] {
  return dataRows('memberships.csv')
    .filter((row) => row.group === group && row.status === 'member')
    .map((row) => row.economy ?? '');
}

/** Waits until scripts have taken the page over. */
export async function live(page: Page): Promise<void> {
  await expect(page.locator('.drawing .at-wide').first()).toHaveCount(0);
}

/** The figure with the ranking of an indicator's page: the map comes before it. */
export function rankingFigure(page: Page): Locator {
  return page.getByRole('figure').filter({ has: page.locator('.chart-ranking') });
}

/** No script of the engine and no wasm may be fetched. */
export async function blockEngine(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/duckdb|\.wasm|\.bin$/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  return asked;
}

/** Opens an address as a static host answers it that has no file for it. */
export async function openLikeAStaticHost(page: Page, address: string): Promise<void> {
  await page.route(address, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ status: 404, path: 'dist/404.html', contentType: 'text/html; charset=utf-8' })
      : route.continue(),
  );
  await page.goto(address);
}
