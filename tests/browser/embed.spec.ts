import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { objections } from './axe.ts';
import { DATAWRAPPER, expect, rankingFigure, hostedTest as test } from './support.ts';

interface Wanted {
  readonly path: string;
  readonly width?: string;
  readonly sandbox?: string;
  readonly listener?: string;
}

interface Given {
  readonly page: Page;
  readonly host: (html: string) => string;
  readonly baseURL: string | undefined;
}

/** A page of another origin with one embed in it. */
async function embedded({ page, host, baseURL }: Given, wanted: Wanted): Promise<FrameLocator> {
  const sandbox = wanted.sandbox === undefined ? '' : ` sandbox="${wanted.sandbox}"`;
  const address =
    host(`<iframe title="Figure" src="${baseURL}/${wanted.path}" style="width:${wanted.width ?? '700px'};border:0"${sandbox}></iframe>
    <script>${wanted.listener ?? DATAWRAPPER}</script>`);
  await page.goto(address);
  return page.frameLocator('iframe');
}

const shownRows = (frame: FrameLocator) => frame.locator('.drawing svg:visible [data-row]');

test('a listener written for Datawrapper gives the frame the height of its figure', async ({
  page,
  host,
  baseURL,
}) => {
  const frame = await embedded({ page, host, baseURL }, { path: 'en/embed/ranking-internet-users/' });
  const content = frame.locator('main');
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())?.height)
    .toBe(Math.ceil((await content.boundingBox())?.height ?? 0));
});

test('our own listener does the same', async ({ page, host, baseURL }) => {
  const listener = readFileSync('public/embed.js', 'utf8');
  const frame = await embedded(
    { page, host, baseURL },
    {
      path: 'fr/embed/trend-internet-users/',
      width: '320px',
      listener,
    },
  );
  const height = async () => Math.ceil((await frame.locator('main').boundingBox())?.height ?? 0);
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(await height());
});

for (const sandbox of ['', 'allow-scripts']) {
  test(`a frame with sandbox="${sandbox}" shows its figure`, async ({ page, host, baseURL }) => {
    const frame = await embedded(
      { page, host, baseURL },
      { path: 'ar/embed/ranking-internet-users/', sandbox },
    );
    await expect(shownRows(frame).first()).toBeVisible();
    expect(await shownRows(frame).count()).toBeGreaterThan(40);
    await expect(frame.locator('.foot')).toContainText(/[0-9a-f]{12}/);
  });
}

test('a sandboxed frame that cannot fetch another view shows the default one and says so', async ({
  page,
  host,
  baseURL,
}) => {
  const frame = await embedded(
    { page, host, baseURL },
    {
      path: 'en/embed/ranking-internet-users/?group=DCO',
      sandbox: 'allow-scripts',
    },
  );
  await expect(frame.getByText('could not be loaded')).toBeVisible();
  await expect(shownRows(frame).first()).toBeVisible();
});

for (const width of [280, 320, 408, 500, 639, 640, 800]) {
  test(`exactly one drawing fills a frame of ${width} pixels`, async ({ page, host, baseURL }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    const frame = await embedded(
      { page, host, baseURL },
      {
        path: 'en/embed/trend-internet-users/',
        width: `${width}px`,
      },
    );
    const drawing = frame.locator('.drawing svg:visible');
    await expect(drawing).toHaveCount(1);
    const drawn = async () => (await drawing.boundingBox())?.width ?? 0;
    await expect.poll(drawn).toBeGreaterThan(width - 30);
    expect(await drawn()).toBeLessThanOrEqual(width);
  });
}

test('a frame too narrow for a drawing says the figure in words', async ({ page, host, baseURL }) => {
  const frame = await embedded(
    { page, host, baseURL },
    { path: 'en/embed/ranking-internet-users/', width: '200px' },
  );
  await expect(frame.locator('.summary')).toBeVisible();
  await expect(frame.locator('.drawing')).toBeHidden();
});

