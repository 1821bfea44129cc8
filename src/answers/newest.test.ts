import { describe, expect, it } from 'vitest';
import { newestAt, type YearValue } from './newest.ts';

const at = (year: number, value = year): YearValue => ({ year, value, flag: '', source: 's' });

describe('newestAt', () => {
  it('takes the value of the year itself, without lag', () => {
    expect(newestAt([at(2019), at(2020)], 2020, 5)).toMatchObject({ year: 2020, lag: 0 });
  });

  it('takes an older value within the tolerance and says its lag', () => {
    expect(newestAt([at(2015), at(2018)], 2020, 2)).toMatchObject({ year: 2018, value: 2018, lag: 2 });
  });

  it('never takes a value of a later year', () => {
    expect(newestAt([at(2021)], 2020, 5)).toEqual({ missing: 'not reported' });
  });

  it('says how old the newest value is where it is too old', () => {
    expect(newestAt([at(2014)], 2020, 5)).toEqual({ missing: 'too old', year: 2014 });
  });

  it('tells zero from missing', () => {
    expect(newestAt([at(2020, 0)], 2020, 5)).toMatchObject({ value: 0 });
    expect(newestAt([], 2020, 5)).toEqual({ missing: 'not reported' });
  });
});
