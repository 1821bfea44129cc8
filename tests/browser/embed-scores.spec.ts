import type { Locator } from '@playwright/test';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { KINDS } from '../../src/figures/kinds.ts';
import { figureId } from '../../src/figures/ref.ts';
import { expect, live, test } from './support.ts';

/** Views that say more of some kinds than that of their example. */
const VIEWS = [
  ['matrix-overall', 'group=ASEAN&year=2022&sort=connectivity'],
  ['scoremap-overall', 'group=ESCAP&year=2023&sort=skills'],
  ['map-internet-users', 'group=DCO&year=2021&economies=MAR,SAU'],
  ['movers-overall', 'group=OIC&since=2020'],
  ['strip-connectivity', 'group=DCO&economies=MAR,SAU'],
  ['standing-skills', 'group=ASEAN&year=2021&economies=MYS'],
  ['course-connectivity', 'group=ESCAP&economies=FJI,IND'],
  ['movers-connectivity', 'group=OIC&since=2017'],
  ['profile-MAR', 'group=DCO&vs=SAU,WORLD'],
  ['history-MYS', 'group=OIC&year=2022'],
  ['divide-account-ownership', 'group=ESCAP&year=2021&by=income'],
  ['income-internet-users', 'group=ASEAN&economies=MYS,VNM'],
] as const;

const FIGURES = [
  ...KINDS.map(([kind, { example }]) => [figureId({ kind, of: example.of }), example.view] as const),
  ...VIEWS,
];

/** What a figure says, page or frame: its texts, and the names of all marks that are shown. */
async function said(figure: Locator) {
  return {
    title: await figure.getByRole('heading').first().textContent(),
    measure: await figure.locator('.measure').first().textContent(),
    marks: await figure
      .locator('.drawing [data-mark]:visible')
      .evaluateAll((marks) => marks.map((each) => each.getAttribute('aria-label'))),
  };
}

for (const [index, [figure, search]] of FIGURES.entries()) {
  const language = LANGUAGES[index % LANGUAGES.length];

  test(`${figure} with ${search}, in ${language}, says in its frame what it says in its page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${language}/embed/${figure}/?${search}`);
    await expect(page.locator('html.pending')).toHaveCount(0);
    const framed = await said(page.locator('figure'));
    const address = (await page.getByRole('heading').first().getByRole('link').getAttribute('href')) ?? '';
    expect(address.split('?')[1]).toBe(search);
    await page.goto(address);
    await live(page);
    const inPage = page.locator(`figure:has(.menu a[href$="/embed/${figure}/"])`);
    await expect(inPage).toHaveCount(1);
    // Until its width is measured, a figure is in the page once for each of two.
    await expect(inPage.locator('.at-narrow')).toHaveCount(0);
    expect(await said(inPage)).toEqual(framed);
  });
}

test('a year without a ranking is said, and the first that has one is shown', async ({ page }) => {
  await page.goto('/en/embed/strip-connectivity/?year=1995');
  await expect(page.locator('.notices')).toContainText('1995');
  await expect(page.locator('.drawing svg:visible')).toHaveCount(1);
});

test('an area’s indicators to embed say what the page says of them', async ({ page }) => {
  const items = () =>
    page
      .locator('.multiples > li')
      .evaluateAll((own) =>
        own.map((each) => [
          each.textContent,
          each.querySelector('svg')?.getAttribute('aria-label'),
          each.querySelector('a')?.getAttribute('href'),
        ]),
      );
  const search = 'group=DCO&year=2022';
  await page.goto(`/ar/areas/skills/?${search}`);
  await live(page);
  const title = await page.locator('figure:has(.multiples)').getByRole('heading').first().textContent();
  const shown = await items();
  await page.goto(`/ar/embed/indicators-skills/?${search}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  expect(shown.length).toBeGreaterThan(5);
  await expect.poll(items).toEqual(shown);
});

test('an economy’s divides to embed say what the page says of them', async ({ page }) => {
  const items = () =>
    page.locator('.divide:visible').evaluateAll((own) =>
      own.map((each) => [
        each.querySelector('h2, h3')?.textContent,
        // Each drawing is there for every width of a frame.
        [...each.querySelectorAll('[data-mark]')]
          .filter((mark) => mark.checkVisibility())
          .map((mark) => mark.getAttribute('aria-label')),
        [...each.querySelectorAll('li')].map((item) => item.textContent),
      ]),
    );
  await page.goto('/fr/economies/MAR/');
  await live(page);
  const title = await page.locator('figure:has(.divide)').getByRole('heading').first().textContent();
  const shown = await items();
  await page.goto('/fr/embed/divides-MAR/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  expect(shown.length).toBeGreaterThan(3);
  expect(await items()).toEqual(shown);
  // Drawn by the script of embeds, as the prerender draws it.
  await page.goto('/fr/embed/divides-MAR/?group=DCO');
  await expect.poll(items).toEqual(shown);
});

test('every figure with a drawing on the overview, an area’s, an indicator’s and an economy’s page offers its embed, and each is there', async ({
  page,
  request,
}) => {
  for (const [path, count] of [
    ['', 3],
    ['indicators/internet-users/', 5],
    ['areas/connectivity/', 5],
    ['economies/MAR/', 3],
  ] as const) {
    await page.goto(`/en/${path}`);
    const offered = await page
      .locator('figure .menu li.unscripted a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(offered.length).toBe(count);
    for (const address of offered) expect((await request.get(address)).ok()).toBe(true);
    await live(page);
    const figure = page.getByRole('figure').first();
    await figure.locator('.menu > summary').click();
    await figure.getByRole('link', { name: 'Embed', exact: true }).click();
    await expect(page.frameLocator('.studio iframe').locator('.drawing svg:visible')).toHaveCount(1);
  }
});

test('a page with a figure leads oEmbed consumers to it', async ({ request }) => {
  for (const [path, figure] of [
    ['fr/', 'matrix-overall'],
    ['ar/areas/skills/', 'strip-skills'],
    ['en/economies/MAR/', 'profile-MAR'],
  ]) {
    const source = await (await request.get(`/${path}`)).text();
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(source)?.[1];
    expect(link).toMatch(new RegExp(`/embed/${figure}/oembed.json$`));
    const answer = (await (await request.get(new URL(link ?? '').pathname)).json()) as { html: string };
    expect(answer.html).toContain(`/embed/${figure}/"`);
  }
});

test('a figure that stands for no page is embedded by its code alone: nothing leads to an answer that is not there', async ({
  request,
}) => {
  for (const path of ['en/embed/trend-internet-users/', 'ar/embed/history-MAR/', 'fr/embed/divides-MAR/']) {
    expect(await (await request.get(`/${path}`)).text()).not.toContain('oembed');
  }
  expect(await (await request.get('/fr/embed/profile-MAR/')).text()).toContain(
    '/embed/profile-MAR/oembed.json"',
  );
});
