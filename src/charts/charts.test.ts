import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = import.meta.dirname;
const charts = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'Chart.tsx')));

it('are a folder each', () => {
  expect(charts.length).toBeGreaterThan(10);
});

it.each(charts)('%s is shown to axe by its own tests', (name) => {
  const tests = readdirSync(join(folder, name)).filter((file) => file.endsWith('.test.tsx'));
  const text = tests.map((file) => readFileSync(join(folder, name, file), 'utf8')).join('\n');
  expect(text).toContain('await objectionsTo(');
});

const snapshots = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.svg'),
);

it.each(snapshots)('%s has no coordinate finer than a thousandth of a pixel', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const finer = / (?:[xy][12]?|c[xy]|r|width|height|d|transform)="[^"]*\.\d{4,}/g;
  expect(text.match(finer) ?? []).toEqual([]);
});
