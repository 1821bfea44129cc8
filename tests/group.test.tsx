import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { within } from '@testing-library/dom';
import { ascending, median, quantileSorted } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import type { PublishedHistory, PublishedScores } from '../src/answers/published.ts';
import { WITHIN_PATH } from '../src/answers/within.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { OVERALL } from '../src/scoring/overall.ts';
import { allPaths } from '../src/view/pages.ts';
import { ar } from '../src/words/group/ar.ts';
import { en } from '../src/words/group/en.ts';
import { fr } from '../src/words/group/fr.ts';
import type { GroupWords } from '../src/words/group/types.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { once } from './support/once.ts';

const WORDS: Readonly<Record<Language, GroupWords>> = { en, fr, ar };
const read = (table: string) => csvParse(readFileSync(`data/${table}.csv`, 'utf8'));

const GROUPS = read('groups').flatMap(({ group = '', kind }) =>
  kind === 'organisation' || kind === 'classification' ? [group] : [],
);
const membersOf = (group: string) =>
  read('memberships').flatMap((row) =>
    row.group === group && row.status === 'member' ? [row.economy ?? ''] : [],
  );

let answers: Answers;
let source: AnswerSource;
let scores: PublishedScores;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
  scores = await source.published<PublishedScores>(answerPaths.scores(answers.catalogs.en.scoreYear));
});

const page = once(async (language: Language, group: string) => {
  const environment = await environmentIn(language, answers);
  const drawn = await prerender(environment, source, `/${language}/groups/${group}/`);
  const { document } = new JSDOM(drawn.html).window;
  return { ...drawn, ...environment, document, view: within(document.body) };
});

const scoreOf = (economy: string, column: string) =>
  scores.scores[economy]?.[scores.columns.indexOf(column)] ?? null;

const scoresIn = (economies: readonly string[], column: string) =>
  economies.flatMap((economy) => scoreOf(economy, column) ?? []);

/** A section's rows by their heads: texts of the cells behind each. */
function rowsOf(section: Element | null, caption: string): ReadonlyMap<string, readonly string[]> {
  const tables = [...(section?.querySelectorAll('table') ?? [])];
  const table = tables.find((each) => each.caption?.textContent === caption);
  if (table === undefined) throw new Error(`expected a table ${caption}`);
  return new Map(
    [...(table.tBodies[0]?.rows ?? [])].map(({ cells: [head, ...cells] }) => [
      head?.textContent ?? '',
      cells.map(({ textContent }) => textContent ?? ''),
    ]),
  );
}

it('there is a page of every organisation and UN class, of the reader’s own group, and of no other', () => {
  const paths = allPaths(answers.catalogs.en).filter((path) => /^groups\/[^/]+\/$/.test(path));
  expect(paths.sort()).toEqual([...GROUPS, 'own'].map((group) => `groups/${group}/`).sort());
  expect(paths).toContain('groups/OIC/');
  expect(paths).not.toContain('groups/WORLD/');
});

it.each(['XYZ', 'africa', 'oic'])('there is none at /groups/%s/', async (group) => {
  const { document } = await page('en', group);
  expect(document.querySelector('h1')).toHaveTextContent('404');
});

