import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParse } from 'd3-dsv';
import { dataVersion } from '../build/version.ts';
import { type Changed, compare } from './compare.ts';

/** Below the data package; no part of the data version, since it is named after it. */
export const CHANGES = 'changes';
export const VERSIONS = 'versions.csv';

/** The file of a version that says how scores changed with it: see `scoreLog.ts`. */
export const scoreFile = (version: string) => `${version}-scores.csv`;

export const VERSION_COLUMNS = ['version', 'previous', 'date'] as const;
export const CHANGE_COLUMNS = [
  'table',
  'indicator',
  'source',
  'redistribution',
  'added',
  'revised',
  'removed',
  'relabelled',
] as const;

export interface Version {
  /** 12 hex digits */
  readonly version: string;
  readonly previous: string;
  /** ISO 8601, a day */
  readonly date: string;
}

export interface Logged extends Version {
  readonly changed: readonly Changed[];
}

/** The versions of `data/changes/versions.csv`, oldest first; none where nothing was logged yet. */
export function versionsIn(data: string): Version[] {
  const file = join(data, CHANGES, VERSIONS);
  if (!existsSync(file)) return [];
  return csvParse(readFileSync(file, 'utf8')).map(({ version = '', previous = '', date = '' }) => ({
    version,
    previous,
    date,
  }));
}

/**
 * Writes `data/changes/<version>.csv` and adds the version to `versions.csv`. What was logged before against the same earlier
 * version is replaced: the data have changed again before they were published.
 *
 * @param before folder of the earlier data package
 * @param data the data package
 * @param date ISO 8601, a day
 * @returns null where both are the same
 */
export function logChanges(before: string, data: string, date: string): Logged | null {
  const [previous, version] = [dataVersion(before), dataVersion(data)];
  if (previous === version) return null;
  const changed = compare(before, data);
  const folder = join(data, CHANGES);
  mkdirSync(folder, { recursive: true });
  const known = versionsIn(data);
  for (const stale of known.filter((own) => own.previous === previous)) {
    for (const file of [`${stale.version}.csv`, scoreFile(stale.version)]) {
      rmSync(join(folder, file), { force: true });
    }
  }
  const versions = [
    ...known.filter((own) => own.previous !== previous && own.version !== version),
    { version, previous, date },
  ];
  writeFileSync(join(folder, `${version}.csv`), changesCsv(changed, termsIn(before, data)));
  const lines = versions.map((own) => VERSION_COLUMNS.map((column) => own[column]));
  writeFileSync(join(folder, VERSIONS), `${csvFormatRows([[...VERSION_COLUMNS], ...lines])}\n`);
  return { version, previous, date, changed };
}

/** source → what may be done with its data; a source that is gone keeps its terms */
function termsIn(...folders: readonly string[]): Map<string, string> {
  return new Map(
    folders.flatMap((folder) =>
      csvParse(readFileSync(join(folder, 'sources.csv'), 'utf8')).map(
        ({ source = '', redistribution = '' }) => [source, redistribution] as const,
      ),
    ),
  );
}

function changesCsv(changed: readonly Changed[], terms: ReadonlyMap<string, string>): string {
  const rows = changed.map(({ table, indicator, source, added, revised, removed, relabelled }) => [
    table,
    indicator,
    source,
    terms.get(source) ?? '',
    ...[added, revised, removed, relabelled].map(String),
  ]);
  return `${csvFormatRows([[...CHANGE_COLUMNS], ...rows])}\n`;
}

/** What changed in the observations, in numbers, and how many other tables changed. */
export function totals(changed: readonly Changed[]) {
  const observed = changed.filter(({ table }) => table === 'observations');
  const sum = (kind: 'added' | 'revised' | 'removed' | 'relabelled') =>
    observed.reduce((total, own) => total + own[kind], 0);
  return {
    added: sum('added'),
    revised: sum('revised'),
    removed: sum('removed'),
    relabelled: sum('relabelled'),
    indicators: new Set(observed.map(({ indicator }) => indicator)).size,
    sources: new Set(observed.map(({ source }) => source)).size,
    tables: [...new Set(changed.map(({ table }) => table))].filter((table) => table !== 'observations'),
  };
}
