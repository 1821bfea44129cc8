import { describe, expect, it } from 'vitest';
import { seriesOfHistory } from '../../answers/overTime.ts';
import type { Group, Indicator } from '../../catalog/catalog.ts';
import { overTimeModel, type Shown, shownIn } from './overTimeModel.ts';

const group: Group = {
  group: 'G',
  kind: 'organisation',
  name: 'G',
  short: 'G',
  members: ['A', 'B', 'C'],
  associates: [],
  nonRegional: [],
};
const compared = { group, year: 2024, economies: ['A', 'B', 'C'] };
const history = seriesOfHistory({
  years: [2019, 2020, 2024, 2025],
  scores: { A: [10, 20, 60, 65], B: [null, 40, 30, 35], C: [50, null, null, null] },
});
const overall: Shown = { kind: 'scores', column: 'overall' };
const changes = {
  from: 2019,
  to: 2024,
  columns: ['skills', 'overall'],
  changes: {
    A: [null, [3.2, 40, 1, 5, 60] as const],
    B: [[1, 40, 0.5, 2, 50] as const, [-4, 40, -9, 1, 50] as const],
  },
};

describe('shownIn', () => {
  const catalog = { areas: [{ area: 'skills' }], indicators: [], units: [] };

  it('is the overall score where nothing is asked for, and where there is nothing of that name', () => {
    expect(shownIn(catalog, undefined)).toEqual(overall);
    expect(shownIn(catalog, 'no-such-thing')).toEqual(overall);
    expect(shownIn(catalog, 'skills')).toEqual({ kind: 'scores', column: 'skills' });
  });
});

describe('overTimeModel', () => {
  it('shows the years up to the one on screen, from the first or the one chosen', () => {
    const all = overTimeModel(compared, { shown: overall, series: history, changes: null }, undefined);
    expect([all.from, all.to, all.years]).toEqual([2019, 2024, [2019, 2020, 2024]]);
    expect(all.series.get('A')?.map(({ year }) => year)).toEqual([2019, 2020, 2024]);
    const later = overTimeModel(compared, { shown: overall, series: history, changes: null }, 2020);
    expect(later.series.get('A')?.map(({ year }) => year)).toEqual([2020, 2024]);
    expect(overTimeModel(compared, { shown: overall, series: history, changes: null }, 2003).from).toBe(2019);
  });

  it('shows all years where a year after the last one is asked for, or one before the first', () => {
    for (const asked of [2003, 2025]) {
      const { from, to, absent } = overTimeModel(
        compared,
        { shown: overall, series: history, changes: null },
        asked,
      );
      expect([from, to, absent]).toEqual([2019, 2024, []]);
    }
  });

  it('names those without a value in these years', () => {
    expect(overTimeModel(compared, { shown: overall, series: history, changes: null }, 2020).absent).toEqual([
      'C',
    ]);
    expect(
      overTimeModel(compared, { shown: overall, series: history, changes: null }, undefined).absent,
    ).toEqual([]);
  });

  it('draws the group’s median where at least half of its members have a value', () => {
    const { medians } = overTimeModel(
      compared,
      { shown: overall, series: history, changes: null },
      undefined,
    );
    expect(medians.map(({ year, median }) => [year, median])).toEqual([
      [2019, 30],
      [2020, 30],
      [2024, 45],
    ]);
  });

  it('knows from when on a line is carried forward, where that is before the last year shown', () => {
    const renewed = { A: 2020, B: 2024 };
    const lines = { shown: overall, series: history, renewed, changes: null };
    const { carriedAfter, carried } = overTimeModel(compared, lines, undefined);
    expect([[...carriedAfter], carried]).toEqual([[['A', 2020]], 2020]);
    const none = overTimeModel({ ...compared, economies: ['B'] }, lines, undefined);
    expect(none.carried).toBeNull();
  });

  it('takes gains of scores from the movements that may be stated, the greatest first', () => {
    const { gains, gainYears, move } = overTimeModel(
      compared,
      { shown: overall, series: history, changes: changes },
      undefined,
    );
    expect(gains).toEqual([
      { economy: 'A', points: 3.2, renewed: 60, isClear: true, interval: [1, 5] },
      { economy: 'B', points: -4, renewed: 50, isClear: false, interval: [-9, 1] },
    ]);
    expect(gainYears).toEqual([2019, 2024]);
    expect(move).toBeNull();
  });

  it('finds the lowest and the highest of the newest values', () => {
    const { spread } = overTimeModel(compared, { shown: overall, series: history, changes: null }, undefined);
    expect(spread?.map(({ economy, score }) => [economy, score])).toEqual([
      ['B', 30],
      ['A', 60],
    ]);
    expect(
      overTimeModel(
        { ...compared, economies: ['A'] },
        { shown: overall, series: history, changes: null },
        undefined,
      ).spread,
    ).toBeNull();
  });

  it('names nobody as the lowest or the highest whose score rests on too little', () => {
    const thin = { ...changes, unnamed: { overall: ['A'] } };
    const { spread } = overTimeModel(
      { ...compared, economies: ['A', 'B', 'C'] },
      { shown: overall, series: history, changes: thin },
      undefined,
    );
    expect(spread?.map(({ economy }) => economy)).toEqual(['B', 'C']);
  });

  it('finds who moved most in an indicator, where its years compare', () => {
    const indicator: Indicator = {
      indicator: 'i',
      area: 'skills',
      name: 'I',
      short: 'I',
      unit: 'percent',
      direction: 1,
      scale: 'linear',
      weight: 1,
      goalposts: [0, 100],
      toleranceYears: 0,
      decimals: 0,
      comparableOverTime: true,
      groupAverages: ['median'],
      source: 's',
      segments: [],
      firstYear: 2019,
      lastYear: 2025,
      defaultYear: 2025,
    };
    const unit = { unit: 'percent', name: '%', symbol: '%' };
    const two = { ...compared, economies: ['A', 'B'] };
    const shown: Shown = { kind: 'indicator', indicator, unit };
    expect(overTimeModel(two, { shown, series: history, changes: null }, undefined).move).toMatchObject({
      economy: 'A',
      fromYear: 2020,
      toYear: 2024,
    });
    const relative: Shown = { ...shown, indicator: { ...indicator, comparableOverTime: false } };
    expect(
      overTimeModel(two, { shown: relative, series: history, changes: null }, undefined).move,
    ).toBeNull();
  });
});
