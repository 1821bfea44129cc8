import type { Bindable, Question } from '../../src/engine/types.ts';
import { LONG_COLUMNS, WIDE_COLUMNS } from '../../src/questions/columns.ts';
import { counts } from '../../src/questions/counts.ts';
import type { Filter } from '../../src/questions/filter.ts';
import { panel } from '../../src/questions/panel.ts';
import { series } from '../../src/questions/series.ts';
import { download, extent, rows } from '../../src/questions/table.ts';

/** A question with its parameters, as plain data, so that it can be asked in another process too. */
export interface Case {
  readonly name: string;
  readonly form: 'rows' | 'csv';
  readonly areas: readonly string[];
  readonly sql: string;
  readonly values: readonly Bindable[];
}

/** One run of a case: milliseconds, and rows of the answer or bytes of the file. */
export interface Run {
  readonly ms: number;
  readonly size: number;
}

/** Any case as a question. */
export const asked: Question<Case, Readonly<Record<string, unknown>>> = {
  name: 'case',
  areas: ({ areas }) => areas,
  query: ({ sql, values }) => ({ sql, values }),
  row: (raw) => raw,
};

/** The questions that pages ask, over these areas. */
export function casesOf(areas: readonly string[]): Case[] {
  const everything: Filter = { years: {} };
  const newest: Filter = { group: 'OIC', years: { newestAt: 2024 } };
  const sort = { column: 'economy_name', descending: false } as const;
  const view = { among: areas, language: 'fr', layout: 'long', columns: LONG_COLUMNS, sort } as const;
  const years = Array.from({ length: 30 }, (_, index) => String(1996 + index));
  const wide = {
    ...view,
    layout: 'years',
    columns: [...WIDE_COLUMNS.years.before, ...years],
    filter: everything,
  } as const;
  const page = { offset: 0, limit: 1000 };
  const of = <P, R>(
    name: string,
    question: Question<P, R>,
    params: P,
    form: Case['form'] = 'rows',
  ): Case => ({
    name,
    form,
    areas: question.areas(params),
    ...question.query(params),
  });
  return [
    of('series: internet users', series, { indicator: 'internet-users', area: 'connectivity' }),
    of('panel: weighted indicators', panel, { areas, indicators: 'weighted' }),
    of('panel: all indicators', panel, { areas, indicators: 'all' }),
    of('rows: OIC, newest at 2024, a page', rows, { ...view, ...page, filter: newest }),
    of('extent: everything', extent, { ...view, filter: everything }),
    of('rows: everything, a page', rows, { ...view, ...page, filter: everything }),
    of('rows: everything, the last page', rows, { ...view, ...page, offset: 190_000, filter: everything }),
    of('rows: everything, years as columns, a page', rows, { ...wide, ...page }),
    of('counts: OIC, newest at 2024', counts, { filter: newest, among: areas }),
    of('counts: everything', counts, { filter: everything, among: areas }),
    of('download: OIC, newest at 2024', download, { ...view, filter: newest }, 'csv'),
    of('download: everything, years as columns', download, wide, 'csv'),
    of('download: everything', download, { ...view, filter: everything }, 'csv'),
  ];
}
