import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables, type Tables } from '../../src/catalog/read.ts';

/** The small tables of `data/`, as they are today. */
export const tables: Tables = readTables((table) =>
  readFileSync(join(import.meta.dirname, `../../data/${table}.csv`), 'utf8'),
);

/** Codes of a group's members. */
export function members(group: string): string[] {
  return tables.memberships
    .filter((row) => row.group === group && row.status === 'member')
    .map(({ economy }) => economy);
}
