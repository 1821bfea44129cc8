import { describe, expect, it } from 'vitest';
import { importers, nearest, within } from './nearest.ts';

const importedBy = new Map([
  ['src/a.ts', ['src/b.ts', 'src/a.test.ts']],
  ['src/b.ts', ['src/c.ts', 'src/b.test.ts']],
  ['src/c.ts', ['tests/c.test.tsx', 'src/a.ts']],
  ['src/d.ts', ['src/d.test.ts']],
]);

describe('the tests of a change', () => {
  it('are those that import what has changed, by however many others, the nearest first', () => {
    expect(nearest(['src/a.ts'], importedBy)).toEqual([
      { file: 'src/a.test.ts', steps: 1 },
      { file: 'src/b.test.ts', steps: 2 },
      { file: 'tests/c.test.tsx', steps: 3 },
    ]);
  });

  it('are a changed test itself, and none of what nothing tests', () => {
    expect(nearest(['src/d.test.ts', 'README.md'], importedBy)).toEqual([
      { file: 'src/d.test.ts', steps: 0 },
    ]);
  });

  it('are as many as there is time for, past one that takes too long', () => {
    const tests = nearest(['src/a.ts'], importedBy);
    const seconds = (file: string) => (file === 'src/b.test.ts' ? 100 : 10);
    expect(within(tests, seconds, 25).map(({ file }) => file)).toEqual(['src/a.test.ts', 'tests/c.test.tsx']);
  });

  it('are all that have changed themselves, however long they take', () => {
    expect(within(nearest(['src/d.test.ts'], importedBy), () => 1000, 25)).toHaveLength(1);
  });

  it('are found in the project’s own code', () => {
    const own = nearest(['src/charts/scale.ts'], importers(['src', 'scripts', 'tests']));
    expect(own[0]).toEqual({ file: 'src/charts/scale.test.ts', steps: 1 });
    expect(own.map(({ file }) => file)).toContain('tests/embeds.test.tsx');
    expect(own.map(({ file }) => file)).not.toContain('scripts/check/check.test.ts');
    const colours = nearest(['src/app/tokens.css'], importers(['src', 'scripts', 'tests']));
    expect(colours.map(({ file }) => file)).toContain('src/charts/tokens.test.ts');
  });
});
