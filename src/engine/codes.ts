/**
 * Codes as enumerations: the heavier questions take half the time, and an answer's codes become text once each, not
 * once a row. They can be no others, since a row with an unknown code is left out of its table.
 */
const CODES = {
  economy_code: 'SELECT economy FROM economies ORDER BY economy',
  indicator_code: 'SELECT indicator FROM indicators ORDER BY indicator',
  area_code: 'SELECT DISTINCT area FROM indicators ORDER BY area',
  segment_code: 'SELECT segment FROM segments ORDER BY segment',
  flag_code: `SELECT '' AS flag UNION SELECT flag FROM flags ORDER BY flag`,
  source_code: 'SELECT source FROM sources ORDER BY source',
};

const KEYS: readonly (readonly [table: string, column: string, code: keyof typeof CODES])[] = [
  ['economies', 'economy', 'economy_code'],
  ['indicators', 'indicator', 'indicator_code'],
  ['indicators', 'area', 'area_code'],
  ['segments', 'segment', 'segment_code'],
  ['sources', 'source', 'source_code'],
];

/** What follows the reference tables: their keys as codes, and the table that all areas' files go into. */
export const AFTER_REFERENCE = [
  ...Object.entries(CODES).map(([code, sql]) => `CREATE TYPE ${code} AS ENUM (${sql})`),
  ...KEYS.map(([table, column, code]) => `ALTER TABLE ${table} ALTER ${column} TYPE ${code}`),
  `CREATE TABLE observations (economy economy_code, indicator indicator_code, area area_code, year SMALLINT,
    segment segment_code, value DOUBLE, flag flag_code, source source_code)`,
].join(';\n');
