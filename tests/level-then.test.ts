import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { beforeAll, expect, it } from 'vitest';
import { type Dated, LEVEL_THEN_PATH, type PublishedLevelThen } from '../src/answers/levels.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { exchangeOf } from '../src/pages/level/exchange.ts';
import { levelModel } from '../src/pages/level/model.ts';
import { realAnswers } from './support/answers.ts';
import { members, tables } from './support/tables.ts';

/** Who was level and is ahead, against the lines of the CSV files. */

interface Line {
  readonly year: number;
  readonly value: number;
  readonly flag: string;
}

let answers: PublishedLevelThen;
let catalog: Catalog;
const lines = new Map<string, Line[]>();
const of = (indicator: string, economy: string) => lines.get(`${indicator} ${economy}`) ?? [];

beforeAll(async () => {
  const made = await realAnswers();
  answers = made.answers.files.get(LEVEL_THEN_PATH) as PublishedLevelThen;
  catalog = made.answers.catalogs.en;
  const wanted = new Set([...answers.outcomes, 'gni-per-capita', 'population-long']);
  const areas = new Set(tables.indicators.filter((own) => wanted.has(own.indicator)).map((own) => own.area));
  for (const area of areas) {
    for (const row of csvParse(readFileSync(`data/observations/${area}.csv`, 'utf8'))) {
      if (row.segment !== 'total' || !wanted.has(row.indicator ?? '')) continue;
      const key = `${row.indicator} ${row.economy}`;
      const line = { year: Number(row.year), value: Number(row.value), flag: row.flag ?? '' };
      lines.set(key, [...(lines.get(key) ?? []), line]);
    }
  }
});

/** A value's place between the goalposts, 0 to 100; all outcomes are better higher, on a linear scale. */
function points(indicator: string, value: number): number {
  const row = tables.indicators.find((own) => own.indicator === indicator);
  if (row === undefined) throw new Error(`expected an indicator ${indicator}`);
  const { goalpost_low: low, goalpost_high: high } = row;
  return (100 * (Math.min(Math.max(value, low), high) - low)) / (high - low);
}

const near = (all: readonly Line[], year: number) =>
  all
    .filter((own) => Math.abs(own.year - year) <= 2)
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year)[0];

it('holds in every line that is shown: the values, no break between them, level then, ahead now, of like means', () => {
  let shown = 0;
  for (const [learner, own] of Object.entries(answers.economies)) {
    for (const [indicator, { matches, window }] of Object.entries(own)) {
      expect(matches.length).toBeLessThanOrEqual(3);
      for (const match of matches) {
        const told = `${learner} ${indicator} ${match.economy}`;
        const pairs: readonly (readonly [string, readonly [Dated, Dated]])[] = [
          [match.economy, [match.before, match.after]],
          [learner, match.own],
        ];
        for (const [economy, [before, after]] of pairs) {
          for (const [year, value] of [before, after]) {
            expect(of(indicator, economy).find((line) => line.year === year)?.value, told).toBeCloseTo(
              value,
              6,
            );
          }
          const between = of(indicator, economy).filter(({ year }) => year > before[0] && year <= after[0]);
          expect(
            between.filter(({ flag }) => flag === 'B'),
            told,
          ).toEqual([]);
          expect(after[0] - before[0], told).toBeGreaterThanOrEqual(6);
        }
        const apart = points(indicator, match.before[1]) - points(indicator, match.own[0][1]);
        expect(apart, told).toBeGreaterThanOrEqual(-10 - 1e-9);
        expect(apart, told).toBeLessThanOrEqual(2 + 1e-9);
        const lead = points(indicator, match.after[1]) - points(indicator, match.own[1][1]);
        expect(lead, told).toBeGreaterThanOrEqual(5 - 1e-9);
        expect(points(indicator, match.after[1]), told).toBeGreaterThanOrEqual(
          points(indicator, match.before[1]) - 1e-9,
        );
        const [mine, its] = [learner, match.economy].map((economy) => of('gni-per-capita', economy));
        expect(its?.at(-1)?.value, told).toBeLessThanOrEqual(2 * (mine?.at(-1)?.value ?? 0));
        // Of the window that is shown, or of one or two years before it.
        const like = [0, 1, 2].some((back) => {
          const ratios = [mine, its].map((all) => near(all ?? [], window[0] - back)?.value ?? Number.NaN);
          const [a = 0, b = 0] = ratios;
          return Math.max(a / b, b / a) <= 1.5;
        });
        expect(like, told).toBe(true);
        shown++;
      }
    }
  }
  expect(shown).toBeGreaterThan(500);
});

it('reads the same from either side: who could ask an economy are those whose match it is', () => {
  for (const economy of ['KHM', 'SEN', 'BGD', 'UZB']) {
    for (const { indicator, economies } of levelModel(catalog, answers, economy).asked) {
      for (const learner of economies) {
        const { areas } = levelModel(catalog, answers, learner);
        const outcome = areas
          .flatMap(({ outcomes }) => outcomes)
          .find((own) => own.indicator.indicator === indicator.indicator);
        expect(outcome?.answer?.matches.map((match) => match.economy)).toContain(economy);
      }
    }
  }
});

it('compares by what people have or can do, and by no law, strategy or institution', () => {
  const instruments = new Set(['cross-cutting', 'government', 'data-governance', 'resilience']);
  const areas = answers.outcomes.map((id) => catalog.indicators.find((own) => own.indicator === id)?.area);
  expect(areas.filter((area) => area !== 'cross-cutting' && instruments.has(area ?? ''))).toEqual([]);
  for (const id of answers.outcomes) {
    const row = tables.indicators.find((own) => own.indicator === id);
    expect(row?.comparable_over_time, id).toBe(true);
    expect(row?.scale, id).toBe('linear');
    expect(row?.direction, id).toBe(1);
  }
});

it('lets members of a group ask members alone, and counts both sides of the same pairs', () => {
  for (const group of ['OIC', 'DCO', 'ASEAN', 'LDC']) {
    const { areas, asking, giving } = exchangeOf(catalog, answers, members(group));
    const among = new Set(members(group));
    const [asks, asked] = [new Set<string>(), new Set<string>()];
    for (const { rows } of areas) {
      const pairs = rows.flatMap((row) => row.asks.map((other) => `${row.economy} ${other}`));
      expect(rows.flatMap((row) => row.asked.map((other) => `${other} ${row.economy}`)).sort()).toEqual(
        pairs.sort(),
      );
      for (const pair of pairs) {
        const [learner = '', other = ''] = pair.split(' ');
        expect(among.has(learner) && among.has(other), pair).toBe(true);
        const found = Object.values(answers.economies[learner] ?? {}).flatMap(({ matches }) => matches);
        expect(found.map(({ economy }) => economy)).toContain(other);
        asks.add(learner);
        asked.add(other);
      }
    }
    expect([asking, giving]).toEqual([asks.size, asked.size]);
    expect(asking, group).toBeGreaterThan(0);
  }
});
