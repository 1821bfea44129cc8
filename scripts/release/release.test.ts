import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../build/refusal.ts';
import { versionsIn } from '../changes/log.ts';
import { changelog, versionsSince } from './changelog.ts';
import { checksums } from './checksums.ts';
import { methodChanges, methodIn } from './method.ts';
import { readOptions } from './options.ts';
import { type Release, releaseOf, STEPS } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'meridian-release-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What something is refused with; '' where it is taken. */
async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
    return '';
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

describe('options of a release', () => {
  it('name the one that is wrong', async () => {
    expect(await refusal(() => readOptions([]))).toMatch(/^--site: expected an absolute address/);
    expect(await refusal(() => readOptions(['--site', 'example']))).toMatch(/^--site: /);
    expect(await refusal(() => readOptions(['--site', 'https://example.org', '--tag', '-x']))).toMatch(
      /^--tag: /,
    );
    expect(await refusal(() => readOptions(['--push']))).toMatch(/^--push: expected one of .*--dry-run/);
  });
});

describe('the method', () => {
  const indicators = readFileSync('data/indicators.csv', 'utf8');

  it('is the same in the same table, and another where a weight is', () => {
    expect(methodChanges(indicators, indicators)).toEqual([]);
    const [header, ...rows] = 'indicator,area,weight\na,skills,1\nb,skills,0'.split('\n');
    const table = (...own: string[]) => [header, ...own].join('\n');
    expect(methodChanges(table(...rows), table('a,skills,2', 'b,skills,1'))).toEqual([
      'a: weight 1 → 2',
      'b: scored now',
    ]);
    expect(methodChanges(table(...rows), table('a,skills,1', 'b,economy,0'))).toEqual([]);
  });

  it('has its number where the code has it', () => {
    expect(methodIn(readFileSync('src/scoring/method.ts', 'utf8'))).toBeGreaterThan(0);
  });
});

describe('the changelog', () => {
  it('says each logged version of the data once, from the release before on', () => {
    const versions = versionsIn('data');
    const [first] = versions;
    expect(versionsSince('data', null)).toEqual(versions);
    expect(versionsSince('data', first?.version ?? '')).toEqual(versions.slice(1));
    const own = { tag: 'v1', before: null, data: 'abc', method: 2, commits: ['Table: sorted'], versions };
    const text = changelog('data', own);
    for (const { version } of versions) expect(text.split(`, ${version}: observations`)).toHaveLength(2);
    expect(text).toContain('Data version abc, method 2; the first release.');
    expect(text).toContain('- Table: sorted');
  });
});

describe('checksums', () => {
  it('are read by sha256sum, which notices a byte that changed', async () => {
    const site = join(folder, 'site');
    mkdirSync(join(site, 'en'), { recursive: true });
    writeFileSync(join(site, 'en/index.html'), 'a page');
    writeFileSync(join(site, 'a b.txt'), 'a file');
    const sums = join(folder, 'SUMS');
    writeFileSync(sums, await checksums(site));
    const checked = () =>
      execFileSync('sha256sum', ['--check', '--quiet', sums], { cwd: site, stdio: 'pipe' });
    expect(String(checked())).toBe('');
    writeFileSync(join(site, 'en/index.html'), 'a pagE');
    expect(checked).toThrow(/1 computed checksum did NOT match/);
  });
});

describe('steps', () => {
  const home = process.cwd();
  const repository = join(folder, 'repository');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();
  const step = (name: string, own: Release) =>
    STEPS.find((each) => each.name === name)?.run(own) ?? expect.fail(name);
  const release = () => {
    const options = readOptions(['--site', 'https://example.org', '--to', join(folder, 'to')]);
    return options === 'help' ? expect.fail('options') : releaseOf(options);
  };

  beforeAll(() => {
    mkdirSync(join(repository, 'data'), { recursive: true });
    writeFileSync(join(repository, 'package.json'), '{"version":"1.2.3"}');
    writeFileSync(join(repository, 'data/areas.csv'), 'area\nskills\n');
    execFileSync('git', ['init', '--quiet', repository]);
    git('config', 'user.name', 'A tester');
    git('config', 'user.email', 'tester@example.org');
    git('add', '.');
    git('commit', '--quiet', '--message', 'First');
    process.chdir(repository);
  });
  afterAll(() => process.chdir(home));

  it('tag a commit once, and another one under that name never', async () => {
    const own = release();
    expect(own.tag).toBe(`v1.2.3-${own.data}`);
    mkdirSync(own.folder, { recursive: true });
    writeFileSync(join(own.folder, 'CHANGELOG.md'), '# What changed\n');
    expect(await step('tag', own)).toContain('git push origin');
    expect(git('tag', '--list', '--format=%(contents)', own.tag)).toContain('# What changed');
    expect(await step('tag', own)).toContain('is here already');
    expect(await step('tree', own)).toContain('is here already');
    git('commit', '--quiet', '--allow-empty', '--message', 'Second');
    expect(await refusal(() => step('tree', release()))).toContain('Raise the version in package.json');
  });

  it('stop where something is not committed, or data are not logged', async () => {
    writeFileSync(join(repository, 'stray.txt'), '');
    expect(await refusal(() => step('tree', release()))).toContain('not committed: stray.txt');
    expect(await refusal(() => step('changelog', release()))).toContain('npm run changes');
  });
});
