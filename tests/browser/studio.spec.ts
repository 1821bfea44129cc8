import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { objections } from './axe.ts';
import { DATAWRAPPER, expect, live, rankingFigure, hostedTest as test } from './support.ts';

async function studioOf(page: Page, path: string, label: string): Promise<void> {
  await page.goto(path);
  await live(page);
  const figure = rankingFigure(page);
  await figure.locator('.menu > summary').click();
  await figure.getByRole('link', { name: label, exact: true }).click();
}

const preview = (page: Page) => page.frameLocator('.studio iframe');

for (const [language, label, code] of [
  ['en', 'Embed', 'Code of the frame'],
  ['fr', 'Intégrer', 'Code du cadre'],
  ['ar', 'تضمين', 'شيفرة الإطار'],
] as const) {
  test(`what is copied in ${language} shows on another page what is on screen`, async ({ page, host }) => {
    const path = `/${language}/indicators/internet-users/?group=DCO&year=2020&economies=MAR`;
    await page.goto(path);
    const title = await rankingFigure(page).getByRole('heading').first().textContent();
    await studioOf(page, path, label);
    await expect(preview(page).getByRole('heading')).toHaveText(title ?? '');
    await page.goto(host(await page.getByRole('textbox', { name: code, exact: true }).inputValue()));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading')).toHaveText(title ?? '');
    await expect(frame.locator('.drawing .chosen')).toHaveCount(1);
    const height = async () => Math.ceil((await frame.locator('main').boundingBox())?.height ?? 0);
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(await height());
    expect(await height()).toBeLessThanOrEqual(500);
  });
}

test('theme, width and an own title go into the preview, the code and the link', async ({ page }) => {
  await page.goto('/en/studio/?figure=trend-internet-users&group=DCO');
  await live(page);
  await page.getByRole('combobox', { name: 'Width of the preview' }).selectOption('300 pixels');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await page.getByRole('textbox', { name: 'Title of your own' }).fill('Half of us are <b>online</b>');
  const frame = preview(page);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByRole('heading')).toHaveText('Half of us are <b>online</b>');
  await expect(frame.getByText('The title is by whoever embeds this figure')).toBeVisible();
  expect((await page.locator('.studio iframe').boundingBox())?.width).toBeCloseTo(300, -1);
  const code = page.getByRole('textbox', { name: 'Code of the frame' });
  await expect(code).toHaveValue(/theme=dark&amp;title=Half.* title="Trend: People using the internet, DCO"/);
  await expect(page).toHaveURL(/theme=dark.*title=Half.*width=300/);
});

test('what cannot be had is said, and the nearest is shown', async ({ page }) => {
  const title = encodeURIComponent(`\u202E<i>${'long '.repeat(200)}`);
  await page.goto(`/en/studio/?figure=globe-internet-users&height=10&accent=blueish&title=${title}`);
  await live(page);
  const said = page.locator('.studio').getByRole('status').first();
  for (const part of ['no view “globe”', 'cut after 120 letters', 'no colour', '240 pixels']) {
    await expect(said).toContainText(part);
  }
  const heading = preview(page).getByRole('heading');
  await expect(heading).toContainText('<i>long');
  expect((await heading.textContent())?.length).toBeLessThanOrEqual(120);
});

test('a reader finds a country inside a frame, by another name of it', async ({ page }) => {
  await page.goto('/en/embed/ranking-internet-users/?group=OIC&find=1&height=500');
  await page.getByRole('combobox', { name: 'Find your country' }).fill('turquie');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Chosen: Türkiye' })).toBeVisible();
  await expect(page.locator('.drawing .chosen')).toHaveCount(1);
});

/** Six figures of different kinds, each in a look of its own. */
const LOOKS = [
  'en/embed/ranking-internet-users/?group=OIC&height=500&find=1',
  'fr/embed/trend-internet-users/?aspect=16:9&accent=c60&title=Mon%20titre',
  'ar/embed/map-internet-users/?height=500&theme=dark',
  'en/embed/profile-MAR/?height=500&accent=ff0',
  'fr/embed/matrix-overall/?group=DCO&height=500',
  'en/embed/sidebyside-overall/?height=500',
];

