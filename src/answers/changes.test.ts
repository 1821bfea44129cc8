import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from '../catalog/types.ts';
import { publishChanges } from './changes.ts';
import type { YearValue } from './newest.ts';

const none = { en: '', fr: '', ar: '' };

/** An indicator from 0 to 100, higher is better, whose values count for five years. */
function indicator(id: string, area: string, own: Partial<IndicatorRow> = {}): IndicatorRow {
  return {
    indicator: id,
    area,
    order: 0,
    name: none,
    short: none,
    definition: none,
    unit: 'percent',
    direction: 1,
    goalpost_low: 0,
    goalpost_high: 100,
    scale: 'linear',
    weight: 1,
    weight_reason: none,
    tolerance_years: 5,
    decimals: 0,
    comparable_over_time: true,
    group_averages: ['median'],
    source: 's',
    ...own,
  };
}

const at = (year: number, value: number, flag = ''): YearValue => ({ year, value, flag, source: 's' });

/** One economy's values: indicator → values. */
const of = (values: Readonly<Record<string, readonly YearValue[]>>, economy = 'A') =>
  new Map(Object.entries(values).map(([id, own]) => [id, new Map([[economy, own]])]));

const changeOf = (
  indicators: readonly IndicatorRow[],
  values: Readonly<Record<string, readonly YearValue[]>>,
  column: string,
) => {
  const { columns, changes } = publishChanges(['A'], indicators, of(values), { from: 2015, to: 2020 });
  return changes.A?.[columns.indexOf(column)] ?? null;
};

