import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { damaged, drawable, type Kept, keep, publishKept, readKept, versionsIn } from './archive.ts';
import { Refusal } from './refusal.ts';
import { vanishedFrom } from './vanished.ts';

let archive: string;
let out: string;
beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'meridian-archive-'));
  out = mkdtempSync(join(tmpdir(), 'meridian-site-'));
});
afterEach(() => {
  for (const folder of [archive, out]) rmSync(folder, { recursive: true });
});

const SERIES = 'answers/series/internet-users.json';
const NAMES = 'answers/names/ar/internet-users.json';

function kept(version: string, value: number, more: Partial<Kept> = {}): Kept {
  return {
    version,
    open: false,
    figures: ['ranking-internet-users'],
    answers: new Map<string, unknown>([
      [SERIES, { values: { MAR: [[2024, value]] } }],
      [NAMES, { indicators: [] }],
    ]),
    ...more,
  };
}
const contents = () => readdirSync(join(archive, 'content'));

it('has no versions in an empty folder', () => {
  expect(versionsIn(archive)).toEqual([]);
});

it('keeps versions in the order in which they came', () => {
  for (const version of ['cccccccccccc', 'aaaaaaaaaaaa', 'bbbbbbbbbbbb']) keep(archive, kept(version, 1));
  expect(versionsIn(archive).map(({ version }) => version)).toEqual([
    'cccccccccccc',
    'aaaaaaaaaaaa',
    'bbbbbbbbbbbb',
  ]);
});

it('gives each version its own answer back', () => {
  const first = keep(archive, kept('aaaaaaaaaaaa', 1));
  const second = keep(archive, kept('bbbbbbbbbbbb', 2));
  expect(readKept(archive, first, SERIES)).toEqual({ values: { MAR: [[2024, 1]] } });
  expect(readKept(archive, second, SERIES)).toEqual({ values: { MAR: [[2024, 2]] } });
});

it('holds what did not change once', () => {
  keep(archive, kept('aaaaaaaaaaaa', 1));
  expect(contents()).toHaveLength(2);
  keep(archive, kept('bbbbbbbbbbbb', 2));
  expect(contents()).toHaveLength(3);
  keep(archive, kept('cccccccccccc', 1));
  expect(contents()).toHaveLength(3);
});

it('counts a version that is built again as the newest, once', () => {
  keep(archive, kept('aaaaaaaaaaaa', 1));
  keep(archive, kept('bbbbbbbbbbbb', 2));
  keep(archive, kept('aaaaaaaaaaaa', 1));
  expect(versionsIn(archive).map(({ version }) => version)).toEqual(['bbbbbbbbbbbb', 'aaaaaaaaaaaa']);
});

it('names the file of a content that is not what was put there, and of one that is missing', () => {
  const version = keep(archive, kept('aaaaaaaaaaaa', 1));
  const file = join(archive, 'content', `${version.files[SERIES]}.json`);
  writeFileSync(file, '{}');
  expect(() => readKept(archive, version, SERIES)).toThrow(file);
  rmSync(file);
  expect(() => publishKept(archive, [version], out)).toThrow(file);
});

describe('a content that is cut or gone', () => {
  it.each([
    ['cut', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -3))],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['gone', (file: string) => rmSync(file)],
  ])('is named, and written again by a build that holds the same: %s', (_, damage) => {
    const first = keep(archive, kept('aaaaaaaaaaaa', 1));
    const file = join(archive, 'content', `${first.files[SERIES]}.json`);
    damage(file);
    expect(damaged(archive, [first])).toEqual([file]);
    expect(() => publishKept(archive, [first], out)).toThrow(file);
    keep(archive, kept('bbbbbbbbbbbb', 1));
    expect(damaged(archive, [first])).toEqual([]);
    expect(readKept(archive, first, SERIES)).toEqual({ values: { MAR: [[2024, 1]] } });
  });
});

it.each([
  ['cut', '{"version": "bbbb'],
  ['empty', ''],
  [
    'of another name',
    JSON.stringify({ version: 'aaaaaaaaaaaa', form: 2, order: 1, open: false, figures: [], files: {} }),
  ],
  [
    'without its files',
    JSON.stringify({ version: 'bbbbbbbbbbbb', form: 2, order: 1, open: false, figures: [] }),
  ],
  [
    'with a digest that is none',
    JSON.stringify({
      version: 'bbbbbbbbbbbb',
      form: 2,
      order: 1,
      open: false,
      figures: [],
      files: { a: '../../x' },
    }),
  ],
  ['no record', 'null'],
])('refuses the list of a version that is %s, and names its file', (_, text) => {
  keep(archive, kept('aaaaaaaaaaaa', 1));
  const file = join(archive, 'versions', 'bbbbbbbbbbbb.json');
  writeFileSync(file, text);
  expect(() => versionsIn(archive)).toThrow(Refusal);
  expect(() => versionsIn(archive)).toThrow(`${file}: expected`);
});

it('leaves no unfinished file', () => {
  keep(archive, kept('aaaaaaaaaaaa', 1));
  const files = readdirSync(archive, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.includes('.') && !file.endsWith('.json'))).toEqual([]);
});

it('says which answer a version does not have', () => {
  const version = keep(archive, kept('aaaaaaaaaaaa', 1));
  expect(() => readKept(archive, version, 'answers/series/gone.json')).toThrow(
    'answers/series/gone.json is not in data version aaaaaaaaaaaa',
  );
});

describe('a site', () => {
  it('finds the content of a name by the folder of a version', () => {
    const versions = [keep(archive, kept('aaaaaaaaaaaa', 1)), keep(archive, kept('bbbbbbbbbbbb', 2))];
    publishKept(archive, versions, out);
    const read = (path: string) => JSON.parse(readFileSync(join(out, 'answers/kept', path), 'utf8'));
    const values = versions.map(({ version }) => {
      const content = read(`${version}/series.json`)['internet-users'];
      return read(`content/${content}.json`).values.MAR[0][1];
    });
    expect(values).toEqual([1, 2]);
    expect(Object.keys(read('aaaaaaaaaaaa/names/ar.json'))).toEqual(['internet-users']);
    expect(readdirSync(join(out, 'answers/kept/content'))).toHaveLength(3);
  });

  it('of open data alone shows no version that was made of more', () => {
    keep(archive, kept('aaaaaaaaaaaa', 1));
    keep(archive, kept('bbbbbbbbbbbb', 2, { open: true }));
    const shown = (openOnly: boolean) =>
      drawable(versionsIn(archive), openOnly).map(({ version }) => version);
    expect(shown(true)).toEqual(['bbbbbbbbbbbb']);
    expect(shown(false)).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb']);
  });

  it('leaves out versions whose answers have another form', () => {
    const version = keep(archive, kept('aaaaaaaaaaaa', 1));
    expect(drawable([{ ...version, form: version.form + 1 }], false)).toEqual([]);
  });
});

it('takes a figure that vanished from the last version that held it', () => {
  const both = ['ranking-internet-users', 'ranking-fax-machines'];
  const versions = [
    keep(archive, kept('aaaaaaaaaaaa', 1, { figures: both })),
    keep(archive, kept('bbbbbbbbbbbb', 2, { figures: both })),
    keep(archive, kept('cccccccccccc', 3)),
  ];
  const vanished = vanishedFrom(versions, ['ranking-internet-users']);
  expect([...vanished].map(([id, { version }]) => [id, version])).toEqual([
    ['ranking-fax-machines', 'bbbbbbbbbbbb'],
  ]);
});
