import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const programs = [
  ...new Set(
    Object.values(scripts).flatMap((line) => [...line.matchAll(/\btsx (\S+\.ts)/g)].map(([, file]) => file)),
  ),
];

/** Runs a program whose reader goes away after the first line, as `head -1` does. */
async function headOf(file: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args]);
  const [errors, , [code]] = await Promise.all([
    text(child.stderr),
    once(child.stdout, 'data').then(() => child.stdout.destroy()),
    once(child, 'exit'),
  ]);
  return { errors, code };
}

describe('a command whose reader has gone', () => {
  it('goes on without a word, to its own exit code', async () => {
    expect(await headOf('scripts/check/main.ts', ['--jumps', '2000'])).toEqual({ errors: '', code: 0 });
  });

  it.each(programs)('is provided for by %s before anything else', (file) => {
    const [first] = readFileSync(file ?? '', 'utf8').match(/^import .*/m) ?? [];
    expect(first).toMatch(/^import '(\.\.\/)+closedPipe\.ts';$/);
  });
});
