import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ascending } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { sourceName } from '../../../src/catalog/sourceName.ts';
import { CONTEXT } from '../../../src/catalog/types.ts';

/** Columns of the Parquet files, with their types: texts stay texts, whatever is in them. */
export const PARQUET_COLUMNS = {
  economy: 'STRING',
  economy_name: 'STRING',
  area: 'STRING',
  indicator: 'STRING',
  indicator_name: 'STRING',
  segment: 'STRING',
  segment_name: 'STRING',
  year: 'INT32',
  value: 'DOUBLE',
  unit: 'STRING',
  flag: 'STRING',
  source: 'STRING',
  licence: 'STRING',
  redistribution: 'STRING',
} as const;

type Column = keyof typeof PARQUET_COLUMNS;
export type ParquetRow = Readonly<Record<Column, string | number | null>>;

/** A row group holds whole indicators, and no more of them once it has this many rows. */
const GROUP_ROWS = 5000;

/** Where the Parquet file of everything, and that of an area, lie below `data/`. */
export const parquetPath = (area: string | null) =>
  area === null ? 'observations.parquet' : `observations/${area}.parquet`;

/**
 * All observations in one file, and one file an area, with English names, units, flags, sources and terms. Sorted by
 * indicator, economy, segment and year, in row groups that hold whole indicators: who asks for one by its id reads one group.
 *
 * @param data the data package
 * @returns the areas that have a file of their own
 */
export function writeParquetFiles(data: string, catalog: Catalog, out: string): string[] {
  const areas = [...catalog.areas.map(({ area }) => area), CONTEXT].filter((area) =>
    catalog.indicators.some((indicator) => indicator.area === area),
  );
  const rows = areas.map((area) => observationsOf(data, area, catalog));
  mkdirSync(join(out, 'data/observations'), { recursive: true });
  const write = (area: string | null, own: readonly ParquetRow[]) =>
    writeFileSync(join(out, 'data', parquetPath(area)), new Uint8Array(parquetOf(own, catalog.version)));
  areas.forEach((area, at) => {
    write(area, rows[at] ?? []);
  });
  write(null, rows.flat().sort(inOrder));
  return areas;
}

/** An area's observations with all that there is to say of each, sorted. */
export function observationsOf(data: string, area: string, catalog: Catalog): ParquetRow[] {
  const indicators = new Map(catalog.indicators.map((own) => [own.indicator, own]));
  const units = new Map(catalog.units.map(({ unit, name }) => [unit, name]));
  const segments = new Map(catalog.segments.map(({ segment, name }) => [segment, name]));
  const sources = new Map(catalog.sources.map((own) => [own.source, { ...own, name: sourceName(own) }]));
  return csvParse(readFileSync(join(data, 'observations', `${area}.csv`), 'utf8'))
    .map(({ economy = '', indicator = '', year, segment = '', value, flag, source = '' }): ParquetRow => {
      const own = indicators.get(indicator);
      const from = sources.get(source);
      return {
        economy,
        economy_name: catalog.economies[economy] ?? null,
        area,
        indicator,
        indicator_name: own?.name ?? null,
        segment,
        segment_name: segments.get(segment) ?? null,
        year: Number(year),
        value: Number(value),
        unit: units.get(own?.unit ?? '') ?? null,
        flag: flag === undefined || flag === '' ? null : flag,
        source: from?.name ?? null,
        licence: from?.licence ?? null,
        redistribution: from?.redistribution ?? null,
      };
    })
    .sort(inOrder);
}

function inOrder(a: ParquetRow, b: ParquetRow): number {
  return (
    ascending(String(a.indicator), String(b.indicator)) ||
    ascending(String(a.economy), String(b.economy)) ||
    ascending(String(a.segment), String(b.segment)) ||
    Number(a.year) - Number(b.year)
  );
}

/** @param version of the data, kept in the file's metadata as `meridian.version` */
export function parquetOf(rows: readonly ParquetRow[], version: string): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: (Object.keys(PARQUET_COLUMNS) as Column[]).map((name) => ({
      name,
      type: PARQUET_COLUMNS[name],
      data: rows.map((row) => row[name]),
      nullable: true,
    })),
    rowGroupSize: groupSizes(rows),
    // Whole values: a reader that looks for an id must be able to tell it from its neighbours.
    statisticsTruncateLength: Number.POSITIVE_INFINITY,
    kvMetadata: [{ key: 'meridian.version', value: version }],
  });
}

function groupSizes(rows: readonly ParquetRow[]): number[] {
  const sizes: number[] = [];
  let size = 0;
  rows.forEach(({ indicator }, at) => {
    size += 1;
    if (size < GROUP_ROWS || rows[at + 1]?.indicator === indicator) return;
    sizes.push(size);
    size = 0;
  });
  return size > 0 ? [...sizes, size] : sizes;
}
