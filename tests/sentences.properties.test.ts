import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSurface } from '../scripts/audit/claims/check.ts';
import { saidIn } from '../scripts/audit/claims/numbers.ts';
import type { PublishedScores } from '../src/answers/published.ts';
import type { Series } from '../src/answers/standing.ts';
import type { Catalog, Group, Indicator } from '../src/catalog/catalog.ts';
import { byLanguage, LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { rounded } from '../src/catalog/rounding.ts';
import { mapFigure, mapRows } from '../src/figures/indicator/map.tsx';
import { type IndicatorModel, indicatorModel } from '../src/figures/indicator/model.ts';
import { rankingFigure, rankingRows } from '../src/figures/indicator/ranking.tsx';
import { trendFigure, trendRows } from '../src/figures/indicator/trend.tsx';
import { formatValue, indicatorPageLead, indicatorPageTitle } from '../src/figures/indicator/words.ts';
import { matrixFigure } from '../src/figures/scores/matrix.tsx';
import { matrixRows } from '../src/figures/scores/matrixTable.ts';
import { scoresModel } from '../src/figures/scores/model.ts';
import { leaderTitle, mediansLead } from '../src/figures/scores/words.ts';
import type { Environment } from '../src/words/environment.ts';
import { loadWords } from '../src/words/load.ts';
import { numbers } from '../src/words/numbers.ts';
import type { Words } from '../src/words/types.ts';
import { counted } from './support/sample.ts';

/** Sentences stay true and grammatical whatever the values: of one member, of none, all tied, zero, negative, huge, of other years. */

const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const NAMES = ['Aland', 'Borduria', 'Carpania', 'Deltora', 'Elbonia', 'Freedonia', 'Gondal', 'Herzo'];
const LAST = 2020;

let wordsOf: Readonly<Record<Language, Words>>;
beforeAll(async () => {
  const [en, fr, ar] = await Promise.all(LANGUAGES.map(loadWords));
  if (en === undefined || fr === undefined || ar === undefined) throw new Error('expected three languages');
  wordsOf = { en, fr, ar };
});

interface Case {
  readonly members: number;
  readonly others: number;
  readonly indicator: Indicator;
  readonly series: Series;
}

const value = fc.oneof(
  fc.constantFrom(0, 0, 50, 50, 100, -3.25, 1e9, 1.265, 99.95, 1e-7),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
const values = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2014, max: LAST }), value, fc.constantFrom('', '', 'E', 'B')), {
    selector: ([year]) => year,
    maxLength: 4,
  })
  .map((own) =>
    own
      .map(([year, number, flag]) => ({ year, value: number, flag, source: 's' }))
      .sort((a, b) => a.year - b.year),
  );

const cases: fc.Arbitrary<Case> = fc
  .record({
    members: fc.integer({ min: 1, max: 6 }),
    others: fc.integer({ min: 0, max: 2 }),
    rows: fc.array(values, { minLength: CODES.length, maxLength: CODES.length }),
    direction: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    decimals: fc.integer({ min: 0, max: 2 }),
    unit: fc.constantFrom('percent', 'plain'),
    median: fc.boolean(),
  })
  .map(({ members, others, rows, direction, decimals, unit, median }) => ({
    members,
    others,
    indicator: {
      indicator: 'use',
      area: 'skills',
      name: 'Use',
      short: 'Use',
      unit,
      direction,
      scale: 'linear',
      weight: 1,
      goalposts: [0, 100],
      toleranceYears: 3,
      decimals,
      comparableOverTime: true,
      groupAverages: median ? ['median'] : ['mean'],
      source: 's',
      segments: [],
      firstYear: 2014,
      lastYear: LAST,
      defaultYear: LAST,
    },
    series: new Map(rows.flatMap((row, at) => (row.length === 0 ? [] : [[CODES[at] ?? '', row] as const]))),
  }));

function groupOf({ members, others }: Pick<Case, 'members' | 'others'>): Group {
  return {
    group: 'G',
    kind: 'organisation',
    name: 'Group',
    short: 'G',
    members: CODES.slice(0, members),
    associates: CODES.slice(members, members + others),
    nonRegional: [],
  };
}

