import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { within } from '@testing-library/dom';
import { csvParse } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { numbers } from '../src/words/numbers.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { once } from './support/once.ts';

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

const page = once(async (language: Language, path: string) => {
  const environment = await environmentIn(language, answers);
  const drawn = await prerender(environment, source, `/${language}/${path}`);
  const { document } = new JSDOM(drawn.html).window;
  return { ...drawn, ...environment, document, view: within(document.body) };
});

/** The first table with this caption. */
function captioned(document: Document, caption: string | RegExp): HTMLTableElement {
  const found = [...document.querySelectorAll('table')].find((table) => {
    const text = table.querySelector('caption')?.textContent ?? '';
    return typeof caption === 'string' ? text === caption : caption.test(text);
  });
  if (found === undefined) throw new Error(`no table "${caption}"`);
  return found;
}

/** The figure that holds something. */
function figureOf(document: Document, selector: string): HTMLElement {
  const figure = document.querySelector(selector)?.closest('figure') ?? null;
  if (figure === null) throw new Error(`no figure with ${selector}`);
  return figure;
}

describe.each(LANGUAGES)('the area pages in %s', (language) => {
  // Pages of another language are not asked for again.
  afterAll(() => page.forget());

  it('open with a finding that names the area, the group and the leader', async () => {
    for (const { area, short } of answers.catalogs[language].areas) {
      const { view, catalog } = await page(language, `areas/${area}/`);
      const heading = view.getByRole('heading', { level: 1 }).textContent;
      expect(heading).toContain(short);
      expect(heading).toContain(catalog.groups.find(({ group }) => group === 'OIC')?.short);
    }
  });

  it('list every member once, with a score or the reason why there is none', async () => {
    for (const { area, short } of answers.catalogs[language].areas) {
      const { document, catalog, words } = await page(language, `areas/${area}/`);
      const rows = [...captioned(document, words.score.of(short)).querySelectorAll('tbody tr')];
      const members = catalog.groups.find(({ group }) => group === 'OIC')?.members ?? [];
      const names = rows.map((row) => row.querySelector('th')?.textContent);
      expect(names.sort()).toEqual(members.map((economy) => catalog.economies[economy]).sort());
      for (const row of rows) {
        const cell = row.querySelectorAll('td')[1]?.textContent ?? '';
        expect(/\d/.test(cell) || cell.startsWith(words.score.noScore)).toBe(true);
      }
    }
  });

  it('link each member in the ranking to its own page', async () => {
    const { document, catalog } = await page(language, 'areas/connectivity/');
    const ranking = within(figureOf(document, '.chart-ranking'));
    for (const economy of ['SEN', 'MYS', 'TUR']) {
      const name = new RegExp(catalog.economies[economy] ?? '?');
      const [link] = ranking.getAllByRole('link', { name, hidden: true });
      expect(link?.getAttribute('href')).toBe(`/${language}/economies/${economy}/`);
    }
  });

  it('show every indicator of the area, linked, each with its course in words', async () => {
    for (const { area } of answers.catalogs[language].areas) {
      const { catalog, document } = await page(language, `areas/${area}/`);
      const own = catalog.indicators.filter((indicator) => indicator.area === area);
      const cards = within(figureOf(document, '.multiples'));
      const links = cards.getAllByRole('listitem', { hidden: true }).flatMap((card) =>
        within(card)
          .queryAllByRole('link', { hidden: true })
          .filter((link) => link.getAttribute('href')?.includes('/indicators/')),
      );
      expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
        own.map(({ indicator, name }) => [name, `/${language}/indicators/${indicator}/`]),
      );
      for (const image of cards.queryAllByRole('img', { hidden: true })) expect(image).toHaveAccessibleName();
    }
  });

  it('say who moved most, or why no change can be given', async () => {
    const { view, words } = await page(language, 'areas/connectivity/');
    expect(view.getAllByText(words.area.movers.method, { normalizer: String })).toHaveLength(1);
    const none = await page(language, 'areas/government/');
    expect(none.view.getByText(words.area.movers.heading).tagName).toBe('H2');
  });

  it('give every control a name and carry no style attribute', async () => {
    const { view, html } = await page(language, 'areas/skills/');
    for (const role of ['combobox', 'button', 'link'] as const) {
      for (const control of view.queryAllByRole(role)) expect(control).toHaveAccessibleName();
    }
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<script/);
  });
});

