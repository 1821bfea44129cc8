import type { Finding } from '../../src/engine/types.ts';
import { checkCatalog } from './catalog.ts';
import { checkCells } from './cells.ts';
import { checkChanges, isOfChanges } from './changes.ts';
import { type Descriptor, readDescriptor } from './descriptor.ts';
import type { Files } from './files.ts';
import { checkIncomes } from './incomes.ts';
import { checkForeignKey, checkPrimaryKey, checkUnique } from './keys.ts';
import { checkObservations } from './observations.ts';
import { checkPolicies } from './policies.ts';
import { readTable, type Table } from './read.ts';
import { Book } from './records.ts';
import { checkTypography } from './typography.ts';

/**
 * Validates a data package against its own Table Schemas and against what its tables say of each other. Pure.
 * @returns every finding, with file, line (the header is line 1) and column where they are known
 */
export function checkPackage(files: Files): Finding[] {
  const bytes = files.get('datapackage.json');
  const about = (file: string, expected: string, found: string): Finding => ({
    file,
    line: null,
    column: null,
    expected,
    found,
  });
  if (!bytes) return [about('datapackage.json', 'a description of the package', 'no file')];
  let descriptor: Descriptor;
  try {
    descriptor = readDescriptor(new TextDecoder().decode(bytes));
  } catch (error) {
    return [
      about('datapackage.json', 'a data package', error instanceof Error ? error.message : String(error)),
    ];
  }

  const findings: Finding[] = [];
  // One by one: a list of any length is no list of arguments.
  const add = (more: readonly Finding[]) => {
    for (const finding of more) findings.push(finding);
  };
  const tables = new Map<string, Table>();
  for (const { name, path, schema } of descriptor.resources) {
    const file = files.get(path);
    if (!file) {
      findings.push(about(path, `the file of ${name}`, 'no file'));
      continue;
    }
    const { table, findings: unreadable } = readTable(path, file);
    add(unreadable);
    if (!table) continue;
    const cells = checkCells(table, schema);
    add(cells);
    if (cells.some((f) => f.line === 1)) continue;
    tables.set(name, table);
    add(checkPrimaryKey(table, schema));
    add(checkUnique(table, schema));
  }
  const described = new Set(['datapackage.json', ...descriptor.resources.map((r) => r.path)]);
  for (const path of files.keys()) {
    if (!described.has(path) && !isOfChanges(path))
      findings.push(about(path, 'a file that datapackage.json describes', 'one it does not'));
  }
  for (const { name, schema } of descriptor.resources) {
    const table = tables.get(name);
    for (const key of schema.foreignKeys ?? []) {
      const target = tables.get(key.reference.resource);
      if (table && target) add(checkForeignKey(table, key, target));
    }
  }
  const book = new Book(tables);
  return [
    ...findings,
    ...checkCatalog(book),
    ...checkChanges(files),
    ...checkIncomes(book),
    ...checkPolicies(book),
    ...checkTypography(book),
    ...checkObservations(book),
  ];
}