function environmentOf(
  language: Language,
  group: Group,
  indicators: readonly Indicator[],
): Environment<Catalog> {
  const catalog: Catalog = {
    language,
    version: '0123456789ab',
    economies: Object.fromEntries(CODES.map((code, at) => [code, NAMES[at] ?? code])),
    groups: [group],
    areas: [],
    indicators: [...indicators],
    units: [
      { unit: 'percent', name: '%', symbol: '%' },
      { unit: 'plain', name: 'x', symbol: '' },
    ],
    flags: {},
    segments: [],
    sources: [],
    years: [2010, LAST],
    scoreYears: [LAST],
    scoreYear: LAST,
    changeYears: {},
  };
  return { catalog, words: wordsOf[language], numbers: numbers(language), base: '/' };
}

/** What no sentence of a language may hold: code, stray spaces, and a word in the number of another. */
const WRONG: Readonly<Record<Language, RegExp>> = byLanguage(
  (language) =>
    ({
      en: /undefined|NaN|Infinity|null| {2}|\(\)|\b1 members|\b1 of \d+ members (?:are|have)|none of \d+ members (?:are|have)|all 1 /,
      fr: /undefined|NaN|Infinity|null| {2}|\(\)|(?<!\d)1 membres|(?<!\d)1 membre sur \d+ (?:sont|ont)|(?<!\d)[2-9] membres sur \d+ (?:est|a) /,
      ar: /undefined|NaN|Infinity|null| {2}|\(\)|(?<!\d)[12] (?:عضو|أعضاء)/,
    })[language],
);

function figuresOf(environment: Environment<Catalog>, model: IndicatorModel, series: Series) {
  const given = { model, series, sources: [], view: {}, world: null };
  const unsorted = { sort: undefined, sortHref: () => '' };
  const heads = [indicatorPageTitle(environment, model), indicatorPageLead(environment, model) ?? ''];
  return [
    { figure: rankingFigure(environment, given), rows: rankingRows(environment, model, unsorted), heads },
    { figure: mapFigure(environment, given), rows: mapRows(environment, model), heads: [] },
    { figure: trendFigure(environment, given), rows: trendRows(environment, given), heads: [] },
  ].map(({ figure, ...rest }) => ({ ref: figure.ref, figure, drawn: [], model: countsIn(model), ...rest }));
}

/** A model with what its sentences count of it. */
function countsIn(model: IndicatorModel) {
  const { counted: own, placed, missing, group } = model;
  const at = (end: number | undefined) => own.filter((each) => each.value === end).length;
  return {
    ...model,
    counts: [
      at(own[0]?.value),
      at(own.at(-1)?.value),
      placed.filter(({ lag }) => lag > 0).length,
      ...['E', 'B'].map((flag) => placed.filter((each) => each.flag === flag).length),
      missing.filter(({ economy }) => group.members.includes(economy)).length,
    ],
  };
}

