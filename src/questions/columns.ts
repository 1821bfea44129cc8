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

export type DownloadColumn = (typeof DOWNLOAD_COLUMNS)[number];
