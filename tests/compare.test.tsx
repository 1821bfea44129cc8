import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { within } from '@testing-library/dom';
import { csvParse } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { seriesOfHistory } from '../src/answers/overTime.ts';
import {
  CHANGE_YEARS,
  type PublishedChanges,
  type PublishedHistory,
  type PublishedRanges,
  type PublishedScores,
} from '../src/answers/published.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { WORLD } from '../src/catalog/members.ts';
import { packFrameCatalog, unpackFrameCatalog } from '../src/embed/frameCatalog.ts';
import { type KindCode, readIn } from '../src/embed/kindCode.ts';
import { prerenderFrame } from '../src/embed/prerender.tsx';
import { readFigure } from '../src/figures/code.ts';
import { read as comparison, comparisonRows } from '../src/figures/compare/comparison.tsx';
import { compareModel } from '../src/figures/compare/model.ts';
import { overTimeModel } from '../src/figures/compare/overTimeModel.ts';
import { overTimeNotes, overTimeTitle } from '../src/figures/compare/overTimeWords.ts';
import { read as overTime } from '../src/figures/compare/overtime.tsx';
import { read as sideBySide } from '../src/figures/compare/sidebyside.tsx';
import { sideModel } from '../src/figures/compare/sideModel.ts';
import { areasNotes, areasTitle, pageLead, pageTitle, ranksOpen } from '../src/figures/compare/words.ts';
import type { Figure } from '../src/figures/figure.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { type FigureView, figureParameters } from '../src/view/figureView.ts';
import { parseView } from '../src/view/parameters.ts';
import type { CompareView } from '../src/view/views.ts';
import { datedGroups } from '../src/words/groups.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { compared as drawn } from './support/figures.ts';
import { valuesOf } from './support/source.ts';

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
      `Overall: Denmark has the highest score, ${value} of 100, and the highest in ${model.areas.length} of ${model.areas.length} areas (${scores.year})`,
    );
    expect(pageLead(environment, model)).toContain(
      `Highest score by number of areas, of ${model.areas.length}: Denmark (`,
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
      model.economies.map(async (economy) => ({ values: await valuesOf(source, economy) })),
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

describe('the ranges of ranks', () => {
  it('leave it open who is ahead in the areas where the best score’s reaches into another’s, and in no other', async () => {
    const { environment, model } = await compared('en', { economies: ['MAR', 'TUN', 'EGY'] });
    const world = await source.published<PublishedRanges>(answerPaths.ranges(WORLD));
    const said = ranksOpen(environment, model, world);
    const open = environment.catalog.areas.filter(({ area }) => {
      const spans = model.economies
        .map((economy) => world.ranges[economy]?.[world.columns.indexOf(area)] ?? [0, 0])
        .map(([best, worst], at) => ({ best, worst, score: scoreOf(model.economies[at] ?? '', area) ?? -1 }))
        .sort((a, b) => b.score - a.score);
      return spans.slice(1).some(({ best }) => best <= (spans[0]?.worst ?? 0));
    });
    expect(open.length).toBeGreaterThan(0);
    for (const area of environment.catalog.areas) {
      expect([area.area, said.includes(area.short)]).toEqual([area.area, open.includes(area)]);
    }
    expect(said).toContain(`${open.length} of ${model.areas.length} areas`);
  });
});

describe('the scores over time', () => {
  it('name the largest gain that can be told from none, and how much was renewed', async () => {
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
    const clear = model.economies.flatMap((economy) => {
      const [points, , low = 0, high = 0] = changes.changes[economy]?.[at] ?? [];
      return points !== undefined && (low > 0 || high < 0) ? [{ economy, points, low, high }] : [];
    });
    const most = Math.max(...clear.map(({ points }) => points));
    const first = clear.find(({ points }) => points === most);
    if (first === undefined) throw new Error('expected a clear gain');
    const name = environment.catalog.economies[first.economy];
    const alike = clear.filter(
      (own) => own !== first && own.high >= first.low && own.low <= first.high,
    ).length;
    expect(most).toBeGreaterThan(0);
    expect(overTimeTitle(environment, overTime)).toBe(
      environment.words.compare.gained(
        'Overall',
        name ?? '',
        { value: most, text: environment.numbers.value(most, 1), alike },
        String(changes.from),
        String(changes.to),
      ),
    );
    expect(overTimeNotes(environment, overTime).join(' ')).toMatch(/Saudi Arabia \(\d+%\)/);
  });
});

const KINDS_OF_COMPARISON = ['comparison', 'overtime', 'sidebyside'] as const;
type KindOfComparison = (typeof KINDS_OF_COMPARISON)[number];

/** What the scripts of their frames hold. */
const CODE: Readonly<Record<KindOfComparison, KindCode>> = {
  comparison: { names: 'scores', read: comparison, onUse: '' },
  overtime: { names: 'figure', read: overTime, onUse: '' },
  sidebyside: { names: 'figure', read: sideBySide, onUse: '' },
};

/** A figure as a frame shows it in another view: from the small catalog, and from what its document knows of its figure. */
async function framed(language: Language, kind: KindOfComparison, search: string) {
  const whole = await environmentIn(language, answers);
  const ref = { kind, of: 'overall' } as const;
  const { meta } = await prerenderFrame(whole, source, ref);
  const core = unpackFrameCatalog(packFrameCatalog(whole.catalog));
  const environment = { ...whole, catalog: { ...core, ...meta.names } };
  const { view, notices } = parseView<FigureView>(figureParameters(environment.catalog), search);
  const figure = await readIn(CODE[kind], environment, source, ref.of, view);
  const onPage = await readFigure(whole, source, ref, view);
  const drawn = figure.drawing === null ? '' : renderToStaticMarkup(figure.drawing.at(616, { id: 'figure' }));
  const { document } = new JSDOM(drawn).window;
  return { ...whole, figure, onPage, notices, document, view: within(document.body) };
}

/** Names of the economies that a figure compares, as its drawing has them. */
function comparedIn({ document, view }: Awaited<ReturnType<typeof framed>>, kind: KindOfComparison) {
  if (kind === 'sidebyside') {
    const [table] = view.getAllByRole('table');
    const heads = table === undefined ? [] : within(table).getAllByRole('columnheader');
    return heads.slice(1).map(({ textContent }) => textContent);
  }
  return kind === 'comparison'
    ? [...document.querySelectorAll('.chosen text')]
        .filter((label) => label.closest('[data-row]') === null)
        .map(({ textContent }) => textContent)
    : [...document.querySelectorAll('.chosen > [data-row]')].map((line) =>
        line.getAttribute('aria-label')?.replace(/, \d{4}.*/, ''),
      );
}

/** A figure as a reader has it: a frame's catalog has dates in words already. */
function comparable(figure: Figure, { words }: Awaited<ReturnType<typeof framed>>) {
  return { ...drawn(figure), groups: datedGroups(words, figure.groups) };
}

describe.each(LANGUAGES)('in a frame, in %s,', (language) => {
  describe.each(KINDS_OF_COMPARISON)('%s', (kind) => {
    it('compares the three best-scored members of the group, as from the whole catalog', async () => {
      const own = await framed(language, kind, '');
      const { figure, onPage, catalog, notices } = own;
      const members = rows('memberships')
        .filter((row) => row.group === 'OIC' && row.status === 'member')
        .map((row) => row.economy ?? '');
      const best = members
        .filter((economy) => scoreOf(economy, 'overall') !== null)
        .sort((a, b) => Number(scoreOf(b, 'overall')) - Number(scoreOf(a, 'overall')))
        .slice(0, 3);
      expect(comparedIn(own, kind)).toEqual(best.map((economy) => catalog.economies[economy]));
      expect(figure.page).toBe('compare/');
      expect([notices, figure.instead]).toEqual([[], null]);
      // Every view of the scores has the same sources: those stay that were prerendered.
      const { sources, ...said } = comparable(figure, own);
      const { sources: all, ...whole } = comparable(onPage, own);
      expect(said).toEqual(whole);
      expect(sources).toEqual(kind === 'comparison' ? null : all);
      expect(all?.length).toBeGreaterThan(0);
    });

    it('compares two economies of whatever group, in the order chosen', async () => {
      const own = await framed(language, kind, '?economies=SOM,DNK&group=DCO');
      const { figure, onPage, catalog } = own;
      expect(comparedIn(own, kind)).toEqual([catalog.economies.SOM, catalog.economies.DNK]);
      expect(figure.page).toBe('compare/?economies=SOM,DNK&group=DCO');
      expect({ ...comparable(figure, own), sources: [] }).toEqual({
        ...comparable(onPage, own),
        sources: [],
      });
      expect(own.document.body.textContent).not.toMatch(/undefined|NaN|null/);
    });

    it('passes an unknown economy over, and says so', async () => {
      const own = await framed(language, kind, '?economies=TUR,XXX,MAR');
      expect(own.notices).toMatchObject([{ kind: 'invalid value', name: 'economies', value: 'XXX' }]);
      expect(comparedIn(own, kind)).toEqual([own.catalog.economies.TUR, own.catalog.economies.MAR]);
      const none = await framed(language, kind, '?economies=XXX');
      expect(none.notices).toMatchObject([{ kind: 'invalid value', name: 'economies', value: 'XXX' }]);
      expect(comparedIn(none, kind)).toHaveLength(3);
    });

    it('shows one economy alone, and calls nothing of it the best', async () => {
      const own = await framed(language, kind, '?economies=TUR');
      const name = own.catalog.economies.TUR ?? '';
      expect(comparedIn(own, kind)).toEqual([name]);
      expect(own.document.body.textContent).not.toContain('★');
      if (kind === 'comparison') expect(own.figure.title).toContain(name);
    });

    it('says of economies without data that there are none, and shows nothing of them', async () => {
      // Of indicators side by side, neither has one of skills.
      const search = `?economies=GLP,MTQ${kind === 'sidebyside' ? '&areas=skills' : ''}`;
      const { figure, words, catalog, document } = await framed(language, kind, search);
      const names = ['GLP', 'MTQ'].map((economy) => catalog.economies[economy] ?? '?');
      expect(figure.instead).toBeNull();
      if (kind === 'comparison') {
        expect(figure.title).toBe(words.compare.titleNone(words.score.overall, String(scores.year)));
        for (const name of names) expect(figure.notes).toContain(words.compare.missingAll(name));
      } else if (kind === 'overtime') {
        expect(figure.drawing).toBeNull();
        expect(figure.notes).toContain(words.compare.notDrawn(words.names({ first: names, more: 0 })));
      } else {
        expect(figure.title).toBe(words.compare.sideBySide);
        for (const cell of document.querySelectorAll('td')) {
          expect(cell.textContent).toMatch(new RegExp(words.compare.noValue));
        }
      }
    });

    it('shows the first year with a ranking for one before it, and says so', async () => {
      const [first = 0] = answers.catalogs.en.scoreYears;
      const year = String(first);
      const environment = await environmentIn(language, answers);
      const { words } = environment;
      const figure = await readFigure(environment, source, { kind, of: 'overall' }, { year: 1999 });
      expect(figure.instead).toBe(`${words.notice.noRanking('1999')} ${words.notice.shownInstead(year)}`);
      expect(figure.measure).toContain(year);
      expect(figure.page).toBe('compare/?year=1999');
    });
  });

  it('shows an indicator over time, from the year asked for', async () => {
    const { figure, catalog, document } = await framed(
      language,
      'overtime',
      '?economies=TUR,MAR&show=internet-users&from=2015',
    );
    const indicator = catalog.indicators.find((each) => each.indicator === 'internet-users');
    expect(figure.title).toContain(indicator?.name);
    expect(figure.measure).toContain('2015');
    expect(figure.page).toBe('compare/?economies=TUR,MAR&show=internet-users&from=2015');
    const reported = rows('observations/connectivity').filter(
      (row) =>
        row.economy === 'TUR' &&
        row.indicator === 'internet-users' &&
        row.segment === 'total' &&
        Number(row.year) >= 2015 &&
        Number(row.year) <= scores.year,
    );
    const line = document.querySelector('.chosen > [data-row]');
    expect(line?.querySelectorAll('[data-mark]')).toHaveLength(reported.length);
  });

  it('says what cannot be shown over time, and shows the overall score over all years', async () => {
    const { figure, words } = await framed(language, 'overtime', '?show=no-such-thing&year=2024&from=2025');
    expect(figure.instead).toBe(
      [
        words.notice.invalidValue('show', 'no-such-thing', words.notice.expectedCode),
        words.compare.fromAfter('2025', '2024'),
      ].join(' '),
    );
    expect(figure.measure).toContain(words.score.overall);
    expect(figure.drawing).not.toBeNull();
    expect(figure.page).toBe('compare/?year=2024&from=2025');
  });

  it('shows the values of another year side by side, in the areas chosen', async () => {
    const { figure, words, catalog, numbers, view } = await framed(
      language,
      'sidebyside',
      '?economies=TUR,MAR&year=2019&areas=connectivity,context',
    );
    const shown = catalog.indicators.filter(({ area }) => ['connectivity', 'context'].includes(area));
    expect(figure.measure).toBe(words.compare.allRows(shown.length, '2019'));
    expect(view.getAllByRole('rowheader')).toHaveLength(shown.length);
    const indicator = shown.find((each) => each.indicator === 'internet-users');
    const row = view.getByRole('row', { name: new RegExp(`^${indicator?.short}`) });
    const reported = rows('observations/connectivity').find(
      (each) =>
        each.economy === 'TUR' &&
        each.indicator === 'internet-users' &&
        each.segment === 'total' &&
        each.year === '2019',
    );
    const [cell] = within(row).getAllByRole('cell');
    expect(cell?.textContent).toContain(
      numbers.withUnit(Number(reported?.value), indicator?.decimals ?? Number.NaN, '%'),
    );
  });
});

it('the files of the comparison’s figures are named and filled as before', async () => {
  const { environment, model } = await compared('en', { economies: ['TUR', 'MAR'] });
  const { file } = comparisonRows(environment, model, null);
  expect(file.name).toBe(`meridian-compare-TUR-MAR-${scores.year}`);
  const overall = file
    .rows()
    .filter(({ indicator }) => indicator === 'score-overall')
    .map(({ economy, value }) => [economy, value]);
  expect(overall).toEqual([
    ['TUR', scoreOf('TUR', 'overall')],
    ['MAR', scoreOf('MAR', 'overall')],
    // the group's median is drawn, too
    [model.group.group, model.medians[0]],
  ]);
});
