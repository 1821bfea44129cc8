import type { RunOptions } from 'axe-core';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { pairs } from '../support/sample.ts';
import { objections } from './axe.ts';
import { expect, live, openLikeAStaticHost, test } from './support.ts';

const WIDTHS = [360, 768, 1280] as const;

/** What axe leaves off by default, and holds here: names that say what is read, targets that a thumb hits. */
const EVERY_RULE: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
};
/** A theme changes colours and nothing else. */
const COLOURS: RunOptions = { resultTypes: ['violations'], runOnly: ['color-contrast'] };

/** The kinds of pages, each with the address of one, and whether scripts take its drawings over. */
const PAGES = [
  ['overview', '', true],
  ['area', 'areas/connectivity/?economies=IRN,LAO', true],
  ['indicator', 'indicators/internet-users/?economies=MAR,IRN', true],
  ['economy', 'economies/MAR/', true],
  ['group', 'groups/OIC/', true],
  ['group of the reader’s own, by a framework', 'groups/own/?group=OIC.LDC~Both&lens=den', true],
  ['targets of a group', 'groups/LDC/#targets', true],
  ['compare', 'compare/?economies=MAR,IDN,KAZ', true],
  ['groups beside each other', 'compare/?groups=ESCAP.LDC;OIC;central-asia,TUR~Six', true],
  ['economies by a framework', 'compare/?economies=MAR,IDN,KAZ&lens=adm-2025', true],
  ['explore, before the engine starts', 'explore/', false],
  ['own file', 'explore/own/', false],
  ['lab', 'method/?group=DCO&economies=JOR&recipe=2~skills!2~data-governance!0~minmax', false],
  [
    'lab under a framework, with a workshop',
    'method/?group=DCO&recipe=2~lens!den~own&recipes=published,2~lens!sdg~own,2~minmax',
    false,
  ],
  ['contents', 'contents/', false],
  ['page about this site', 'about/', false],
  ['page about the data', 'data/?group=DCO', true],
  ['receipt', '?receipt=MAR.government', true],
  ['page of an unknown address', 'economies/TUX/?group=DCO', false],
  ['embed', 'embed/ranking-internet-users/', false],
] as const;

for (const [[kind, path, taken], language] of pairs(PAGES, LANGUAGES)) {
  test(`axe finds nothing on the ${kind} in ${language}, and it is no wider than the window`, async ({
    page,
    expectedMessages,
  }) => {
    if (path.includes('TUX')) {
      expectedMessages.push(/404/);
      await openLikeAStaticHost(page, `/${language}/${path}`);
    } else {
      await page.goto(`/${language}/${path}`);
    }
    if (taken) await live(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (/#targets|groups=|lens=/.test(path)) {
      await expect(page.locator('details.on-tap[open]').locator('table, svg.chart').first()).toBeVisible();
    }
    if (path.includes('receipt')) await expect(page.getByRole('dialog')).toBeVisible();
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const own = await objections(page, colorScheme === 'light' ? EVERY_RULE : COLOURS);
        for (const each of own) found.push(`${width} ${colorScheme} ${each}`);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${width}: the page is ${wide} wide`);
    }
    expect(found).toEqual([]);
  });
}
