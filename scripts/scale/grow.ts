import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat, csvParse } from 'd3-dsv';
import { JOINED } from './joined.ts';
import { Native } from './native.ts';

/** How a data package is made larger. */
export interface Growth {
  readonly data: string;
  /** times as many observations */
  readonly times: number;
  readonly seed: number;
  readonly to: string;
}

/** Times as many indicators, and times as many segments of each, which together make the times asked for. */
export function factorsOf(times: number): { readonly indicators: number; readonly segments: number } {
  let indicators = 1;
  for (let factor = 2; factor * factor <= times; factor += 1) if (times % factor === 0) indicators = factor;
  return { indicators, segments: times / indicators };
}

/** Areas that have a file of observations. */
export const areasIn = (data: string): string[] =>
  readdirSync(join(data, 'observations'))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.replace(/\.csv$/, ''))
    .sort();

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * An area's observations and made-up ones of the same shape: each value again for other indicators and segments, moved by
 * up to a twentieth as the seed has it. Numbers as text, as a CSV has them.
 */
function grown({ data, times, seed }: Growth, area: string): string {
  const { indicators, segments } = factorsOf(times);
  const made = (column: string, nth: string) =>
    `${column} || CASE WHEN ${nth} = 0 THEN '' ELSE '-made-' || ${nth} END`;
  const share = `hash(economy, o.indicator, year, o.segment, i, s, ${seed}) % 1000003 / 1000003.0`;
  return `SELECT economy, ${made('o.indicator', 'i')} AS indicator, year, ${made('o.segment', 's')} AS segment,
    CASE WHEN i = 0 AND s = 0 THEN value
      ELSE (value::DOUBLE * (0.95 + 0.1 * ${share}))::DECIMAL(38, 6)::VARCHAR END AS value, flag, source
    FROM read_csv(${quoted(join(data, 'observations', `${area}.csv`))}, header = true, all_varchar = true, auto_detect = false,
      delim = ',', quote = '"', escape = '"', columns = {'economy': 'VARCHAR', 'indicator': 'VARCHAR', 'year': 'VARCHAR',
      'segment': 'VARCHAR', 'value': 'VARCHAR', 'flag': 'VARCHAR', 'source': 'VARCHAR'}) o,
      (SELECT unnest(range(${indicators})) AS i), (SELECT unnest(range(${segments})) AS s)`;
}

/** Writes a larger data package, as far as the engine reads one: the same tables, with the made-up indicators and segments. */
export async function growPackage(growth: Growth): Promise<void> {
  const { data, times, to } = growth;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'observations'), { recursive: true });
  for (const file of readdirSync(data)) if (file.endsWith('.csv')) cpSync(join(data, file), join(to, file));
  const { indicators, segments } = factorsOf(times);
  more(join(to, 'indicators.csv'), 'indicator', indicators, { weight: '0', weight_reason_en: 'made up' });
  more(join(to, 'segments.csv'), 'segment', segments, {});
  const native = await Native.open();
  try {
    for (const area of areasIn(data)) {
      const file = quoted(join(to, 'observations', `${area}.csv`));
      await native.run(`COPY (SELECT economy, indicator, year, segment, value, coalesce(flag, '') AS flag, source
        FROM (${grown(growth, area)}) ORDER BY ALL) TO ${file} (HEADER, DELIMITER ',')`);
    }
  } finally {
    native.close();
  }
}

/** Adds made-up rows to a reference table. */
function more(file: string, key: string, copies: number, changed: Readonly<Record<string, string>>): void {
  const rows = csvParse(readFileSync(file, 'utf8'));
  const all = Array.from({ length: copies }, (_, nth) =>
    nth === 0 ? rows : rows.map((row) => ({ ...row, ...changed, [key]: `${row[key]}-made-${nth}` })),
  ).flat();
  writeFileSync(file, `${csvFormat(all, rows.columns)}\n`);
}

/**
 * Writes the same observations as Parquet, a folder an area and in it one an indicator, which engines that spread over many
 * machines share out among them; and beside them the tables that questions join.
 */
export async function writePartitions(growth: Growth): Promise<void> {
  const { data, times, to } = growth;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'observations'), { recursive: true });
  const native = await Native.open();
  try {
    for (const area of areasIn(data)) {
      await native.run(`COPY (SELECT economy, indicator, year::SMALLINT AS year, segment, value::DOUBLE AS value,
          coalesce(flag, '') AS flag, source FROM (${grown(growth, area)}) ORDER BY indicator, economy, segment, year)
        TO ${quoted(join(to, 'observations', `area=${area}`))} (FORMAT parquet, PARTITION_BY (indicator), OVERWRITE_OR_IGNORE)`);
    }
    const { indicators } = factorsOf(times);
    for (const table of JOINED) {
      const from = `read_csv(${quoted(join(data, `${table}.csv`))}, header = true, all_varchar = true)`;
      const rows = table === 'indicators' ? indicatorsOf(from, indicators) : `FROM ${from}`;
      await native.run(`COPY (${rows}) TO ${quoted(join(to, `${table}.parquet`))} (FORMAT parquet)`);
    }
  } finally {
    native.close();
  }
}

/** What questions ask of indicators, made-up ones among them, which carry no weight. */
const indicatorsOf = (from: string, copies: number): string =>
  `SELECT indicator || CASE WHEN i = 0 THEN '' ELSE '-made-' || i END AS indicator, area,
    CASE WHEN i = 0 THEN weight::DOUBLE ELSE 0 END AS weight, tolerance_years::SMALLINT AS tolerance_years
    FROM ${from}, (SELECT unnest(range(${copies})) AS i)`;
