import type { MeanMethod } from '../../src/scoring/types.ts';
import { meanOf, NORMALISATIONS, type NormalisationName } from './options.ts';
import { numberIn, type TableRow } from './table.ts';

/** The method that iMeta asks for, where it has the columns `normalise`, `aggregate` and `availability`; null: it says nothing. */
export interface OwnMethod {
  readonly normalise: NormalisationName | null;
  /** one a level, from the lowest up */
  readonly aggregate: readonly MeanMethod[] | null;
  readonly availability: readonly number[] | null;
}

interface LeveledRow {
  readonly row: TableRow;
  readonly type: string;
  readonly level: number;
}
type Report = (row: TableRow, column: string, found: string, expected: string) => void;

/**
 * Reads the optional columns of the method: `normalise` of indicators, `aggregate` and `availability` of aggregates. All
 * indicators, and all aggregates of a level, say the same.
 */
export function ownMethod(elements: readonly LeveledRow[], report: Report): OwnMethod {
  const indicators = elements.filter(({ type }) => type === 'Indicator');
  const aggregates = elements.filter(({ type }) => type === 'Aggregate');
  const levels = [...new Set(aggregates.map(({ level }) => level))].sort((a, b) => a - b);
  const read = <T>(
    rows: readonly LeveledRow[],
    column: string,
    value: (text: string) => T | null,
    expected: string,
  ): T | null => {
    const [first] = rows;
    if (first === undefined || rows.every(({ row }) => row.text(column) === '')) return null;
    const said = first.row.text(column);
    for (const { row } of rows) {
      const text = row.text(column);
      if (value(text) === null) report(row, column, `"${text}"`, expected);
      else if (text !== said) report(row, column, `"${text}"`, `"${said}", as on line ${first.row.line}`);
    }
    return value(said);
  };
  const byLevel = <T>(column: string, value: (text: string) => T | null, expected: string): T[] | null => {
    if (aggregates.every(({ row }) => row.text(column) === '')) return null;
    return levels.flatMap((level) => {
      const rows = aggregates.filter((element) => element.level === level);
      const found = read(rows, column, value, expected);
      const unsaid = rows.find(({ row }) => row.text(column) === '');
      if (found === null && unsaid !== undefined) report(unsaid.row, column, 'an empty cell', expected);
      return found === null ? [] : [found];
    });
  };
  const share = (text: string): number | null => {
    const number = numberIn(text);
    return number !== null && number >= 0 && number <= 1 ? number : null;
  };
  return {
    normalise: read(
      indicators,
      'normalise',
      (text) => NORMALISATIONS.find((known) => known === text) ?? null,
      `one of ${NORMALISATIONS.join(', ')}`,
    ),
    aggregate: byLevel('aggregate', meanOf, 'arithmetic, geometric, lifted-geometric, harmonic or power:P'),
    availability: byLevel('availability', share, 'a number from 0 to 1'),
  };
}
