import type { Question } from '../engine/types.ts';
import { number, text } from './cells.ts';
import { chosen } from './filter.ts';
import type { TableParams } from './params.ts';

/** A data set that values of a selection come from. */
export interface Provenance {
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly url: string;
  readonly licence: string;
  readonly redistribution: string;
  /** as the publisher wants to be cited */
  readonly citation: string;
  readonly retrieved: string;
  /** observations of the selection */
  readonly observations: number;
}

const TEXTS = [
  'source',
  'publisher',
  'title',
  'edition',
  'url',
  'licence',
  'redistribution',
  'citation',
  'retrieved',
] as const;

/** The data sets of a selection, the one with most of its values first. */
export const provenance: Question<Pick<TableParams, 'filter' | 'among'>, Provenance> = {
  name: 'provenance',
  areas: ({ among }) => among,
  query({ filter }) {
    const { sql, values } = chosen(filter);
    return {
      sql: `SELECT ${TEXTS.map((name) => `s.${name}`).join(', ')}, n.observations
        FROM (SELECT source, count(*)::DOUBLE AS observations FROM (${sql}) GROUP BY source) n
        JOIN sources s ON s.source = n.source ORDER BY n.observations DESC, s.source`,
      values,
    };
  },
  row: (raw) => ({
    source: text(raw, 'source'),
    publisher: text(raw, 'publisher'),
    title: text(raw, 'title'),
    edition: text(raw, 'edition'),
    url: text(raw, 'url'),
    licence: text(raw, 'licence'),
    redistribution: text(raw, 'redistribution'),
    citation: text(raw, 'citation'),
    retrieved: text(raw, 'retrieved'),
    observations: number(raw, 'observations'),
  }),
};
