import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSurface } from '../scripts/audit/claims/check.ts';
import { saidIn } from '../scripts/audit/claims/numbers.ts';
import type { PublishedScores } from '../src/answers/published.ts';
import type { Series } from '../src/answers/standing.ts';
import type { Catalog, Indicator } from '../src/catalog/catalog.ts';
import { LANGUAGES } from '../src/catalog/languages.ts';
import { rounded } from '../src/catalog/rounding.ts';
import { mapFigure, mapRows } from '../src/figures/indicator/map.tsx';
import { type IndicatorModel, indicatorModel } from '../src/figures/indicator/model.ts';
import { rankingFigure, rankingRows } from '../src/figures/indicator/ranking.tsx';
import { trendFigure, trendRows } from '../src/figures/indicator/trend.tsx';
import { formatValue, indicatorPageLead, indicatorPageTitle } from '../src/figures/indicator/words.ts';
import { matrixFigure } from '../src/figures/scores/matrix.tsx';
import { matrixRows } from '../src/figures/scores/matrixTable.ts';
import { scoresModel } from '../src/figures/scores/model.ts';
import { leaderTitle, mediansLead, middleLead, middleTitle } from '../src/figures/scores/words.ts';
import type { Environment } from '../src/words/environment.ts';
import { CODES, environmentOf, groupOf, LAST, WRONG } from './support/generated.ts';
import { counted } from './support/sample.ts';

/** Sentences stay true and grammatical whatever the values: of one member, of none, all tied, zero, negative, huge, of other years. */

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

type Rows = ReadonlyArray<ReadonlyArray<{ year: number; value: number; flag: string; source: string }>>;

/** What chance seldom makes: nobody has a value, all have the same in one year, or one alone has any. */
function shaped(rows: Rows, shape: string, tie: number): Rows {
  if (shape === 'none') return rows.map(() => []);
  if (shape === 'tied') return rows.map(() => [{ year: LAST, value: tie, flag: '', source: 's' }]);
  return shape === 'one' ? rows.map((own, at) => (at === 0 ? own : [])) : rows;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    members: fc.integer({ min: 1, max: 6 }),
    others: fc.integer({ min: 0, max: 2 }),
    rows: fc.array(values, { minLength: CODES.length, maxLength: CODES.length }),
    direction: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    decimals: fc.integer({ min: 0, max: 2 }),
    unit: fc.constantFrom('percent', 'plain'),
    median: fc.boolean(),
    shape: fc.constantFrom('any', 'any', 'any', 'none', 'tied', 'one'),
    tie: value,
  })
  .map(({ members, others, direction, decimals, unit, median, shape, tie, ...drawn }) => ({
    rows: shaped(drawn.rows, shape, tie),
    ...{ members, others, direction, decimals, unit, median },
  }))
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
        const heads = [
          leaderTitle(environment, model),
          mediansLead(environment, model) ?? '',
          middleTitle(environment, model),
          middleLead(environment, model),
        ];
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

it('a median is said to be below, level with or above the world’s as both are printed', () => {
  fc.assert(
    fc.property(scored, ({ scores, ...given }) => {
      const environment = environmentOf('en', groupOf(given), []);
      const answers = { scores: published(scores), ranges: null, overallName: 'Overall' };
      const title = middleTitle(environment, scoresModel(environment.catalog, answers, { group: 'G' }));
      const found = /median is ([\d.]+) of 100, (below|level with|above) the world’s ([\d.]+) /.exec(title);
      if (found === null) return;
      const [, own = '', side, world = ''] = found;
      const order = Math.sign(Number(own) - Number(world));
      expect([title, side]).toEqual([title, ['below', 'level with', 'above'][order + 1]]);
    }),
    { numRuns: counted(300, 4000), seed: 20 },
  );
});
