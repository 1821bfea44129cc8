import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, live, test } from './support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const language of ['en', 'fr', 'ar']) {
  for (const path of ['', 'indicators/internet-users/', 'explore/', 'embed/ranking-internet-users/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on /${language}/${path} in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/${language}/${path}`);
          if (path === '' || path.startsWith('indicators')) await live(page);
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() =>
            (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
          );
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        }
      });
    }
  }
}

for (const language of ['en', 'fr', 'ar']) {
  test(`no page in ${language} is wider than a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of ['', 'indicators/internet-users/', 'explore/']) {
      await page.goto(`/${language}/${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });
}
