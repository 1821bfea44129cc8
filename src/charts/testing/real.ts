import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Language } from '../../catalog/languages.ts';
import { readTables, type Tables } from '../../catalog/read.ts';

function file(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../../data', path), 'utf8');
}

/** The small tables of `data/`. */
export const tables: Tables = readTables((table) => file(`${table}.csv`));

export interface Value {
  readonly economy: string;
  readonly year: number;
  readonly value: number;
  readonly flag: string;
}

/** All values of an indicator for a segment, by economy and year. */
export function observations(indicator: string, segment = 'total'): Value[] {
  const row = tables.indicators.find((one) => one.indicator === indicator);
  if (!row) throw new Error(`no indicator ${indicator}`);
  return csvParse(file(`observations/${row.area}.csv`))
    .filter((cells) => cells.indicator === indicator && cells.segment === segment)
    .map((cells) => ({
      economy: cells.economy ?? '',
      year: Number(cells.year),
      value: Number(cells.value),
      flag: cells.flag ?? '',
    }));
}

/** Codes of a group's members, as the file orders them. */
export function members(group: string): string[] {
  return tables.memberships
    .filter((row) => row.group === group && row.status === 'member')
    .map(({ economy }) => economy);
}

/** Name of an economy in a language. */
export function nameOf(economy: string, language: Language): string {
  const row = tables.economies.find((one) => one.economy === economy);
  if (!row) throw new Error(`no economy ${economy}`);
  return row.name[language];
}
