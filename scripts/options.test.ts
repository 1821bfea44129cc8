import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const PROGRAMS = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[\w-]+\/main\.ts$/.test(file))
  .sort();

/** The last line of what a program says when it is not understood, which must be all of it but for what leads to its help. */
function refusal(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${program}`, ...args],
    { encoding: 'utf8' },
  );
  expect([program, stdout]).toEqual([program, '']);
  expect([program, status]).not.toEqual([program, 0]);
  const lines = stderr.trimEnd().split('\n');
  expect([program, lines.filter((line) => !/ --help lists the options\.$/.test(line)).length]).toEqual([
    program,
    1,
  ]);
  return stderr;
}

it.each(PROGRAMS)(
  '%s takes no option that it does not know, and says so in one line',
  (program) => {
    expect(refusal(program, ['--no-such-option'])).toContain('no-such-option');
  },
  60_000,
);

it.each([
  ['start/main.ts', ['--port', 'x'], '--port: expected a whole number from 1 to 65535, found "x"'],
  [
    'start/main.ts',
    ['--data', 'nope'],
    '--data: expected a data package, a folder with datapackage.json, found none in nope',
  ],
  ['start/main.ts', ['--base', '/../'], '--base: expected a path with a slash at both ends'],
  ['start/main.ts', ['--site', 'https://x.org/path/'], '--site: expected the host alone'],
  ['dev/main.ts', ['--port', '0'], '--port: expected a whole number from 1 to 65535, found "0"'],
  ['changes/main.ts', [], '--from: expected a commit, tag or branch, or the folder of a data package'],
  [
    'changes/main.ts',
    ['--from', 'HEAD', '--date', 'today'],
    '--date: expected a day such as 2026-11-30, found "today"',
  ],
  ['ingest/main.ts', [], '--raw: expected a folder'],
  ['bench/main.ts', ['--runs', '1'], '--runs: expected a whole number from 2, found "1"'],
] as const)(
  '%s %j is refused in one line that says what was expected',
  (program, args, message) => {
    expect(refusal(program, args)).toContain(message);
  },
  60_000,
);
