import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../tests/support/refusal.ts';
import { keep } from './archive.ts';
import { checkFolders } from './folders.ts';
import { readOptions } from './options.ts';

describe('options', () => {
  it('have defaults', () => {
    expect(readOptions([])).toEqual({
      base: '/',
      site: null,
      data: 'data',
      out: 'dist',
      archive: null,
      openOnly: false,
    });
  });

  it('are taken in both ways of writing', () => {
    const options = readOptions(['--base=/meridian/', '--site', 'https://example.org/', '--open-only']);
    expect(options).toMatchObject({ base: '/meridian/', site: 'https://example.org', openOnly: true });
    expect(readOptions(['--help', '--site', 'x'])).toBe('help');
  });

  it.each([
    [
      ['--bas', '/x/'],
      '--bas: expected one of --base, --site, --data, --out, --archive, --open-only, --help',
    ],
    [['-o', 'x'], '-o: expected one of'],
    [['dist'], 'expected options alone, found "dist"'],
    [['--out'], '--out: expected a folder, found nothing'],
    [['--out='], '--out: expected a folder, found nothing'],
    [['--out', '--site', 'https://example.org'], '--out: expected a folder, found the option --site'],
    [['--out', 'a', '--out', 'b'], '--out: expected it once'],
    [['--open-only=no'], '--open-only: expected no value, found "no"'],
    [['--base', 'meridian'], '--base: expected a path with a slash at both ends'],
    [['--base', '/a b/'], 'found "/a b/"'],
    [['--base', '/../'], '--base: expected a path with a slash at both ends'],
    [['--base', '/./'], 'without dots alone'],
    [['--base', '/a/.../'], 'without dots alone'],
    [['--base', '//'], 'found "//"'],
    [['--site', 'example.org'], '--site: expected an absolute address such as https://example.org'],
    [['--site', 'ftp://example.org'], 'found "ftp://example.org"'],
    [['--site', 'https://x.org/path/'], '--site: expected the host alone, as https://x.org'],
    [['--site', 'https://x.org?q'], '--base says the path'],
    [['--site', 'https://me:word@x.org'], '--site: expected the host alone'],
  ])('refuse %j in one line that says what was expected', (args, said) => {
    const message = refusal(() => readOptions(args));
    expect(message).toContain(said);
    expect(message).not.toContain('\n');
  });
});

describe('folders', () => {
  let root: string;
  const at = (path: string) => join(root, path);
  const check = (folders: { data?: string; out?: string; archive?: string | null }) => () =>
    checkFolders({
      data: at(folders.data ?? 'data'),
      out: at(folders.out ?? 'dist'),
      archive: folders.archive ? at(folders.archive) : null,
    });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'meridian-folders-'));
    mkdirSync(at('data'));
    writeFileSync(at('data/datapackage.json'), '{}');
    writeFileSync(at('file'), '');
    mkdirSync(at('other'));
    writeFileSync(at('other/notes.txt'), 'ours');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are taken where they are not there yet, empty, or what a build left', () => {
    check({ archive: 'archive' })();
    mkdirSync(at('archive/.git'), { recursive: true });
    check({ archive: 'archive' })();
    keep(at('archive'), { version: 'aaaaaaaaaaaa', open: false, figures: [], answers: new Map() });
    writeFileSync(at('archive/README.md'), '');
    check({ archive: 'archive' })();
  });

  it.each([
    [{ data: 'nope' }, '--data: expected a data package'],
    [{ data: 'other' }, '--data: expected a data package'],
    [{ out: 'file' }, '--out: expected a folder, found a file'],
    [{ archive: 'file' }, '--archive: expected a folder, found a file'],
    [{ out: 'data' }, '--out: expected a folder apart from --data'],
    [{ out: 'data/site' }, '--out: expected a folder apart from --data'],
    [{ out: '' }, '--data: expected a folder apart from --out'],
    [{ archive: 'dist' }, '--archive: expected a folder apart from --out'],
    [{ archive: 'dist/archive' }, '--archive: expected a folder apart from --out'],
    [{ archive: 'data/../data' }, '--archive: expected a folder apart from --data'],
    [{ out: 'archive/site', archive: 'archive' }, '--out: expected a folder apart from --archive'],
    [{ archive: 'other' }, '--archive: expected an empty folder, or one that a build wrote'],
  ])('refuse %j', (folders, said) => {
    const message = refusal(check(folders));
    expect(message).toContain(said);
    expect(message).not.toContain('\n');
  });
});

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Runs the command itself. */
function build(args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', program, ...args], { encoding: 'utf8' });
}

it('says in one line, without a stack, why it does nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'meridian-command-'));
  try {
    mkdirSync(join(root, 'mine'));
    writeFileSync(join(root, 'mine', 'notes.txt'), 'ours');
    for (const [args, said] of [
      [['--unknown'], '--unknown: expected one of'],
      [['--data', join(root, 'nope'), '--out', join(root, 'dist')], '--data: expected a data package'],
      [['--out', join(root, 'mine')], 'expected an empty folder, or one that a build wrote'],
      [['--out', 'data'], '--out: expected a folder apart from --data'],
    ] as const) {
      const { status, stdout, stderr } = build(args);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toContain(said);
      expect(stdout).toBe('');
      expect(status).toBe(1);
    }
    expect(readdirSync(root)).toEqual(['mine']);
    expect(readdirSync(join(root, 'mine'))).toEqual(['notes.txt']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
