import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { leanHtml } from '../scripts/build/leanHtml.ts';
import { leanMarkup } from '../scripts/build/leanMarkup.ts';
import { type AnswerSource, answerPaths } from '../src/answers/paths.ts';
import type { PublishedStanding } from '../src/answers/published.ts';
import { changeFrom } from '../src/answers/years.ts';
import { prerender } from '../src/app/prerender.tsx';
import type { Catalog } from '../src/catalog/catalog.ts';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { nameDots } from '../src/embed/dots.ts';
import { FramePage } from '../src/embed/FramePage.tsx';
import { packFrameCatalog, unpackFrameCatalog } from '../src/embed/frameCatalog.ts';
import { completeMarks } from '../src/embed/marks.ts';
import { prerenderFrame } from '../src/embed/prerender.tsx';
import { readFigure } from '../src/figures/code.ts';
import { groupFor, profileModel, rankedIn } from '../src/figures/economy/profileModel.ts';
import { economyPageLead, historyTitle, profileTitle } from '../src/figures/economy/words.ts';
import { allFigures, figureOf, figureOfPage } from '../src/figures/find.ts';
import { type FigureRef, figureId } from '../src/figures/ref.ts';
import { dateInArabic, dateInEnglish, dateInFrench } from '../src/words/dates.ts';
import type { Environment } from '../src/words/environment.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { compared, EXAMPLES, EXAMPLES_BY_ID } from './support/figures.ts';
import { once } from './support/once.ts';
import { part, turn } from './support/sample.ts';

const DATE = { en: dateInEnglish, fr: dateInFrench, ar: dateInArabic };
let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

