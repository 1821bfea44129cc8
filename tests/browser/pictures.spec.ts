import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, live, test } from './support.ts';

async function menuOf(page: Page, path: string, figure = 0): Promise<Locator> {
  await page.goto(path);
  await live(page);
  const menu = page.getByRole('figure').nth(figure).locator('.menu');
  await menu.locator('summary').click();
  return menu;
}

async function picked(page: Page, menu: Locator, format: 'SVG' | 'PNG'): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: new RegExp(format) }).click(),
  ]);
  return file;
}

/** Width and height in a PNG's header. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

for (const [language, path] of [
  ['en', ''],
  ['fr', 'indicators/internet-users/?group=DCO&economies=MAR'],
  ['ar', 'indicators/internet-users/'],
] as const) {
  test(`the SVG of a figure in ${language} opens alone and shows its text`, async ({ page }) => {
    const menu = await menuOf(page, `/${language}/${path}`);
    const title = await page.getByRole('figure').first().getByRole('heading').first().textContent();
    const address = page.url();
    const file = test.info().outputPath('figure.svg');
    await (await picked(page, menu, 'SVG')).saveAs(file);
    const source = readFileSync(file, 'utf8');
    expect(source).not.toMatch(/class=|style=|var\(|<style|<image|<use|href=/);
    expect(source).toContain(`xml:lang="${language}"`);
    await page.goto(`file://${file}`);
    const shown = await page.evaluate(() => {
      const root = document.documentElement;
      const texts = [...root.querySelectorAll('text')];
      const frame = root.getBoundingClientRect();
      const within = ({ left, right, width }: DOMRect) =>
        width > 0 && left >= frame.left && right <= frame.right;
      return {
        text: texts.map((text) => text.childNodes[0]?.textContent).join(' '),
        outside: texts
          .filter((text) => !within(text.getBoundingClientRect()))
          .map((text) => text.textContent),
      };
    });
    expect(shown.text).toContain(title);
    expect(shown.text.replaceAll(' ', '')).toContain(address);
    expect(shown.outside).toEqual([]);
  });
}

test('the PNG has two pixels for each of the drawing, on white, also from a dark page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const menu = await menuOf(page, '/ar/indicators/internet-users/', 1);
  const svg = readFileSync(await (await picked(page, menu, 'SVG')).path(), 'utf8');
  const png = readFileSync(await (await picked(page, menu, 'PNG')).path());
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  expect(sizeOf(png)).toEqual([2 * Number(width), 2 * Number(height)]);
  const colours = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      return {
        corner: [...data.slice(0, 4)],
        seen: seen.size,
        ink: seen.has(0x16202a),
        member: seen.has(0x5b8fb9),
      };
    },
    [...png],
  );
  expect(colours.corner).toEqual([255, 255, 255, 255]);
  expect(colours).toMatchObject({ ink: true, member: true });
});

test('a picture keeps its economies’ colours and its key', async ({ page }) => {
  const menu = await menuOf(page, '/en/?group=ASEAN');
  const svg = readFileSync(await (await picked(page, menu, 'SVG')).path(), 'utf8');
  for (const name of ['Nascent', 'Emerging', 'Transitioning', 'Advanced', 'Frontier']) {
    expect(svg).toContain(`>${name}: `);
  }
  const [, frontier] = /--class-4: (#[\da-f]{6})/.exec(readFileSync('src/app/tokens.css', 'utf8')) ?? [];
  expect(svg).toMatch(new RegExp(`<rect[^>]*fill="${frontier}"`));
});

test('the menu works by keyboard: open, choose, close', async ({ page }) => {
  await page.goto('/en/indicators/internet-users/');
  await live(page);
  const summary = page.getByRole('figure').first().locator('.menu > summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  const svg = page.getByRole('button', { name: 'Download as SVG' }).first();
  for (let step = 0; step < 10 && !(await svg.evaluate((own) => own === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/^meridian-internet-users-.*\.svg$/);
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(svg).toBeHidden();
});
