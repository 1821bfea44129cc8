import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { within } from '@testing-library/dom';
import { csvParse } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { seriesOfHistory } from '../src/answers/overTime.ts';
import {
  CHANGE_YEARS,
  type PublishedChanges,
  type PublishedEconomy,
  type PublishedHistory,
  type PublishedScores,
  unpackEconomy,
} from '../src/answers/published.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { compareModel } from '../src/figures/compare/model.ts';
import { overTimeModel } from '../src/figures/compare/overTimeModel.ts';
import { overTimeNotes, overTimeTitle } from '../src/figures/compare/overTimeWords.ts';
import { sideModel } from '../src/figures/compare/sideModel.ts';
import { areasNotes, areasTitle, pageLead, pageTitle } from '../src/figures/compare/words.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import type { CompareView } from '../src/view/views.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

let answers: Answers;
let source: AnswerSource;
let scores: PublishedScores;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
  scores = await source.published(answerPaths.scores(answers.catalogs.en.scoreYear));
});

const rows = (file: string) => csvParse(readFileSync(`data/${file}.csv`, 'utf8'));

/** The score of an economy in a column, off the published file. */
const scoreOf = (economy: string, column: string) =>
  scores.scores[economy]?.[scores.columns.indexOf(column)] ?? null;

async function page(language: Language, path: string) {
  const environment = await environmentIn(language, answers);
  const drawn = await prerender(environment, source, `/${language}/${path}`);
  const { document } = new JSDOM(drawn.html).window;
  return { ...drawn, ...environment, document, view: within(document.body) };
}

async function compared(language: Language, view: Partial<CompareView>) {
  const environment = await environmentIn(language, answers);
  const model = compareModel(environment.catalog, scores, view, environment.words.score.overall);
  return { environment, model };
}

