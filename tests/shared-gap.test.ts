import { readFileSync } from 'node:fs';
import { median } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import { LEVEL_THEN_PATH, type PublishedLevelThen } from '../src/answers/levels.ts';
import { type PublishedSeries, unpackSeries } from '../src/answers/published.ts';
import { asScored } from '../src/answers/receipts.ts';
import { type SharedGaps, sharedGaps } from '../src/answers/sharedGap.ts';
import type { Series } from '../src/answers/standing.ts';
import type { Catalog, Indicator } from '../src/catalog/catalog.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { realAnswers } from './support/answers.ts';
import { members, tables } from './support/tables.ts';

/** Who shares a gap, and which richer member passed it, against the lines of the CSV files. */

interface Line {
  readonly year: number;
  readonly value: number;
  readonly flag: string;
}

const MEANS = ['gni-per-capita', 'population-long'];

let catalog: Catalog;
let outcomes: readonly string[];
let source: AnswerSource;
const lines = new Map<string, Line[]>();
const of = (indicator: string, economy: string) => lines.get(`${indicator} ${economy}`) ?? [];

beforeAll(async () => {
  const made = await realAnswers();
  catalog = made.answers.catalogs.en;
  source = made.source;
  ({ outcomes } = made.answers.files.get(LEVEL_THEN_PATH) as PublishedLevelThen);
  const wanted = new Set([...outcomes, ...MEANS]);
  const areas = new Set(tables.indicators.filter((own) => wanted.has(own.indicator)).map((own) => own.area));
  for (const area of areas) {
    for (const row of csvParse(readFileSync(`data/observations/${area}.csv`, 'utf8'))) {
      if (row.segment !== 'total' || !wanted.has(row.indicator ?? '') || row.flag === 'F') continue;
      const key = `${row.indicator} ${row.economy}`;
      const line = { year: Number(row.year), value: Number(row.value), flag: row.flag ?? '' };
      lines.set(
        key,
        [...(lines.get(key) ?? []), line].sort((a, b) => a.year - b.year),
      );
    }
  }
});

const seriesOf = async (id: string): Promise<Series> =>
  unpackSeries(await source.published<PublishedSeries>(answerPaths.series(id)));

const about = (id: string): Indicator => {
  const found = catalog.indicators.find(({ indicator }) => indicator === id);
  if (found === undefined) throw new Error(`expected an indicator ${id}`);
  return found;
};

async function gapsOf(group: string, id: string): Promise<SharedGaps> {
  const [series, income, population] = await Promise.all([id, ...MEANS].map(seriesOf));
  if (series === undefined || income === undefined || population === undefined) throw new Error('no series');
  const outcome = about(id);
  return sharedGaps({ ...asScored(outcome), ...outcome }, series, members(group), { income, population });
}

/** All outcomes are better higher, on a linear scale; it is not cut at its ends. */
const points = ({ goalposts: [low, high] }: Indicator, value: number) => (100 * (value - low)) / (high - low);

const newest = (outcome: Indicator, economy: string) => {
  const last = of(outcome.indicator, economy)
    .filter(({ year }) => year <= outcome.defaultYear)
    .at(-1);
  return last === undefined || outcome.defaultYear - last.year > outcome.toleranceYears ? null : last;
};

const ratio = (indicator: string, one: string, other: string) => {
  const [a = Number.NaN, b = Number.NaN] = [one, other].map((own) => of(indicator, own).at(-1)?.value);
  return Math.max(a / b, b / a);
};

describe.each([
  ['OIC', 'internet-users'],
  ['ESCAP', 'account-ownership'],
  ['LDC', 'electricity-access'],
  ['OIC', 'account-gender-parity'],
])('%s in %s', (group, id) => {
  it('names members behind the world, and shares a gap among those that are alike and equally far', async () => {
    const outcome = about(id);
    const found = await gapsOf(group, id);
    const standing = (economy: string) => {
      const line = newest(outcome, economy);
      return line === null ? null : points(outcome, line.value);
    };
    const everybody = Object.keys(catalog.economies).flatMap((economy) => standing(economy) ?? []);
    const world = median(everybody) ?? Number.NaN;
    const behind = members(group).filter((economy) => world - (standing(economy) ?? Infinity) >= 5);
    expect(found.gaps.map(({ economy }) => economy).sort()).toEqual(behind.sort());
    for (const { economy, now, sharing } of found.gaps) {
      expect([now.year, now.value], economy).toEqual([
        newest(outcome, economy)?.year,
        newest(outcome, economy)?.value,
      ]);
      const alike = behind.filter(
        (other) =>
          other !== economy &&
          Math.abs((standing(other) ?? 0) - (standing(economy) ?? 0)) <= 5 &&
          ratio('gni-per-capita', economy, other) <= 1.5 &&
          ratio('population-long', economy, other) <= 20,
      );
      expect([...sharing].sort(), economy).toEqual(alike.sort());
    }
    expect(found.gaps.some(({ sharing }) => sharing.length > 0)).toBe(true);
  });

  it('names richer members that were as far, without a break since, and are ahead', async () => {
    const outcome = about(id);
    const { gaps } = await gapsOf(group, id);
    for (const { economy, now, passed } of gaps) {
      expect(passed.length).toBeLessThanOrEqual(3);
      for (const { economy: richer, before, now: today } of passed) {
        const told = `${economy} ${richer}`;
        const [own = Number.NaN, its = Number.NaN] = [economy, richer].map(
          (code) => of('gni-per-capita', code).at(-1)?.value,
        );
        expect(its / own, told).toBeGreaterThan(2);
        const all = of(id, richer).filter(({ year }) => year <= outcome.defaultYear);
        expect(all.find(({ year }) => year === before.year)?.value, told).toBe(before.value);
        const since = all.filter(({ year }) => year > before.year);
        expect(
          since.filter(({ flag }) => flag === 'B'),
          told,
        ).toEqual([]);
        expect(
          since.every(({ value }) => value > now.value),
          told,
        ).toBe(true);
        const distance = points(outcome, before.value) - points(outcome, now.value);
        expect(distance, told).toBeLessThanOrEqual(0);
        expect(distance, told).toBeGreaterThanOrEqual(-10);
        expect(points(outcome, today.value) - points(outcome, now.value), told).toBeGreaterThanOrEqual(5);
      }
    }
    expect(gaps.some(({ passed }) => passed.length > 0)).toBe(true);
  });
});

it('of a group of nobody, of one, and of all is harmless', async () => {
  const outcome = about('internet-users');
  const [series, income, population] = await Promise.all(['internet-users', ...MEANS].map(seriesOf));
  if (series === undefined || income === undefined || population === undefined) throw new Error('no series');
  const among = (economies: readonly string[]) =>
    sharedGaps({ ...asScored(outcome), ...outcome }, series, economies, { income, population });
  expect(among([])).toEqual({ n: 0, of: 0, gaps: [] });
  expect(among(['NER']).gaps).toMatchObject([{ economy: 'NER', sharing: [], passed: [] }]);
  expect(among(Object.keys(catalog.economies)).gaps.length).toBeGreaterThan(50);
});
