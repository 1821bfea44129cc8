import { readdirSync, readFileSync } from 'node:fs';
import { type ColumnTable, fromCSV } from 'arquero';

/** Areas with a file of observations. */
export const AREAS: readonly string[] = readdirSync('data/observations').map((file) =>
  file.replace(/\.csv$/, ''),
);

/** A table of `data/`, read by Arquero and by nothing of ours: the second opinion on what SQL answers. */
export function tableOf(file: string): ColumnTable {
  const text = readFileSync(`data/${file}.csv`, 'utf8');
  const names = text.slice(0, text.indexOf('\n')).split(',');
  const numeric = ['year', 'value', 'weight', 'tolerance_years'];
  const parse = Object.fromEntries(
    names.filter((name) => !numeric.includes(name)).map((name) => [name, (cell: string) => cell]),
  );
  return fromCSV(text, { parse });
}

/** All observations with their area; a blank flag is ''. */
export function observations(): ColumnTable {
  const [first, ...others] = AREAS.map((area) =>
    tableOf(`observations/${area}`).derive({ area: `'${area}'`, flag: `d => d.flag === null ? '' : d.flag` }),
  );
  if (first === undefined) throw new Error('data/observations is empty');
  return first.concat(...others);
}
