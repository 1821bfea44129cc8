import type { Finding } from '../../src/engine/types.ts';
import type { Book } from './records.ts';

/** Which columns refer to the key of which small table. `*` stands for all observations. */
const REFERENCES = [
  ['economies', 'economy', [['*', 'economy']]],
  ['segments', 'segment', [['*', 'segment']]],
  ['flags', 'flag', [['*', 'flag']]],
  ['units', 'unit', [['indicators', 'unit']]],
  ['areas', 'area', [['indicators', 'area']]],
  ['groups', 'group', [['memberships', 'group']]],
  ['indicators', 'indicator', [['*', 'indicator']]],
  [
    'sources',
    'source',
    [
      ['*', 'source'],
      ['groups', 'source'],
      ['targets', 'source'],
      ['income-classes', 'source'],
      ['policies', 'source'],
    ],
  ],
  ['instruments', 'instrument', [['policies', 'instrument']]],
  ['policy-statuses', 'status', [['policies', 'status']]],
] as const;

/** Rows that nothing refers to: an economy without a value, a unit without an indicator, a group without a member. */
export function checkOrphans(book: Book): Finding[] {
  return REFERENCES.flatMap(([table, key, references]) => {
    const used = new Set(
      references.flatMap(([from, column]) => {
        const tables = from === '*' ? book.observations() : [from];
        return tables.flatMap((name) => [...new Set(book.entries(name).map((entry) => entry.get(column)))]);
      }),
    );
    return book
      .entries(table)
      .filter((row) => !used.has(row.get(key)))
      .map((row) => book.finding(table, row, key, `a ${key} that something refers to`));
  });
}
