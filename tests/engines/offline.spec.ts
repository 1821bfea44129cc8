import { offlineWords } from '../../src/offline/said.ts';
import { hostOf } from '../support/host.ts';
import { eventually, expect, live, test } from './support.ts';

const words = offlineWords('en');

test('what was seen opens without a line, and what was not says so', async ({ running }) => {
  const { browser } = running;
  const host = await hostOf('dist');
  try {
    await browser.resize(1280, 900);
    await browser.open(`${host.origin}/en/economies/MAR/`);
    await live(browser);
    const title = await browser.run(() => document.querySelector('h1')?.textContent);
    await eventually(async () => {
      const missing = await browser.run(async () => {
        const files = performance.getEntriesByType('resource').map(({ name }) => name);
        const own = [...files, location.pathname, '/404.html'].filter(
          (name) => !/manifest|icon|sw\.js/.test(name),
        );
        const there = await Promise.all(own.map((name) => caches.match(name)));
        return own.filter((_, at) => there[at] === undefined);
      });
      expect(missing).toEqual([]);
    });
    host.setLine('cut');
    await browser.open(`${host.origin}/en/economies/MAR/?group=OIC`);
    await live(browser);
    const today = new Date().toISOString().slice(0, 10);
    const shown = await browser.run(() => [
      document.querySelector('.saved')?.textContent,
      document.querySelector('h1')?.textContent,
      document.querySelector('.failure')?.checkVisibility(),
    ]);
    expect(shown).toEqual([`${words.why.none} ${words.saved(today)}`, title, false]);
    await browser.open(`${host.origin}/en/economies/FJI/`);
    await eventually(async () =>
      expect(await browser.run(() => document.querySelector('h1')?.textContent)).toBe(words.notSaved.title),
    );
  } finally {
    host.close();
  }
});
