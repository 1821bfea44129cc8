import type { Page } from '@playwright/test';
import { expect, live, hostedTest as test } from './support.ts';

async function openStudio(page: Page, path: string, label: string) {
  await page.goto(path);
  await live(page);
  const figure = page
    .locator('figure')
    .filter({ has: page.locator('.chart-ranking') })
    .first();
  await figure.locator('.menu > summary').click();
  const here = page.url();
  await figure.getByRole('link', { name: label, exact: true }).click();
  return here;
}

for (const path of ['en/', 'fr/areas/skills/', 'ar/indicators/internet-users/', 'ar/economies/SEN/']) {
  test(`a link to /${path} brings a picture of its size, with a text`, async ({ request }) => {
    const source = await (await request.get(`/${path}`)).text();
    const meta = (name: string) =>
      new RegExp(`<meta property="${name}" content="([^"]+)">`).exec(source)?.[1];
    const address = meta('og:image') ?? '';
    expect(address).toMatch(/^https?:\/\//);
    expect(meta('og:url')).toMatch(new RegExp(`^${new URL(address).origin}/${path}$`));
    const answer = await request.get(new URL(address).pathname);
    expect(answer.headers()['content-type']).toBe('image/png');
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
      meta('og:image:width'),
      meta('og:image:height'),
    ]);
    expect(png.length).toBeLessThan(300_000);
    expect(meta('og:image:alt')?.length).toBeGreaterThan(20);
    expect(source).toContain('<meta name="twitter:card" content="summary_large_image">');
  });
}

for (const [language, label, code] of [
  ['en', 'Embed', 'Code of a picture with a link (SVG)'],
  ['fr', 'Intégrer', 'Code d’une image avec lien (SVG)'],
  ['ar', 'تضمين', 'شيفرة صورة مع رابط (\u2068SVG\u2069)'],
] as const) {
  test(`the picture that is copied in ${language} shows on another page and leads back`, async ({
    page,
    host,
  }) => {
    const here = await openStudio(page, `/${language}/indicators/internet-users/`, label);
    const copied = page.getByRole('textbox', { name: code, exact: true });
    await expect(copied).toHaveValue(/\/indicators\//);
    await page.goto(host(await copied.inputValue()));
    const picture = page.getByRole('link').getByRole('img');
    await expect
      .poll(() => picture.evaluate((own) => own instanceof HTMLImageElement && own.naturalWidth))
      .toBe(664);
    await expect(picture).toHaveAccessibleName(/\d/);
    await expect(page.getByRole('link')).toHaveAttribute('href', here);
  });
}

test('a picture at a lasting address is not offered for another view than the one it shows', async ({
  page,
}) => {
  await openStudio(page, '/en/indicators/internet-users/?group=DCO', 'Embed');
  await expect(page.getByText('default view only')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Code of a picture with a link (SVG)' })).toHaveCount(0);
});
