import { appendFileSync, cpSync, mkdtempSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { answersKey, cached } from './answersCache.ts';
import { codeOf } from './code.ts';

let file = '';
let made = 0;

const make = async () => {
  made += 1;
  return new Map([['answers/of.json', made]]);
};

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'answers-')), 'answers.bin');
  made = 0;
});

it('makes answers once, and gives the same ones after that', async () => {
  const first = await cached(file, make);
  expect(await cached(file, make)).toEqual(first);
  expect(made).toBe(1);
});

it('makes answers once for all who ask at the same time', async () => {
  await Promise.all([cached(file, make), cached(file, make), cached(file, make)]);
  expect(made).toBe(1);
});

it.each([
  ['cut', () => truncateSync(file, 40)],
  ['empty', () => writeFileSync(file, '')],
  ['longer than they were written', () => appendFileSync(file, 'x')],
])('makes answers again that are %s, and trusts no part of them', async (_, tear) => {
  await cached(file, make);
  tear();
  expect(await cached(file, make)).toEqual(new Map([['answers/of.json', 2]]));
});

it('goes on where a process that was making answers has ended', async () => {
  writeFileSync(`${file}.lock`, '999999999');
  await cached(file, make);
  expect(made).toBe(1);
});

it('leaves nothing beside the answers when they cannot be made', async () => {
  const fail = () => Promise.reject(new Error('indicators.csv:3:1'));
  await expect(cached(file, fail)).rejects.toThrow('indicators.csv:3:1');
  expect(readdirSync(join(file, '..'))).toEqual([]);
});

it('has another key for other data, and the same for a copy', () => {
  const data = join(mkdtempSync(join(tmpdir(), 'data-')), 'data');
  cpSync('data', data, { recursive: true });
  const key = answersKey('data');
  expect(answersKey(data)).toBe(key);
  appendFileSync(join(data, 'breaks.csv'), '\n');
  expect(answersKey(data)).not.toBe(key);
});

it('knows the code that answers are made by, through all imports', () => {
  const code = codeOf(join(process.cwd(), 'scripts/build/answersCache.ts')).join(' ');
  const parts = [
    'scoring/default.ts',
    'questions/series.ts',
    'answers/newest.ts',
    'engine/load.ts',
    'engine/node-worker.mjs',
  ];
  for (const part of parts.map((own) => `src/${own}`)) {
    expect(code).toContain(part);
  }
  expect(code).not.toContain('src/pages/overview');
});
