/**
 * A row of a download, whether SQL writes it or a figure: names in the reader's language, the value with its own
 * year, flag, source and licence.
 */
export interface DownloadRow {
  readonly economy: string;
  readonly economy_name: string;
  readonly indicator: string;
  readonly indicator_name: string;
  /** key of `segments.csv`; the whole population where left out */
  readonly segment?: string;
  readonly year_requested: number;
  /** the year that the value describes */
  readonly year: number;
  /** years between the two */
  readonly lag: number;
  readonly value: number;
  readonly unit: string;
  /** SDMX CL_OBS_STATUS; '' is normal */
  readonly flag: string;
  /** publisher, title and edition */
  readonly source: string;
  readonly licence: string;
}

/** Columns of a figure's download. */
export const DOWNLOAD_COLUMNS = [
  'economy',
  'economy_name',
  'indicator',
  'indicator_name',
  'segment',
  'year_requested',
  'year',
  'lag',
  'value',
  'unit',
  'flag',
  'source',
  'licence',
] as const satisfies readonly (keyof DownloadRow)[];

/** Columns of the table of observations, one a row: those of a figure, and what a reader of many needs besides. */
export const LONG_COLUMNS = [
  'economy',
  'economy_name',
  'indicator',
  'indicator_name',
  'segment',
  'segment_name',
  'year_requested',
  'year',
  'lag',
  'value',
  'unit',
  'flag',
  'source',
  'licence',
  'redistribution',
] as const;
export type LongColumn = (typeof LONG_COLUMNS)[number];

/** How observations lie in a table: one a row, or side by side by year or by indicator. */
export const LAYOUTS = ['long', 'years', 'indicators'] as const;
export type Layout = (typeof LAYOUTS)[number];

/**
 * Columns of a wide table that say what a row is, before its values, and what there is to say of them, after. `flags`
 * and `lags` name the column of each flagged or older value: `2019 B; 2021 E`, `internet-users 2022`.
 */
export const WIDE_COLUMNS = {
  years: {
    before: ['economy', 'economy_name', 'indicator', 'indicator_name', 'segment', 'segment_name', 'unit'],
    after: ['flags', 'source', 'licence', 'redistribution'],
  },
  indicators: {
    before: ['economy', 'economy_name', 'segment', 'segment_name', 'year'],
    after: ['lags', 'flags', 'source', 'licence', 'redistribution'],
  },
} as const;
export type WideColumn =
  | (typeof WIDE_COLUMNS)['years']['before' | 'after'][number]
  | (typeof WIDE_COLUMNS)['indicators']['before' | 'after'][number];
export type TableColumn = LongColumn | WideColumn;

/** A layout's columns in order, the values of a wide one between the others. */
export function columnsOf(layout: Layout, across: readonly string[]): readonly string[] {
  if (layout === 'long') return LONG_COLUMNS;
  const { before, after } = WIDE_COLUMNS[layout];
  return [...before, ...across, ...after];
}

/** Whether a column of this layout holds the values of a year or an indicator. */
export function isAcross(layout: Layout, column: string): boolean {
  return layout !== 'long' && !columnsOf(layout, []).includes(column);
}

/** Tables beside that of observations that can be chosen from without SQL. */
export const OTHER_TABLES = ['scores', 'bands', 'weights', 'policies'] as const;
export type OtherTable = (typeof OTHER_TABLES)[number];

const SCORED = ['economy', 'economy_name', 'area', 'area_name', 'year', 'score', 'rank_world'] as const;

/** Their columns in order. */
export const OTHER_COLUMNS = {
  scores: [...SCORED, 'weight_present', 'measured', 'redistribution'],
  bands: [...SCORED, 'rank_best', 'rank_worst'],
  weights: ['area', 'area_name', 'indicator', 'indicator_name', 'weight', 'share_of_area', 'share_of_index'],
  policies: [
    'economy',
    'economy_name',
    'area',
    'area_name',
    'instrument',
    'instrument_name',
    'year',
    'date',
    'status',
    'title',
    'link',
    'note',
    'source',
    'licence',
    'redistribution',
  ],
} as const satisfies Readonly<Record<OtherTable, readonly string[]>>;
export type OtherColumn = (typeof OTHER_COLUMNS)[OtherTable][number];

/** Columns of the reader's own rows with the official ones beside them, in order. */
export const OWN_TABLE_COLUMNS = [
  'economy',
  'economy_name',
  'indicator',
  'indicator_name',
  'year',
  'value',
  'unit',
  'flag',
  'source',
  'licence',
  'origin',
] as const;
export type OwnTableColumn = (typeof OWN_TABLE_COLUMNS)[number];
