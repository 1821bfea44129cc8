import { expect, it } from 'vitest';
import { spanAsked, yearAsked } from './spans.ts';

const offered = [2018, 2019, 2021, 2026];

it('gives the year asked for, the newest before it, or the first', () => {
  expect([2026, 2019, 2020, 2030, 2001].map((year) => yearAsked(offered, year))).toEqual([
    2026, 2019, 2019, 2026, 2018,
  ]);
  expect(() => yearAsked([], 2020)).toThrow('No year is offered.');
});

it('turns years round, and says so', () => {
  expect(spanAsked(offered, 2019, 2026)).toEqual({ from: 2019, to: 2026, notices: [] });
  expect(spanAsked(offered, 2026, 2019)).toEqual({
    from: 2019,
    to: 2026,
    notices: [{ kind: 'turned round' }],
  });
});

it('says which year stands for one without a ranking', () => {
  expect(spanAsked(offered, 2010, 2026)).toEqual({
    from: 2018,
    to: 2026,
    notices: [{ kind: 'not offered', asked: 2010, shown: 2018 }],
  });
});
