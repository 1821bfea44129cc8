import { describe, expect, it } from 'vitest';
import { circlesAmong, foldersIn, type Imports, importsIn } from './circles.ts';

const made: Imports = new Map([
  ['a/one.ts', ['b/two.ts', 'a/own.ts']],
  ['a/own.ts', []],
  ['b/two.ts', ['c/deep/three.ts']],
  ['c/deep/three.ts', ['c/four.ts']],
  ['c/four.ts', ['a/own.ts', 'd.ts']],
  ['d.ts', []],
]);

describe('circles of imports', () => {
  it('are found among folders where no two files import each other', () => {
    expect(circlesAmong(made, '')).toEqual([['a', 'b', 'c']]);
  });

  it('are no more than what leads back: who is only imported is no part of them', () => {
    const without = new Map([...made, ['c/four.ts', ['d.ts']]]);
    expect(circlesAmong(without, '')).toEqual([]);
  });

  it('are looked for in every folder, a file beside folders among them', () => {
    expect(foldersIn(made)).toEqual(['', 'a', 'b', 'c', 'c/deep']);
    const back = new Map([...made, ['c/four.ts', ['c/deep/three.ts']]]);
    expect(circlesAmong(back, 'c')).toEqual([['deep', 'four.ts']]);
  });
});

describe('the product', () => {
  const imports = importsIn('src');

  it('is read whole', () => {
    expect(imports.size).toBeGreaterThan(300);
    expect(imports.get('app/App.tsx')).toContain('ui/environment.tsx');
  });

  it.each(foldersIn(imports))('has no circle of imports among what lies in src/%s', (folder) => {
    expect(circlesAmong(imports, folder)).toEqual([]);
  });
});
