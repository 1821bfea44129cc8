import '@testing-library/jest-dom/vitest';
import { within } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import type { PublishedRanges, PublishedScores } from '../src/answers/published.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES } from '../src/catalog/languages.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
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

describe.each(LANGUAGES)('the prerendered pages in %s', (language) => {
  it('show the overview with a finding, a figure and a table of all members', async () => {
    const { view, document, catalog, words, title } = await page(language, '');
    expect(view.getByRole('heading', { level: 1 }).textContent).toContain(
      catalog.groups.find(({ group }) => group === 'OIC')?.short,
    );
    expect(title).toContain(words.site.name);
    const figure = view.getAllByRole('figure')[0];
    expect(figure).toBeDefined();
    const table = document.querySelector('details.table table');
    expect(table?.querySelectorAll('tbody tr')).toHaveLength(57);
  });

  it.each(['', 'areas/skills/', 'indicators/internet-users/', 'economies/MAR/', 'compare/'])(
    'say on the card of a shared link what fits every group: /%s',
    async (path) => {
      const { card, title, catalog, words } = await page(language, path);
      const said = `${card.title} ${card.description}`;
      expect(card.title).toContain(words.site.name);
      expect(card.title).not.toBe(title);
      for (const { short, kind } of catalog.groups) {
        if (kind === 'organisation') expect(said).not.toContain(short);
      }
    },
  );

  it('lead to every economy and area from one page, and to what stands behind from every foot', async () => {
    const { catalog, document } = await page(language, 'contents/');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const economy of Object.keys(catalog.economies)) {
      expect(links).toContain(`/${language}/economies/${economy}/`);
    }
    for (const { area } of catalog.areas) expect(links).toContain(`/${language}/areas/${area}/`);
    const about = await page(language, 'about/');
    const foot = [...about.document.querySelectorAll('footer a')];
    expect(foot.length).toBeGreaterThan(4);
    for (const link of foot) {
      const [path, id] = (link.getAttribute('href') ?? '').split('#');
      expect([`/${language}/about/`, `/${language}/data/`]).toContain(path);
      if (id !== undefined) expect(about.document.getElementById(id)).not.toBeNull();
    }
  });

  it('say how many neighbouring ranks of the group cannot be told apart, and what a range covers', async () => {
    const { document, catalog, words, numbers } = await page(language, '');
    const { ranges } = await source.published<PublishedRanges>(answerPaths.ranges('OIC'));
    const overall = Object.values(ranges).flatMap((own) => {
      const range = own.at(-1);
      return range ? [range] : [];
    });
    const alike = overall.filter(([, , reach]) => reach > 0).length;
    expect(alike).toBeGreaterThan(0);
    const group = catalog.groups.find((each) => each.group === 'OIC')?.short ?? '';
    const text = document.body.textContent;
    expect(text).toContain(words.ranges.apart(alike, overall.length - 1, group, words.score.overall));
    expect(text).toContain(words.ranges.covers(numbers.value(2000, 0)));
  });

  it('say beside the leader who else could rank first by other methods', async () => {
    const { document, catalog, words } = await page(language, '');
    const { ranges } = await source.published<PublishedRanges>(answerPaths.ranges('OIC'));
    const { ranks } = await source.published<PublishedScores>(answerPaths.scores(catalog.scoreYear));
    const others = Object.entries(ranges)
      .filter(([, own]) => own.at(-1)?.[0] === 1)
      .map(([economy]) => ({ name: catalog.economies[economy] ?? '', rank: ranks[economy]?.at(-1) ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ name }) => name)
      .slice(1);
    expect(others.length).toBeGreaterThan(0);
    expect(document.querySelector('.lead')?.textContent).toContain(
      words.overview.first({ first: others, more: 0 }),
    );
  });

  it('show every member of the indicator that has a value, and name the others', async () => {
    const { view, document, catalog } = await page(language, 'indicators/internet-users/');
    const members = catalog.groups.find(({ group }) => group === 'OIC')?.members ?? [];
    const rows = document.querySelectorAll('details.table')[0]?.querySelectorAll('tbody tr').length ?? 0;
    expect(rows).toBeGreaterThan(40);
    const missing = members.filter(
      (economy) =>
        !document
          .querySelectorAll('details.table')[0]
          ?.textContent?.includes(catalog.economies[economy] ?? '?'),
    );
    for (const economy of missing) {
      expect(view.getAllByText(new RegExp(catalog.economies[economy] ?? '?')).length).toBeGreaterThan(0);
    }
  });

  it('draw the outlines of the indicator’s map once, each member with its value or the reason why not', async () => {
    const { document, catalog } = await page(language, 'indicators/internet-users/');
    const maps = document.querySelectorAll('.chart-map');
    expect(maps).toHaveLength(1);
    const members = catalog.groups.find(({ group }) => group === 'OIC')?.members ?? [];
    const marks = [...(maps[0]?.querySelectorAll('[data-mark]') ?? [])];
    const names = marks.map((mark) => mark.getAttribute('aria-label') ?? '');
    expect(names).toHaveLength(members.length);
    for (const economy of members) {
      const name = catalog.economies[economy] ?? '?';
      expect(names.filter((text) => text.replace(/[\u2068\u2069]/g, '').startsWith(name))).not.toEqual([]);
    }
    const hatched = maps[0]?.querySelectorAll('.hatched').length ?? 0;
    const key = [...(maps[0]?.closest('.drawing')?.querySelectorAll('.legend li') ?? [])];
    expect(hatched).toBeGreaterThan(0);
    expect(key).toHaveLength(6);
    expect(key[0]?.textContent).toMatch(/%/);
  });

  it('give every control a name', async () => {
    const { view } = await page(language, 'indicators/internet-users/');
    for (const role of ['combobox', 'button', 'link'] as const) {
      for (const control of view.queryAllByRole(role)) expect(control).toHaveAccessibleName();
    }
  });

  it('carry no style attribute and no inline script, which the policy would drop', async () => {
    for (const path of ['', 'indicators/internet-users/', 'explore/']) {
      const { html } = await page(language, path);
      expect(html).not.toMatch(/\sstyle=/);
      expect(html).not.toMatch(/<script/);
    }
  });
});
