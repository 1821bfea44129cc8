import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/catalog/languages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-addresses-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, content = ''): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const program = resolve(import.meta.dirname, 'main.ts');
const given = () => [
  '--import',
  'tsx',
  program,
  '--out',
  join(folder, 'dist'),
  '--list',
  join(folder, 'list.txt'),
];
const list = () => readFileSync(join(folder, 'list.txt'), 'utf8');

/** A site of two pages and a data file. */
function site(): void {
  for (const language of LANGUAGES) {
    put(`dist/${language}/index.html`);
    put(`dist/${language}/embed/ranking-internet-users/index.html`);
  }
  put('dist/data/areas.csv');
  put('dist/assets/app.js');
}

it('adds new addresses, each once and sorted', () => {
  site();
  put('list.txt', '{lang}/\n');
  expect(execFileSync(process.execPath, given(), { encoding: 'utf8' })).toContain('2 addresses added');
  expect(list()).toBe('data/areas.csv\n{lang}/\n{lang}/embed/ranking-internet-users/\n');
  execFileSync(process.execPath, given());
  expect(list()).toBe('data/areas.csv\n{lang}/\n{lang}/embed/ranking-internet-users/\n');
});

it('refuses to go on where an address is gone in some language, and says which', () => {
  site();
  rmSync(join(folder, 'dist/ar/embed'), { recursive: true });
  const before = '{lang}/\n{lang}/embed/ranking-internet-users/\n';
  put('list.txt', before);
  const { status, stderr } = spawnSync(process.execPath, given(), { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('ar/embed/ranking-internet-users/: in ');
  expect(stderr).not.toContain('fr/embed');
  expect(list()).toBe(before);
});

it('says what it expected where there is no built site', () => {
  put('list.txt', '{lang}/\n');
  const { status, stderr } = spawnSync(process.execPath, given(), { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('expected a built site');
});
