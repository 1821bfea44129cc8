import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishRelease } from '../build/releaseAnswer.ts';
import { dataVersion } from '../build/version.ts';
import { checkChanges } from '../check/changes.ts';
import { readFiles } from '../check/files.ts';
import { dataPackage } from '../ingest/package.ts';
import { compare } from './compare.ts';
import { logChanges, scoreFile, versionsIn } from './log.ts';
import { readScoreLog, scoreLogCsv } from './scoreLog.ts';

const HEADER = 'economy,indicator,year,segment,value,flag,source';
const BEFORE = [
  'MAR,internet-users,2020,total,80.1,,itu',
  'MAR,internet-users,2021,total,82,E,itu',
  'TGO,urban,2020,total,40,,wb',
];
const AFTER = [
  'MAR,internet-users,2020,total,80.5,,itu',
  'MAR,internet-users,2021,total,82.0,,itu',
  'MAR,internet-users,2022,total,84,,itu',
  'MAR,schools-online,2022,total,9,,un',
];
const SOURCES = 'source,redistribution\nitu,non-commercial\nun,terms-unclear\nwb,open\n';

let folder: string;
let before: string;
let after: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-changes-'));
  [before, after] = [join(folder, 'before'), join(folder, 'after')];
  make(before, BEFORE, 'flag,name_en\nB,Break\nE,Estimate\n');
  make(after, AFTER, 'flag,name_en\nB,Break in the series\nP,Provisional\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A small data package. */
function make(into: string, observations: readonly string[], flags: string): void {
  mkdirSync(join(into, 'observations'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(into, file), text);
  write('datapackage.json', JSON.stringify(dataPackage(['skills'], [])));
  write('economies.csv', 'economy,income\nMAR,lower-middle-income\nTGO,low-income\n');
  write('sources.csv', SOURCES);
  write('flags.csv', flags);
  write('observations/skills.csv', `${[HEADER, ...observations].join('\n')}\n`);
}

const none = { added: 0, revised: 0, removed: 0, relabelled: 0 };

describe('what changed between two versions of the data', () => {
  it('is counted by table, indicator and source: added, revised, removed, relabelled', () => {
    // 82 and 82.0 are one value, whose flag is gone
    expect(compare(before, after)).toEqual([
      { ...none, table: 'flags', indicator: '', source: '', added: 1, revised: 1, removed: 1 },
      {
        ...none,
        table: 'observations',
        indicator: 'internet-users',
        source: 'itu',
        added: 1,
        revised: 1,
        relabelled: 1,
      },
      { ...none, table: 'observations', indicator: 'schools-online', source: 'un', added: 1 },
      { ...none, table: 'observations', indicator: 'urban', source: 'wb', removed: 1 },
    ]);
  });

  it('is nothing between a version and itself', () => {
    expect(compare(after, after)).toEqual([]);
    expect(logChanges(after, after, '2026-11-29')).toBeNull();
    expect(existsSync(join(after, 'changes'))).toBe(false);
  });
});

describe('the log of changes', () => {
  it('is a file a version, with the terms of each source, and leaves the data version as it was', () => {
    const version = dataVersion(after);
    logChanges(before, after, '2026-11-29');
    expect(readFileSync(join(after, `changes/${version}.csv`), 'utf8').split('\n')).toEqual([
      'table,indicator,source,redistribution,added,revised,removed,relabelled',
      'flags,,,,1,1,1,0',
      'observations,internet-users,itu,non-commercial,1,1,0,1',
      'observations,schools-online,un,terms-unclear,1,0,0,0',
      'observations,urban,wb,open,0,0,1,0',
      '',
    ]);
    expect(versionsIn(after)).toEqual([{ version, previous: dataVersion(before), date: '2026-11-29' }]);
    expect(dataVersion(after)).toBe(version);
  });

  it('replaces what was logged against the same version, when the data change again before they are published', () => {
    logChanges(before, after, '2026-11-28');
    make(after, AFTER.slice(1), 'flag,name_en\nB,Break\n');
    logChanges(before, after, '2026-11-29');
    const version = dataVersion(after);
    expect(versionsIn(after).map((own) => own.version)).toEqual([version]);
    expect(readdirSync(join(after, 'changes')).sort()).toEqual([`${version}.csv`, 'versions.csv'].sort());
  });

  it('keeps earlier versions in front', () => {
    logChanges(before, after, '2026-11-28');
    const first = dataVersion(after);
    const third = join(folder, 'third');
    execFileSync('cp', ['-r', after, third]);
    writeFileSync(join(third, 'observations/skills.csv'), `${HEADER}\n${BEFORE[0]}\n`);
    logChanges(after, third, '2026-12-01');
    expect(versionsIn(third).map(({ version, previous }) => [version, previous])).toEqual([
      [first, dataVersion(before)],
      [dataVersion(third), first],
    ]);
  });

  it('says how scores changed, as it was written, and is checked for numbers', async () => {
    logChanges(before, after, '2026-11-29');
    const version = dataVersion(after);
    const score = { from: 40.5, to: 44.25, revisions: 0.25, newData: 4, method: -0.5 };
    const rank = { from: 90, to: 88, revisions: 0, newData: 3, peers: -1, method: 1, membership: -1 };
    const changes = new Map([
      ['TGO', { score, rank: null }],
      ['MAR', { score, rank }],
    ]);
    const file = join(after, 'changes', scoreFile(version));
    writeFileSync(file, scoreLogCsv(changes, 'terms-unclear'));
    expect(readScoreLog(after, version)).toEqual(changes);
    expect(publishRelease(after)).toEqual({
      version,
      previous: dataVersion(before),
      date: '2026-11-29',
      economies: Object.fromEntries(changes),
    });
    expect(checkChanges(await readFiles(after))).toEqual([]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('40.5', 'much'));
    expect(checkChanges(await readFiles(after))).toContainEqual(
      expect.objectContaining({ file: `changes/${scoreFile(version)}`, column: 'score_from', found: 'much' }),
    );
    // With the next log against the same version before it goes, as the log does.
    make(after, AFTER.slice(1), 'flag,name_en\nB,Break\n');
    logChanges(before, after, '2026-11-29');
    expect(existsSync(file)).toBe(false);
    expect(publishRelease(after)).toBeNull();
  });

  it('is checked: versions and files belong together, days do not go back, counts are whole', async () => {
    logChanges(before, after, '2026-11-29');
    expect(checkChanges(await readFiles(after))).toEqual([]);
    const version = dataVersion(after);
    const file = join(after, `changes/${version}.csv`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(',1,1,0,1', ',1,-1,0,1'));
    writeFileSync(join(after, 'changes/0123456789ab.csv'), readFileSync(file, 'utf8'));
    const index = join(after, 'changes/versions.csv');
    writeFileSync(index, `${readFileSync(index, 'utf8')}aaaaaaaaaaaa,${version},2025-01-01\n`);
    const findings = checkChanges(await readFiles(after));
    expect(findings).toContainEqual(
      expect.objectContaining({ file: `changes/${version}.csv`, line: 3, column: 'revised', found: '-1' }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        file: 'changes/0123456789ab.csv',
        expected: 'a version of changes/versions.csv',
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ line: 3, column: 'date', found: '2025-01-01' }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ line: 3, column: 'version', expected: 'the file changes/aaaaaaaaaaaa.csv' }),
    );
  });
});

describe('npm run changes', () => {
  const root = join(import.meta.dirname, '../..');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  const changes = (...args: string[]) =>
    execFileSync(join(root, 'node_modules/.bin/tsx'), [join(root, 'scripts/changes/main.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('compares with a commit, or with a folder, and says what it found', { timeout: 60_000 }, () => {
    execFileSync('cp', ['-r', before, join(folder, 'data')]);
    git('init', '-q');
    git('add', 'data');
    git('commit', '-q', '-m', 'before');
    rmSync(join(folder, 'data'), { recursive: true });
    execFileSync('cp', ['-r', after, join(folder, 'data')]);
    const said = changes('--from', 'HEAD', '--date', '2026-11-29');
    expect(said).toContain('2 values added, 1 revised, 1 removed, 1 under another flag or source');
    const file = join(folder, `data/changes/${dataVersion(after)}.csv`);
    const written = readFileSync(file, 'utf8');
    expect(changes('--from', 'before', '--date', '2026-11-29')).toBe(said);
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect(() => changes('--from', 'nowhere')).toThrow('--from is "nowhere"; expected a commit with data');
  });
});
