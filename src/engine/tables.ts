/** The files of the data package as the engine reads them, edited or published; `datapackage.json` says the same, and a test compares them. */

type SqlType = 'VARCHAR' | 'DOUBLE' | 'SMALLINT' | 'BOOLEAN';

export interface TableShape {
  /** name of the SQL table */
  readonly table: string;
  /** path below `data/` */
  readonly file: string;
  readonly columns: Readonly<Record<string, SqlType>>;
  /** whether these are the first columns, in this order; otherwise the file may have more, in any order */
  readonly exact: boolean;
  /** of an exact file: columns that may follow and that no question needs */
  readonly unread: readonly string[];
  /** smallest and largest of a column's numbers, where the data package says them and the engine holds to it */
  readonly limits?: Readonly<Record<string, readonly [number, number]>>;
  readonly key: readonly string[];
}

type Columns = Readonly<Record<string, SqlType>>;

const text = (...names: string[]): Columns => Object.fromEntries(names.map((name) => [name, 'VARCHAR']));
const localised = (name: string): Columns => text(`${name}_en`, `${name}_fr`, `${name}_ar`);

const shape = (table: string, key: readonly string[], columns: Columns): TableShape => ({
  table,
  file: `${table}.csv`,
  columns,
  exact: false,
  unread: [],
  key,
});

/** Loaded once, before the first question. */
export const REFERENCE_TABLES: readonly TableShape[] = [
  shape('economies', ['economy'], {
    ...text('economy', 'iso2', 'm49'),
    ...localised('name'),
    ...text('region', 'subregion', 'income'),
  }),
  shape('groups', ['group'], {
    ...text('group', 'kind'),
    order: 'SMALLINT',
    ...localised('name'),
    ...localised('short'),
    ...text('as_of', 'source'),
    ...localised('note'),
  }),
  shape('memberships', ['group', 'economy'], text('group', 'economy', 'status')),
  shape('areas', ['area'], {
    ...text('area'),
    order: 'SMALLINT',
    ...localised('name'),
    ...localised('short'),
    ...localised('question'),
  }),
  shape('indicators', ['indicator'], {
    ...text('indicator', 'area'),
    order: 'SMALLINT',
    ...localised('name'),
    ...localised('short'),
    ...localised('definition'),
    ...text('unit', 'direction'),
    goalpost_low: 'DOUBLE',
    goalpost_high: 'DOUBLE',
    ...text('scale'),
    weight: 'DOUBLE',
    ...localised('weight_reason'),
    tolerance_years: 'SMALLINT',
    decimals: 'SMALLINT',
    comparable_over_time: 'BOOLEAN',
    ...text('group_averages', 'source'),
  }),
  shape('units', ['unit'], {
    ...text('unit'),
    ...localised('name'),
    ...localised('symbol'),
  }),
  shape('segments', ['segment'], { ...text('segment', 'dimension'), ...localised('name') }),
  shape('flags', ['flag'], { ...text('flag'), ...localised('name') }),
  shape(
    'sources',
    ['source'],
    text(
      'source',
      'publisher',
      'title',
      'edition',
      'url',
      'licence',
      'redistribution',
      'citation',
      'retrieved',
      'next_edition',
    ),
  ),
];

/** One area's facts: a file of its own, loaded when a question first needs the area. */
export const observationsOf = (area: string): TableShape => ({
  table: 'observations',
  file: `observations/${area}.csv`,
  columns: {
    ...text('economy', 'indicator'),
    year: 'SMALLINT',
    ...text('segment'),
    value: 'DOUBLE',
    ...text('flag', 'source'),
  },
  exact: true,
  unread: ['redistribution'],
  limits: { year: [2000, 2030] },
  key: ['economy', 'indicator', 'year', 'segment'],
});

/** A score and its places, as a table and a view have them. */
const SCORED: Columns = {
  ...text('economy'),
  year: 'SMALLINT',
  ...text('area'),
  score: 'DOUBLE',
  rank_world: 'SMALLINT',
  rank_best: 'SMALLINT',
  rank_worst: 'SMALLINT',
};

/** Loaded when somebody's own statement first names them: what the build writes beside the package, and facts of policy. */
export const LATER_TABLES: readonly TableShape[] = [
  shape('scores', ['economy', 'year', 'area'], {
    ...SCORED,
    indicators: 'SMALLINT',
    weight_present: 'DOUBLE',
    measured: 'DOUBLE',
    ...text('redistribution'),
  }),
  shape('weights', ['area', 'indicator'], {
    ...text('area', 'indicator'),
    weight: 'DOUBLE',
    share_of_area: 'DOUBLE',
    share_of_index: 'DOUBLE',
  }),
  shape('policies', ['economy', 'instrument', 'source', 'title', 'link'], {
    ...text('economy', 'instrument'),
    year: 'SMALLINT',
    ...text('date', 'status', 'title', 'link', 'source', 'edition', 'note'),
  }),
  shape('instruments', ['instrument'], {
    ...text('instrument', 'area'),
    order: 'SMALLINT',
    ...localised('name'),
    ...localised('note'),
  }),
];

/** Tables that follow from another one: ranks with the range that the method lets them lie in, of the default year. */
export const VIEWS = {
  bands: {
    of: 'scores',
    columns: SCORED,
    where: 'rank_best IS NOT NULL',
  },
} as const satisfies Readonly<
  Record<string, { readonly of: string; readonly columns: Columns; readonly where: string }>
>;

/** A view as a statement: `SELECT "economy", … FROM scores WHERE …`. */
export function viewSql({ of, columns, where }: (typeof VIEWS)[keyof typeof VIEWS]): string {
  const cells = Object.keys(columns).map((name) => `"${name}"`);
  return `SELECT ${cells.join(', ')} FROM ${of} WHERE ${where}`;
}
