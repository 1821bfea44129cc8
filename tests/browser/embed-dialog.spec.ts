import type { Locator, Page } from '@playwright/test';
import { expect, live, rankingFigure, hostedTest as test } from './support.ts';

async function dialogOf(page: Page, path: string, label: string): Promise<Locator> {
  await page.goto(path);
  await live(page);
  const figure = rankingFigure(page);
  await figure.locator('.menu > summary').click();
  await figure.getByRole('button', { name: label, exact: true }).click();
  return page.getByRole('dialog');
}

for (const [language, label, code] of [
  ['en', 'Embed', 'Code of the frame'],
  ['fr', 'Intégrer', 'Code du cadre'],
  ['ar', 'تضمين', 'شيفرة الإطار'],
] as const) {
  test(`what is copied in ${language} shows on another page what is on screen`, async ({ page, host }) => {
    const path = `/${language}/indicators/internet-users/?group=DCO&year=2020&economies=MAR`;
    const dialog = await dialogOf(page, path, label);
    const title = await rankingFigure(page).getByRole('heading').first().textContent();
    await page.goto(host(await dialog.getByRole('textbox', { name: code, exact: true }).inputValue()));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading')).toHaveText(title ?? '');
    await expect(frame.locator('.drawing .chosen')).toHaveCount(1);
    const height = Math.ceil((await frame.locator('main').boundingBox())?.height ?? 0);
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(height);
  });
}

test('the preview takes the width and the theme that are chosen, and so does the code', async ({ page }) => {
  const dialog = await dialogOf(page, '/en/indicators/internet-users/', 'Embed');
  await dialog.getByRole('combobox', { name: 'Width' }).selectOption('320 pixels');
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  const preview = dialog.frameLocator('iframe');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect((await dialog.locator('iframe').boundingBox())?.width).toBeCloseTo(320, -1);
  const code = dialog.getByRole('textbox', { name: 'Code of the frame' });
  await expect(code).toHaveValue(/theme=dark" .*width="320"/);
});

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
