import { parseArgs } from 'node:util';

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
  --out DIR     where the site is written                     (default dist)
`;

/**
 * @throws Error naming the option and what was expected
 */
export function readOptions(args: readonly string[]): BuildOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string', default: '/' },
      site: { type: 'string' },
      data: { type: 'string', default: 'data' },
      out: { type: 'string', default: 'dist' },
      archive: { type: 'string' },
      'open-only': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (!/^\/([\w.~-]+\/)*$/.test(values.base)) {
    throw new Error(
      `--base: expected a path with a slash at both ends, such as /meridian/, found "${values.base}"`,
    );
  }
  return {
    base: values.base,
    site: siteOf(values.site),
    data: values.data,
    out: values.out,
    archive: values.archive ?? null,
    openOnly: values['open-only'],
  };
}

function siteOf(site: string | undefined): string | null {
  if (site === undefined) return null;
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol)) {
    throw new Error(`--site: expected an absolute address such as https://example.org, found "${site}"`);
  }
  return new URL(site).origin;
}
