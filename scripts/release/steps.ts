import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goneFrom, servedAddresses, withServed } from '../addresses/addresses.ts';
import { NOTICES, notices } from '../build/notices.ts';
import { Refusal } from '../build/refusal.ts';
import { MARKER } from '../build/swap.ts';
import { dataVersion } from '../build/version.ts';
import { versionsIn } from '../changes/log.ts';
import { changelog, versionsSince } from './changelog.ts';
import { checksums, filesIn, sha256 } from './checksums.ts';
import { git, gitOrNull, releaseBefore, uncommitted } from './git.ts';
import { methodChanges, methodIn } from './method.ts';
import type { ReleaseOptions } from './options.ts';

const DATA = 'data';
const INDICATORS = 'data/indicators.csv';
const METHOD_FILE = 'src/scoring/method.ts';
const ADDRESSES = 'docs/addresses.txt';
const SHOWN = 10;

export interface Release {
  readonly options: ReleaseOptions;
  readonly tag: string;
  /** the commit that is released */
  readonly commit: string;
  readonly data: string;
  /** the release before; null: this is the first */
  readonly before: string | null;
  /** folder of the release's own files */
  readonly folder: string;
}

export interface Step {
  readonly name: string;
  /** what it does, in a sentence without an end */
  readonly does: string;
  /** whether it writes anything: a dry run leaves it out */
  readonly writes: boolean;
  /**
   * @returns what it came to
   * @throws Refusal with what it found, and what to do about it
   */
  run(release: Release): string | Promise<string>;
}

/** What is to be released, told before any step. */
export function releaseOf(options: ReleaseOptions): Release {
  const commit = gitOrNull('rev-parse', 'HEAD');
  if (commit === null) throw new Refusal('expected a commit to release, found no git repository here');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const data = dataVersion(DATA);
  const tag = options.tag ?? `v${version}-${data}`;
  return { options, tag, commit, data, before: releaseBefore(tag), folder: join(options.to, tag) };
}

export const STEPS: readonly Step[] = [
  { name: 'tree', does: 'looks that everything is committed and the tag is free', writes: false, run: tree },
  { name: 'data', does: "makes the data anew of publishers' files", writes: true, run: refresh },
  { name: 'check', does: 'holds the data to their schemas', writes: false, run: check },
  {
    name: 'changelog',
    does: 'looks that the data version is logged, and gathers what changed',
    writes: false,
    run: logged,
  },
  {
    name: 'method',
    does: "looks that the method's number is a new one where the method is",
    writes: false,
    run: method,
  },
  { name: 'build', does: 'builds the site, with the archive of frozen figures', writes: true, run: build },
  {
    name: 'notices',
    does: 'looks that the site names the licence of each package in it',
    writes: true,
    run: noticed,
  },
  {
    name: 'addresses',
    does: 'looks that every address that was given out is served',
    writes: true,
    run: addressed,
  },
  { name: 'pack', does: 'packs the site and writes changelog and checksums', writes: true, run: pack },
  { name: 'tag', does: 'tags the commit', writes: true, run: tagged },
];

function tree({ tag, commit }: Release): string {
  const open = uncommitted();
  if (open.length > 0) {
    throw new Refusal(`not committed: ${listed(open)}\nCommit or remove them, and run again.`);
  }
  const at = gitOrNull('rev-parse', `refs/tags/${tag}^{commit}`);
  if (at !== null && at !== commit) {
    throw new Refusal(
      `the tag ${tag} is at ${at.slice(0, 10)}, not here\nRaise the version in package.json, or give another name: --tag NAME`,
    );
  }
  return `commit ${commit.slice(0, 10)}, tag ${tag}${at === null ? '' : ', which is here already'}`;
}

function refresh({ options: { raw }, data }: Release): string {
  if (raw === null) return 'left as they are committed, for want of --raw';
  npm('ingest', '--raw', raw);
  const changed = uncommitted();
  if (changed.length > 0) {
    throw new Refusal(
      `the publishers' files give other data than are committed: ${listed(changed)}\nLook at "git diff", run "npm run changes -- --from HEAD", commit, and run again. docs/refresh.md says how.`,
    );
  }
  return `version ${data} comes out of ${raw} as it is committed`;
}

function check(): string {
  npm('check');
  return 'no findings';
}

function logged({ data, before, tag }: Release): string {
  const last = versionsIn(DATA).at(-1)?.version;
  if (last !== data) {
    throw new Refusal(
      `the data are version ${data}, and the last one in data/changes/versions.csv is ${last ?? 'none'}\nRun "npm run changes -- --from ${before ?? 'COMMIT'}", commit, and run again.`,
    );
  }
  const { commits, versions } = saidOf(tag, before, data);
  return `${versions.length} data versions and ${commits.length} commits since ${before ?? 'the beginning'}`;
}

