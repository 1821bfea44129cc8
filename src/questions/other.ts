import type { Language } from '../catalog/languages.ts';
import { OTHER_COLUMNS, type OtherColumn, type OtherTable, OWN_TABLE_COLUMNS } from './columns.ts';
import { literal } from './sql.ts';

/** What a reader chose of another table: codes of the catalog. A list left out means no condition. */
export interface OtherFilter {
  /** areas, or `overall` */
  readonly areas?: readonly string[];
  readonly economies?: readonly string[];
  /** its members and associates: its code, or its members where the data have no such group */
  readonly group?: string | readonly string[];
  readonly from?: number;
  readonly to?: number;
}

interface Shape {
  readonly from: string;
  /** column → what it is in SQL */
  readonly cells: Readonly<Partial<Record<OtherColumn, string>>>;
  /** what conditions ask of */
  readonly area: string;
  readonly economy: string | null;
  readonly year: string | null;
  readonly where: readonly string[];
  readonly order: string;
}

const place = (name: string) => `strip_accents(lower(${name}))`;

function shapeOf(table: OtherTable, language: Language, overall: string): Shape {
  const economy = { economy: 't.economy', economy_name: `e.name_${language}` };
  const area = { area: 'a.area', area_name: `a.short_${language}` };
  const scored = {
    area: 't.area',
    area_name: `coalesce(a.short_${language}, ${literal(overall)})`,
    year: 't.year',
    score: 't.score',
    rank_world: 't.rank_world',
  };
  const named = 'JOIN economies e ON e.economy = t.economy';
  const byName = place(economy.economy_name);
  switch (table) {
    case 'scores':
      return {
        from: `scores t ${named} LEFT JOIN areas a ON a.area = t.area`,
        cells: {
          ...economy,
          ...scored,
          weight_present: 't.weight_present',
          measured: 't.measured',
          redistribution: 't.redistribution',
        },
        area: 't.area',
        economy: 't.economy',
        year: 't.year',
        where: ['t.score IS NOT NULL'],
        order: `t.year DESC, ${byName}, t.economy, a."order" NULLS LAST`,
      };
    case 'bands':
      return {
        from: `bands t ${named} LEFT JOIN areas a ON a.area = t.area`,
        cells: { ...economy, ...scored, rank_best: 't.rank_best', rank_worst: 't.rank_worst' },
        area: 't.area',
        economy: 't.economy',
        year: null,
        where: [],
        order: `${byName}, t.economy, a."order" NULLS LAST`,
      };
    case 'weights':
      return {
        from: 'weights t JOIN areas a ON a.area = t.area JOIN indicators i ON i.indicator = t.indicator',
        cells: {
          ...area,
          indicator: 't.indicator',
          indicator_name: `i.name_${language}`,
          weight: 't.weight',
          share_of_area: 't.share_of_area',
          share_of_index: 't.share_of_index',
        },
        area: 't.area',
        economy: null,
        year: null,
        where: [],
        order: 'a."order", i."order", t.indicator',
      };
    case 'policies':
      return {
        from: `policies t ${named} JOIN instruments i ON i.instrument = t.instrument
  JOIN areas a ON a.area = i.area JOIN sources s ON s.source = t.source`,
        cells: {
          ...economy,
          ...area,
          instrument: 't.instrument',
          instrument_name: `i.name_${language}`,
          year: 't.year',
          date: 't.date',
          status: 't.status',
          title: 't.title',
          link: 't.link',
          note: 't.note',
          source: `s.publisher || ', ' || s.title || ' (' || s.edition || ')'`,
          licence: 's.licence',
          redistribution: 's.redistribution',
        },
        area: 'a.area',
        economy: 't.economy',
        year: 't.year',
        where: [],
        order: `${byName}, t.economy, a."order", i."order", t.year NULLS LAST, t.title, t.link, t.source`,
      };
  }
}

const listed = (column: string, codes: readonly string[]) =>
  `${column} IN (${codes.map(literal).join(', ')})`;

