import { useMemo, useState } from 'react';
import { MOST_COLUMNS } from '../../../engine/columns.ts';
import type { Engine } from '../../../engine/types.ts';
import { filled } from '../../../export/copyAs.ts';
import type { OwnFile } from '../../../own/session.ts';
import { isAcross } from '../../../questions/columns.ts';
import { ownColumnsSql, WIDE_KEYS } from '../../../questions/ownColumns.ts';
import { wide } from '../../../questions/wide.ts';
import { useOrigin } from '../../../ui/useOrigin.ts';
import { exploreParameters } from '../../../view/explore.ts';
import { href, paths } from '../../../view/links.ts';
import { formatView, type Sort } from '../../../view/parameters.ts';
import { type Column, cellsOf } from '../../rows/cells.ts';
import { useEnvironment } from '../../rows/environment.ts';
import { Heads } from '../../rows/Heads.tsx';
import { ScrolledTable, useScroll } from '../../rows/ScrolledTable.tsx';
import { useReasons } from '../../rows/useReasons.ts';
import type { Answer } from '../../sql/ask.ts';
import { inOrder, orderOf } from '../../sql/order.ts';
import { TakeAway } from '../../sql/TakeAway.tsx';
import type { Table } from '../asked.ts';
import type { Chosen } from '../model.ts';
import { useOutcome } from '../tables/useOutcome.ts';
import { tablesWords } from '../tables/words.ts';
import { marked, onOneLine, ownEconomies, ownNames } from './model.ts';

/** Most of the file's indicators that become columns. */
const MOST = 20;

interface OwnColumnsProps {
  view: Chosen;
  engine: Engine;
  /** indicators side by side */
  table: Table;
  file: OwnFile;
}

/** The wide table with the reader's own values as columns of it, each marked, in the table and in its files. */
export function OwnColumns(props: OwnColumnsProps) {
  const { catalog, numbers } = useEnvironment();
  const { columns, filter } = props.table.params;
  // Of a single year each of the reader's values has a column for its own year.
  const each = 'newestAt' in filter.years ? 2 : 1;
  const all = columns.length + each * ownNames(props.file).slice(0, MOST).length;
  if (all > MOST_COLUMNS) {
    const { tooMany } = tablesWords(catalog.language).own;
    return (
      <p className="notices" role="alert">
        {tooMany(numbers.value(all, 0), numbers.value(MOST_COLUMNS, 0))}
      </p>
    );
  }
  return <Side {...props} />;
}

function Side({ view, engine, table, file }: OwnColumnsProps) {
  const { catalog, words } = useEnvironment();
  const { mark } = tablesWords(catalog.language).own;
  const { params } = table;
  const sql = useMemo(() => {
    const keyed = { ...params, columns: [...new Set([...WIDE_KEYS, ...params.columns])] };
    const headOf = (name: string) => marked(name, mark);
    return ownColumnsSql({
      official: filled(wide(keyed, null)),
      params,
      economies: ownEconomies(catalog, params.filter),
      names: ownNames(file).slice(0, MOST).map(onOneLine),
      headOf,
      yearOf: (name) => words.labelled(headOf(name), words.explore.column.year),
    });
  }, [params, catalog, file, mark, words]);
  const [sort, sortBy] = useState<Sort>();
  const { answer, why, busy, refetch } = useOutcome(sql, {
    engine,
    catalog,
    of: 'own columns',
    order: orderOf(sort),
    own: file,
    areas: params.among,
  });
  const spoken = useReasons(why !== null);
  if (why !== null) {
    return (
      <div className="notices" role="alert">
        <p>{words.explore.broken(spoken(why) ?? '')}</p>
        <button type="button" onClick={() => refetch()}>
          {words.explore.retry}
        </button>
      </div>
    );
  }
  if (answer === null) return <p role="status">{words.explore.asking}</p>;
  return (
    <Rows view={view} engine={engine} answer={answer} busy={busy} sort={sort} onSort={sortBy} table={table} />
  );
}

interface RowsProps extends Pick<OwnColumnsProps, 'view' | 'engine' | 'table'> {
  answer: Answer;
  /** other rows are on their way */
  busy: boolean;
  /** of the reader's own columns no address says anything: the order is not in it either */
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

function Rows({ view, engine, table, answer, busy, sort, onSort }: RowsProps) {
  const environment = useEnvironment();
  const { catalog, numbers, base } = environment;
  const said = tablesWords(catalog.language);
  const origin = useOrigin();
  const rows = useMemo(() => inOrder(answer, orderOf(sort)), [answer, sort]);
  const official = cellsOf(environment, table.params);
  const columns = answer.columns.map(({ name: head, type }, at): Column => {
    const name = `c${at}`;
    const own = official[at];
    if (own === undefined) {
      const text = (cell: string | number | null | undefined) =>
        typeof cell === 'number' ? String(Number(cell.toPrecision(12))) : (cell ?? '');
      const kind = type === 'text' ? 'name' : 'number';
      return { name, label: head, kind, sortable: true, text: (row) => text(row[name]) };
    }
    const text: Column['text'] = (row) => own.text({ [own.name]: row[name] ?? null });
    return { ...own, name, sortable: isAcross('indicators', own.name) || own.sortable, text };
  });
  const scroll = useScroll(rows.length, rows);
  const count = numbers.value(rows.length, 0);
  const head = sort === undefined ? undefined : columns[Number(sort.column) - 1];
  const parameters = exploreParameters(catalog);
  const link = `${origin}${href(base, catalog.language, paths.explore, formatView(parameters, view))}`;
  const named = table.params.columns.indexOf('economy_name');
  return (
    <section aria-label={said.found(rows.length, count)}>
      <p role="status" className="found">
        <strong>{answer.cut ? said.first(count) : said.found(rows.length, count)}</strong>
      </p>
      <p className="notices">{said.own.marked}</p>
      <ScrolledTable
        scroll={scroll}
        columns={columns}
        named={`c${Math.max(0, named)}`}
        rowAt={(index) => rows[index]}
        busy={busy}
      >
        <Heads
          columns={columns}
          {...(head !== undefined && { sort: { column: head.name, descending: sort?.descending ?? false } })}
          onSort={({ column, descending }) =>
            onSort({ column: String(Number(column.slice(1)) + 1), descending })
          }
        />
      </ScrolledTable>
      <TakeAway
        answer={answer}
        engine={engine}
        view={sort === undefined ? {} : { sort }}
        named={{ stem: 'meridian-selection', link }}
      />
    </section>
  );
}
