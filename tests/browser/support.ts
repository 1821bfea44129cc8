import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';

/**
 * Every page of every test is watched: nothing on the console (a hydration mismatch, a policy violation), no uncaught error,
 * no request to another origin. A test that provokes a message says which. The context was another test's before; the page is a
 * tab of its own, since a tab keeps its history and its session's storage.
 */
export const test = base.extend<{ readonly expectedMessages: RegExp[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off its parameters
  expectedMessages: async ({}, use) => {
    await use([]);
  },
  page: async ({ context, expectedMessages, baseURL }, use) => {
    const page = await context.newPage();
    const complaints: string[] = [];
    const complain = (text: string) => {
      // A link to another view than the default leaves what was fetched ahead for the default unused.
      // Nothing stands between page and host but where a test is about that: it would hide requests from those that watch them.
      const usual = [/was preloaded using link preload but not used/, /Service Worker registration blocked/];
      const expected = [...expectedMessages, ...usual];
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
    const heard = [...complaints];
    // What a test holds up or changes on its way may outlast it.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
    expect(heard).toEqual([]);
  },
});

export { expect, type Page };

/** A test with a page of another origin, which holds what `host` is given and lies at the address that it gives back. */
export const hostedTest = base.extend<{ readonly host: (html: string) => string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off its parameters
  host: async ({}, use) => {
    let page = '';
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page),
    ).listen(0);
    await new Promise((listening) => server.once('listening', listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('expected a port');
    await use((html) => {
      page = `<!doctype html><title>Host</title><link rel="icon" href="data:,">${html}`;
      return `http://127.0.0.1:${address.port}/`;
    });
    server.close();
  },
});

/** The listener that Datawrapper's documentation gives to pages that embed its charts, as it stands there. */
export const DATAWRAPPER = `!function(){"use strict";window.addEventListener("message",(function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r=0;r<e.length;r++)if(e[r].contentWindow===a.source){var i=a.data["datawrapper-height"][t]+"px";e[r].style.height=i}}}))}();`;

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
  await expect(page.locator('html.live')).toBeAttached();
  // Drawings of a paper stay as they were prerendered.
  await expect(page.locator('.drawing .at-wide:not(.written *)').first()).toHaveCount(0);
}

/** The figure with the ranking of an indicator's page: the map comes before it. */
export function rankingFigure(page: Page): Locator {
  return page.getByRole('figure').filter({ has: page.locator('.chart-ranking') });
}

/** Adds an economy as a reader does: the button opens the search, and what is found by a name is taken. */
export async function addEconomy(page: Page, button: string, typed: string, name = typed): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('combobox', { name: /code of the economy/ }).fill(typed);
  await page.getByRole('option', { name }).click();
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