/** The drawings of an embed whose first script has run, with what its texts inherit said of each. */
function drawingsIn(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const main = document.querySelector('main');
  if (main === null) throw new Error('expected an embed');
  completeMarks(main);
  nameDots(main);
  for (const text of main.querySelectorAll('svg text')) {
    if (text.getAttribute('class') === 'small') {
      text.setAttribute('class', 'muted');
      text.setAttribute('font-size', '12');
    }
    for (const [name, initial] of [
      ['direction', 'ltr'],
      ['text-anchor', 'start'],
    ] as const) {
      text.setAttribute(name, inherited(text, name) ?? initial);
    }
  }
  for (const svg of main.querySelectorAll('svg')) svg.removeAttribute('direction');
  return [...main.querySelectorAll('svg, svg *')].map((own) => {
    const attributes = [...own.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    return [own.localName, ...attributes, own.children.length === 0 ? own.textContent : ''].join(' ');
  });
}

/** What an element or the nearest around it says. */
function inherited(of: Element, name: string): string | null {
  for (let own: Element | null = of; own !== null; own = own.parentElement) {
    if (own.hasAttribute(name)) return own.getAttribute(name);
  }
  return null;
}

const prerendered = once(async (language: Language, figure: FigureRef) =>
  prerenderFrame(await environmentIn(language, answers), source, figure),
);

async function embed(language: Language, figure: FigureRef) {
  const environment = await environmentIn(language, answers);
  const drawn = await prerendered(language, figure);
  const { document } = new JSDOM(drawn.html).window;
  return { ...drawn, ...environment, document };
}

it('the example of every kind is on the list of what can be embedded, which names nothing twice', () => {
  const all = allFigures(answers.catalogs.en, (path) => answers.files.has(path)).map(figureId);
  expect(all).toEqual(expect.arrayContaining(EXAMPLES.map(figureId)));
  expect(new Set(all).size).toBe(all.length);
});

it('the id of a figure says which it is', () => {
  for (const figure of EXAMPLES) expect(figureOf(figureId(figure))).toEqual(figure);
  expect(figureOf('pie-internet-users')).toBeNull();
  expect(figureOf('ranking')).toBeNull();
});

it.each([
  ['', 'matrix-overall'],
  ['areas/data-governance/', 'strip-data-governance'],
  ['indicators/internet-users/', 'ranking-internet-users'],
  ['economies/MAR/', 'profile-MAR'],
  ['compare/', null],
  ['data/', null],
])('the page at "%s" is stood for by %s', (path, figure) => {
  expect(figureOfPage(path)).toBe(figure);
});

it.each(['ranking', 'map'] as const)(
  'a %s is the same from the newest values as from whole series',
  async (kind) => {
    const environment = await environmentIn('en', answers);
    const whole: AnswerSource = {
      ...source,
      published: async <T,>(path: string): Promise<T> => {
        const newest = await source.published<T>(path);
        if (!path.includes('/newest/')) return newest;
        return { ...newest, ...(await source.published<T>(path.replace('/newest/', '/series/'))) };
      },
    };
    for (const { indicator } of part(environment.catalog.indicators, 5)) {
      for (const group of ['OIC', 'WORLD']) {
        const drawn = async (from: AnswerSource) =>
          compared(await readFigure(environment, from, { kind, of: indicator }, { group }));
        expect(await drawn(source)).toEqual(await drawn(whole));
      }
    }
  },
);

it('an indicator of one year has no trend, on its page and to embed: both say so', async () => {
  for (const language of LANGUAGES) {
    const environment = await environmentIn(language, answers);
    const { catalog, words } = environment;
    const own = catalog.indicators.filter(({ firstYear, lastYear }) => firstYear === lastYear);
    expect(own.length).toBeGreaterThan(10);
    for (const { indicator, lastYear } of part(own, 5)) {
      const says = words.indicator.trendOnly(String(lastYear));
      const { figure, html } = await prerenderFrame(environment, source, { kind: 'trend', of: indicator });
      expect(figure.title).toBe(says);
      expect(html).not.toContain('<svg');
      const page = await prerender(environment, source, `/${language}/indicators/${indicator}/`);
      expect(page.html).toContain(says);
      expect(page.html).not.toContain('chart-trend');
    }
  }
});

it('figures of scores are the same from the scores of some as from everybody’s', async () => {
  const environment = await environmentIn('en', answers);
  const { scoreYear } = environment.catalog;
  const whole: AnswerSource = {
    ...source,
    published: (path) =>
      source.published(/\/(members|columns)\//.test(path) ? answerPaths.scores(scoreYear) : path),
  };
  const figures = ['matrix-overall', 'strip-skills', 'standing-connectivity', 'profile-MAR', 'profile-FRA'];
  const views = ['DCO', 'ESCAP', 'polynesia', 'WORLD'].flatMap((group) => [
    { group },
    { group, vs: ['SAU', 'OIC'], economies: ['MAR', 'USA'] },
  ]);
  for (const view of views) {
    for (const id of figures) {
      const figure = figureOf(id);
      if (figure === null) throw new Error(`no figure ${id}`);
      const drawn = async (from: AnswerSource) => compared(await readFigure(environment, from, figure, view));
      expect(await drawn(source)).toEqual(await drawn(whole));
    }
  }
});

it('an economy’s figures say of it what its page says', async () => {
  const environment = await environmentIn('en', answers);
  const { catalog } = environment;
  const { years: scores, changes } = answers.scores;
  for (const economy of ['MAR', 'MYS', 'FRA', 'COK']) {
    for (const [group, year] of [
      ['DCO', catalog.scoreYear],
      ['OIC', 2021],
      ['WORLD', catalog.scoreYear],
    ] as const) {
      const own = scores.find((each) => each.year === year);
      if (own === undefined) throw new Error(`no scores of ${year}`);
      const view = { group };
      const standing = await source.published<PublishedStanding>(answerPaths.standing(economy));
      const { group: ranked } = rankedIn(catalog, economy, groupFor(catalog, economy, group));
      const model = profileModel(
        catalog,
        economy,
        {
          basis: standing.bases[year] ?? null,
          scores: own,
          changes: changes.find(({ from, to }) => to === year && from === changeFrom(catalog, year)) ?? null,
          ranges: year === catalog.scoreYear ? await source.published(answerPaths.ranges(ranked)) : null,
          worldRange: standing.ranges.WORLD ?? null,
        },
        view,
      );
      const figure = (kind: 'profile' | 'history') =>
        readFigure(environment, source, { kind, of: economy }, { group, year });
      expect((await figure('profile')).summary).toBe(economyPageLead(environment, model));
      expect((await figure('profile')).title).toBe(profileTitle(environment, model));
      expect((await figure('history')).title).toBe(historyTitle(environment, model));
    }
  }
});

it('a trend of an organisation is the same from what is published of it as from the whole series', async () => {
  const brief = await environmentIn('en', answers);
  const { catalog } = brief;
  // Of groups of other kinds whole series are read.
  const groups = catalog.groups.map((group) => ({ ...group, kind: 'region' as const }));
  const whole = { ...brief, catalog: { ...catalog, groups } };
  for (const [at, { indicator }] of part(catalog.indicators, 2).entries()) {
    for (const group of turn(['OIC', 'DCO', 'ESCAP'], at)) {
      const drawn = async (environment: Environment<Catalog>) => {
        const figure = { kind: 'trend', of: indicator } as const;
        const {
          names,
          groups: _,
          ...others
        } = compared(await readFigure(environment, source, figure, { group }));
        return { ...others, names: new Set(names.sources) };
      };
      expect(await drawn(brief)).toEqual(await drawn(whole));
    }
  }
});

describe.each(LANGUAGES)('the figures to embed in %s', (language) => {
  it.each(EXAMPLES_BY_ID)('say finding, measure, source and data version: %s', async (_, ref) => {
    const { document, catalog, title, figure } = await embed(language, ref);
    const link = document.querySelector('h1 a');
    expect(title).toContain(link?.textContent);
    expect(link?.getAttribute('href')).toBe(`/${language}/${figure.page}`);
    expect(document.querySelector('.measure')?.textContent).not.toBe('');
    expect(document.querySelectorAll('.source a').length).toBeGreaterThan(0);
    expect(document.querySelector('.foot')?.textContent).toContain(catalog.version);
    expect(document.querySelector('.summary')?.textContent).not.toBe('');
    expect(document.body.textContent).not.toMatch(/undefined|NaN|null/);
  });

  it.each(EXAMPLES_BY_ID)('say the date of the list of every group that they name: %s', async (_, ref) => {
    const environment = await environmentIn(language, answers);
    const { catalog, words } = environment;
    for (const group of ['OIC', 'DCO', 'lower-middle-income']) {
      const figure = await readFigure(environment, source, ref, { group });
      const html = renderToStaticMarkup(<FramePage environment={environment} figure={figure} />);
      const { document } = new JSDOM(html).window;
      const notes = [...document.querySelectorAll('.notes > li')].map(({ textContent }) => textContent ?? '');
      const text = [figure.title, figure.measure, figure.summary].join(' ');
      const named = catalog.groups.filter(
        ({ kind, name, short }) =>
          // The names of regions are parts of names of economies: South Africa.
          kind !== 'world' && kind !== 'region' && (text.includes(name) || text.includes(short)),
      );
      expect(figure.groups.map((own) => own.group)).toEqual(
        expect.arrayContaining(named.map((own) => own.group)),
      );
      for (const { kind, name, short, members, asOf = '' } of figure.groups) {
        if (kind === 'world') continue;
        const said = kind === 'organisation' ? short : name;
        expect(asOf).toMatch(/^20\d\d/);
        expect(notes).toContain(words.control.groupDated(said, members.length, asOf));
      }
    }
  });

  it.each(EXAMPLES_BY_ID)(
    'hold a drawing for every width, and neither style attribute nor script: %s',
    async (_, of) => {
      const { document, html, figure } = await embed(language, of);
      const places = [...document.querySelectorAll('.drawing > div')];
      const once = figure.drawing?.fits !== 'redrawn';
      expect(places.map((own) => own.classList.contains('at'))).toEqual(once ? [false] : [true, true, true]);
      const drawn = places.map((own) => own.querySelectorAll('svg').length);
      expect(new Set(drawn).size).toBe(1);
      // Text has small drawings in it, or tables.
      const parts = places[0]?.querySelectorAll('svg, table').length;
      if (figure.drawing?.fits === 'text') expect(parts).toBeGreaterThan(1);
      else expect(drawn[0]).toBe(1);
      const named = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(named).size).toBe(named.length);
      expect(html).not.toMatch(/\sstyle=|<script/);
    },
  );

  it.each(EXAMPLES_BY_ID)(
    'are the same drawings in fewer bytes, once the first script runs: %s',
    async (_, of) => {
      const { html, figure } = await embed(language, of);
      const marked = leanMarkup(html);
      const lean = leanHtml(marked);
      // A figure that is text has few marks to leave anything out of, tables have none.
      if (!html.includes('<svg')) expect(marked).toBe(html);
      else expect(lean.length).toBeLessThan((figure.drawing?.fits === 'text' ? 1 : 0.95) * html.length);
      expect(drawingsIn(lean)).toEqual(drawingsIn(html));
    },
  );

  it('know every name, group and member in few bytes', () => {
    const catalog = answers.catalogs[language];
    const known = unpackFrameCatalog(packFrameCatalog(catalog));
    const { indicators: _, units: _u, sources: _s, segments: _g, ...named } = catalog;
    // Of the data's versions a frame says its own alone.
    const { dated: _d, previous: _p, ...core } = named;
    expect(known).toEqual({
      ...core,
      // What else is to be known of a list of members stands on pages and in what is taken away.
      groups: core.groups.map(({ note: _, ...group }) => ({
        ...group,
        asOf: DATE[language](group.asOf ?? ''),
      })),
      areas: core.areas.map(({ question: _q, ...area }) => area),
    });
    expect(Object.keys(known.economies)).toEqual(Object.keys(catalog.economies));
    expect(known.years[0]).toBeLessThan(known.years[1]);
  });

  it('name the licence beside each source', async () => {
    const { document } = await embed(language, { kind: 'ranking', of: 'internet-users' });
    expect(document.querySelector('.source')?.textContent).toContain('CC-BY-NC-SA-3.0-IGO');
  });

  it('whose data are published no more say what they were, and until when', async () => {
    const environment = await environmentIn(language, answers);
    const of = { kind: 'trend', of: 'internet-users' } as const;
    const { html } = await prerenderFrame(environment, source, of, true);
    const { document } = new JSDOM(html).window;
    const { words, catalog } = environment;
    expect(document.querySelector('.notice')?.textContent).toBe(words.share.vanished(catalog.version));
    expect(document.querySelector('h1 a')?.getAttribute('href')).toBe(`/${language}/`);
    expect(document.querySelectorAll('.drawing svg')).toHaveLength(3);
  });

  it('that are maps say beside the drawing what its colours mean, and nothing in it that would shrink', async () => {
    for (const figure of EXAMPLES.filter(({ kind }) => kind.endsWith('map'))) {
      const { document, figure: said } = await embed(language, figure);
      const key = [...document.querySelectorAll('.legend li')];
      expect(key.map(({ textContent }) => textContent)).toEqual(said.key?.map(({ text }) => text));
      expect(document.querySelectorAll('svg text')).toHaveLength(0);
      const used = new Set(
        [...document.querySelectorAll('svg [data-row] .mark')].flatMap(
          (mark) =>
            /tone-(\d)|hatched/.exec(mark.getAttribute('class') ?? '')?.[0].replace('tone', 'class') ?? [],
        ),
      );
      expect(key.map(({ className }) => className)).toEqual(expect.arrayContaining([...used]));
    }
  });

  it('know of their indicator, its unit and its sources, and of no other', async () => {
    const { meta } = await embed(language, { kind: 'ranking', of: 'internet-users' });
    expect(meta.names.indicators?.map(({ indicator }) => indicator)).toEqual(['internet-users']);
    expect(meta.names.units).toHaveLength(1);
    expect(meta.names.sources?.map(({ source: own }) => own)).toContain('itu-datahub-2026');
    expect(meta.names.sources?.length).toBeLessThan(6);
  });
});

it.each(LANGUAGES)('a frame of movers leads to why they moved (%s)', async (language) => {
  const environment = await environmentIn(language, answers);
  const { figure, html } = await prerenderFrame(environment, source, { kind: 'movers', of: 'overall' });
  const link = new JSDOM(html).window.document.querySelector('.beyond a');
  const { scoreYear } = environment.catalog;
  const from = changeFrom(environment.catalog, scoreYear);
  expect(link?.textContent).toBe(environment.words.score.whyMoved(String(from), String(scoreYear)));
  expect(link?.getAttribute('href')).toBe(`/${language}/${figure.page}`);
});
