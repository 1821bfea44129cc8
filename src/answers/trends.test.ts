import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CoursePoint, Trend } from './course.ts';
import { packTrends, unpackTrends } from './trends.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((own) => !Object.is(own, -0));
const point: fc.Arbitrary<CoursePoint> = fc.record({
  year: fc.integer({ min: 1990, max: 2030 }),
  median: number,
  quartiles: fc.tuple(number, number),
  n: fc.nat(250),
  afterBreak: fc.boolean(),
});
const change = fc.record({
  from: number,
  to: number,
  n: fc.nat(60),
  fromYear: fc.nat(2030),
  toYear: fc.nat(2030),
});

it('says of each organisation what it was given, after it was written and read', () => {
  fc.assert(
    fc.property(
      fc.array(point),
      fc.option(fc.nat(2030)),
      fc.dictionary(fc.stringMatching(/^[A-Z]{2,6}$/), fc.tuple(fc.array(point), fc.option(change)), {
        minKeys: 1,
      }),
      (worldCourse, onlyYear, groups) => {
        const trends = new Map(
          Object.entries(groups).map(([group, [groupCourse, own]]): [string, Trend] => [
            group,
            { groupCourse, worldCourse, onlyYear, change: own },
          ]),
        );
        const lines = { sources: ['a', 'b'], values: { MAR: [[2020, 1.5, 'E', 1]] as const } };
        const read = JSON.parse(JSON.stringify(packTrends(trends, lines)));
        for (const [group, trend] of trends) {
          expect(unpackTrends(read, group)).toEqual({
            trend,
            series: new Map([['MAR', [{ year: 2020, value: 1.5, flag: 'E', source: 'b' }]]]),
          });
        }
        expect(() => unpackTrends(read, 'nobody')).toThrow('no trend of nobody');
      },
    ),
  );
});
