import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMuch, isSurelyFirst } from './order.ts';

const within = (economy: string, rank: number, best: number, worst: number) => ({
  economy,
  rank,
  range: [best, worst] as const,
});

describe('who is first', () => {
  it('is sure where nobody else’s range reaches the first rank, and its own never leaves it', () => {
    expect(isSurelyFirst([within('A', 1, 1, 1), within('B', 2, 2, 3)])).toBe(true);
    expect(isSurelyFirst([within('A', 1, 1, 2), within('B', 2, 1, 3)])).toBe(false);
    expect(isSurelyFirst([within('A', 1, 1, 2), within('B', 2, 2, 3)])).toBe(false);
  });

  it('is open where no ranges are known, or of one alone', () => {
    expect(isSurelyFirst([])).toBe(false);
    expect(isSurelyFirst([within('A', 1, 1, 1)])).toBe(false);
  });
});

const change = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([low, width]) => ({ interval: [low, low + width] as const }));

describe('others that may have changed as much', () => {
  it('are those whose intervals meet, whichever is asked about', () => {
    fc.assert(
      fc.property(fc.tuple(change, change), ([one, other]) => {
        expect(asMuch(one, [one, other])).toBe(asMuch(other, [one, other]));
        const isApart = one.interval[1] < other.interval[0] || other.interval[1] < one.interval[0];
        expect(asMuch(one, [one, other])).toBe(isApart ? 0 : 1);
      }),
    );
  });

  it('are not counted where intervals are not known', () => {
    const [unknown, known]: Parameters<typeof asMuch>[0][] = [{ interval: null }, { interval: [0, 1] }];
    if (unknown === undefined || known === undefined) throw new Error('expected both');
    expect(asMuch(unknown, [unknown, known])).toBe(0);
    expect(asMuch(known, [unknown, known])).toBe(0);
  });
});
