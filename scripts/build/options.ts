import { optionsGiven, type Takes } from '../options.ts';
import { Refusal } from './refusal.ts';

export interface BuildOptions {
  /** path the site lies under, with leading and trailing slash */
  readonly base: string;
  /** absolute address of the site's host, without a trailing slash; null: canonical links are left out */
  readonly site: string | null;
  readonly data: string;
  readonly out: string;
  /** folder in which the answers of earlier data versions are kept; null: none are */
  readonly archive: string | null;
  /** leave out what may not be passed on freely */
  readonly openOnly: boolean;
}

export const HELP = `Usage: npm run build -- [options]

  --base PATH   path the site lies under                      (default /)
  --site URL    absolute address, for canonical links         (default: none, they are left out)
  --data DIR    the data package                              (default data)
  --open-only   leave out observations, targets and policy facts of sources that are not open
  --archive DIR keeps there what frozen figures need of each data version, and publishes it
  --out DIR     where the site is written, in place of the one before, once it is whole   (default dist)
  --help        shows this
`;

/** What each option takes; null: nothing. */
const TAKES: Takes = {
  base: 'a path with a slash at both ends, such as /meridian/',
  site: 'an absolute address such as https://example.org',
  data: 'a folder',
  out: 'a folder',
  archive: 'a folder',
  'open-only': null,
  help: null,
};

/**
 * @throws Refusal naming the option and what was expected
 */
export function readOptions(args: readonly string[]): BuildOptions | 'help' {
  const given = optionsGiven(args, TAKES);
  if (given.has('help')) return 'help';
  return {
    base: baseOf(given.get('base') ?? '/'),
    site: siteOf(given.get('site')),
    data: given.get('data') ?? 'data',
    out: given.get('out') ?? 'dist',
    archive: given.get('archive') ?? null,
    openOnly: given.has('open-only'),
  };
}

export function baseOf(base: string): string {
  if (/^\/([\w.~-]+\/)*$/.test(base) && !base.split('/').some((part) => /^\.+$/.test(part))) return base;
  throw new Refusal(`--base: expected ${TAKES.base}, without dots alone between slashes, found "${base}"`);
}

export function siteOf(site: string | undefined): string | null {
  if (site === undefined) return null;
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Refusal(`--site: expected ${TAKES.site}, found "${site}"`);
  }
  if (url.href !== `${url.origin}/`) {
    throw new Refusal(
      `--site: expected the host alone, as ${url.origin}, found "${site}"; --base says the path`,
    );
  }
  return url.origin;
}
