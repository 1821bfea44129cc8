import type { Bindable, Question } from '../engine/types.ts';
import { number, text } from './cells.ts';
import { conditions, FACETS, type Facet, type Filter, FLAG } from './filter.ts';

export interface CountsParams {
  readonly filter: Filter;
  /** areas whose files are read and counted, chosen or not */
  readonly among: readonly string[];
}

export interface FacetCount {
  readonly facet: Facet;
  /** a code, or a year's digits */
  readonly choice: string;
  /** rows there would be with this choice alone in its facet and the other facets as they are */
  readonly rows: number;
}

/** Rows that meet every condition but those of these facets; of none: the rows that the filter leaves. */
export interface Failing {
  readonly failing: readonly Facet[];
  readonly rows: number;
}

/** One bit for each facet whose condition a row does not meet. */
const bitOf = (facet: Facet): number => 1 << FACETS.indexOf(facet);

/**
 * The rows are read once: counted by economy (where `others` is 0) and by all the rest together, few enough to be counted by
 * each facet. The text of a code is made once, not once a row.
 */
const COUNTED = `SELECT area, indicator, segment, year, flag, source, economy, failing,
  grouping(economy) AS others, count(*) AS n FROM judged
  GROUP BY GROUPING SETS ((economy, failing), (area, indicator, segment, year, flag, source, failing))`;

/** Rows that meet every other condition, by code. */
const counted = (facet: Facet, code: string): string =>
  `(SELECT ${code}, sum(n) AS n FROM counted
    WHERE others = ${code === 'economy' ? 0 : 1} AND failing IN (0, ${bitOf(facet)}) GROUP BY ${code})`;

/** Counts of a facet's choices, out of the observations' own columns. */
const simple = (facet: Facet, choice = `o.${facet}`): string =>
  `SELECT '${facet}', ${choice}::VARCHAR, sum(n)::DOUBLE FROM ${counted(facet, facet)} o GROUP BY ALL`;

/** Counts of a facet's choices, out of a table that says which codes belong to each. */
const through = (facet: Facet, code: string, table: string, choice: string): string =>
  `SELECT '${facet}', ${choice}::VARCHAR, sum(n)::DOUBLE FROM ${counted(facet, code)} o
    JOIN ${table} t ON t.${code} = o.${code} GROUP BY ALL`;

const PARTS = [
  ...(['area', 'indicator', 'economy', 'segment', 'year', 'source'] as const).map((facet) => simple(facet)),
  simple('flag', FLAG),
  through(
    'group',
    'economy',
    `(SELECT economy, "group" FROM memberships WHERE status <> 'non-regional')`,
    't."group"',
  ),
  through('redistribution', 'source', 'sources', 't.redistribution'),
];

/** How many rows the filter leaves, how many each choice of each facet would leave, and which conditions take rows away. */
export const counts: Question<CountsParams, FacetCount | Failing> = {
  name: 'counts',
  areas: ({ among }) => among,
  query({ filter }) {
    const own = conditions(filter);
    const failing = FACETS.map((facet) => `CASE WHEN ${own[facet].sql} THEN 0 ELSE ${bitOf(facet)} END`);
    return {
      sql: `WITH judged AS (SELECT o.*, (${failing.join(' + ')})::SMALLINT AS failing FROM observations o),
        counted AS MATERIALIZED (${COUNTED})
        SELECT * FROM (
          SELECT 'failing' AS facet, failing::VARCHAR AS choice, sum(n)::DOUBLE AS rows FROM counted
          WHERE others = 0 GROUP BY failing
          UNION ALL ${PARTS.join(' UNION ALL ')})
        ORDER BY facet, choice`,
      values: FACETS.flatMap<Bindable>((facet) => own[facet].values),
    };
  },
  row(raw) {
    const choice = text(raw, 'choice');
    const rows = number(raw, 'rows');
    const facet = FACETS.find((each) => each === raw.facet);
    return facet === undefined ? { failing: failed(Number(choice)), rows } : { facet, choice, rows };
  },
};

function failed(bits: number): readonly Facet[] {
  return FACETS.filter((facet) => (bits & bitOf(facet)) !== 0);
}

/** Rows that the filter leaves. */
export function left(answer: readonly (FacetCount | Failing)[]): number {
  return answer.find((each) => 'failing' in each && each.failing.length === 0)?.rows ?? 0;
}
