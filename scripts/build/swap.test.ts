import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Refusal } from './refusal.ts';
import { swapped } from './swap.ts';

const program = fileURLToPath(new URL('./fixtures/slowSite.ts', import.meta.url));

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-swap-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (said: string) =>
  swapped(out, async (beside) => writeFileSync(join(beside, 'index.html'), said));

/** Every file with its content. */
function contents(of = out): Record<string, string> {
  const files = readdirSync(of, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .filter((file) => statSync(join(of, file)).isFile())
      .map((file) => [file, readFileSync(join(of, file), 'utf8')]),
  );
}
const page = (of = out) => contents(of)['index.html'];

/** Starts a build of 200 files; resolves once it has begun to write. */
async function begun(said: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, out, said], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}
const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));

it('puts a folder in place of the one before, and leaves nothing beside it', async () => {
  await write('one');
  await write('two');
  expect(page()).toBe('two');
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('makes a folder where there is none, below folders that are not there yet', async () => {
  out = join(folder, 'a', 'b', 'dist');
  await write('one');
  expect(page()).toBe('one');
});

it('leaves what was there as it was where the work fails, at its beginning or its end', async () => {
  await write('good');
  const before = contents();
  await expect(swapped(out, () => Promise.reject(new Error('at once')))).rejects.toThrow('at once');
  const late = await begun('fails');
  expect(await ended(late)).toBe(1);
  expect(contents()).toEqual(before);
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('leaves the last good folder, byte for byte, when it is killed at ten moments', async () => {
  expect(await ended(await begun('good'))).toBe(0);
  const before = contents();
  expect(Object.keys(before)).toHaveLength(201);
  for (const moment of [0, 7, 23, 41, 68, 97, 122, 151, 170, 190]) {
    const child = await begun('torn');
    await new Promise((over) => setTimeout(over, moment));
    child.kill('SIGKILL');
    await ended(child);
    const whole = contents();
    // Late moments on a fast machine: the new one is in place, and whole.
    if (whole['0/0.html'] !== before['0/0.html']) {
      expect(new Set(Object.values(whole).filter((text) => text.startsWith('torn'))).size).toBe(1);
      expect(Object.keys(whole)).toEqual(Object.keys(before));
    } else expect(whole).toEqual(before);
    await ended(await begun('good'));
    expect(contents()).toEqual(before);
    expect(readdirSync(folder)).toEqual(['dist']);
  }
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('tidies up when it is ended by %s', async (signal) => {
  await write('good');
  const child = await begun('torn');
  child.kill(signal);
  expect(await ended(child)).toBeGreaterThan(128);
  expect(page()).toBe('good');
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('puts the last good folder back where a process was killed between its two renames', async () => {
  await write('good');
  renameSync(out, `${out}.old-999999`);
  mkdirSync(`${out}.partial-999999`);
  await expect(swapped(out, () => Promise.reject(new Error('fails')))).rejects.toThrow('fails');
  expect(page()).toBe('good');
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('refuses a second process at the same folder, and says which is at work', async () => {
  await write('good');
  const first = await begun('first');
  await expect(write('second')).rejects.toThrow(`found process ${first.pid}`);
  expect(await ended(first)).toBe(0);
  expect(contents()['0/0.html']).toMatch(/^first/);
});

it('takes over from a process that lives no more', async () => {
  writeFileSync(`${out}.lock`, '999999');
  await write('one');
  expect(page()).toBe('one');
  expect(existsSync(`${out}.lock`)).toBe(false);
});

it.each([
  ['a data package', ['datapackage.json', 'economies.csv']],
  ['a project', ['package.json']],
  ['a hidden file alone', ['.git']],
])('refuses a folder that no build wrote: %s', async (_, files) => {
  mkdirSync(out);
  for (const file of files) writeFileSync(join(out, file), 'ours');
  let asked = false;
  const writing = swapped(out, async () => {
    asked = true;
  });
  await expect(writing).rejects.toThrow(Refusal);
  await expect(writing).rejects.toThrow(`${out}: expected an empty folder`);
  expect(asked).toBe(false);
  expect(Object.keys(contents())).toEqual([...files].sort());
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('replaces what a link points at, and keeps the link', async () => {
  mkdirSync(join(folder, 'served'));
  symlinkSync(join(folder, 'served'), out);
  await write('one');
  await write('two');
  expect(page(join(folder, 'served'))).toBe('two');
  expect(readdirSync(folder).sort()).toEqual(['dist', 'served']);
});
