import { baseOf, siteOf } from '../build/options.ts';
import { Refusal } from '../build/refusal.ts';
import { optionsGiven, type Takes } from '../options.ts';

export interface ReleaseOptions {
  /** folder of publishers' files; null: the data stay as they are committed */
  readonly raw: string | null;
  readonly base: string;
  readonly site: string;
  /** folder in which the answers of earlier data versions are kept */
  readonly archive: string;
  readonly out: string;
  /** folder below which each release gets one of its own */
  readonly to: string;
  /** null: made of the versions of package and data */
  readonly tag: string | null;
  readonly dryRun: boolean;
}

export const HELP = `Usage: npm run release -- --site URL [options]

Makes a release step by step and stops where one finds something; run again after it is settled, it goes on. Nothing is
pushed or uploaded.

  --site URL     absolute address of the site's host
  --base PATH    path the site lies under                             (default /)
  --raw DIR      folder of publishers' files: data are made anew of it, and must come out as they are committed
                 (default: none, data stay as they are committed)
  --archive DIR  what frozen figures need of each data version        (default ../meridian-archive)
  --out DIR      where the site is written                            (default dist)
  --to DIR       where the release's files are written                (default release)
  --tag NAME     name of the tag                                      (default v<package>-<data version>)
  --dry-run      only looks, and says what it would do
  --help         shows this

docs/release.md says what each step looks for, and what to do about it.
`;

const TAKES: Takes = {
  site: 'an absolute address such as https://example.org',
  base: 'a path with a slash at both ends, such as /meridian/',
  raw: 'a folder',
  archive: 'a folder',
  out: 'a folder',
  to: 'a folder',
  tag: 'a name such as v1.0',
  'dry-run': null,
  help: null,
};

/**
 * @throws Refusal naming the option and what was expected
 */
export function readOptions(args: readonly string[]): ReleaseOptions | 'help' {
  const given = optionsGiven(args, TAKES);
  if (given.has('help')) return 'help';
  const site = siteOf(given.get('site'));
  if (site === null) throw new Refusal(`--site: expected ${TAKES.site}, found nothing`);
  const tag = given.get('tag') ?? null;
  if (tag !== null && !/^[\w][\w.-]*$/.test(tag)) {
    throw new Refusal(`--tag: expected ${TAKES.tag}, found "${tag}"`);
  }
  return {
    raw: given.get('raw') ?? null,
    base: baseOf(given.get('base') ?? '/'),
    site,
    archive: given.get('archive') ?? '../meridian-archive',
    out: given.get('out') ?? 'dist',
    to: given.get('to') ?? 'release',
    tag,
    dryRun: given.has('dry-run'),
  };
}
