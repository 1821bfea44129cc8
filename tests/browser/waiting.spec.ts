import { LANGUAGES } from '../../src/catalog/languages.ts';
import { loadWords } from '../../src/words/load.ts';
import { expect, live, test } from './support.ts';

const NAME = { en: 'ASEAN', fr: 'ASEAN', ar: 'آسيان' } as const;

for (const language of LANGUAGES) {
  test(`a link to another view in ${language} shows the frame and words of waiting before any script of the page, and no other group’s figure`, async ({
    page,
  }) => {
    const words = await loadWords(language);
    // Nothing may run out of patience: what is looked at here is the waiting.
    await page.addInitScript(() => {
      const real = setTimeout;
      Object.assign(globalThis, {
        setTimeout: (work: () => void, after = 0) => (after < 5000 ? real(work, after) : 0),
      });
    });
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\/assets\/browser-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/${language}/indicators/internet-users/?group=ASEAN`, { waitUntil: 'commit' });
    await expect(page.locator('header .brand')).toBeVisible();
    const main = page.locator('#main');
    await expect
      .poll(() => main.evaluate((element) => getComputedStyle(element, '::before').content))
      .toBe(`"${words.notice.loading}"`);
    expect(await main.evaluate((element) => getComputedStyle(element, '::before').visibility)).toBe(
      'visible',
    );
    await expect(page.locator('main figure').last()).toBeAttached();
    expect(await page.locator('main :is(h1, h2, svg, table, p)').filter({ visible: true }).count()).toBe(0);
    release();
    await live(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME[language]);
  });
}