for (const [language, path] of [
  ['en', 'group=DCO&year=2020&economies=SAU,KWT'],
  ['fr', 'group=ASEAN'],
  ['ar', 'group=OIC&year=2015'],
]) {
  test(`an embed in ${language} with parameters shows what the page shows`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto(`/${language}/indicators/internet-users/?${path}`);
    const figure = rankingFigure(page);
    const title = await figure.getByRole('heading').first().textContent();
    // Until its width is measured, a figure is in the page once for each of two.
    await expect(figure.locator('.drawing svg')).toHaveCount(1);
    const marks = await figure
      .locator('.drawing [data-mark]')
      .evaluateAll((own) => own.map((each) => each.getAttribute('aria-label')));
    const frame = await embedded(
      { page, host, baseURL },
      {
        path: `${language}/embed/ranking-internet-users/?${path}`,
      },
    );
    await expect(frame.getByRole('heading')).toHaveText(title ?? '');
    const shown = await frame
      .locator('.drawing [data-mark]')
      .evaluateAll((own) => own.map((each) => each.getAttribute('aria-label')));
    expect(shown).toEqual(marks);
    await expect(frame.getByRole('heading').getByRole('link')).toHaveAttribute(
      'href',
      `/${language}/indicators/internet-users/?${path}`,
    );
  });
}

test('a parameter out of range is left out, and a line says so', async ({ page }) => {
  await page.goto('/en/embed/ranking-internet-users/?year=1066&group=ASEAN&theme=pink');
  await expect(page.locator('.notices p')).toHaveText([/1066/, /pink/]);
  await expect(page.locator('.drawing [data-row]')).toHaveCount(11);
});

test('an unknown parameter, such as a host adds, changes nothing', async ({ page }) => {
  await page.goto('/en/embed/ranking-internet-users/?utm_source=newspaper');
  await expect(page.locator('.notices p')).toHaveCount(0);
  await expect(page.locator('.drawing svg:visible')).toHaveCount(1);
});

test('the theme is the address’s, whatever the system’s', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto('/en/embed/ranking-internet-users/?theme=dark');
  expect(await paper()).toBe('rgb(18, 23, 28)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/embed/ranking-internet-users/?theme=light');
  expect(await paper()).toBe('rgb(255, 255, 255)');
});

test('an outline on a map speaks beside the pointer, and in its middle to the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto('/en/embed/map-internet-users/?group=WORLD');
  const tooltip = page.locator('.tooltip');
  const russia = page.locator('.drawing svg [data-mark][aria-label^="Russian Federation"]');
  const box = await russia.locator('.mark').boundingBox();
  if (box === null) throw new Error('expected an outline');
  const at = { x: box.x + box.width * 0.6, y: box.y + box.height / 2 };
  const middle = async () => {
    const own = await tooltip.boundingBox();
    return own === null ? Number.NaN : own.x + own.width / 2;
  };
  await page.mouse.move(at.x, at.y);
  await expect(tooltip).toContainText('Russian Federation');
  expect(Math.abs((await middle()) - at.x)).toBeLessThan(2);
  await russia.focus();
  expect(Math.abs((await middle()) - at.x)).toBeLessThan(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(russia).toBeFocused();
  expect(Math.abs((await middle()) - (box.x + box.width / 2))).toBeLessThan(2);
});

test('no request leaves our origin, and nothing is said on the console', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) complaints.push(request.url());
  });
  await page.goto('/fr/embed/trend-internet-users/?group=DCO');
  await expect(page.getByRole('heading')).toContainText('DCO');
  expect(complaints).toEqual([]);
});

for (const [language, figure] of [
  ...LANGUAGES.flatMap((own) => [
    [own, 'ranking-internet-users'],
    [own, 'trend-internet-users'],
    [own, 'map-internet-users'],
  ]),
  ['en', 'income-internet-users'],
  ['fr', 'divide-account-ownership'],
  ['ar', 'indicators-skills'],
  ['en', 'divides-MAR'],
]) {
  test(`axe finds nothing in ${figure} to embed in ${language}`, async ({ page }) => {
    for (const search of ['', '?theme=dark', '?group=DCO']) {
      await page.goto(`/${language}/embed/${figure}/${search}`);
      await expect(page.locator('.drawing svg:visible').first()).toBeVisible();
      expect(await objections(page)).toEqual([]);
    }
  });
}
