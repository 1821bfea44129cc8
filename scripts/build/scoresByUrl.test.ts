import { readFileSync } from 'node:fs';
import { csvParse, type DSVRowString } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedRanges } from '../../src/answers/published.ts';
import { answerPaths } from '../../src/pages/answers.ts';
import { realAnswers } from '../../tests/support/answers.ts';
import type { Answers } from './answers.ts';
import { scoresCsv } from './scoresByUrl.ts';

let answers: Answers;
let world: PublishedRanges;
let rows: readonly DSVRowString[];

beforeAll(async () => {
  const real = await realAnswers();
  answers = real.answers;
  world = await real.source.published(answerPaths.ranges('WORLD'));
  rows = csvParse(scoresCsv(answers.scores, world, answers.catalogs.en));
});

describe('the scores by address', () => {
  it('hold every score of every published year once, and an empty cell where there is none', () => {
    const { years, offered } = answers.scores;
    const published = years.flatMap(({ year, columns, scores, ranks, unnumbered }) =>
      Object.keys(scores).flatMap((economy) =>
        columns.flatMap((column, c) =>
          offered[column]?.includes(year) !== true
            ? []
            : [
                [
                  [economy, year, column].join(),
                  String(scores[economy]?.[c] ?? ''),
                  // who keeps a place without a number has no rank here
                  unnumbered?.[column]?.includes(economy) ? '' : String(ranks[economy]?.[c] ?? ''),
                ],
              ],
        ),
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

  it('say how much of each score had been measured by the year: all of it in the default year', () => {
    const { defaultYear } = answers.scores;
    const scored = rows.filter(({ score }) => score !== '');
    const now = scored.filter(({ year }) => Number(year) === defaultYear);
    expect(new Set(now.map(({ measured }) => measured))).toEqual(new Set(['1']));
    const past = scored.filter(({ year }) => Number(year) < defaultYear);
    expect(past.some(({ measured }) => Number(measured) < 0.4)).toBe(true);
    for (const { measured, rank_world } of past) if (Number(measured) < 0.395) expect(rank_world).toBe('');
    expect(rows.filter(({ score, measured }) => (score === '') !== (measured === ''))).toEqual([]);
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

  it('say what may be done with them: what the least free of their sources allows', () => {
    const read = (table: string) => csvParse(readFileSync(`data/${table}.csv`, 'utf8'));
    const terms = new Map(read('sources').map((row) => [row.source, row.redistribution]));
    const scored = read('indicators').filter(({ weight }) => weight !== '0');
    const { defaultYear } = answers.scores;
    const now = rows.filter(({ year }) => Number(year) === defaultYear);
    for (const { area, redistribution } of now) {
      const own = scored.filter((row) => area === 'overall' || row.area === area);
      const found = new Set(own.map(({ source }) => terms.get(source)));
      const worst = ['terms-unclear', 'non-commercial', 'open'].find((term) => found.has(term));
      expect([area, redistribution]).toEqual([area, worst]);
    }
    expect(new Set(now.map(({ redistribution }) => redistribution)).size).toBeGreaterThan(1);
    expect(rows.filter(({ redistribution }) => redistribution === '')).toEqual([]);
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
