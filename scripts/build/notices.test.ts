import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notices } from './notices.ts';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

it('name every package that the site ships, with the text of its licence', () => {
  const all = notices();
  const names = all.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
  for (const { name, licence, text } of all) {
    expect([name, licence]).toEqual([name, expect.stringMatching(/MIT|ISC|BSD|Apache|0BSD|Unlicense/)]);
    expect([name, text]).toEqual([name, expect.stringMatching(/copyright|public domain|unencumbered/i)]);
  }
});

it('hold the notice that the Apache licence asks for', () => {
  const arrow = notices().find(({ name }) => name === 'apache-arrow');
  expect(arrow?.text).toContain('Apache License');
  expect(arrow?.text).toContain('This product includes software developed at');
});

it('every package that the lock file names can be checked against a digest', () => {
  const entries = Object.entries<{ integrity?: string; link?: boolean }>(lock.packages);
  const without = entries.filter(([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''));
  expect(entries.length).toBeGreaterThan(400);
  expect(without.map(([path]) => path)).toEqual([]);
});
