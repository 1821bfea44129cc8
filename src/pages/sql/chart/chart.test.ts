import { describe, expect, it } from 'vitest';
import type { FreeColumn } from '../../../engine/types.ts';
import { numbers } from '../../../words/numbers.ts';
import { barsOf, decimalsOf, MOST_BARS, MOST_LINES, pointsOf, type Saying, trendOf } from './data.ts';
import { type Drawn, drawnOf, rolesOf, shownOf } from './roles.ts';

type Cell = string | number | null;

const answerOf = (columns: readonly (readonly [string, FreeColumn['type']])[], rows: readonly Cell[][]) => ({
  columns: columns.map(([name, type]) => ({ name, type })),
  rows: rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell]))),
});

const saying: Saying = {
  numbers: numbers('en'),
  labelled: (name, value) => `${name}: ${value}`,
  spoken: (name, value, year) => `${name}: ${value} in ${year}`,
  spokenPair: (name, first, second) => `${name}: ${first}; ${second}`,
  row: (n) => `Row ${n}`,
};

/** What is drawn of an answer by its first columns. */
function drawn(answer: ReturnType<typeof answerOf>, kind: 'bars' | 'trend' | 'scatter', show?: string[]) {
  const roles = rolesOf(answer);
  return drawnOf(answer, roles, kind, shownOf(roles, show));
}
function itemsOf(own: ReturnType<typeof drawn>): Drawn {
  if (typeof own === 'string') throw new Error(`not drawn: ${own}`);
  return own;
}

const NEWEST = answerOf(
  [
    ['economy', 'text'],
    ['year', 'integer'],
    ['value', 'number'],
    ['men', 'number'],
  ],
  [
    ['Qatar', 2023, 99.7, 99],
    ['Mali', 2021, 34.25, null],
    ['Chad', 2020, null, 12],
  ],
);
const MEDIANS = answerOf(
  [
    ['year', 'integer'],
    ['group', 'text'],
    ['note', 'text'],
    ['median', 'number'],
  ],
  [
    [2020, 'DCO', 'a', 60],
    [2019, 'DCO', 'a', 55],
    [2019, 'OIC', 'a', 50],
  ],
);

describe('an answer’s columns', () => {
  it('are names, years and numbers by what they hold, years by what they are called too', () => {
    expect(rolesOf(NEWEST)).toEqual({ names: [0], years: [1], numbers: [2, 3] });
    const others = answerOf(
      [
        ['année', 'integer'],
        ['members', 'integer'],
        ['year_of_birth', 'integer'],
        ['السنة', 'number'],
      ],
      [[2020, 1950, 12, 2001]],
    );
    expect(rolesOf(others)).toEqual({ names: [], years: [0, 3], numbers: [1, 2] });
  });

  it('are drawn as chosen where they hold numbers, else in their order', () => {
    const roles = rolesOf(NEWEST);
    expect(shownOf(roles, undefined)).toEqual([2, 3]);
    expect(shownOf(roles, ['4'])).toEqual([3, 2]);
    expect(shownOf(roles, ['1', '99'])).toEqual([2, 3]);
  });
});

describe('a chart of an answer', () => {
  it('is bars in the table’s order, each with its year, and says how many rows lack the number', () => {
    const { items, left } = itemsOf(drawn(NEWEST, 'bars'));
    expect(left).toBe(1);
    expect(barsOf(saying, items).rows.map(({ name, text, note, rank }) => [name, text, note, rank])).toEqual([
      ['Qatar', '99.70', '(2023)', ''],
      ['Mali', '34.25', '(2021)', ''],
    ]);
  });

  it('is bars by year where nothing else names a row', () => {
    const years = answerOf(
      [
        ['year', 'integer'],
        ['members', 'integer'],
      ],
      [
        [2019, 3],
        [2020, 4],
      ],
    );
    expect(
      barsOf(saying, itemsOf(drawn(years, 'bars')).items).rows.map(({ name, label }) => [name, label]),
    ).toEqual([
      ['2019', '2019: 3'],
      ['2020', '2020: 4'],
    ]);
  });

  it('is lines by as few names as tell the rows of a year apart, their years ascending', () => {
    const { items } = itemsOf(drawn(MEDIANS, 'trend'));
    const { series } = trendOf(saying, items, 'median');
    expect(series.map(({ name, points }) => [name, points.map(({ year, value }) => [year, value])])).toEqual([
      [
        'DCO',
        [
          [2019, 55],
          [2020, 60],
        ],
      ],
      ['OIC', [[2019, 50]]],
    ]);
  });

  it('is one line, called as its column, where years alone tell rows apart', () => {
    const one = answerOf(
      [
        ['year', 'integer'],
        ['members', 'integer'],
      ],
      [[2019, 3]],
    );
    const { series } = trendOf(saying, itemsOf(drawn(one, 'trend')).items, 'members');
    expect(series.map(({ name, label }) => [name, label])).toEqual([['members', 'members: 3 in 2019']]);
  });

  it('is points of rows that have both numbers, named by the row where nothing names them', () => {
    const { items, left } = itemsOf(drawn(NEWEST, 'scatter', ['3', '4']));
    expect(left).toBe(2);
    const { points, x, y } = pointsOf(saying, items, ['women', 'men']);
    expect(points.map(({ name, label }) => [name, label])).toEqual([
      ['Qatar (2023)', 'Qatar (2023): women: 99.7; men: 99'],
    ]);
    expect([x.text, y.text]).toEqual(['women', 'men']);
    const bare = answerOf(
      [
        ['a', 'number'],
        ['b', 'number'],
      ],
      [[1, 2]],
    );
    expect(pointsOf(saying, itemsOf(drawn(bare, 'scatter')).items, ['a', 'b']).points[0]?.name).toBe('Row 1');
  });

  it('is none where the columns allow none, and the reason is known', () => {
    const text = answerOf([['title', 'text']], [['a']]);
    expect(drawn(text, 'bars')).toBe('numbers');
    const number = answerOf([['n', 'integer']], [[1]]);
    expect(drawn(number, 'bars')).toBe('names');
    expect(drawn(number, 'trend')).toBe('years');
    expect(drawn(number, 'scatter')).toBe('two');
    const blank = answerOf(
      [
        ['name', 'text'],
        ['n', 'number'],
      ],
      [['a', null]],
    );
    expect(drawn(blank, 'bars')).toBe('empty');
    const twice = answerOf(
      [
        ['year', 'integer'],
        ['name', 'text'],
        ['n', 'number'],
      ],
      [
        [2020, 'a', 1],
        [2020, 'a', 2],
      ],
    );
    expect(drawn(twice, 'trend')).toBe('repeated');
    expect(itemsOf(drawn(twice, 'bars')).items.map(({ name }) => name)).toEqual(['a', 'a']);
  });

  it('draws no more than can be read', () => {
    const rows = Array.from({ length: MOST_BARS + 20 }, (_, at) => [`name ${at}`, 2020, at]);
    const many = answerOf(
      [
        ['name', 'text'],
        ['year', 'integer'],
        ['n', 'integer'],
      ],
      rows,
    );
    expect(barsOf(saying, itemsOf(drawn(many, 'bars')).items).rows).toHaveLength(MOST_BARS);
    expect(trendOf(saying, itemsOf(drawn(many, 'trend')).items, 'n').series).toHaveLength(MOST_LINES);
  });

  it('writes as many decimals as the numbers have, but not arithmetic’s last digits', () => {
    expect(decimalsOf([1, 2])).toBe(0);
    expect(decimalsOf([0.1 + 0.2, 2])).toBe(1);
    expect(decimalsOf([1 / 3])).toBe(3);
  });
});
