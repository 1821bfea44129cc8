import { csvFormatRows } from 'd3-dsv';
import type { GivenTable } from '../../engine/types.ts';
import { type OwnFile, ownFile } from '../../own/session.ts';

export const OWN_COLUMNS = {
  economy: 'VARCHAR',
  year: 'SMALLINT',
  indicator: 'VARCHAR',
  value: 'DOUBLE',
  unit: 'VARCHAR',
  beside: 'VARCHAR',
} as const satisfies GivenTable['columns'];

const made = new WeakMap<OwnFile, GivenTable>();

/** The reader's own file as the table `own`; the same object while the file is the same. Null: none is open. */
export function ownTable(): GivenTable | null {
  const file = ownFile();
  if (file === null) return null;
  const table = made.get(file) ?? tableOf(file);
  made.set(file, table);
  return table;
}

function tableOf({ rows, beside }: OwnFile): GivenTable {
  const line = (text: string) => text.replaceAll(/[\r\n]+/g, ' ');
  const cells = rows.map(({ economy, year, indicator, value, unit }) => [
    economy,
    String(year),
    line(indicator),
    String(value),
    line(unit),
    beside[indicator] ?? '',
  ]);
  const text = `${csvFormatRows([Object.keys(OWN_COLUMNS), ...cells])}\n`;
  return {
    columns: OWN_COLUMNS,
    key: ['economy', 'year', 'indicator'],
    bytes: new TextEncoder().encode(text),
  };
}
