import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { CHANGES, type Version, versionsIn } from '../changes/log.ts';

/** What a release says of itself. */
export interface Said {
  readonly tag: string;
  /** the release before; null: this is the first */
  readonly before: string | null;
  readonly data: string;
  readonly method: number;
  /** subjects of the commits since then, newest first */
  readonly commits: readonly string[];
  readonly versions: readonly Version[];
}

/**
 * Data versions logged after one of them, oldest first; all, where it is not in the log.
 *
 * @param data folder of the data package
 * @param since the data version of the release before
 */
export function versionsSince(data: string, since: string | null): Version[] {
  const all = versionsIn(data);
  return all.slice(all.findIndex(({ version }) => version === since) + 1);
}

/** The changelog of a release as Markdown: what changed in the data, version by version, in the method and in the code. */
export function changelog(
  data: string,
  { tag, before, data: version, method, commits, versions }: Said,
): string {
  return [
    `# ${tag}`,
    `Data version ${version}, method ${method}${before === null ? '; the first release' : `; since ${before}`}.`,
    '## Data',
    versions.length === 0
      ? 'No change.'
      : versions.map((own) => `- ${own.date}, ${own.version}: ${changesOf(data, own.version)}`).join('\n'),
    '## Code',
    commits.length === 0 ? 'No change.' : commits.map((subject) => `- ${subject}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

const KINDS = ['added', 'revised', 'removed', 'relabelled'] as const;

function changesOf(data: string, version: string): string {
  const file = join(data, CHANGES, `${version}.csv`);
  if (!existsSync(file)) return 'changes were not logged';
  const rows = csvParse(readFileSync(file, 'utf8'));
  const observed = rows.filter(({ table }) => table === 'observations');
  const counts = KINDS.map((kind) => `${observed.reduce((sum, row) => sum + Number(row[kind]), 0)} ${kind}`);
  const others = [...new Set(rows.map(({ table = '' }) => table))].filter(
    (table) => table !== 'observations',
  );
  return `observations ${counts.join(', ')}${others.length === 0 ? '' : `; other tables: ${others.join(', ')}`}`;
}
