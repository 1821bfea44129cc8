import { describe, expect, it } from 'vitest';
import { gainsIn, joinedChanges, seriesOfHistory, spreadOfNewest, within } from './overTime.ts';

const history = seriesOfHistory({
  years: [2019, 2020, 2024, 2025],
  scores: { A: [10, 20, 60, 65], B: [null, 40, 30, 35], C: [50, null, null, null] },
});

describe('seriesOfHistory', () => {
  it('leaves out the years in which an economy has no score', () => {
    expect(history.get('B')?.map(({ year, value }) => [year, value])).toEqual([
      [2020, 40],
      [2024, 30],
      [2025, 35],
    ]);
  });
});

describe('within', () => {
  it('keeps both ends, and economies that have nothing there', () => {
    const some = within(history, 2020, 2024);
    expect(some.get('A')?.map(({ year }) => year)).toEqual([2020, 2024]);
    expect(some.get('C')).toEqual([]);
  });
});

describe('spreadOfNewest', () => {
  it('is the lowest and the highest newest value of the economies asked for', () => {
    expect(spreadOfNewest(history, ['A', 'B', 'C'])).toEqual([
      { economy: 'B', score: 35 },
      { economy: 'A', score: 65 },
    ]);
  });

  it('is none of one economy, of equals, and of economies without a value', () => {
    expect(spreadOfNewest(history, ['A'])).toBeNull();
    expect(spreadOfNewest(history, ['A', 'X'])).toBeNull();
    const same = seriesOfHistory({ years: [2024], scores: { A: [5], B: [5] } });
    expect(spreadOfNewest(same, ['A', 'B'])).toBeNull();
  });
});

describe('gainsIn', () => {
  const changes = {
    columns: ['skills', 'overall'],
    changes: {
      A: [[20] as const, [3.2, 40, 1, 5, 60] as const],
      B: [[1, 40, 0.5, 2, 50] as const, [-4, 40, -9, 1, 50] as const],
    },
  };

  it('puts the greatest gain first, and leaves out those that cannot be compared', () => {
    expect(gainsIn(changes, 'overall', ['B', 'A', 'X'])).toEqual([
      { economy: 'A', points: 3.2, renewed: 60, isClear: true, interval: [1, 5] },
      { economy: 'B', points: -4, renewed: 50, isClear: false, interval: [-9, 1] },
    ]);
    expect(gainsIn(changes, 'skills', ['A', 'B'])).toEqual([
      { economy: 'B', points: 1, renewed: 50, isClear: true, interval: [0.5, 2] },
    ]);
    expect(gainsIn({ ...changes, unnamed: { skills: ['B'] } }, 'skills', ['B'])).toMatchObject([
      { isClear: false },
    ]);
    expect(gainsIn(changes, 'economy', ['A', 'B'])).toEqual([]);
  });
});

describe('joinedChanges', () => {
  const part = (economy: string, points: number) => ({
    from: 2019,
    to: 2024,
    columns: ['overall'],
    changes: { [economy]: [[points, 40, points - 1, points + 1, 60] as const] },
  });

  it('has the changes of all its parts, over their years', () => {
    expect(
      joinedChanges([
        part('A', 3),
        { ...part('B', 0), changes: {} },
        { ...part('C', -1), unnamed: { overall: ['C'] } },
      ]),
    ).toEqual({
      from: 2019,
      to: 2024,
      columns: ['overall'],
      changes: { A: [[3, 40, 2, 4, 60]], C: [[-1, 40, -2, 0, 60]] },
      unnamed: { overall: ['C'] },
    });
    expect(joinedChanges([])).toBeNull();
  });
});
