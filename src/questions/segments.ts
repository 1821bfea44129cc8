import type { Observation } from '../catalog/types.ts';
import { TOTAL } from '../catalog/types.ts';
import type { Question } from '../engine/types.ts';
import { number, text } from './cells.ts';
import type { SeriesParams } from './series.ts';

export type SegmentsAnswer = Pick<Observation, 'economy' | 'segment' | 'year' | 'value' | 'flag' | 'source'>;

/** An indicator by sex, age, income, education, residence and work, where it is known: all economies and years. */
export const segments: Question<SeriesParams, SegmentsAnswer> = {
  name: 'segments',
  areas: ({ area }) => [area],
  query: ({ indicator, area }) => ({
    sql: `SELECT economy, segment, year, value, flag, source FROM observations
      WHERE indicator = ? AND area = ? AND segment <> ? ORDER BY economy, segment, year`,
    values: [indicator, area, TOTAL],
  }),
  row: (raw) => ({
    economy: text(raw, 'economy'),
    segment: text(raw, 'segment'),
    year: number(raw, 'year'),
    value: number(raw, 'value'),
    flag: text(raw, 'flag'),
    source: text(raw, 'source'),
  }),
};
