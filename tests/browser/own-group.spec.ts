import { LANGUAGES } from '../../src/catalog/languages.ts';
import { ar } from '../../src/words/ar.ts';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { en as enGroup } from '../../src/words/group/en.ts';
import { en as enTargets } from '../../src/words/group/targets/en.ts';
import { ar as arMembers } from '../../src/words/members/ar.ts';
import { en as enMembers } from '../../src/words/members/en.ts';
import { fr as frMembers } from '../../src/words/members/fr.ts';
import { objections } from './axe.ts';
import { addEconomy, expect, live, membersOf, test } from './support.ts';

const SITE = { en, fr, ar };
const BOX = { en: enMembers, fr: frMembers, ar: arMembers };

test('a group is made in the box, shows at once, goes along and is undone by Back', async ({ page }) => {
  await page.goto('/en/');
  await live(page);
  await page.getByRole('button', { name: en.control.ownGroup }).click();
  const box = page.getByRole('dialog', { name: enMembers.heading });
  await box.getByRole('combobox', { name: enMembers.of }).selectOption('OIC');
  await box.getByRole('combobox', { name: enMembers.also }).selectOption('LDC');
  const both = membersOf('OIC').filter((economy) => membersOf('LDC').includes(economy));
  await expect(box.getByRole('status')).toContainText(enMembers.count(both.length));
  await box.getByRole('textbox', { name: enMembers.name }).fill('Poorest of us');
  await box.getByRole('button', { name: enMembers.show }).click();
  await expect(box).toBeHidden();
  await expect(page).toHaveURL(/group=OIC\.LDC~Poorest%20of%20us/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Poorest of us');
  await expect(page.getByRole('combobox', { name: 'Group', exact: true })).toHaveValue(
    'OIC.LDC~Poorest of us',
  );

  await page.getByRole('link', { name: 'Skills', exact: true }).first().click();
  await expect(page).toHaveURL(/areas\/skills\/\?group=OIC\.LDC~/);
  await expect(heading).toContainText('Poorest of us');
  await page.goBack();
  await page.goBack();
  await expect(heading).not.toContainText('Poorest of us');
});

test('economies are added in the box, which stays open above the page', async ({ page }) => {
  await page.goto('/en/');
  await live(page);
  await page.getByRole('button', { name: en.control.ownGroup }).click();
  const box = page.getByRole('dialog', { name: enMembers.heading });
  await box.getByRole('combobox', { name: enMembers.of }).selectOption('central-asia');
  await addEconomy(page, en.control.addEconomy, 'Türk', 'Türkiye');
  await box.getByRole('textbox', { name: enMembers.name }).fill('Central Asia + Türkiye');
  await expect(box.getByRole('status')).toContainText(enMembers.count(membersOf('central-asia').length + 1));
  await box.getByRole('button', { name: enMembers.show }).click();
  await expect(page).toHaveURL(/group=central-asia,TUR~Central%20Asia%20(\+|%2B)%20T%C3%BCrkiye$/);
});

test('of a group of several parts the box changes one, and keeps the others', async ({ page }) => {
  await page.goto('/en/?group=OIC.LDC.SIDS,ASEAN.DCO,TUR');
  await live(page);
  await page.getByRole('button', { name: en.control.ownGroup }).click();
  const box = page.getByRole('dialog', { name: enMembers.heading });
  const [first, second] = [0, 1].map((at) => box.getByRole('combobox', { name: enMembers.of }).nth(at));
  await expect(first ?? box).toHaveValue('OIC');
  await expect(second ?? box).toHaveValue('ASEAN');
  const also = box.getByRole('combobox', { name: enMembers.also });
  await expect(also).toHaveCount(3);
  await also.nth(1).selectOption('LLDC');
  await also.nth(2).selectOption('');
  await box.getByRole('button', { name: enMembers.show }).click();
  await expect(page).toHaveURL(/group=OIC\.LDC\.LLDC,ASEAN,TUR$/);
});

test('the keyboard alone opens the box, is kept in it, and leaves it', async ({ page }) => {
  await page.goto('/en/');
  await live(page);
  const button = page.getByRole('button', { name: en.control.ownGroup });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: enMembers.heading })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

for (const path of [
  '',
  'areas/skills/',
  'indicators/internet-users/',
  'compare/',
  'economies/TUR/',
  'data/',
]) {
  test(`a link to a group of somebody's own shows it on /en/${path}`, async ({ page }) => {
    await page.goto(`/en/${path}?group=central-asia,TUR~Six`);
    await live(page);
    await expect(page.getByRole('combobox', { name: 'Group', exact: true })).toHaveValue(
      'central-asia,TUR~Six',
    );
    await expect(page.locator('#main')).toContainText('Six');
    await expect(page.locator('#main').locator('svg.chart, table').first()).toBeVisible();
  });
}

const ALL =
  'MAR,DZA,TUN,LBY,EGY,SDN,SOM,DJI,COM,MRT,SEN,GMB,GNB,GIN,SLE,CIV,BFA,MLI,NER,NGA,CMR,TCD,GAB,BEN,TGO,UGA,MOZ';
const MANY = Array.from({ length: 8 }, () => ALL).join(',');

for (const [what, group, said] of [
  ['unknown codes are named, the others count', 'MAR,XYZ,DZA', /XYZ/],
  ['nobody is in both', 'ASEAN.europe', /ASEAN\.europe.*with a member in common/],
  ['nobody is in both, and others count', 'ASEAN.europe,MAR,DZA', /ASEAN\.europe.*with a member in common/],
  ['codes of nobody', 'XYZ,QQQ', /XYZ,QQQ/],
] as const) {
  test(`what an address says of a group is not passed over: ${what}`, async ({ page }) => {
    await page.goto(`/en/?group=${group}`);
    await live(page);
    await expect(page.locator('.notices').filter({ hasText: said })).toBeVisible();
    await expect(page.locator('#main svg.chart').first()).toBeVisible();
  });
}

for (const [what, group] of [
  ['two hundred codes', `${MANY}~Many`],
  ['markup', 'MAR,DZA~<img src=x onerror=alert(1)>'],
  ['a thousand letters', `MAR,DZA~${'long '.repeat(200)}`],
  ['mixed directions and emoji', 'MAR,DZA~\u202eabc المغرب 🌍'],
] as const) {
  for (const language of LANGUAGES) {
    test(`a group of ${what} does no harm: ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 720 });
      await page.goto(`/${language}/?group=${encodeURIComponent(group)}`);
      await live(page);
      await expect(page.locator('#main svg.chart').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await expect(page.locator('#main img')).toHaveCount(0);
    });
  }
}

for (const path of [
  'areas/skills/',
  'indicators/internet-users/',
  'economies/MAR/',
  'compare/',
  'groups/own/',
  'groups/OIC/report/',
  'explore/',
  'data/',
  'method/',
]) {
  test(`a name of a thousand letters without a space makes /ar/${path} no wider than a phone, nor a name with markup`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    for (const [name, shown] of [
      ['x'.repeat(1000), 'xxx'],
      ['<img src=x onerror=alert(1)>', '<img src=x'],
      ['\u202eabc \u2067المغرب 👩\u200d👧', '👩\u200d👧'],
    ] as const) {
      await page.goto(`/ar/${path}?group=${encodeURIComponent(`MAR,DZA~${name}`)}`);
      await live(page);
      await expect(page.getByText(shown).first()).toBeAttached();
      await expect(page.locator('main img')).toHaveCount(0);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(320);
    }
  });
}

for (const kind of ['ranking-internet-users', 'matrix-overall', 'course-skills', 'map-internet-users']) {
  test(`a frame shows a group of somebody's own: ${kind}`, async ({ page }) => {
    await page.goto(`/en/embed/${kind}/?group=central-asia,TUR~Six`);
    await expect(page.locator('h1')).toContainText('Six', { timeout: 60_000 });
    await expect(page.locator('html')).toHaveClass('', { timeout: 60_000 });
  });
}

for (const language of LANGUAGES) {
  test(`axe has nothing to say of the box: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`/${language}/?group=OIC.LDC`);
    await live(page);
    await page.getByRole('button', { name: SITE[language].control.ownGroup }).click();
    await expect(page.getByRole('dialog', { name: BOX[language].heading })).toBeVisible();
    expect(await objections(page)).toEqual([]);
  });
}

test('a group of somebody’s own has a page, which overviews lead to, with targets, lens and exchange', async ({
  page,
}) => {
  await page.goto('/en/?group=central-asia,TUR~Six');
  await live(page);
  await page.getByRole('link', { name: en.control.groupPage('\u2068Six\u2069') }).click();
  await expect(page).toHaveURL(/groups\/own\/\?group=central-asia,TUR~Six/);
  const members = page.locator('#members').getByRole('table');
  await expect(members.getByRole('rowheader')).toHaveCount(membersOf('central-asia').length + 1);
  await page.locator('#targets').getByText(enGroup.targets.open).click();
  await expect(page.getByRole('table', { name: enTargets.caption })).toBeVisible();
  expect(await objections(page, { resultTypes: ['violations'] })).toEqual([]);
});

test('the page of a group says of the world how digital it is, since it is not above itself', async ({
  page,
}) => {
  await page.goto('/en/groups/own/?group=WORLD');
  await live(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Overall: the members’ median is \d+ of 100/,
  );
});

test('the page of a group of somebody’s own asks for one where there is none', async ({ page }) => {
  await page.goto('/en/groups/own/');
  await live(page);
  await expect(page.getByRole('heading', { level: 1, name: enGroup.ownGroup.title })).toBeVisible();
  await page.getByRole('combobox', { name: 'Group', exact: true }).selectOption('LLDC');
  await expect(page).toHaveURL(/groups\/own\/\?group=LLDC$/);
  await expect(page.locator('#members').getByRole('rowheader')).toHaveCount(membersOf('LLDC').length);
});

for (const [group, said] of [
  ['XYZ', 'XYZ'],
  ['ASEAN.africa', 'ASEAN.africa'],
  [`MAR~${'<b>x</b>🌍'.repeat(100)}`, null],
] as const) {
  test(`of ${group.slice(0, 20)} the page of a group says what it can, and goes on`, async ({ page }) => {
    await page.goto(`/en/groups/own/?group=${encodeURIComponent(group)}`);
    await live(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (said === null) await expect(page.locator('#members').getByRole('rowheader')).toHaveCount(1);
    else await expect(page.locator('.notices')).toContainText(said);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });
}
