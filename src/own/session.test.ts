import { expect, it } from 'vitest';
import { forgetOwnFile, keepOwnFile, onOwnFile, ownFile } from './session.ts';

const FILE = {
  name: 'own.csv',
  rows: [{ economy: 'SEN', year: 2024, indicator: 'Internet users', value: 62.3, unit: '%', line: 2 }],
  beside: {},
};

it('keeps one file until it is forgotten, and tells who listens', () => {
  const seen: unknown[] = [];
  const stop = onOwnFile(() => seen.push(ownFile()));
  keepOwnFile(FILE);
  forgetOwnFile();
  stop();
  keepOwnFile(FILE);
  expect(seen).toEqual([FILE, null]);
  expect(ownFile()).toBe(FILE);
});
