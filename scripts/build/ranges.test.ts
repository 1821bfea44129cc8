import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PublishedPanel, PublishedRanges } from '../../src/answers/published.ts';
import { drawRanges, packPanel } from '../../src/answers/rangeDraws.ts';
import { DRAWS, SEED } from '../../src/answers/ranges.ts';
import { asScored } from '../../src/answers/receipts.ts';
import { panelAt } from '../../src/answers/scores.ts';
import { localise } from '../../src/catalog/catalog.ts';
import { indistinguishable, rankRange } from '../../src/scoring/intervals.ts';
import { valueAt } from '../../src/scoring/panel.ts';
import { methodRanges } from '../../src/scoring/ranges.ts';
import { compareScores } from '../../src/scoring/rank.ts';
import type { PeerGroup, Tally } from '../../src/scoring/tally.ts';
import { type OwnScores, scoreOwnData } from '../score/own.ts';
import { publishRanges, rankedGroups } from './ranges.ts';

let own: OwnScores;
let panel: PublishedPanel;
let groups: readonly PeerGroup[];
let cache: string;

beforeAll(async () => {
  own = await scoreOwnData('data');
  const economies = own.tables.economies.map(({ economy }) => economy);
  panel = packPanel(own.year, panelAt(economies, own.weighted, own.series, own.year));
  groups = rankedGroups(own.tables);
});
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'ranges-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const publish = (): readonly PublishedRanges[] =>
  publishRanges([panel], own.year, { indicators: own.tables.indicators, groups }, cache);

function only<T>(items: readonly T[]): T {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`expected one, found ${items.length}`);
  return item;
}

const of = (ranges: readonly PublishedRanges[], group: string): PublishedRanges =>
  only(ranges.filter((each) => each.group === group));

describe('the published ranges of ranks', () => {
  let tally: Tally;
  beforeAll(() => {
    const drawing = methodRanges(own.scores, own.weighted, { draws: DRAWS, seed: SEED, groups });
    drawing.advance(DRAWS);
    tally = drawing.tally;
  });

  it('are those of the scoring engine, drawn directly, for every group, column and member', () => {
    const published = publish();
    expect(published.map(({ group }) => group)).toEqual(groups.map(({ id }) => id));
    for (const { id, units } of groups) {
      const { ranges, columns, draws, year } = of(published, id);
      expect([draws, year, columns]).toEqual([DRAWS, own.year, own.scores.scores.columns]);
      const ends = units.flatMap((unit) =>
        columns.map((column, c) => [unit, column, ranges[unit]?.[c]?.slice(0, 2) ?? null]),
      );
      const direct = units.flatMap((unit) =>
        columns.map((column) => {
          const range = rankRange(tally, column, unit, id);
          if (range === null) return [unit, column, null];
          const scoreOf = (other: string): number => valueAt(own.scores.scores, other, column);
          const rank = 1 + units.filter((other) => compareScores(scoreOf(other), scoreOf(unit)) > 0).length;
          return [unit, column, [Math.min(range.p5, rank), Math.max(range.p95, rank)]];
        }),
      );
      expect(ends).toEqual(direct);
    }
  });

  it('reach from a member over those behind it that cannot be told apart, up to the first that can', () => {
    const { columns, ranges } = of(publish(), 'OIC');
    const members = only(groups.filter(({ id }) => id === 'OIC')).units;
    columns.forEach((column, c) => {
      const score = (unit: string) =>
        own.scores.scores.values[own.scores.scores.units.indexOf(unit) * columns.length + c] ?? Number.NaN;
      const order = members.filter((unit) => !Number.isNaN(score(unit))).sort((a, b) => score(b) - score(a));
      expect(order.length).toBeGreaterThan(40);
      order.forEach((unit, at) => {
        const reach = ranges[unit]?.[c]?.[2] ?? Number.NaN;
        const within = order.slice(at + 1, at + 1 + reach);
        expect(within).toHaveLength(reach);
        for (const other of within) expect(indistinguishable(tally, column, unit, other)).toBe(true);
        const next = order[at + 1 + reach];
        if (next !== undefined) expect(indistinguishable(tally, column, unit, next)).toBe(false);
      });
    });
  });

  it('come out the same from the catalog of a page, drawn in slices for one group alone', () => {
    const catalog = localise(own.tables, 'en', {
      version: '',
      indicatorYears: new Map(
        own.weighted.map(({ indicator }) => [indicator, { firstYear: 0, lastYear: 0, defaultYear: 0 }]),
      ),
      segmented: new Map(),
      scoreYears: [],
      method: 2,
      areaYears: {},
      changeYears: {},
      scoreYear: own.year,
    });
    const read: PublishedPanel = JSON.parse(JSON.stringify(panel));
    const members = only(catalog.groups.filter(({ group }) => group === 'OIC')).members;
    const drawing = drawRanges(read, catalog.indicators.map(asScored), [{ id: 'OIC', units: members }], {
      draws: DRAWS,
      seed: SEED,
    });
    while (drawing.advance(300) < DRAWS);
    expect(drawing.rangesOf('OIC')).toEqual(of(publish(), 'OIC'));
  });
});

describe('the kept draws', () => {
  const file = (): string => join(cache, only(readdirSync(cache)));

  it('are read again where data and method are the same', () => {
    publish();
    const [, body = ''] = readFileSync(file(), 'utf8').split('\n');
    // Another content under its own hash shows that it was read, and not drawn.
    const other = body.replaceAll('"OIC"', '"KEPT"');
    writeFileSync(file(), `${createHash('sha256').update(other).digest('hex')}\n${other}`);
    expect(publish().some(({ group }) => group === 'KEPT')).toBe(true);
  });

  it('are drawn again where a value changed', () => {
    publish();
    const values = { ...panel.values, MAR: (panel.values.MAR ?? []).map((value) => value && value * 1.5) };
    publishRanges([{ ...panel, values }], own.year, { indicators: own.tables.indicators, groups }, cache);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    [
      'changed in one digit',
      (text: string) => text.replace(/\d(?=\]\]\})/, (digit) => String((Number(digit) + 1) % 10)),
    ],
    ['empty', () => ''],
  ])('are drawn again where the file is %s', (_, broken) => {
    const drawn = publish();
    const whole = readFileSync(file(), 'utf8');
    expect(broken(whole)).not.toBe(whole);
    writeFileSync(file(), broken(whole));
    expect(publish()).toEqual(drawn);
    expect(readFileSync(file(), 'utf8')).toBe(whole);
  });
});