describe.each(LANGUAGES)('of an indicator (%s)', (language) => {
  it('sentences are grammatical, and say what the figure shows', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const group = groupOf(given);
        const environment = environmentOf(language, group, [given.indicator]);
        const answers = { series: given.series, populations: null, targets: [] };
        const model = indicatorModel(environment.catalog, given.indicator, answers, {});
        for (const surface of figuresOf(environment, model, given.series)) {
          const { figure, heads } = surface;
          for (const text of [...heads, figure.title, figure.measure, figure.summary, ...figure.notes]) {
            expect(text).not.toMatch(WRONG[language]);
          }
          expect(checkSurface(environment, surface).wrong).toEqual([]);
        }
      }),
      { numRuns: counted(150, 2000), seed: 16 },
    );
  });

  it('a leader is a member, and leads nobody where nobody else has a value', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const environment = environmentOf(language, groupOf(given), [given.indicator]);
        const answers = { series: given.series, populations: null, targets: [] };
        const model = indicatorModel(environment.catalog, given.indicator, answers, {});
        const title = indicatorPageTitle(environment, model);
        const [first] = model.counted;
        if (first === undefined) return;
        expect(title).toContain(formatValue(environment, model)(first.value));
        const sharing = model.counted.filter((each) => each.value === first.value);
        if (sharing.length === 1) expect(title).toContain(environment.catalog.economies[first.economy]);
        expect(title).toContain(String(Math.max(...sharing.map(({ year }) => year))));
        const { only } = environment.words.indicator;
        const value = formatValue(environment, model)(first.value);
        const own = environment.catalog.economies[first.economy] ?? '';
        const name = environment.words.names({ first: [own], more: 0 });
        const alone = only('G', name, 'Use', value, String(first.year));
        expect(title === alone).toBe(model.counted.length === 1);
      }),
      { numRuns: counted(150, 2000), seed: 17 },
    );
  });

  it('a median rises only where the drawn one does, as it is printed', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const environment = environmentOf(language, groupOf(given), [given.indicator]);
        const { words } = environment;
        const answers = { series: given.series, populations: null, targets: [] };
        const model = indicatorModel(environment.catalog, given.indicator, answers, {});
        const figure = trendFigure(environment, { model, series: given.series, sources: [], view: {} });
        const [first, last] = [model.groupCourse[0], model.groupCourse.at(-1)];
        if (first === undefined || last === undefined || first === last) return;
        if (model.groupCourse.some(({ afterBreak }) => afterBreak)) return;
        const format = formatValue(environment, model);
        const ends = [format(first.median), format(last.median), `${first.year}`, `${last.year}`] as const;
        const way = Math.sign(
          rounded(last.median, given.indicator.decimals) - rounded(first.median, given.indicator.decimals),
        );
        if (figure.title === words.indicator.trendUp('G', ...ends)) expect(way).toBe(1);
        if (figure.title === words.indicator.trendDown('G', ...ends)) expect(way).toBe(-1);
      }),
      { numRuns: counted(150, 2000), seed: 18 },
    );
  });
});

const score = fc.oneof(
  fc.constantFrom(0, 50, 69.96, 70, 100, null, null),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
const scored = fc.record({
  members: fc.integer({ min: 1, max: 6 }),
  others: fc.integer({ min: 0, max: 2 }),
  scores: fc.array(score, { minLength: CODES.length, maxLength: CODES.length }),
});

function published(scores: readonly (number | null)[]): PublishedScores {
  const rank = (own: number | null) =>
    own === null ? null : 1 + scores.filter((other) => other !== null && other > own).length;
  const known = CODES.map((code, at) => [code, scores[at] ?? null] as const);
  return {
    year: LAST,
    columns: ['overall'],
    scores: Object.fromEntries(known.map(([code, own]) => [code, [own]])),
    ranks: Object.fromEntries(known.map(([code, own]) => [code, [rank(own)]])),
    noScore: {},
    counted: [],
  };
}

describe.each(LANGUAGES)('of scores (%s)', (language) => {
  it('sentences are grammatical, and say what the figure shows', () => {
    fc.assert(
      fc.property(scored, ({ scores, ...given }) => {
        const environment = environmentOf(language, groupOf(given), []);
        const answers = { scores: published(scores), ranges: null, overallName: 'Overall' };
        const model = scoresModel(environment.catalog, answers, { group: 'G' });
        const links = { sortHref: () => '', receiptHref: () => '' };
        const figure = matrixFigure(environment, { model, view: {} }, links);
        const heads = [leaderTitle(environment, model), mediansLead(environment, model) ?? ''];
        for (const text of [...heads, figure.title, figure.summary, ...figure.notes]) {
          expect(text).not.toMatch(WRONG[language]);
        }
        const without = model.group.members.filter((code) => scores[CODES.indexOf(code)] === null);
        const surface = {
          ref: figure.ref,
          figure,
          rows: matrixRows(environment, model, links),
          drawn: [],
          heads,
          model: { ...model, without },
        };
        expect(checkSurface(environment, surface).wrong).toEqual([]);
        expect(saidIn(heads[0] ?? '', language).some((said) => said.value === LAST)).toBe(true);
      }),
      { numRuns: counted(150, 2000), seed: 19 },
    );
  });
});