/** What a filter asks of a table, by the columns that it has. */
function conditionsOf(
  { area, economy, year }: Pick<Shape, 'economy' | 'year'> & { readonly area: string | null },
  { areas, economies, group, from, to }: OtherFilter,
): readonly string[] {
  return [
    ...(area === null || areas === undefined ? [] : [listed(area, areas)]),
    ...(economy === null || economies === undefined ? [] : [listed(economy, economies)]),
    ...(economy === null || group === undefined
      ? []
      : [
          typeof group === 'string'
            ? `${economy} IN (SELECT m.economy FROM memberships m WHERE m."group" = ${literal(group)} AND m.status <> 'non-regional')`
            : listed(economy, group),
        ]),
    ...(year === null || from === undefined ? [] : [`${year} >= ${from}`]),
    ...(year === null || to === undefined ? [] : [`${year} <= ${to}`]),
  ];
}

/**
 * The rows of another table as a statement that anybody may run: as in the page, its codes are the catalog's and nothing that a
 * reader typed is part of it.
 *
 * @param names language of the names, and what stands for all areas together
 * @example otherSql('bands', { group: 'ASEAN' }, { language: 'en', overall: 'Overall' })
 * // SELECT t.economy AS economy, … FROM bands t … WHERE t.economy IN (…) ORDER BY …
 */
export function otherSql(
  table: OtherTable,
  filter: OtherFilter,
  { language, overall }: { readonly language: Language; readonly overall: string },
): string {
  const shape = shapeOf(table, language, overall);
  const where = [...shape.where, ...conditionsOf(shape, filter)];
  const cells = OTHER_COLUMNS[table].map((name) => `${shape.cells[name]} AS ${name}`);
  return [
    `SELECT ${cells.join(',\n  ')}`,
    `FROM ${shape.from}`,
    ...(where.length === 0 ? [] : [`WHERE ${where.join('\n  AND ')}`]),
    `ORDER BY ${shape.order}`,
  ].join('\n');
}

/** What the reader's own rows are marked with: each as a source, behind its indicator's name, and apart from official ones. */
export interface OwnMarks {
  readonly language: Language;
  readonly source: string;
  readonly mark: string;
  readonly origin: string;
}

/**
 * The reader's own rows, and beside them the official values of the same economies in the indicators that they are laid beside, one
 * value a row: whole population, each row marked with what it is.
 */
export function ownSql(filter: OtherFilter, { language, source, mark, origin }: OwnMarks): string {
  const where = conditionsOf({ area: null, economy: 't.economy', year: 't.year' }, filter);
  return `WITH own_rows AS (
  SELECT economy, '' AS indicator, indicator || ${literal(` (${mark})`)} AS indicator_name, year, value, unit,
    '' AS flag, ${literal(source)} AS source, '' AS licence, ${literal(origin)} AS origin
  FROM own
), official AS (
  SELECT o.economy, o.indicator, i.name_${language} AS indicator_name, o.year, o.value, u.name_${language} AS unit,
    o.flag, s.publisher || ', ' || s.title || ' (' || s.edition || ')' AS source, s.licence, 'official' AS origin
  FROM observations o JOIN indicators i ON i.indicator = o.indicator JOIN units u ON u.unit = i.unit
  JOIN sources s ON s.source = o.source
  WHERE o.segment = 'total' AND o.indicator IN (SELECT beside FROM own) AND o.economy IN (SELECT economy FROM own)
)
SELECT ${OWN_TABLE_COLUMNS.map((name) => (name === 'economy_name' ? `e.name_${language} AS economy_name` : `t.${name}`)).join(', ')}
FROM (SELECT * FROM own_rows UNION ALL SELECT * FROM official) t JOIN economies e ON e.economy = t.economy
${where.length === 0 ? '' : `WHERE ${where.join('\n  AND ')}\n`}ORDER BY ${place(`e.name_${language}`)}, t.economy, t.origin = 'official', t.indicator_name, t.year`;
}
