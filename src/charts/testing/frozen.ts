import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import { csvParse, type DSVRowString } from 'd3-dsv';
import type { Language } from '../../catalog/languages.ts';

/**
 * What charts are drawn from in tests: some tables of November 2026, as `data/` had them. The files in `fixtures/` do not
 * follow `data/`, so that a snapshot changes where a chart does, and not where a value is revised.
 */
function table(name: string): DSVRowString[] {
  return [...csvParse(readFileSync(join(import.meta.dirname, `fixtures/${name}.csv`), 'utf8'))];
}

type Names = Readonly<Record<Language, string>>;

function namesIn(row: DSVRowString, column: string): Names {
  const of = (language: Language) => row[`${column}_${language}`] ?? '';
  return { en: of('en'), fr: of('fr'), ar: of('ar') };
}

export const economies = table('economies').map((row) => ({
  economy: row.economy ?? '',
  m49: row.m49 ?? '',
  name: namesIn(row, 'name'),
}));

export const areas = table('areas').map((row) => ({
  area: row.area ?? '',
  name: namesIn(row, 'name'),
  short: namesIn(row, 'short'),
}));

const memberships = table('memberships');
const values = group(table('observations'), ({ indicator }) => indicator);

export interface Value {
  readonly economy: string;
  readonly year: number;
  readonly value: number;
  readonly flag: string;
}

/** The values of an indicator for a segment, by economy and year. */
export function observations(indicator: string, segment = 'total'): Value[] {
  const rows = values.get(indicator);
  if (rows === undefined) throw new Error(`no indicator ${indicator} in src/charts/testing/fixtures`);
  return rows
    .filter((row) => row.segment === segment)
    .map(({ economy = '', year, value, flag = '' }) => ({
      economy,
      year: Number(year),
      value: Number(value),
      flag,
    }));
}

/** Codes of a group's members: OIC, DCO or ASEAN. */
export function members(group: string): string[] {
  return memberships.filter((row) => row.group === group).map(({ economy = '' }) => economy);
}

/** Name of an economy in a language. */
export function nameOf(economy: string, language: Language): string {
  const found = economies.find((each) => each.economy === economy);
  if (found === undefined) throw new Error(`no economy ${economy} in src/charts/testing/fixtures`);
  return found.name[language];
}
