import { readFileSync } from 'node:fs';
import { LIMIT } from './browser.ts';
import { expect, test, uncut } from './support.ts';

const LISTENER = readFileSync('public/embed.js', 'utf8');

for (const [language, figure, width] of [
  ['en', 'ranking-internet-users', 320],
  ['fr', 'trend-internet-users', 700],
  ['ar', 'profile-MAR', 700],
] as const) {
  test(`a frame in a page of another origin in ${language} shows ${figure} whole, as high as it is`, async ({
    running,
    site,
  }) => {
    const { browser } = running;
    await browser.resize(1280, 900);
    await browser.open(
      site.host(`<script>${LISTENER}</script>
        <iframe title="Figure" src="${site.origin}/${language}/embed/${figure}/?theme=dark" width="${width}" frameborder="0"></iframe>`),
    );
    const height = () =>
      browser.runInFrame(() =>
        Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
      );
    const given = () =>
      browser.run(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
    await expect.poll(async () => (await given()) - (await height()), { timeout: LIMIT }).toBe(0);
    expect(await height()).toBeGreaterThan(200);
    await uncut({ run: browser.runInFrame });
    const state = await browser.runInFrame(() => [
      document.documentElement.lang,
      document.documentElement.dataset.theme,
    ]);
    expect(state).toEqual([language, 'dark']);
  });
}
