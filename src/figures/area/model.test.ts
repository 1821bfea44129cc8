import { describe, expect, it } from 'vitest';
import type { PublishedScores } from '../../answers/published.ts';
import type { Catalog, Group, Indicator } from '../../catalog/catalog.ts';
import type { AreaView } from '../../view/views.ts';
import { en } from '../../words/en.ts';
import type { Environment } from '../../words/environment.ts';
import { numbers } from '../../words/numbers.ts';
import { withoutScore } from '../scores/words.ts';
import { type AreaAnswers, areaModel } from './model.ts';
import { rankingData } from './rankingData.ts';
import { stripData } from './stripData.ts';
import { courseNotes, courseTitle, indicatorsTitle, stripTitle } from './words.ts';

const group = (id: string, members: readonly string[], more: Partial<Group> = {}): Group => ({
  group: id,
  kind: 'organisation',
  name: id,
  short: id,
  members,
  associates: [],
  nonRegional: [],
  ...more,
});

const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  indicator: id,
  area: 'skills',
  name: `Name of ${id}`,
  short: id,
  unit: 'percent',
  direction: 1,
  scale: 'linear',
  weight: 1,
  goalposts: [0, 100],
  toleranceYears: 5,
  decimals: 0,
  comparableOverTime: true,
  groupAverages: ['median'],
  source: 's',
  segments: [],
  firstYear: 2018,
  lastYear: 2020,
  defaultYear: 2020,
  ...more,
});

const area = { area: 'skills', name: 'Improving skills', short: 'Skills', question: 'Who can use it?' };

const catalog: Catalog = {
  language: 'en',
  version: '0123456789ab',
  economies: { A: 'Aland', B: 'Borduria', C: 'Carpania', D: 'Deltora', E: 'Elbonia' },
  groups: [
    group('G', ['A', 'B', 'C', 'D'], { associates: ['E'] }),
    group('WORLD', ['A', 'B', 'C', 'D', 'E'], { kind: 'world' }),
  ],
  areas: [area],
  indicators: [
    indicator('use'),
    indicator('price', { direction: -1, comparableOverTime: false }),
    indicator('law', { weight: 0, groupAverages: ['mean'] }),
    indicator('size', { weight: 0, direction: 0 }),
  ],
  units: [{ unit: 'percent', name: '% of people', symbol: '%' }],
  flags: {},
  segments: [],
  sources: [],
  years: [2015, 2024],
  scoreYears: [2015, 2020],
  changeYears: {},
  scoreYear: 2020,
};

const scores: PublishedScores = {
  year: 2020,
  columns: ['skills', 'overall'],
  scores: { A: [80, null], B: [40, null], C: [60, null], E: [90, null], F: [50, null] },
  ranks: { A: [2, null], B: [5, null], C: [3, null], E: [1, null], F: [4, null] },
  noScore: { D: { skills: { present: 0.25, needed: 0.5, missing: ['price'] } } },
  counted: ['use', 'price'],
};

const answers: AreaAnswers = {
  scores,
  groupCourses: {
    skills: [
      [2018, 30, 20, 40, 4],
      [2020, 60, 50, 70, 3],
      [2021, 61, 50, 70, 3],
    ],
  },
  worldCourses: {
    skills: [
      [2018, 42.4, 20, 60, 5],
      [2020, 57, 40, 70, 5],
    ],
  },
  courses: new Map([
    [
      'use',
      {
        group: [
          { year: 2018, value: 10, n: 4, afterBreak: false },
          { year: 2020, value: 20, n: 3, afterBreak: false },
        ],
        world: [{ year: 2020, value: 15, n: 5, afterBreak: false }],
      },
    ],
    [
      'price',
      {
        group: [{ year: 2020, value: 5, n: 4, afterBreak: true }],
        world: [{ year: 2020, value: 4, n: 5, afterBreak: false }],
      },
    ],
    [
      'law',
      {
        group: [{ year: 2021, value: 1, n: 4, afterBreak: false }],
        world: [{ year: 2021, value: 1, n: 5, afterBreak: false }],
      },
    ],
    [
      'size',
      {
        group: [{ year: 2020, value: 7, n: 4, afterBreak: false }],
        world: [{ year: 2020, value: 3, n: 5, afterBreak: false }],
      },
    ],
  ]),
  history: null,
  ranges: null,
};

const environment: Environment = { catalog, words: en, numbers: numbers('en'), base: '/' };
const modelOf = (view: Partial<AreaView> = {}, more: Partial<AreaAnswers> = {}) =>
  areaModel(catalog, area, { ...answers, ...more }, view);