/** CSS pixels of places in other pages. */
const PLACES = [300, 500, 700];

const drawn = '.drawing :is(svg, table)';

test('six embeds of different kinds keep to the height asked for, in a page that listens as Datawrapper says', async ({
  page,
  host,
  baseURL,
}) => {
  test.slow();
  for (const width of PLACES) {
    const html = LOOKS.map(
      (path, at) =>
        `<iframe title="${at}" src="${baseURL}/${path}" width="${width}" height="300" frameborder="0"></iframe>`,
    );
    await page.goto(host(`${html.join('<br>')}<script>${DATAWRAPPER}</script>`));
    for (const [at, path] of LOOKS.entries()) {
      const place = page.locator(`iframe[title="${at}"]`);
      await place.scrollIntoViewIfNeeded();
      const main = place.contentFrame().locator('main');
      await expect(main.locator(drawn).first()).toBeVisible();
      await expect
        .poll(async () => (await place.boundingBox())?.height)
        .toBe(Math.ceil((await main.boundingBox())?.height ?? 0));
      // A shape that is lower than what stands around a drawing grows by it.
      const most = path.includes('aspect') ? 600 : 520;
      expect((await place.boundingBox())?.height).toBeLessThanOrEqual(most);
    }
  }
});

test('sandboxed without scripts the same six show their figure in its default view', async ({
  page,
  host,
  baseURL,
}) => {
  for (const width of PLACES) {
    const html = LOOKS.map(
      (path, at) =>
        `<iframe title="${at}" sandbox="" src="${baseURL}/${path}" width="${width}" height="500"></iframe>`,
    );
    await page.goto(host(html.join('<br>')));
    for (const [at] of LOOKS.entries()) {
      const main = page.frameLocator(`iframe[title="${at}"]`).locator('main');
      await expect(main.locator(`${drawn}:visible`).first()).toBeVisible();
      await expect(main.locator('.finding')).toHaveCount(0);
    }
  }
});

for (const path of LOOKS) {
  test(`axe has nothing against the frame ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 300, height: 500 });
    await page.goto(`/${path}`);
    await expect(page.locator('html')).not.toHaveClass('pending');
    await expect(page.locator(`${drawn}:visible`).first()).toBeVisible();
    expect(await objections(page)).toEqual([]);
  });
}

test('a frame between two prerendered widths is drawn at its own', async ({ page }) => {
  await page.setViewportSize({ width: 520, height: 600 });
  await page.goto('/en/embed/trend-internet-users/');
  const drawn = page.locator('.drawing svg:visible');
  await expect(drawn).toHaveAttribute('viewBox', /^0 0 504 /);
  expect((await drawn.boundingBox())?.width).toBe(504);
});

for (const language of LANGUAGES) {
  test(`axe has nothing against the studio in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/studio/?figure=ranking-internet-users&group=DCO`);
    await live(page);
    await expect(preview(page).locator('.drawing svg:visible')).toHaveCount(1);
    expect(await objections(page)).toEqual([]);
  });
}

test('an oEmbed consumer finds the answer by the page’s link and shows the figure', async ({
  page,
  request,
  baseURL,
  host,
}) => {
  const source = await (await request.get('/fr/indicators/internet-users/')).text();
  const link =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(source)?.[1] ?? '';
  expect(link).toMatch(/^https?:/);
  const local = `${baseURL}${new URL(link).pathname}`;
  const answer = (await (await request.get(local)).json()) as Record<string, unknown>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Meridian' });
  const figure = String(answer.html).replaceAll(new URL(link).origin, baseURL ?? '');
  await page.goto(host(`<div style="width:${answer.width}px">${figure}</div>`));
  await expect(page.frameLocator('iframe').locator('.drawing svg:visible')).toHaveCount(1);
  const drawn = (await page.frameLocator('iframe').locator('main').boundingBox())?.height ?? 0;
  expect(Number(answer.height)).toBeGreaterThan(drawn * 0.95);
  expect(Number(answer.height)).toBeLessThan(drawn * 1.2);
});
