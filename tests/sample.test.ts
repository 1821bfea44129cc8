import { afterEach, describe, expect, it, vi } from 'vitest';

const kinds = ['a', 'b', 'c', 'd', 'e'];
const languages = ['en', 'fr', 'ar'];

/** The module reads its environment once. */
async function sampleWith(audit: string | undefined) {
  vi.stubEnv('AUDIT', audit);
  vi.resetModules();
  return import('./support/sample.ts');
}

afterEach(() => vi.unstubAllEnvs());

describe('the sample of a long walk', () => {
  it.each([
    ['longer first', kinds, languages],
    ['longer second', languages, kinds],
    ['as long', kinds, kinds],
  ])('holds everything of both lists, each of the longer one once: %s', async (_, first, second) => {
    const { pairs } = await sampleWith(undefined);
    const found = pairs(first, second);
    expect(found).toHaveLength(Math.max(first.length, second.length));
    expect(new Set(found.map(([a]) => a))).toEqual(new Set(first));
    expect(new Set(found.map(([, b]) => b))).toEqual(new Set(second));
    expect(pairs(first, second)).toEqual(found);
  });

  it('is another part of a list for each of as many walks as it is long', async () => {
    const { turn } = await sampleWith(undefined);
    expect([0, 1, 2, 3].map((walk) => turn(languages, walk))).toEqual([['en'], ['fr'], ['ar'], ['en']]);
  });

  it('is one of so many of a long list', async () => {
    const { part } = await sampleWith(undefined);
    expect(part([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
  });

  it('is the whole in an audit', async () => {
    const { pairs, counted, turn, part } = await sampleWith('1');
    expect(part(languages, 3)).toEqual(languages);
    expect(turn(languages, 1)).toEqual(languages);
    expect(pairs(kinds, languages)).toHaveLength(15);
    expect(counted(10, 100)).toBe(100);
  });
});
