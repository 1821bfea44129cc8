import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat, csvParse, type DSVRowArray } from 'd3-dsv';
import { CHANGES, VERSIONS, versionsIn } from '../changes/log.ts';
import { dataPackage } from '../ingest/package.ts';

/** What a package of open data leaves out. */
export interface LeftOut {
  /** indicators without an open value for the whole population, by id */
  readonly indicators: readonly string[];
  readonly observations: number;
  readonly targets: number;
  readonly policies: number;
}

/**
 * Writes the part of a data package that anybody may pass on: observations, targets and policy facts of sources whose `redistribution`
 * is `open`, the indicators that keep values, and what these refer to. Economies, groups and memberships stay as they
 * are: who belongs where is said in our own words. The result is a data package like any other.
 *
 * @param data the data package
 * @param into an empty folder
 */
export function writeOpenPackage(data: string, into: string): LeftOut {
  const read = (file: string) => csvParse(readFileSync(join(data, file), 'utf8'));
  const sources = read('sources.csv');
  const open = setOf(filtered(sources, 'redistribution', new Set(['open'])), 'source');

  const published = readdirSync(join(data, 'observations'))
    .sort()
    .map((file) => ({ file, all: read(`observations/${file}`) }))
    .map(({ file, all }) => ({ file, all, rows: filtered(all, 'source', open) }));
  const kept = new Set(
    published.flatMap(({ rows }) => [...setOf(filtered(rows, 'segment', TOTAL), 'indicator')]),
  );
  const files = published
    .map(({ file, all, rows }) => ({ file, all, rows: filtered(rows, 'indicator', kept) }))
    .filter(({ rows }) => rows.length > 0);

  const all = {
    indicators: read('indicators.csv'),
    targets: read('targets.csv'),
    groups: read('groups.csv'),
    policies: read('policies.csv'),
  };
  const indicators = filtered(all.indicators, 'indicator', kept);
  const targets = filtered(filtered(all.targets, 'indicator', kept), 'source', open);
  const used = (column: string) => new Set(files.flatMap(({ rows }) => [...setOf(rows, column)]));
  const policies = filtered(all.policies, 'source', open);
  const incomes = filtered(read('income-classes.csv'), 'source', open);
  const named = new Set([
    ...used('source'),
    ...[targets, all.groups, policies, incomes].flatMap((rows) => [...setOf(rows, 'source')]),
  ]);
  const namedSources = filtered(sources, 'source', named);

  mkdirSync(join(into, 'observations'), { recursive: true });
  const write = (file: string, rows: Rows) =>
    writeFileSync(join(into, file), `${csvFormat(rows, rows.columns)}\n`);
  for (const { file, rows } of files) write(`observations/${file}`, rows);
  for (const table of [
    'economies',
    'economy-aliases',
    'former-economies',
    'memberships',
    'areas',
    'frameworks',
    'framework-pillars',
  ])
    write(`${table}.csv`, read(`${table}.csv`));
  write('groups.csv', all.groups);
  write('indicators.csv', indicators);
  write('targets.csv', targets);
  write('sources.csv', namedSources);
  write('income-classes.csv', incomes);
  write('policies.csv', policies);
  write('instruments.csv', filtered(read('instruments.csv'), 'instrument', setOf(policies, 'instrument')));
  write('policy-statuses.csv', filtered(read('policy-statuses.csv'), 'status', setOf(policies, 'status')));
  for (const table of ['breaks', 'framework-mapping', 'outcomes'])
    write(`${table}.csv`, filtered(read(`${table}.csv`), 'indicator', kept));
  write('units.csv', filtered(read('units.csv'), 'unit', setOf(indicators, 'unit')));
  write('segments.csv', filtered(read('segments.csv'), 'segment', used('segment')));
  write('flags.csv', filtered(read('flags.csv'), 'flag', used('flag')));
  const description = dataPackage(
    files.map(({ file }) => file.replace(/\.csv$/, '')),
    namedSources.map((row) => DESCRIBED.map((column) => row[column] ?? '')),
  );
  writeFileSync(join(into, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`);

  writeOpenChanges(data, into, { open, kept });

  const before = published.reduce((sum, { all: rows }) => sum + rows.length, 0);
  const after = files.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    indicators: [...setOf(all.indicators, 'indicator')].filter((id) => !kept.has(id)),
    observations: before - after,
    targets: all.targets.length - targets.length,
    policies: all.policies.length - policies.length,
  };
}

/** The log of changes, of which stay the rows of what is passed on; its versions are those of the whole package. */
function writeOpenChanges(
  data: string,
  into: string,
  { open, kept }: { readonly open: ReadonlySet<string>; readonly kept: ReadonlySet<string> },
): void {
  const versions = versionsIn(data);
  if (versions.length === 0) return;
  mkdirSync(join(into, CHANGES), { recursive: true });
  cpSync(join(data, CHANGES, VERSIONS), join(into, CHANGES, VERSIONS));
  for (const { version } of versions) {
    const file = join(CHANGES, `${version}.csv`);
    const rows = csvParse(readFileSync(join(data, file), 'utf8'));
    const own = rows.filter(
      ({ indicator = '', source = '' }) =>
        (source === '' || open.has(source)) && (indicator === '' || kept.has(indicator)),
    );
    writeFileSync(join(into, file), `${csvFormat(own, rows.columns)}\n`);
  }
}

const TOTAL: ReadonlySet<string> = new Set(['total']);
const DESCRIBED = ['source', 'publisher', 'title', 'edition', 'url', 'licence'];

type Rows = DSVRowArray;

function filtered(rows: Rows, column: string, wanted: ReadonlySet<string>): Rows {
  return Object.assign(
    rows.filter((row) => wanted.has(row[column] ?? '')),
    { columns: rows.columns },
  );
}

const setOf = (rows: Rows, column: string) => new Set(rows.map((row) => row[column] ?? ''));
