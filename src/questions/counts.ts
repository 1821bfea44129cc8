import type { Bindable, Question } from '../engine/types.ts';
import { number, text } from './cells.ts';
import { conditions, FACETS, type Facet, type Filter, observed } from './filter.ts';

export interface CountsParams {
  readonly filter: Filter;
  /** areas whose files are read and counted, chosen or not */
  readonly among: readonly string[];
}

export interface FacetCount {
  readonly facet: Facet | 'all';
  /** a code, or a year's digits; '' for `all` */
  readonly choice: string;
  /** rows there would be with this choice alone in its facet and the other facets as they are */
  readonly rows: number;
}

/** How many rows the filter leaves, and how many each choice of each facet would leave. */
export const counts: Question<CountsParams, FacetCount> = {
  name: 'counts',
  areas: ({ among }) => among,
  query({ filter }) {
    const from = observed(filter.years);
    const own = conditions(filter);
    const flags = FACETS.map((facet) => `(${own[facet].sql}) AS in_${facet}`);
    const others = (facet: Facet) =>
      FACETS.filter((other) => other !== facet)
        .map((other) => `in_${other}`)
        .join(' AND ');
    const count = (condition: string) => `count(*) FILTER (${condition})::DOUBLE`;
    const parts = FACETS.map((facet) =>
      facet === 'group'
        ? `SELECT 'group', m."group", ${count(others(facet))} FROM matched o
             JOIN memberships m ON m.economy = o.economy AND m.status <> 'non-regional' GROUP BY m."group"`
        : `SELECT '${facet}', ${facet}::VARCHAR, ${count(others(facet))} FROM matched GROUP BY ${facet}`,
    );
    const everything = FACETS.map((facet) => `in_${facet}`).join(' AND ');
    return {
      sql: `WITH matched AS MATERIALIZED (
          SELECT o.area, o.indicator, o.economy, o.segment, o.year, ${flags.join(', ')} FROM (${from.sql}) o)
        SELECT * FROM (
          SELECT 'all' AS facet, '' AS choice, ${count(everything)} AS rows FROM matched
          UNION ALL ${parts.join(' UNION ALL ')})
        ORDER BY facet, choice`,
      values: [...FACETS.flatMap<Bindable>((facet) => own[facet].values), ...from.values],
    };
  },
  row: (raw) => ({
    facet: facetOf(text(raw, 'facet')),
    choice: text(raw, 'choice'),
    rows: number(raw, 'rows'),
  }),
};

function facetOf(name: string): Facet | 'all' {
  return FACETS.find((facet) => facet === name) ?? 'all';
}