describe('a change over five years', () => {
  it('is the difference of the scores over the indicators present at both ends, and says how many and from where', () => {
    // before (10 + 30) / 2 = 20, after (20 + 60) / 2 = 40
    const values = { a: [at(2015, 10), at(2020, 20)], b: [at(2014, 30), at(2019, 60)] };
    expect(changeOf([indicator('a', 'skills'), indicator('b', 'skills')], values, 'skills')).toEqual([
      20, 2, 20,
    ]);
  });

  it('leaves out an indicator that one end lacks', () => {
    const values = { a: [at(2015, 10), at(2020, 20)], b: [at(2020, 60)] };
    expect(changeOf([indicator('a', 'skills'), indicator('b', 'skills')], values, 'skills')).toEqual([
      10, 1, 10,
    ]);
  });

  it('leaves out an indicator that is not comparable over time', () => {
    const indicators = [indicator('a', 'skills'), indicator('b', 'skills', { comparable_over_time: false })];
    const values = { a: [at(2015, 10), at(2020, 20)], b: [at(2015, 0), at(2020, 100)] };
    expect(changeOf(indicators, values, 'skills')).toEqual([10, 1, 10]);
  });

  it('takes no value for a change that was only carried on from before', () => {
    const values = { a: [at(2015, 10), at(2020, 20)], b: [at(2015, 60)] };
    expect(changeOf([indicator('a', 'skills'), indicator('b', 'skills')], values, 'skills')).toEqual([
      10, 1, 10,
    ]);
  });

  it('does not reach across a break in the series', () => {
    const values = { a: [at(2015, 10), at(2020, 20)], b: [at(2015, 10), at(2018, 80, 'B'), at(2020, 90)] };
    expect(changeOf([indicator('a', 'skills'), indicator('b', 'skills')], values, 'skills')).toEqual([
      10, 1, 10,
    ]);
  });

  it('starts from a value that is itself the first of a new series', () => {
    expect(changeOf([indicator('a', 'skills')], { a: [at(2015, 10, 'B'), at(2020, 20)] }, 'skills')).toEqual([
      10, 1, 10,
    ]);
  });

  it('is not given where the compared indicators carry less than half of the weight of the area', () => {
    const indicators = [indicator('a', 'skills'), indicator('b', 'skills', { weight: 1.5 })];
    const values = { a: [at(2015, 10), at(2020, 20)], b: [at(2020, 60)] };
    expect(changeOf(indicators, values, 'skills')).toBeNull();
  });

  it('counts no weight of an indicator that nobody has yet', () => {
    const indicators = [indicator('a', 'skills'), indicator('b', 'skills', { weight: 1.5 })];
    expect(changeOf(indicators, { a: [at(2015, 10), at(2020, 20)], b: [at(2022, 60)] }, 'skills')).toEqual([
      10, 1, 10,
    ]);
  });

  it('is given overall where at least half of the areas have one', () => {
    const indicators = ['skills', 'connectivity', 'government', 'economy'].map((area) =>
      indicator(`of-${area}`, area),
    );
    const moved = [at(2015, 0), at(2020, 100)];
    const still = { 'of-government': [at(2020, 50)], 'of-economy': [at(2020, 50)] };
    // Geometric means over the two areas that moved: 0 before, 100 after.
    expect(
      changeOf(indicators, { 'of-skills': moved, 'of-connectivity': moved, ...still }, 'overall'),
    ).toEqual([100, 2, 0]);
    expect(
      changeOf(indicators, { 'of-skills': moved, 'of-connectivity': [at(2020, 50)], ...still }, 'overall'),
    ).toBeNull();
  });

  it('has no columns where nothing can be compared', () => {
    expect(
      publishChanges(['A'], [indicator('a', 'skills')], of({ a: [at(2020, 5)] }), { from: 2015, to: 2020 }),
    ).toEqual({
      from: 2015,
      to: 2020,
      columns: [],
      changes: {},
    });
  });

  it('names the data sets of the values compared, an area’s and overall, and no others', () => {
    const from = (source: string, year: number, value: number) => ({ ...at(year, value), source });
    const values = {
      // the later value fills a gap from another data set
      a: [from('itu', 2015, 10), from('bank', 2020, 20)],
      // not measured at both ends
      b: [from('un', 2020, 60)],
      // of another area
      c: [from('who', 2015, 10), from('who', 2020, 20)],
    };
    const indicators = [indicator('a', 'skills'), indicator('b', 'skills'), indicator('c', 'health')];
    const { columns, sources } = publishChanges(['A'], indicators, of(values), { from: 2015, to: 2020 });
    expect(sources?.[columns.indexOf('skills')]).toEqual(['bank', 'itu']);
    expect(sources?.[columns.indexOf('health')]).toEqual(['who']);
    expect(sources?.[columns.indexOf('overall')]).toEqual(['bank', 'itu', 'who']);
  });

  it('names no data set of an economy whose score in the column has no change', () => {
    const series = new Map([
      [
        'a',
        new Map([
          [
            'A',
            [
              { ...at(2015, 10), source: 'itu' },
              { ...at(2020, 20), source: 'itu' },
            ],
          ],
        ]),
      ],
      [
        'b',
        new Map([
          [
            'B',
            [
              { ...at(2015, 10), source: 'un' },
              { ...at(2020, 20), source: 'un' },
            ],
          ],
        ]),
      ],
      [
        'c',
        new Map([
          [
            'B',
            [
              { ...at(2015, 10), source: 'un' },
              { ...at(2020, 20), source: 'un' },
            ],
          ],
        ]),
      ],
      ['d', new Map([['A', [at(2020, 5)]]])],
    ]);
    // Two of four areas make a change overall: B has two, A one.
    const indicators = ['a', 'b', 'c', 'd'].map((id) => indicator(id, `area-${id}`));
    const { columns, changes, sources } = publishChanges(['A', 'B'], indicators, series, {
      from: 2015,
      to: 2020,
    });
    expect(changes.A?.[columns.indexOf('overall')]).toBeNull();
    expect(sources?.[columns.indexOf('overall')]).toEqual(['un']);
    expect(sources?.[columns.indexOf('area-a')]).toEqual(['itu']);
  });
});
