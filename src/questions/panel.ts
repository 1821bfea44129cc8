import type { Observation } from '../catalog/types.ts';
import { TOTAL } from '../catalog/types.ts';
import type { Question } from '../engine/types.ts';
import { number, text } from './cells.ts';
import { oneOf } from './sql.ts';

export interface PanelParams {
  readonly areas: readonly string[];
  /** only the indicators that scores are made of, or all */
  readonly indicators: 'weighted' | 'all';
}

/** Economies × indicators × years of whole areas, whole population, by indicator, economy and year. */
export const panel: Question<PanelParams, Observation> = {
  name: 'panel',
  areas: ({ areas }) => areas,
  query({ areas, indicators }) {
    const within = oneOf('o.area', areas);
    const weighted = indicators === 'weighted' ? 'AND i.weight > 0' : '';
    return {
      sql: `SELECT o.economy, o.indicator, o.year, o.segment, o.value, o.flag, o.source
        FROM observations o JOIN indicators i ON i.indicator = o.indicator
        WHERE o.segment = ? AND ${within.sql} ${weighted}
        ORDER BY o.indicator, o.economy, o.year`,
      values: [TOTAL, ...within.values],
    };
  },
  row: (raw) => ({
    economy: text(raw, 'economy'),
    indicator: text(raw, 'indicator'),
    year: number(raw, 'year'),
    segment: text(raw, 'segment'),
    value: number(raw, 'value'),
    flag: text(raw, 'flag'),
    source: text(raw, 'source'),
  }),
};
