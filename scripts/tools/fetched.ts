import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../build/refusal.ts';

/** A package that a measurement takes, and that the project does not depend on. */
export interface Fetched {
  readonly name: string;
  readonly version: string;
  /** what it takes of the disk */
  readonly megabytes: number;
  /** what is installed with it: `name@version` */
  readonly beside?: readonly string[];
}

const HOME = '.cache/tools';

/**
 * Installs a package into a folder of its own, unless it is there already: it comes whole or not at all.
 *
 * @returns the folder
 * @throws Refusal where it cannot be had, in a line that says what to do
 */
export function fetched(
  { name, version, megabytes, beside: others = [] }: Fetched,
  registry?: string,
): string {
  const folder = join(HOME, `${name.replaceAll(/[@/]/g, '')}-${version}`);
  if (existsSync(join(folder, 'node_modules', name))) return folder;
  console.log(
    `${name} ${version} (${megabytes} MB) is installed into ${folder}; delete that folder to be rid of it`,
  );
  const beside = `${folder}.${process.pid}.tmp`;
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, 'package.json'), '{"private":true}\n');
  const from = registry === undefined ? [] : ['--registry', registry, '--fetch-retries', '0'];
  const options = ['--no-audit', '--no-fund', '--loglevel', 'error', '--prefix', beside, ...from];
  const { status, stderr } = spawnSync('npm', ['install', ...options, `${name}@${version}`, ...others], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(beside, { recursive: true, force: true });
    const [reason = 'npm failed'] = stderr.split('\n').filter((line) => /\b(code|E[A-Z]{4,})\b/.test(line));
    throw new Refusal(
      `${name} ${version} could not be installed (${reason.replace(/^npm (error|ERR!) /, '')}): it is fetched from the npm registry once; look at the network, and run again.`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
  return folder;
}
