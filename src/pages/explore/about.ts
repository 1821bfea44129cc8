import { methodOf } from '../../catalog/method.ts';
import { standaloneSql } from '../../export/copyAs.ts';
import type { About, DescribedColumn } from '../../export/file/about.ts';
import { isAcross, type TableColumn } from '../../questions/columns.ts';
import type { TableParams } from '../../questions/params.ts';
import type { Provenance } from '../../questions/provenance.ts';
import { download } from '../../questions/table.ts';
import { sourceTexts } from '../../ui/figure/Sources.tsx';
import { labelOf } from '../rows/cells.ts';
import type { ExploreEnvironment } from '../rows/environment.ts';
import { takeAwayWords } from '../rows/takeAwayWords.ts';
import type { Table } from './asked.ts';
import { groupAsked } from './model.ts';

const INTEGERS: readonly string[] = ['year_requested', 'year', 'lag'] satisfies readonly TableColumn[];

/** Columns of a file, with heads that are codes or in the reader's language; no two heads are the same. */
export function columnsOfFile(
  environment: ExploreEnvironment,
  { layout, columns }: Pick<TableParams, 'layout' | 'columns'>,
  heads: 'names' | 'codes',
): readonly DescribedColumn[] {
  const { catalog } = environment;
  const takeAway = takeAwayWords(catalog.language);
  const holds: Readonly<Record<string, string>> = takeAway.holds;
  const labels = columns.map((code) => (heads === 'codes' ? code : labelOf(environment, code)));
  return columns.map((code, at) => {
    const label = labels[at] ?? code;
    const across = isAcross(layout, code);
    const indicator = catalog.indicators.find((each) => each.indicator === code);
    const unit = catalog.units.find((each) => each.unit === indicator?.unit)?.name ?? '';
    return {
      code,
      name: labels.indexOf(label) === at && labels.lastIndexOf(label) === at ? label : `${label} (${code})`,
      type: across || code === 'value' ? 'number' : INTEGERS.includes(code) ? 'integer' : 'text',
      description: !across
        ? (holds[code] ?? '')
        : indicator === undefined
          ? takeAway.holdsYear(code)
          : takeAway.holdsIndicator(indicator.name, unit),
    };
  });
}

/** The selection as a statement that runs elsewhere. */
export function sqlOf(params: TableParams, origin: string, base: string): string {
  return standaloneSql(download.query(params), params.among, `${origin}${base}data/`);
}

export interface Taken {
  readonly params: TableParams;
  readonly table: Pick<Table, 'total' | 'observations'>;
  readonly filters: readonly string[];
  readonly columns: readonly DescribedColumn[];
  readonly sources: readonly Provenance[];
  /** scheme and host */
  readonly origin: string;
  /** absolute address of the view */
  readonly link: string;
  readonly at: Date;
}

/** All there is to say about a selection, in the reader's words. */
export function aboutOf(environment: ExploreEnvironment, taken: Taken): About {
  const { catalog, words, numbers, base } = environment;
  const { params, table, filters, columns, sources, origin, link, at } = taken;
  const takeAway = takeAwayWords(catalog.language);
  const made = at.toISOString();
  const title = takeAway.title(table.observations, numbers.value(table.observations, 0));
  const { column, descending } = params.sort;
  const label = labelOf(environment, column);
  const group = groupAsked(catalog, params.filter.group);
  const cited = sources.flatMap(({ source }) => catalog.sources.filter((each) => each.source === source));
  return {
    site: words.site.name,
    title,
    params,
    filters,
    ...(group !== undefined && { group }),
    order: descending ? takeAway.readme.orderDown(label) : takeAway.readme.order(label),
    rows: table.total,
    rowsText: takeAway.readme.rows(table.total, numbers.value(table.total, 0)),
    columns,
    sources,
    citation: words.share.citation({
      title,
      measure: filters.length === 0 ? words.explore.everything : filters.join(' · '),
      data: sourceTexts(words, cited),
      origin: words.figure.meridian(catalog.version, methodOf(catalog)),
      accessed: made.slice(0, 10),
      address: link,
    }),
    link,
    sql: sqlOf(params, origin, base),
    version: catalog.version,
    made,
  };
}
