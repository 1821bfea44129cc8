import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf, valueAt } from './panel.ts';
import { changeBetween, measuredIn, renewedBetween, scoresIn } from './series.ts';
import { type Histories, seriesIndicator, seriesOf } from './testing/series.ts';

const FIRST = 2010;
const LAST = 2020;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, step) => FIRST + step);
const UNITS = ['AAA', 'BBB', 'CCC'];

const indicators = [
  seriesIndicator('a', 'one', { weight: 2 }),
  seriesIndicator('b', 'one', { direction: -1 }),
  seriesIndicator('c', 'one', { scale: 'log', goalpost_low: 1 }),
  seriesIndicator('d', 'two'),
  seriesIndicator('e', 'two', { comparable_over_time: false }),
  seriesIndicator('f', 'three', { weight: 0.5 }),
];
const ids = indicators.map(({ indicator }) => indicator);

type History = Histories[string][string];
const history = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: FIRST, max: LAST }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(undefined, undefined, undefined, 'B' as const),
    ),
    { selector: ([year]) => year, maxLength: 6 },
  )
  .map(
    (values): History =>
      values
        .sort(([a], [b]) => a - b)
        .map(([year, value, flag]) => (flag === undefined ? [year, value] : [year, value, flag])),
  );
const histories: fc.Arbitrary<Histories> = fc.record(
  Object.fromEntries(
    UNITS.map((unit) => [unit, fc.record(Object.fromEntries(ids.map((id) => [id, history])))]),
  ),
);
const year = fc.constantFrom(...YEARS);

/** The values of a history that count: those since the last break. */
const sinceBreak = (own: History): History =>
  own.slice(
    Math.max(
      0,
      own.findLastIndex(([, , flag]) => flag === 'B'),
    ),
  );

const near = (a: number, b: number): boolean =>
  (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= 1e-9;

it('ends on the published score', () => {
  fc.assert(
    fc.property(histories, (own) => {
      const series = seriesOf(own, indicators, LAST);
      expect([...scoresIn(series, LAST).values]).toEqual([...series.scores.scores.values]);
    }),
  );
});

it('takes no step in the year of a first value, of an edition or of a break', () => {
  fc.assert(
    fc.property(histories, year, (own, at) => {
      fc.pre(at > FIRST);
      // Only what begins a run in that year, or is not comparable, moves: nothing else has a value then.
      const quiet: Histories = Object.fromEntries(
        Object.entries(own).map(([unit, byId]) => [
          unit,
          Object.fromEntries(
            Object.entries(byId).map(([id, values]) => {
              const begins = sinceBreak(values)[0]?.[0] === at || id === 'e';
              return [id, begins ? values : values.filter(([y]) => y !== at)];
            }),
          ),
        ]),
      );
      const series = seriesOf(quiet, indicators, LAST);
      const [before, after] = [scoresIn(series, at - 1), scoresIn(series, at)];
      expect([...after.values]).toEqual([...before.values]);
    }),
    { numRuns: 300 },
  );
});

it('lets an indicator without history scale the changes of its area, and never turn their sign', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 100 }), year, year, (own, level, a, b) => {
      const still: Histories = Object.fromEntries(
        Object.entries(own).map(([unit, byId]) => [unit, { ...byId, still: [[LAST, level]] }]),
      );
      const extended = [...indicators, seriesIndicator('still', 'one')];
      const [without, withIt] = [seriesOf(own, indicators, LAST), seriesOf(still, extended, LAST)];
      for (const unit of UNITS) {
        const change = (series: typeof without): number =>
          valueAt(scoresIn(series, b), unit, 'one') - valueAt(scoresIn(series, a), unit, 'one');
        const [plain, scaled] = [change(without), change(withIt)];
        // Where the area had no score without it, there is nothing to compare.
        if (Number.isNaN(plain) || Number.isNaN(scaled)) continue;
        expect(Math.abs(scaled)).toBeLessThanOrEqual(Math.abs(plain) + 1e-9);
        if (Math.abs(plain) > 1e-9) expect(Math.sign(scaled)).toBe(Math.sign(plain));
      }
    }),
    { numRuns: 300 },
  );
});

it('splits every change into contributions that add up, with nothing left over', () => {
  fc.assert(
    fc.property(histories, year, year, (own, a, b) => {
      const series = seriesOf(own, indicators, LAST);
      for (const unit of UNITS) {
        for (const node of ['one', 'overall']) {
          const score = (at: number): number => valueAt(scoresIn(series, at), unit, node);
          if (Number.isNaN(score(LAST))) continue;
          const change = changeBetween(series, unit, node, { a, b });
          const sum = change.parts.reduce((total, { contribution }) => total + contribution, 0);
          expect(near(sum, score(b) - score(a))).toBe(true);
          expect(near(change.coverage, 0)).toBe(true);
          for (const { contribution, of } of change.parts) {
            const inner = of?.parts.reduce((total, part) => total + part.contribution, 0) ?? contribution;
            expect(near(inner, contribution)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('does not depend on the order of units or indicators', () => {
  fc.assert(
    fc.property(histories, year, (own, at) => {
      const turned: Histories = Object.fromEntries(Object.entries(own).reverse());
      const one = scoresIn(seriesOf(own, indicators, LAST), at);
      const other = scoresIn(seriesOf(turned, [...indicators].reverse(), LAST), at);
      for (const unit of UNITS) {
        for (const column of one.columns) {
          expect(near(valueAt(one, unit, column), valueAt(other, unit, column))).toBe(true);
        }
      }
    }),
  );
});

it('measures more with each year, and never renews more than was measured', () => {
  fc.assert(
    fc.property(histories, year, year, (own, one, other) => {
      const [a, b] = [Math.min(one, other), Math.max(one, other)];
      const series = seriesOf(own, indicators, LAST);
      const [early, late] = [measuredIn(series, a).values, measuredIn(series, b).values];
      const renewed = renewedBetween(series, a, b).values;
      for (const [at, share] of early.entries()) {
        if (Number.isNaN(share)) continue;
        expect(share).toBeLessThanOrEqual((late[at] ?? 0) + 1e-12);
        expect(renewed[at] ?? 0).toBeLessThanOrEqual(share + 1e-12);
      }
      const all = measuredIn(series, LAST);
      const c = all.columns.length - 1;
      for (const share of columnOf(all, c)) expect(Number.isNaN(share) || near(share, 1)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