describe('the standing in an area', () => {
  it('ranks the members, those without a score last, and lists who is no member after them', () => {
    const { rows } = rankingData(environment, modelOf(), '');
    expect(rows.map(({ name, rank, text }) => [rank, name, text])).toEqual([
      ['1', 'Aland', '80'],
      ['2', 'Carpania', '60'],
      ['3', 'Borduria', '40'],
      ['', 'Deltora', 'no score'],
      ['', 'Elbonia', '90'],
    ]);
  });

  it('links each member to its own page with the view carried on', () => {
    const [first] = rankingData(environment, modelOf(), '?group=G').rows;
    expect(first?.href).toBe('/en/economies/A/?group=G');
  });

  it('says why a member has no score', () => {
    const { rows } = rankingData(environment, modelOf(), '');
    expect(rows.at(-2)?.label).toBe(
      'Deltora: no score: indicators with 25% of the weight have a value, 50% are needed; missing price',
    );
    expect(withoutScore(modelOf().standing)).toEqual(['D']);
  });

  it('draws the medians of the group and of all economies with a score', () => {
    // 40, 60, 80, and the world also 35 and 90: the associate counts there.
    const lower = { ...scores, scores: { ...scores.scores, F: [35, null], G: [36, null] } };
    expect(rankingData(environment, modelOf({}, { scores: lower }), '').references).toEqual([
      { kind: 'group', value: 60, text: 'G median 60' },
      { kind: 'world', value: 50, text: 'World median 50' },
    ]);
  });
});

describe('the strip', () => {
  it('has the first and the last member in front where nobody was chosen', () => {
    const [row] = stripData(environment, modelOf(), '').rows;
    expect(row?.chosen.map(({ name }) => name)).toEqual(['Aland', 'Borduria']);
    expect(row?.group.map(({ id }) => id)).toEqual(['C', 'E']);
    expect(row?.world).toEqual([50]);
  });

  it('has the chosen ones in front, also those that are no members, but nobody without a score', () => {
    const [row] = stripData(environment, modelOf({ economies: ['F', 'C', 'D'] }), '').rows;
    expect(row?.chosen.map(({ id, selection }) => [id, selection])).toEqual([
      ['F', 0],
      ['C', 1],
    ]);
  });

  it('speaks of a middle half only where there are four scores', () => {
    expect(stripTitle(environment, modelOf())).toBe('G: 1 of 3 members is above the world median (Skills)');
    const four = { ...scores, scores: { ...scores.scores, D: [20, null] } };
    // 20, 40, 60, 80: quartiles 35 and 65.
    expect(stripTitle(environment, modelOf({}, { scores: four }))).toBe(
      'Skills: members score from 20 to 80, the middle half of them from 35 to 65',
    );
  });

  it('counts nobody where nobody has a score', () => {
    const nobody = { ...scores, scores: {} };
    expect(stripTitle(environment, modelOf({}, { scores: nobody }))).toBe('Skills: no score (G, 2020)');
  });
});

describe('the course of an area', () => {
  it('compares both medians in the first and last year that both have, up to the year shown', () => {
    expect(modelOf().distances).toEqual([
      { year: 2018, points: -12.4 },
      { year: 2020, points: 3 },
    ]);
    expect(courseTitle(environment, modelOf())).toBe(
      'G: 3.0 points above the world median in 2020; 12.4 points below in 2018',
    );
  });

  it('does not compare the world with itself', () => {
    const model = modelOf({ group: 'WORLD' });
    expect(model.worldCourse).toEqual([]);
    expect(courseTitle(environment, model)).toBe('WORLD: Skills over time');
  });

  it('says what a line is made of, and from when on one is carried forward', () => {
    const now = { ...environment, catalog: { ...catalog, method: 2 } };
    expect(courseNotes(now, modelOf())).toEqual([en.score.comparable]);
    const history = { years: [2018, 2020], scores: { A: [70, 80] }, renewed: { A: 2019 } };
    expect(courseNotes(now, modelOf({ economies: ['A'] }, { history }))).toEqual([
      en.score.comparable,
      en.score.carried('2018'),
    ]);
    // Archived scores of method 1 are no comparable series.
    expect(courseNotes(environment, modelOf())).toEqual([]);
  });

  it('draws the chosen economies up to the year shown', () => {
    const history = { years: [2018, 2020, 2021], scores: { A: [70, 80, 81], B: [null, 40, 41] } };
    const { lines } = modelOf({ economies: ['B', 'A'] }, { history });
    expect(
      lines.map(({ economy, points }) => [economy, points.map(({ year, value }) => [year, value])]),
    ).toEqual([
      ['B', [[2020, 40]]],
      [
        'A',
        [
          [2018, 70],
          [2020, 80],
        ],
      ],
    ]);
  });
});

describe('the indicators of an area', () => {
  it('are judged where one end is better and both medians are known, in the same year', () => {
    const { indicators, ahead } = modelOf();
    expect(
      indicators.map((course) => [course.indicator.indicator, course.newest?.value, course.ahead]),
    ).toEqual([
      ['use', 20, true],
      ['price', 5, false],
      // its only value is newer than the year shown
      ['law', undefined, null],
      ['size', 7, null],
    ]);
    expect(ahead).toEqual({ ahead: 1, behind: 1, of: 2 });
    expect(indicatorsTitle(environment, modelOf())).toBe(
      'G: ahead of the world in 1 of 2 indicators (Skills)',
    );
  });

  it('share the years from the first to the last value of any of them', () => {
    expect(modelOf().years).toEqual([2018, 2020]);
  });
});

describe('a year in which no member has a score', () => {
  it('offers the nearest one in which half of the members have', () => {
    const nobody = { ...scores, scores: {}, ranks: {} };
    expect(modelOf({}, { scores: nobody }).nearestYear).toBe(2020);
    expect(modelOf().nearestYear).toBeNull();
  });
});