describe.each(LANGUAGES)('the page of a group in %s', (language) => {
  const words = WORDS[language];

  it('asks for a group where it is the reader’s own and the address says none', async () => {
    const { document, view } = await page(language, 'own');
    expect(document.querySelector('h1')).toHaveTextContent(words.ownGroup.title);
    expect(view.queryAllByRole('table')).toEqual([]);
  });

  it.each(GROUPS)('counts members, and those with a score, as the data do: %s', async (group) => {
    const { document, words: common, numbers } = await page(language, group);
    const members = membersOf(group);
    const known = scoresIn(members, OVERALL);
    const world = median(scoresIn(Object.keys(scores.scores), OVERALL)) ?? Number.NaN;
    const above = known.filter((score) => score > world).length;
    const name = answers.catalogs[language].groups.find((own) => own.group === group)?.short ?? '';
    expect(document.querySelector('h1')?.textContent).toBe(
      common.overview.figureTitle(name, above, known.length, common.score.overall),
    );
    expect(document.querySelector('.lead')?.textContent).toContain(
      common.overview.lead(
        known.length,
        members.length,
        numbers.score(median(known) ?? Number.NaN),
        numbers.score(world),
      ),
    );
  });

  it('has a row for each member with its scores, and one for each area with both medians and their bases', async () => {
    const { document, numbers, catalog, words: common } = await page(language, 'ASEAN');
    const members = membersOf('ASEAN');
    const rows = rowsOf(document.querySelector('#members'), common.overview.scoresOf(String(scores.year)));
    expect([...rows.keys()].sort()).toEqual(
      members.map((economy) => catalog.economies[economy] ?? '').sort(),
    );
    for (const economy of members) {
      const cells = rows.get(catalog.economies[economy] ?? '') ?? [];
      for (const [at, { area }] of catalog.areas.entries()) {
        const score = scoreOf(economy, area);
        expect(cells[at + 2]).toBe(score === null ? common.score.noScore : numbers.score(score));
      }
    }
    const areas = rowsOf(document.querySelector('#areas'), words.sections.areas);
    for (const { area, short } of catalog.areas) {
      const [own, world] = [scoresIn(members, area), scoresIn(Object.keys(scores.scores), area)];
      expect(areas.get(short)?.slice(0, 2)).toEqual(
        [own, world].map((all) => numbers.value(median(all) ?? Number.NaN, 1)),
      );
      expect(areas.get(short)?.slice(3)).toEqual([
        words.of({ n: own.length, of: members.length }),
        numbers.value(world.length, 0),
      ]);
    }
  });

  it('says of each year how far apart the members were that had been measured', async () => {
    const { document, numbers } = await page(language, 'LDC');
    const {
      years,
      scores: past,
      measured = {},
    } = await source.published<PublishedHistory>(answerPaths.history(OVERALL));
    const members = membersOf('LDC');
    const rows = [...rowsOf(document.querySelector('#spread'), words.spread.years)];
    expect(rows.length).toBeGreaterThan(4);
    for (const [head, [base, middle]] of rows) {
      const at = years.indexOf(Number(head.slice(0, 4)));
      const known = members
        .filter((economy) => (measured[economy]?.[at] ?? 0) >= 40)
        .flatMap((economy) => past[economy]?.[at] ?? [])
        .sort(ascending);
      expect(base).toBe(words.of({ n: known.length, of: members.length }));
      expect(middle).toBe(numbers.value(quantileSorted(known, 0.5) ?? Number.NaN, 1));
    }
  });

  it('counts instruments as the rows of the table do, each member once', async () => {
    const { document, catalog } = await page(language, 'OIC');
    const members = new Set(membersOf('OIC'));
    const rows = read('policies').filter(({ economy = '' }) => members.has(economy));
    const listed = (instrument: string, statuses: readonly string[]) =>
      new Set(
        rows
          .filter((row) => row.instrument === instrument && statuses.includes(row.status ?? ''))
          .map(({ economy }) => economy),
      );
    const data = rowsOf(
      document.querySelector('#instruments'),
      catalog.areas.find(({ area }) => area === 'data-governance')?.short ?? '',
    );
    const own = read('instruments').filter(({ area }) => area === 'data-governance');
    expect(data.size).toBe(own.length);
    for (const row of own) {
      const cells = data.get(row[`name_${language}`] ?? '') ?? [];
      const id = row.instrument ?? '';
      expect(cells[0]).toBe(String(listed(id, ['in-place', 'older']).size));
      const known = new Set(rows.filter(({ instrument }) => instrument === id).map(({ economy }) => economy));
      expect(cells.at(-2)).toBe(String(members.size - known.size));
    }
  });

  it('has six dimensions of divides in the OIC, each with how many members both sides are known of', async () => {
    const { document, catalog } = await page(language, 'OIC');
    const tables = [...(document.querySelectorAll('#divides table') ?? [])];
    expect(tables).toHaveLength(new Set(read('segments').map(({ dimension }) => dimension)).size - 1);
    const members = membersOf('OIC');
    const account = catalog.indicators.find(({ indicator }) => indicator === 'account-ownership');
    if (account === undefined) throw new Error('expected accounts');
    const values = read(`observations/${account.area}`).filter(
      ({ indicator }) => indicator === account.indicator,
    );
    const yearsOf = (economy: string, segment: string) =>
      values.filter((row) => row.economy === economy && row.segment === segment).map(({ year }) => year);
    const both = members.filter((economy) => {
      const men = yearsOf(economy, 'male');
      return yearsOf(economy, 'female').some(
        (year) => men.includes(year) && account.defaultYear - Number(year) <= account.toleranceYears,
      );
    });
    const sex = catalog.segments.filter(({ dimension }) => dimension === 'sex');
    const { words: common } = await environmentIn(language, answers);
    const rows = rowsOf(
      document.querySelector('#divides'),
      words.divides.caption(common.dimension('sex'), sex[0]?.name ?? '', sex[1]?.name ?? ''),
    );
    expect(rows.get(account.short)?.[0]).toBe(words.of({ n: both.length, of: members.length }));
  });

  it.each(GROUPS)('names who has no score in some area, and nobody else: %s', async (group) => {
    const { document, catalog } = await page(language, group);
    const members = membersOf(group);
    const lacking = members.filter((economy) =>
      catalog.areas.some(({ area }) => scoreOf(economy, area) === null),
    );
    const without = members.filter((economy) => scoreOf(economy, OVERALL) === null);
    const section = document.querySelector('#coverage');
    const name = catalog.groups.find((own) => own.group === group)?.short ?? '';
    expect(section?.querySelector('h2')?.textContent).toBe(
      words.coverage.title(name, { n: without.length, of: members.length }),
    );
    expect(section?.textContent).toContain(words.coverage.complete(members.length - lacking.length));
    const heads = lacking.length === 0 ? [] : [...rowsOf(section, words.sections.coverage).keys()];
    expect(heads.sort()).toEqual(lacking.map((economy) => catalog.economies[economy] ?? '').sort());
  });

  it('has headings in order, and leads to members, areas and the other pages of the group', async () => {
    const { document, view } = await page(language, 'DCO');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    for (const [name, path] of [
      [words.to.overview, `/${language}/?group=DCO`],
      [words.to.compare, `/${language}/compare/?group=DCO`],
      [words.to.explore, `/${language}/explore/?group=DCO`],
    ] as const) {
      expect(view.getByRole('link', { name })).toHaveAttribute('href', path);
    }
    for (const anchor of document.querySelectorAll('a[href^="#"]')) {
      const id = anchor.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id), id).not.toBeNull();
    }
  });
});

it('the pages of all groups are small, and so is the answer that they alone take', async () => {
  const { html } = await page('ar', 'SIDS');
  expect(html.length).toBeLessThan(120_000);
  const within_ = answers.files.get(WITHIN_PATH);
  expect(JSON.stringify(within_).length).toBeLessThan(400_000);
});
