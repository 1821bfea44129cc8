import type { Browser } from './browser.ts';
import { address, eventually, expect, heading, live, test } from './support.ts';

/** Adds an economy by a button that opens the search: the first that is found by a name. */
async function add(browser: Browser, button: string, name: string): Promise<void> {
  // A page without a drawing does not show when scripts have taken it over: a press before is lost. A second one on top of
  // the first would take the focus out of what opens.
  await eventually(async () => {
    const isTaken = await browser.run(() => document.querySelector('dialog, [aria-busy=true]') !== null);
    if (!isTaken) await browser.press({ role: 'button', name: button });
    expect(await browser.run(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });
  await browser.type(name);
  await eventually(async () =>
    expect(await browser.run(() => document.querySelector('[role=option]')?.textContent)).toContain(name),
  );
  await browser.enter();
  await eventually(async () => expect(await browser.run(() => document.querySelector('dialog'))).toBe(null));
}

test('overview in English: group and year are chosen, and the address holds them', async ({
  running,
  site,
}) => {
  const { browser } = running;
  await browser.resize(1280, 900);
  await browser.open(`${site.origin}/en/`);
  await live(browser);
  await browser.choose({ role: 'combobox', name: 'Group' }, 'DCO');
  await heading(browser, 'DCO');
  await browser.choose({ role: 'combobox', name: 'Year' }, '2020');
  await heading(browser, '2020');
  await address(browser, '/en/?group=DCO&year=2020');
});

test('indicator in French: an economy is highlighted, and taken off again', async ({ running, site }) => {
  const { browser } = running;
  await browser.resize(360, 900);
  await browser.open(`${site.origin}/fr/indicators/internet-users/`);
  await live(browser);
  await browser.choose({ role: 'combobox', name: 'Groupe' }, 'ASEAN');
  await heading(browser, 'ASEAN');
  await add(browser, 'Mettre en évidence Ajouter une économie…', 'Viet Nam');
  await address(browser, 'economies=VNM');
  await browser.press({ role: 'button', name: 'Retirer\u202F: Viet Nam' });
  await eventually(async () => expect(await browser.run(() => location.search)).toBe('?group=ASEAN'));
});

test('compare in Arabic: two economies stand side by side', async ({ running, site }) => {
  const { browser } = running;
  await browser.resize(1280, 900);
  await browser.open(`${site.origin}/ar/compare/`);
  await live(browser);
  for (const economy of ['تركيا', 'المغرب']) await add(browser, 'الاقتصادات المقارنة إضافة اقتصاد…', economy);
  await address(browser, 'economies=TUR,MAR');
  await heading(browser, 'تركيا');
  await browser.press({ role: 'button', name: 'إزالة: تركيا' });
  await heading(browser, 'المغرب');
  expect(await browser.run(() => document.dir)).toBe('rtl');
});

test('a page in another language is the same page, and the next one is followed in place', async ({
  running,
  site,
}) => {
  const { browser } = running;
  await browser.resize(1280, 900);
  await browser.open(`${site.origin}/fr/economies/MAR/`);
  await live(browser);
  // A summary has another role in each engine.
  await browser.run(() => document.querySelector<HTMLElement>('header .languages summary')?.click());
  await browser.press({ role: 'link', name: 'English' });
  await address(browser, '/en/economies/MAR/');
  await live(browser);
  await browser.press({ role: 'link', name: 'Compare' });
  await address(browser, '/en/compare/');
  await eventually(async () =>
    expect(await browser.run(() => document.querySelectorAll('h1').length)).toBe(1),
  );
});
