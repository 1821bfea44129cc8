import type { Observation } from '../catalog/types.ts';
import { TOTAL } from '../catalog/types.ts';
import type { Question } from '../engine/types.ts';
import { number, text } from './cells.ts';

export interface SeriesParams {
  readonly indicator: string;
  /** the area whose file holds the indicator */
  readonly area: string;
}

export type SeriesAnswer = Pick<Observation, 'economy' | 'year' | 'value' | 'flag' | 'source'>;

/** An indicator in all economies and years, whole population, by economy and year. */
export const series: Question<SeriesParams, SeriesAnswer> = {
  name: 'series',
  areas: ({ area }) => [area],
  query: ({ indicator, area }) => ({
    sql: `SELECT economy, year, value, flag, source FROM observations
      WHERE indicator = ? AND area = ? AND segment = ? ORDER BY economy, year`,
    values: [indicator, area, TOTAL],
  }),
  row: (raw) => ({
    economy: text(raw, 'economy'),
    year: number(raw, 'year'),
    value: number(raw, 'value'),
    flag: text(raw, 'flag'),
    source: text(raw, 'source'),
  }),
};