describe.each(LANGUAGES)('the prerendered compare page in %s', (language) => {
  it('compares the three best-scored members of the group, says so, and offers a choice', async () => {
    const { view, document, catalog, words } = await page(language, 'compare/');
    const members = rows('memberships')
      .filter((row) => row.group === 'OIC' && row.status === 'member')
      .map((row) => row.economy ?? '');
    const best = members
      .filter((economy) => scoreOf(economy, 'overall') !== null)
      .sort((a, b) => Number(scoreOf(b, 'overall')) - Number(scoreOf(a, 'overall')))
      .slice(0, 3);
    const table = view.getByRole('table', {
      name: words.overview.scoresOf(String(scores.year)),
      hidden: true,
    });
    const heads = within(table).getAllByRole('columnheader', { hidden: true });
    expect(heads.slice(1, -1).map(({ textContent }) => textContent)).toEqual(
      best.map((economy) => catalog.economies[economy]),
    );
    // Nobody chose these: the first choice starts a list of its own.
    expect(view.queryAllByRole('button', { name: new RegExp(words.control.remove('').trim()) })).toEqual([]);
    expect(view.getByRole('heading', { level: 1 }).textContent).toContain(catalog.economies[best[0] ?? '']);
    expect(document.body.textContent).toContain(
      words.compare.byDefault(3, catalog.groups[0]?.short ?? '', String(scores.year), 8),
    );
  });

  it('shows areas, time and indicators as figures with a source each', async () => {
    const { view, document, words, catalog } = await page(language, 'compare/');
    const figures = view.getAllByRole('figure');
    expect(figures).toHaveLength(3);
    for (const figure of figures) {
      expect(figure).toHaveAccessibleName();
      expect(figure.querySelector('.source a')).not.toBeNull();
    }
    const [areas] = figures;
    const chart = areas?.querySelector('svg') ?? null;
    expect(within(chart as unknown as HTMLElement).getAllByRole('listitem')).toHaveLength(
      catalog.areas.length + 1,
    );
    const scored = rows('indicators').filter(({ weight }) => Number(weight) > 0).length;
    expect(document.querySelectorAll('.text-sidebyside tbody tr')).toHaveLength(scored);
    expect(view.getByRole('combobox', { name: words.compare.show })).toBeTruthy();
    expect(view.getByRole('button', { name: words.compare.allAreas, pressed: true })).toHaveAccessibleName();
  });

  it('gives every control a name, and carries no style attribute', async () => {
    const { view, html } = await page(language, 'compare/');
    for (const role of ['combobox', 'button', 'link'] as const) {
      for (const control of view.queryAllByRole(role)) expect(control).toHaveAccessibleName();
    }
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('is linked from the header of every page', async () => {
    const { view, words } = await page(language, 'explore/');
    const link = view.getByRole('link', { name: words.nav.compare });
    expect(link.getAttribute('href')).toBe(`/${language}/compare/`);
  });
});

describe('the scores side by side', () => {
  const EIGHT = ['IDN', 'PAK', 'NGA', 'BGD', 'EGY', 'TUR', 'DNK', 'SOM'];

  it('agree with the published scores on who leads where, and how far apart', async () => {
    const { model } = await compared('en', { economies: EIGHT });
    for (const { column, best, least, gap } of model.areas) {
      const own = EIGHT.flatMap((economy) => scoreOf(economy, column) ?? []);
      expect([best.score, least.score]).toEqual([Math.max(...own), Math.min(...own)]);
      expect(gap).toBe(Math.max(...own) - Math.min(...own));
    }
    expect(model.economies).toEqual(EIGHT);
    expect(model.byDefault).toBe(false);
  });

  it('say in words what the numbers say', async () => {
    const { environment, model } = await compared('en', { economies: ['DNK', 'SOM'] });
    const value = Math.round(scoreOf('DNK', 'overall') ?? Number.NaN);
    expect(pageTitle(environment, model)).toBe(
      `Overall: Denmark leads with ${value} of 100 and is first in ${model.areas.length} of ${model.areas.length} areas (${scores.year})`,
    );
    expect(pageLead(environment, model)).toContain(
      `Number of areas led, of ${model.areas.length}: Denmark (`,
    );
    expect(areasTitle(environment, model)).toMatch(
      /^Widest difference: .+, \d+ points, from \d+ \(Somalia\) to \d+ \(Denmark\)$/,
    );
  });

  it('measure the distance between the numbers that are said', async () => {
    for (const economies of [EIGHT, ['DNK', 'TUR'], ['PAK', 'BGD', 'EGY']]) {
      const { environment, model } = await compared('en', { economies });
      const [points, from, to] = (areasTitle(environment, model).match(/\d+/g) ?? []).map(Number);
      expect(points).toBe((to ?? 0) - (from ?? 0));
    }
  });

  it('ask for a second economy where there is one, next to its group’s median', async () => {
    const { environment, model } = await compared('en', { economies: ['TUR'] });
    expect(pageTitle(environment, model)).toBe('Türkiye: choose a second economy to compare');
    expect(pageLead(environment, model)).toBeNull();
    expect(areasTitle(environment, model)).toMatch(/^Türkiye: above the group’s median in \d of 8 areas$/);
  });

  it('name the areas without a score', async () => {
    const { environment, model } = await compared('en', { economies: ['DNK', 'SOM'] });
    const missing = environment.catalog.areas.filter(({ area }) => scoreOf('SOM', area) === null);
    expect(missing.length).toBeGreaterThan(0);
    const [note] = areasNotes(environment, model);
    for (const { short } of missing) expect(note).toContain(short);
    expect(note).toMatch(/^Somalia: no score in /);
  });
});

describe('the values side by side', () => {
  it('are those of the data files, each with its year and flag', async () => {
    const { environment, model } = await compared('en', { economies: ['PAK', 'DNK', 'BWA'] });
    const economies = await Promise.all(
      model.economies.map(async (economy) =>
        unpackEconomy(await source.published<PublishedEconomy>(answerPaths.economy(economy))),
      ),
    );
    const side = sideModel(environment.catalog, model, economies, undefined);
    const areas = new Map<string, ReturnType<typeof rows>>();
    for (const { indicator, cells } of side.rows) {
      const file = areas.get(indicator.area) ?? rows(`observations/${indicator.area}`);
      areas.set(indicator.area, file);
      for (const { economy, value } of cells) {
        const newest = file
          .filter(
            (row) =>
              row.economy === economy && row.indicator === indicator.indicator && row.segment === 'total',
          )
          .sort((a, b) => Number(b.year) - Number(a.year))
          .find((row) => Number(row.year) <= model.year);
        const recent = newest !== undefined && model.year - Number(newest.year) <= indicator.toleranceYears;
        expect([indicator.indicator, economy, 'missing' in value]).toEqual([
          indicator.indicator,
          economy,
          !recent,
        ]);
        if (recent && !('missing' in value)) {
          expect([value.year, value.value, value.flag]).toEqual([
            Number(newest.year),
            Number(newest.value),
            newest.flag,
          ]);
        }
      }
    }
  });
});

describe('the scores over time', () => {
  it('name the largest gain of the changes that compare, and over how many indicators', async () => {
    const { environment, model } = await compared('en', { economies: ['SAU', 'MYS', 'ARE'] });
    const changes = await source.published<PublishedChanges>(
      answerPaths.changes(model.year - CHANGE_YEARS, model.year),
    );
    const history = await source.published<PublishedHistory>(answerPaths.history('overall'));
    const overTime = overTimeModel(
      model,
      { shown: { kind: 'scores', column: 'overall' }, series: seriesOfHistory(history), changes },
      undefined,
    );
    const at = changes.columns.indexOf('overall');
    const gains = model.economies.map((economy) => changes.changes[economy]?.[at]?.[0] ?? Number.NaN);
    const most = Math.max(...gains);
    const name = environment.catalog.economies[model.economies[gains.indexOf(most)] ?? ''];
    expect(Math.round(most)).toBeGreaterThan(0);
    expect(overTimeTitle(environment, overTime)).toBe(
      `Overall: largest gain from ${changes.from} to ${changes.to}, ${Math.round(most)} points (${name})`,
    );
    expect(overTimeNotes(environment, overTime)[1]).toMatch(/Saudi Arabia \(\d+\)/);
  });
});
