import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Page, test as plain } from '@playwright/test';
import { EARLIER, FIGURE, keepEarlier, VANISHED } from './earlier.ts';
import { expect } from './support.ts';

/** The listener that Datawrapper's documentation gives to pages that embed its charts, as it stands there. */
const DATAWRAPPER = `!function(){"use strict";window.addEventListener("message",(function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r=0;r<e.length;r++)if(e[r].contentWindow===a.source){var i=a.data["datawrapper-height"][t]+"px";e[r].style.height=i}}}))}();`;

/** Attributes of the seven frames of an article. */
const ARTICLE = {
  plain: [`en/embed/${FIGURE}/`, 'width="700"'],
  sandboxed: ['en/embed/trend-internet-users/', 'width="700" height="640" sandbox'],
  narrow: ['fr/embed/strip-connectivity/', 'width="320"'],
  arabic: ['ar/embed/profile-MAR/', 'width="700"'],
  dark: ['en/embed/matrix-overall/?theme=dark&group=ASEAN', 'width="700"'],
  frozen: [`en/embed/${FIGURE}/?at=${EARLIER}`, 'width="700"'],
  vanished: [`en/embed/${VANISHED}/`, 'width="700"'],
} as const;
const NAMES = Object.keys(ARTICLE) as (keyof typeof ARTICLE)[];

let host: Server;
let html = '';
let earlier: ReturnType<typeof keepEarlier>;
plain.beforeAll(async () => {
  earlier = keepEarlier();
  host = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
  ).listen(0);
  await new Promise((listening) => host.once('listening', listening));
});
plain.afterAll(() => {
  earlier.remove();
  host.close();
});

async function article(page: Page, baseURL: string | undefined, script: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // What browsers say of every script in a frame that is not allowed any.
    if (!message.text().startsWith('Blocked script execution')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const { port } = host.address() as AddressInfo;
  const origins = [baseURL, `http://127.0.0.1:${port}`];
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) complaints.push(request.url());
  });
  const frames = NAMES.map((name) => {
    const [path, attributes] = ARTICLE[name];
    return `<iframe name="${name}" title="${name}" src="${baseURL}/${path}" frameborder="0" ${attributes}></iframe>`;
  });
  html = `<!doctype html><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">${frames.join('<br>')}<script>${script}</script>`;
  await earlier.serve(page);
  await page.goto(`http://127.0.0.1:${port}/`);
  return complaints;
}

plain(
  'an article of another origin shows seven embeds, each as high as its content',
  async ({ page, baseURL }) => {
    const complaints = await article(page, baseURL, DATAWRAPPER);
    for (const name of NAMES) {
      const place = page.locator(`iframe[name="${name}"]`);
      const content = place.contentFrame();
      await place.scrollIntoViewIfNeeded();
      await expect(content.locator('.drawing svg:visible')).toHaveCount(1);
      await expect(content.locator('.source')).not.toBeEmpty();
      if (name === 'sandboxed') continue;
      const drawn = async () => Math.ceil((await content.locator('main').boundingBox())?.height ?? 0);
      await expect.poll(async () => ((await place.boundingBox())?.height ?? 0) - (await drawn())).toBe(0);
    }
    const inside = (name: keyof typeof ARTICLE) => page.frameLocator(`iframe[name="${name}"]`);
    await expect(inside('arabic').locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(inside('dark').locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(inside('frozen').locator('.foot')).toContainText(`${EARLIER} (frozen)`);
    await expect(inside('vanished').locator('.notices')).toContainText(EARLIER);
    expect(complaints).toEqual([]);
  },
);

plain(
  'a host that sends rubbish to its embeds, and answers theirs with it, changes nothing in them',
  async ({ page, baseURL }) => {
    const rubbish = `
    const RUBBISH = [null, undefined, 12, 'datawrapper-height', [], {}, { 'datawrapper-height': null },
      { 'datawrapper-height': { x: -1 } }, { type: 'resize', height: 1e9 }, new Map([[1, 2]]), '{"a":'];
    const send = (to) => { for (const each of RUBBISH) to.postMessage(each, '*'); };
    addEventListener('message', ({ source }) => send(source));
    addEventListener('load', () => { for (const frame of document.querySelectorAll('iframe')) send(frame.contentWindow); });`;
    const complaints = await article(page, baseURL, rubbish);
    for (const name of NAMES) {
      const content = page.frameLocator(`iframe[name="${name}"]`);
      await expect(content.locator('.drawing svg:visible')).toHaveCount(1);
      await expect(content.getByRole('heading')).not.toBeEmpty();
    }
    expect(complaints).toEqual([]);
  },
);
