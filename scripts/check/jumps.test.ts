import { expect, it } from 'vitest';
import type { Files } from './files.ts';
import { jumps } from './jumps.ts';
import { bookOf } from './tables.ts';

const encode = (rows: readonly string[]) => new TextEncoder().encode(`${rows.join('\n')}\n`);

function book(observations: readonly string[]) {
  const files: Files = new Map([
    [
      'indicators.csv',
      encode(['indicator,unit,scale', 'level,points,linear', 'price,points,log', 'law,status,linear']),
    ],
    ['units.csv', encode(['unit,maximum,step', 'points,1000,', 'status,100,50'])],
    ['observations/a.csv', encode(['economy,indicator,year,segment,value,flag,source', ...observations])],
  ]);
  return bookOf(files);
}

it('puts the largest change a year first, in standard deviations of the indicator', () => {
  const found = jumps(
    book([
      'AAA,level,2019,total,0,,s',
      'AAA,level,2020,total,10,,s',
      'BBB,level,2018,total,0,,s',
      'BBB,level,2020,total,20,,s',
      'BBB,level,2021,total,19,,s',
    ]),
    2,
  );
  expect(found.map(({ economy, from, to }) => [economy, from, to])).toEqual([
    ['AAA', 2019, 2020],
    ['BBB', 2018, 2020],
  ]);
  expect(found[0]?.size).toBe(found[1]?.size);
  expect(found[0]).toMatchObject({ before: 0, after: 10, file: 'observations/a.csv', line: 3 });
});

it('compares logarithms where the scale is one: ten to one is as far as one to a tenth', () => {
  const [up, down] = jumps(
    book([
      'AAA,price,2019,total,1,,s',
      'AAA,price,2020,total,10,,s',
      'BBB,price,2019,total,1,,s',
      'BBB,price,2020,total,0.1,,s',
    ]),
    2,
  );
  expect(up?.size).toBeCloseTo(down?.size ?? 0, 12);
});

it('leaves out laws and classes, and parts of a population', () => {
  const rows = ['AAA,law,2019,total,0,,s', 'AAA,law,2020,total,100,,s'];
  const parts = ['AAA,level,2019,female,0,,s', 'AAA,level,2020,female,10,,s'];
  expect(jumps(book([...rows, ...parts]), 10)).toEqual([]);
});
