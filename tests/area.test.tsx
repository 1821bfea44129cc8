import '@testing-library/jest-dom/vitest';
import { within } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES } from '../src/catalog/types.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

async function page(language: (typeof LANGUAGES)[number], path: string) {
  const environment = await environmentIn(language, answers);
  const drawn = await prerender(environment, source, `/${language}/${path}`);
  const { document } = new JSDOM(drawn.html).window;
  return { ...drawn, ...environment, document, view: within(document.body) };
}

/** The figure whose table has this caption. */
function tableOf(document: Document, caption: string): HTMLTableElement {
  const found = [...document.querySelectorAll('table')].find(
    (table) => table.querySelector('caption')?.textContent === caption,
  );
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
      const rows = [...tableOf(document, words.score.of(short)).querySelectorAll('tbody tr')];
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