/** The whole population's values, read by nothing of ours. */
const observed = csvParse(readFileSync('data/observations/connectivity.csv', 'utf8'))
  .filter(({ segment }) => segment === 'total')
  .map(({ economy = '', indicator = '', year, value, flag = '' }) => ({
    economy,
    indicator,
    year: Number(year),
    value: Number(value),
    flag,
  }));

describe('what an area page says of real data', () => {
  it('gives the median of the newest observations', async () => {
    const { catalog, document, numbers } = await page('en', 'areas/connectivity/');
    const row = [...document.querySelectorAll('details.table tbody tr')].find((own) =>
      own.querySelector('th')?.textContent?.startsWith('People using the internet'),
    );
    const [value, , year] = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    const members = catalog.groups.find(({ group }) => group === 'OIC')?.members ?? [];
    const { toleranceYears = 0, defaultYear } =
      catalog.indicators.find((own) => own.indicator === 'internet-users') ?? {};
    expect(Number(year)).toBe(defaultYear);
    const newest = members.flatMap((economy) => {
      const own = observed.filter((row) => row.economy === economy && row.indicator === 'internet-users');
      const last = own.filter((row) => row.year <= Number(year)).sort((a, b) => b.year - a.year)[0];
      return last === undefined || last.year < Number(year) - toleranceYears ? [] : [last.value];
    });
    const sorted = newest.sort((a, b) => a - b);
    const half = sorted.length / 2;
    const middle = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
    expect(value).toBe(`Median ${numbers.withUnit(middle, 1, '%')}`);
  });

  it('gives a change that adds up from the values of both years, known since the last break', async () => {
    const { catalog, document } = await page('en', 'areas/connectivity/');
    const [first] = captioned(document, /^Largest clear rise/).querySelectorAll('tbody tr');
    const [, change, closed, renewed] = [...(first?.querySelectorAll('td') ?? [])].map(
      (cell) => cell.textContent,
    );
    const name = first?.querySelector('th')?.textContent;
    const economy = Object.keys(catalog.economies).find((code) => catalog.economies[code] === name);
    const { scoreYear } = catalog;
    const own = observed.filter((row) => row.economy === economy);
    const parts = catalog.indicators
      .filter((each) => each.area === 'connectivity' && each.weight > 0)
      .flatMap(({ indicator, goalposts: [low, high], direction, scale, toleranceYears, ...each }) => {
        const known = own
          .filter((row) => row.indicator === indicator && row.year <= scoreYear)
          .sort((a, b) => a.year - b.year);
        const last = known.at(-1);
        if (last === undefined || last.year < scoreYear - toleranceYears) return [];
        const start = known.findLastIndex(({ flag }) => flag === 'B');
        const run = each.comparableOverTime ? known.slice(Math.max(start, 0)) : [last];
        const before = run.filter(({ year }) => year <= scoreYear - 5).at(-1);
        const placed = (value: number) => {
          const [x, l, h] =
            scale === 'log' ? [Math.log(value), Math.log(low), Math.log(high)] : [value, low, high];
          const share = direction === 1 ? (x - l) / (h - l) : (h - x) / (h - l);
          return 100 * Math.min(1, Math.max(0, share));
        };
        const from = placed((before ?? run[0] ?? last).value);
        const isRenewed = before !== undefined && before.year < last.year;
        return [{ weight: each.weight, before: from, change: placed(last.value) - from, isRenewed }];
      });
    const sum = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((all, part) => all + part.weight * of(part), 0) /
      parts.reduce((all, part) => all + part.weight, 0);
    const mean = sum((part) => part.change);
    expect(change).toBe(numbers('en').signed(mean, 1));
    expect(closed).toBe(`${((100 * mean) / (100 - sum(({ before }) => before))).toFixed(0)}%`);
    expect(renewed).toBe(`${Math.round(100 * sum(({ isRenewed }) => Number(isRenewed)))}%`);
  });
});