function method({ before }: Release): string {
  const number = methodIn(readFileSync(METHOD_FILE, 'utf8'));
  if (number === null) throw new Refusal(`${METHOD_FILE}: expected the method's number, found none`);
  if (!readFileSync('docs/method-changes.md', 'utf8').includes(`## Method ${number}`)) {
    throw new Refusal(
      `docs/method-changes.md: expected a heading "Method ${number}"\nRun "npm run coherence", commit, and run again.`,
    );
  }
  if (before === null) return `method ${number}`;
  const earlier = methodIn(git('show', `${before}:${METHOD_FILE}`));
  const changes = methodChanges(git('show', `${before}:${INDICATORS}`), readFileSync(INDICATORS, 'utf8'));
  if (changes.length > 0 && earlier === number) {
    throw new Refusal(
      `method ${number} is not what it was in ${before}: ${listed(changes)}\nRaise METHOD in ${METHOD_FILE}, run "npm run coherence", commit, and run again.`,
    );
  }
  const code = git('diff', '--name-only', before, '--', 'src/scoring', ':!*.test.ts')
    .split('\n')
    .filter(Boolean);
  const look =
    code.length === 0 || earlier !== number ? '' : `; look whether a rule changed with ${listed(code)}`;
  return `method ${number}, in ${before} method ${earlier}${look}`;
}

function build({ options: { site, base, archive, out }, commit, folder }: Release): string {
  const receipt = join(folder, 'built.json');
  const marker = join(out, MARKER);
  const madeOf = () => JSON.stringify({ commit, site, base, archive, out, at: statSync(marker).mtimeMs });
  if (existsSync(receipt) && existsSync(marker) && readFileSync(receipt, 'utf8') === madeOf()) {
    return `${out} is of this commit already`;
  }
  npm('build', '--site', site, '--base', base, '--archive', archive, '--out', out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(receipt, madeOf());
  return `${out}, ${filesIn(out).length} files`;
}

function noticed({ options: { out } }: Release): string {
  const text = readFileSync(join(out, NOTICES), 'utf8');
  const own = notices();
  const missing = own.filter(({ name, version }) => !text.includes(`${name} ${version} (`));
  if (missing.length > 0) {
    throw new Refusal(
      `${NOTICES} leaves out ${listed(missing.map(({ name }) => name))}\nRun "npm ci", and run again.`,
    );
  }
  return `${own.length} packages under ${[...new Set(own.map(({ licence }) => licence))].sort().join(', ')}`;
}

function addressed({ options: { out } }: Release): string {
  const written = readFileSync(ADDRESSES, 'utf8').trimEnd().split('\n');
  const gone = goneFrom(out, written);
  if (gone.length > 0) throw new Refusal(`addresses that were given out are gone: ${listed(gone)}`);
  const added = withServed(written, servedAddresses(out)).length - new Set(written).size;
  if (added > 0) {
    throw new Refusal(
      `${added} addresses are not in ${ADDRESSES}\nRun "npm run addresses -- --out ${out}", commit, and run again.`,
    );
  }
  return `${written.length} addresses, all served`;
}

async function pack({ options: { out }, tag, commit, data, before, folder }: Release): Promise<string> {
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog(DATA, saidOf(tag, before, data)));
  writeFileSync(join(folder, 'SITE-SHA256SUMS'), await checksums(out));
  const packed = `meridian-${tag}.tar.gz`;
  // The same site gives the same bytes: names sorted, nobody's ids, the time of the commit, none in gzip's head.
  const time = git('show', '--no-patch', '--format=%cI', commit);
  const order = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', `--mtime=${time}`];
  run('tar', [...order, '--use-compress-program=gzip -n', '-cf', join(folder, packed), '-C', out, '.']);
  const names = ['CHANGELOG.md', 'SITE-SHA256SUMS', packed];
  const sums = [];
  for (const name of names) sums.push(`${await sha256(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  const megabytes = (statSync(join(folder, packed)).size / 1e6).toFixed(0);
  return `${join(folder, packed)}, ${megabytes} MB; checksums of it and of each file`;
}

function tagged({ tag, commit, folder }: Release): string {
  if (gitOrNull('rev-parse', `refs/tags/${tag}^{commit}`) === commit) return `${tag} is here already`;
  git('tag', '--annotate', tag, commit, '--cleanup=whitespace', '--file', join(folder, 'CHANGELOG.md'));
  return `${tag} at ${commit.slice(0, 10)}; to publish it: git push origin ${tag}`;
}

function saidOf(tag: string, before: string | null, data: string) {
  const log = before === null ? null : gitOrNull('show', `${before}:data/changes/versions.csv`);
  const since = log?.split('\n').at(-1)?.split(',')[0] ?? null;
  const commits = git('log', '--format=%s', before === null ? 'HEAD' : `${before}..HEAD`)
    .split('\n')
    .filter(Boolean);
  const number = methodIn(readFileSync(METHOD_FILE, 'utf8')) ?? 0;
  return { tag, before, data, method: number, commits, versions: versionsSince(DATA, since) };
}

function npm(script: string, ...args: readonly string[]): void {
  run('npm', ['run', '--silent', script, '--', ...args]);
}

/** Runs a command that speaks for itself. */
function run(command: string, args: readonly string[]): void {
  const { status, error, signal } = spawnSync(command, args, { stdio: 'inherit' });
  if (error !== undefined) throw new Refusal(`${command}: ${error.message}`);
  if (status !== 0) {
    throw new Refusal(
      `"${[command, ...args].join(' ')}" ended with ${signal ?? status}: settle what it says above, and run again.`,
    );
  }
}

function listed(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
