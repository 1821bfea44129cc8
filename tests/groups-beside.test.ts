import { readFileSync } from 'node:fs';
import { ascending, median } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import type { PublishedHistory, PublishedScores, PublishedSeries } from '../src/answers/published.ts';
import { unpackSeries } from '../src/answers/published.ts';
import type { Catalog, Group } from '../src/catalog/catalog.ts';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { shownIn } from '../src/figures/compare/overTimeModel.ts';
import {
  besideTable,
  besideTitle,
  gapLine,
  groupsBeside,
  groupsOverTime,
  indicatorTable,
  overTimeTable,
} from '../src/figures/group/beside.tsx';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { readGroupList } from '../src/view/groupList.ts';
import { ar } from '../src/words/beside/ar.ts';
import { en } from '../src/words/beside/en.ts';
import { fr } from '../src/words/beside/fr.ts';
import type { BesideWords } from '../src/words/beside/types.ts';
import type { Environment } from '../src/words/environment.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { members } from './support/tables.ts';

/** Least developed, landlocked and island members of ESCAP beside each other, against the published scores and the lines of a CSV file. */

const WORDS: Readonly<Record<Language, BesideWords>> = { en, fr, ar };
const CLASSES = ['LDC', 'LLDC', 'SIDS'];
const both = CLASSES.map((code) => members('ESCAP').filter((economy) => members(code).includes(economy)));

let answers: Answers;
let source: AnswerSource;
let scores: PublishedScores;
let groups: readonly Group[];
let environment: Environment<Catalog>;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
  scores = await source.published<PublishedScores>(answerPaths.scores(answers.catalogs.en.scoreYear));
  environment = await environmentIn('en', answers);
  groups = readGroupList(environment.catalog, CLASSES.map((code) => `ESCAP.${code}`).join()).groups;
});

const known = (economies: readonly string[], column: string) =>
  economies.flatMap((economy) => scores.scores[economy]?.[scores.columns.indexOf(column)] ?? []);

describe.each(LANGUAGES)('groups beside each other in %s', (language) => {
  it('have in every area the median of their members, how many it is of, and how far the world’s is', async () => {
    const here = await environmentIn(language, answers);
    const own = WORDS[language];
    const table = besideTable(here, own, groupsBeside(here.catalog, scores, groups));
    expect(table.rows.map(({ id }) => id)).toEqual([
      'overall',
      ...here.catalog.areas.map(({ area }) => area),
    ]);
    for (const { id, cells } of table.rows) {
      const world = Number((median(known(Object.keys(scores.scores), id)) ?? Number.NaN).toFixed(1));
      for (const [at, economies] of both.entries()) {
        const of = known(economies, id);
        const middle = median(of);
        const cell = cells[at + 1];
        if (middle === undefined) {
          expect(cell?.is).toBe('reason');
          continue;
        }
        expect(cell?.text).toBe(here.numbers.value(middle, 1));
        expect(cell?.note).toContain(own.base({ n: of.length, of: economies.length }));
        expect(cell?.note).toContain(here.numbers.signed(Number(middle.toFixed(1)) - world, 1));
      }
    }
  });
});

it('are said to lie between the lowest and the highest of their overall medians', () => {
  const medians = both.map((economies) => median(known(economies, 'overall')) ?? Number.NaN);
  const sorted = [...medians].sort(ascending);
  const title = besideTitle(environment, en, groupsBeside(environment.catalog, scores, groups));
  for (const end of [sorted[0], sorted.at(-1)]) {
    const group = groups[medians.indexOf(end ?? Number.NaN)];
    expect(title).toContain(`${group?.short} (${environment.numbers.value(end ?? Number.NaN, 1)})`);
  }
});

it('over time have the medians of the comparable series, and the distance between these', async () => {
  const history = await source.published<PublishedHistory>(answerPaths.history('overall'));
  const given = groupsOverTime(shownIn(environment.catalog, 'overall'), groups, { history });
  if (given === null) throw new Error('expected lines');
  const of = (year: number) =>
    both.map(
      (economies) =>
        median(
          economies.flatMap((economy) => history.scores[economy]?.[history.years.indexOf(year)] ?? []),
        ) ?? Number.NaN,
    );
  for (const [at, line] of given.lines.entries()) {
    for (const { year, median: middle } of line) expect(middle).toBeCloseTo(of(year)[at] ?? 0, 1);
  }
  const [first, last] = [history.years[0] ?? 0, history.years.at(-1) ?? 0];
  // Of the medians as they are printed, so that who takes one from the other finds the same.
  const apart = (year: number) => {
    const printed = of(year).map((middle) => Number(middle.toFixed(1)));
    return environment.numbers.value(Math.max(...printed) - Math.min(...printed), 1);
  };
  expect(gapLine(environment, en, given)).toBe(
    en.gap(3, apart(first), String(first), apart(last), String(last)),
  );
  expect(overTimeTable(environment, en, given).rows).toHaveLength(history.years.length);
});

it('in one indicator have the medians that the lines of the file give', async () => {
  const id = 'fixed-broadband-price';
  const series = unpackSeries(await source.published<PublishedSeries>(answerPaths.series(id)));
  const shown = shownIn(environment.catalog, id);
  const table = indicatorTable(environment, en, shown, { groups, series });
  const about = environment.catalog.indicators.find(({ indicator }) => indicator === id);
  if (about === undefined) throw new Error(`expected an indicator ${id}`);
  const lines = csvParse(readFileSync('data/observations/connectivity.csv', 'utf8')).filter(
    (row) =>
      row.indicator === id &&
      row.segment === 'total' &&
      Number(row.year) <= about.defaultYear &&
      Number(row.year) >= about.defaultYear - about.toleranceYears,
  );
  for (const [at, economies] of both.entries()) {
    const newest = economies.flatMap((economy) => {
      const own = lines
        .filter((row) => row.economy === economy)
        .sort((a, b) => Number(a.year) - Number(b.year));
      const last = own.at(-1);
      return last === undefined ? [] : [Number(last.value)];
    });
    expect(table?.rows[at]?.cells.slice(1, 3).map(({ text }) => text)).toEqual([
      environment.numbers.withUnit(median(newest) ?? Number.NaN, about.decimals, '%'),
      en.base({ n: newest.length, of: economies.length }),
    ]);
  }
});
