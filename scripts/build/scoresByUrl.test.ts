import { csvParse, type DSVRowString } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedRanges } from '../../src/answers/published.ts';
import { answerPaths } from '../../src/pages/answers.ts';
import { answersOfFiles } from '../../tests/support/files.ts';
import type { Answers } from './answers.ts';
import { scoresCsv } from './scoresByUrl.ts';

let answers: Answers;
let world: PublishedRanges;
let rows: readonly DSVRowString[];

beforeAll(async () => {
  const real = answersOfFiles();
  answers = real.answers;
  world = await real.source.published(answerPaths.ranges('WORLD'));
  rows = csvParse(
    scoresCsv(answers.scores, world, (economy) => answers.catalogs.en.economies[economy] ?? ''),
  );
});

describe('the scores by address', () => {
  it('hold every score of every published year once, and an empty cell where there is none', () => {
    const { years } = answers.scores;
    const published = years.flatMap(({ year, columns, scores, ranks }) =>
      Object.keys(scores).flatMap((economy) =>
        columns.map((column, c) => [
          [economy, year, column].join(),
          String(scores[economy]?.[c] ?? ''),
          String(ranks[economy]?.[c] ?? ''),
        ]),
      ),
    );
    const written = rows.map((row) => [
      [row.economy, row.year, row.area].join(),
      row.score ?? '',
      row.rank_world ?? '',
    ]);
    expect(new Map(written.map(([key, ...cells]) => [key, cells]))).toEqual(
      new Map(published.map(([key, ...cells]) => [key, cells])),
    );
    expect(written).toHaveLength(published.length);
    expect(years.length).toBeGreaterThan(5);
  });

  it('are sorted by economy and year, with English names', () => {
    const keys = rows.map(({ economy, year }) => `${economy} ${year}`);
    expect(keys).toEqual([...keys].sort());
    expect(rows.find(({ economy }) => economy === 'MAR')?.name).toBe('Morocco');
    expect(rows.filter(({ name }) => name === '')).toEqual([]);
    expect(new Set(rows.map(({ method }) => method))).toEqual(new Set(['2']));
  });

  it('give the range of each rank in the default year, and in no other', () => {
    const { defaultYear } = answers.scores;
    for (const row of rows) {
      const range = world.ranges[row.economy ?? '']?.[world.columns.indexOf(row.area ?? '')];
      const expected = Number(row.year) === defaultYear && range ? range.slice(0, 2).join() : ',';
      expect(`${row.rank_best},${row.rank_worst}`).toBe(expected);
    }
  });

  it('say how much each score stands on: at least half of an area’s weight, six of eight areas', () => {
    const weighted = answers.catalogs.en.indicators.filter(({ weight }) => weight > 0);
    for (const { area, score, indicators, weight_present } of rows) {
      const needed = area === 'overall' ? 0.75 : 0.5;
      const most = weighted.filter((each) => area === 'overall' || each.area === area).length;
      expect(Number(weight_present) >= needed - 1e-4).toBe(score !== '');
      expect(Number(indicators) > 0).toBe(score !== '');
      expect(Number(indicators)).toBeLessThanOrEqual(most);
    }
  });
});
