import { LANGUAGES } from '../../src/catalog/languages.ts';
import { turn } from '../support/sample.ts';
import { ENGINES, expect, live, test, uncut } from './support.ts';

/** The kinds of pages, each with the address of one, and whether it has drawings from the start. */
const PAGES = [
  ['overview', '', true],
  ['area', 'areas/connectivity/?economies=IRN,LAO', true],
  ['indicator', 'indicators/internet-users/?economies=MAR,IRN', true],
  ['economy', 'economies/MAR/', true],
  ['compare', 'compare/?economies=MAR,IDN,KAZ', true],
  ['group', 'groups/DCO/', true],
  ['explore', 'explore/', false],
  ['SQL', 'explore/sql/', false],
  ['own file', 'explore/own/', false],
  ['method', 'method/', false],
  ['receipt', '?receipt=MAR.government', true],
  ['page of an unknown address', 'economies/TUX/?group=DCO', false],
  ['embedded ranking', 'embed/ranking-internet-users/', true],
  ['embedded profile', 'embed/profile-MAR/', true],
] as const;

for (const [at, [kind, path, drawn]] of PAGES.entries()) {
  test(`${kind}: nothing is cut, on a desk or on a phone`, async ({ running, site, engine }) => {
    const { browser } = running;
    // The three engines together see each page in each language.
    const languages = turn(LANGUAGES, at + ENGINES.indexOf(engine));
    test.setTimeout(languages.length * 180_000);
    for (const language of languages) {
      await test.step(language, async () => {
        await browser.resize(1280, 900);
        await browser.open(`${site.origin}/${language}/${path}`);
        await live(browser);
        const heading = await browser.run(() => document.querySelector('h1, h2')?.textContent ?? '');
        expect(heading).not.toBe('');
        for (const width of [1280, 360]) {
          await browser.resize(width, 900);
          await uncut(browser);
          const drawings = await browser.run(
            () =>
              [...document.querySelectorAll('.drawing svg')].filter((own) => own.clientWidth > 100).length,
          );
          expect(drawings > 0).toBe(drawn);
        }
      });
    }
  });
}
