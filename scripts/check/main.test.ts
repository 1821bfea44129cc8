import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What the command says on its two outputs, and its code. */
const check = (...args: string[]) =>
  new Promise<{ readonly code: number | null; readonly out: string; readonly error: string }>((resolve) => {
    const child = execFile('npx', ['tsx', 'scripts/check/main.ts', ...args], (_, out, error) =>
      resolve({ code: child.exitCode, out, error }),
    );
  });

it.each([
  [['--data', 'nope'], '--data: expected a folder, found none called "nope"'],
  [['--data', 'package.json'], '--data: expected a folder, found none called "package.json"'],
  [['--unknown'], '--unknown: expected one of --data, --jumps, --help'],
  [['--jumps', 'x'], '--jumps: expected a whole number from 0 to 999999, found "x"'],
  [['data'], 'expected options alone, found "data"'],
])('%j is refused in one line that says what was expected', async (args, message) => {
  const { code, error } = await check(...args);
  expect(code).toBe(2);
  expect(error.trim().split('\n')).toEqual([expect.stringContaining(message)]);
});

it('prints findings that a person can read, whatever a file holds', async () => {
  const data = mkdtempSync(join(tmpdir(), 'meridian-check-'));
  writeFileSync(join(data, 'datapackage.json'), `{"resources": ["${'x'.repeat(5_000_000)}"]}`);
  writeFileSync(join(data, 'big.csv'), `a,b\n${'"x"'.repeat(2_000_000)}\n`);
  const { code, error } = await check('--data', data);
  rmSync(data, { recursive: true });
  expect(code).toBe(1);
  expect(error.length).toBeLessThan(2000);
});
