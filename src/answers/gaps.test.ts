import { describe, expect, it } from 'vitest';
import { gapsOf, knownIn, pairsOf, segmentSources, sidesAt } from './gaps.ts';
import type { YearValue } from './newest.ts';
import type { Segments } from './published.ts';

const at = (year: number, value: number): YearValue => ({ year, value, flag: '', source: 's' });
const of = (women: readonly YearValue[], men: readonly YearValue[]) =>
  new Map([
    ['female', women],
    ['male', men],
  ]);

const gapsAt = (segments: Segments, economies: readonly string[], year: number) =>
  gapsOf(sidesAt(segments, ['female', 'male'], year), economies, year, { toleranceYears: 5, decimals: 1 });

describe('the gaps of a year', () => {
  it('compares values of the same year only, the newest that both have', () => {
    const segments = new Map([['A', of([at(2019, 10), at(2021, 20)], [at(2019, 30), at(2020, 99)])]]);
    expect(gapsAt(segments, ['A'], 2022)).toEqual([
      { economy: 'A', year: 2019, first: 10, second: 30, gap: 20 },
    ]);
  });

  it('puts the widest gap first, whichever side is ahead', () => {
    const segments = new Map([
      ['A', of([at(2020, 10)], [at(2020, 15)])],
      ['B', of([at(2020, 40)], [at(2020, 20)])],
    ]);
    expect(gapsAt(segments, ['A', 'B'], 2020).map(({ economy, gap }) => [economy, gap])).toEqual([
      ['B', -20],
      ['A', 5],
    ]);
  });

  it('leaves out values older than the tolerance, and economies without both', () => {
    const segments = new Map([
      ['A', of([at(2010, 1)], [at(2010, 2)])],
      ['B', of([at(2020, 1)], [])],
    ]);
    expect(gapsAt(segments, ['A', 'B', 'C'], 2020)).toEqual([]);
  });
});

it('one answer says what is known in an even year, and what in the odd one after it', () => {
  const published = {
    sources: ['s'],
    sides: { A: [2021, 1, 2], B: [2021, 3, 4], C: [2015, 5, 6] },
    before: { A: [2018, 7, 8], B: null },
  } as const;
  expect(knownIn(2021, published)).toEqual(new Map(Object.entries(published.sides)));
  expect(knownIn(2020, published)).toEqual(
    new Map([
      ['A', [2018, 7, 8]],
      ['C', [2015, 5, 6]],
    ]),
  );
});

describe('pairsOf', () => {
  it('pairs the known segments of each dimension, and leaves out a dimension with only one', () => {
    const table = [
      { segment: 'female', dimension: 'sex' },
      { segment: 'male', dimension: 'sex' },
      { segment: 'rural', dimension: 'residence' },
      { segment: 'urban', dimension: 'residence' },
      { segment: 'total', dimension: 'all' },
    ];
    expect([...pairsOf(table, new Set(['female', 'male', 'rural']))]).toEqual([['sex', ['female', 'male']]]);
  });
});

it('the data sets of segments are those of all their values, each once', () => {
  const from = (source: string) => ({ ...at(2020, 1), source });
  const segments = new Map([
    ['A', of([from('a')], [from('b'), from('a')])],
    ['B', of([from('c')], [])],
  ]);
  expect(segmentSources(segments)).toEqual(['a', 'b', 'c']);
});
