import { describe, expect, it } from 'vitest';
import { bestKnown, dividesAmong, widestAcross } from './groupDivides.ts';

const indicator = (id: string) => ({ indicator: id, toleranceYears: 3, decimals: 1, defaultYear: 2024 });
const MEMBERS = ['A', 'B', 'C', 'D'];

describe('divides inside the members of a group', () => {
  const sides = {
    users: { A: [2024, 40, 50], B: [2023, 60, 58], C: [2020, 10, 90], X: [2024, 1, 99] },
    accounts: { A: [2021, 30, 30], B: [2024, 30, 36.25], D: [2022, 20, 30] },
  } as const;

  it('are of members alone, of the same year on both sides, and no older than the tolerance', () => {
    const [users] = dividesAmong([indicator('users')], sides, MEMBERS);
    expect(users).toMatchObject({ n: 2, of: 4, gap: 4, ahead: { first: 1, second: 1 }, years: [2023, 2024] });
  });

  it('count neither side where both are printed alike', () => {
    const [accounts] = dividesAmong([indicator('accounts')], sides, MEMBERS);
    expect(accounts).toMatchObject({ n: 3, ahead: { first: 0, second: 2 }, gap: 6.3 });
  });

  it('are left out where no member has both sides, or there is no member', () => {
    expect(dividesAmong([indicator('users'), indicator('none')], sides, ['C'])).toEqual([]);
    expect(dividesAmong([indicator('users')], sides, [])).toEqual([]);
  });

  it('are best known by what most members have, of equals the first', () => {
    const all = dividesAmong([indicator('users'), indicator('accounts')], sides, MEMBERS);
    expect(bestKnown(all)?.indicator.indicator).toBe('accounts');
    expect(bestKnown([])).toBeNull();
  });

  it('are widest in one dimension of the indicator that is known by most dimensions, whichever side is higher', () => {
    const by = (first: number, second: number) => ({
      users: { A: [2024, 0, 99] as const },
      accounts: { A: [2024, first, second] as const },
    });
    const among = (sides: ReturnType<typeof by> | Pick<ReturnType<typeof by>, 'accounts'>) =>
      dividesAmong([indicator('users'), indicator('accounts')], sides, MEMBERS);
    const found = widestAcross([
      { dimension: 'sex', divides: among(by(40, 50)) },
      { dimension: 'age', divides: among({ accounts: { A: [2024, 60, 30] } }) },
    ]);
    expect(found).toMatchObject({ dimensions: 2, widest: { dimension: 'age', divide: { gap: -30 } } });
    expect(found?.indicator.indicator).toBe('accounts');
    expect(widestAcross([])).toBeNull();
  });
});
