import type { Page } from '@playwright/test';
import { METHOD } from '../../src/scoring/method.ts';
import { EARLIER, FIGURE, keepEarlier, VANISHED } from './earlier.ts';
import { DATAWRAPPER, expect, hostedTest as plain } from './support.ts';

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

let earlier: ReturnType<typeof keepEarlier>;
plain.beforeAll(() => {
  earlier = keepEarlier();
});
plain.afterAll(() => earlier.remove());

async function article(
  page: Page,
  host: (html: string) => string,
  baseURL: string | undefined,
  script: string,
): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // What browsers say of every script in a frame that is not allowed any.
    if (!message.text().startsWith('Blocked script execution')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const frames = NAMES.map((name) => {
    const [path, attributes] = ARTICLE[name];
    return `<iframe name="${name}" title="${name}" src="${baseURL}/${path}" frameborder="0" ${attributes}></iframe>`;
  });
  const address = host(`${frames.join('<br>')}<script>${script}</script>`);
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (![baseURL, new URL(address).origin].includes(origin)) complaints.push(request.url());
  });
  await earlier.serve(page);
  await page.goto(address);
  return complaints;
}

plain(
  'an article of another origin shows seven embeds, each as high as its content',
  async ({ page, host, baseURL }) => {
    const complaints = await article(page, host, baseURL, DATAWRAPPER);
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
    await expect(inside('frozen').locator('.foot')).toContainText(`${EARLIER}, method ${METHOD} (frozen)`);
    await expect(inside('vanished').locator('.notices')).toContainText(EARLIER);
    expect(complaints).toEqual([]);
  },
);

plain(
  'a host that sends rubbish to its embeds, and answers theirs with it, changes nothing in them',
  async ({ page, host, baseURL }) => {
    const rubbish = `
    const RUBBISH = [null, undefined, 12, 'datawrapper-height', [], {}, { 'datawrapper-height': null },
      { 'datawrapper-height': { x: -1 } }, { type: 'resize', height: 1e9 }, new Map([[1, 2]]), '{"a":'];
    const send = (to) => { for (const each of RUBBISH) to.postMessage(each, '*'); };
    addEventListener('message', ({ source }) => send(source));
    addEventListener('load', () => { for (const frame of document.querySelectorAll('iframe')) send(frame.contentWindow); });`;
    const complaints = await article(page, host, baseURL, rubbish);
    for (const name of NAMES) {
      const content = page.frameLocator(`iframe[name="${name}"]`);
      await expect(content.locator('.drawing svg:visible')).toHaveCount(1);
      await expect(content.getByRole('heading')).not.toBeEmpty();
    }
    expect(complaints).toEqual([]);
  },
);
