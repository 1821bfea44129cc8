import { type ReactNode, useMemo, useState } from 'react';
import { WORLD } from '../../../catalog/members.ts';
import type { Engine } from '../../../engine/types.ts';
import { OWN_ORIGIN } from '../../../own/beside.ts';
import { ownFile } from '../../../own/session.ts';
import { otherSql, ownSql } from '../../../questions/other.ts';
import { OVERALL } from '../../../scoring/overall.ts';
import { YearSelect } from '../../../ui/controls.tsx';
import { GroupSelect } from '../../../ui/GroupSelect.tsx';
import { useOrigin } from '../../../ui/useOrigin.ts';
import type { Change } from '../../../ui/useView.ts';
import type { ChartKind, ExploreView } from '../../../view/explore.ts';
import { href, paths } from '../../../view/links.ts';
import { formatView, type Sort } from '../../../view/parameters.ts';
import { placeOf, SQL_CHARTS, type SqlChart, type SqlView, sqlParameters } from '../../../view/sql.ts';
import type { AnswerSource } from '../../answers.ts';
import { useEnvironment } from '../../rows/environment.ts';
import { Heads } from '../../rows/Heads.tsx';
import { ScrolledTable, useScroll } from '../../rows/ScrolledTable.tsx';
import { useReasons } from '../../rows/useReasons.ts';
import type { Answer } from '../../sql/ask.ts';
import { AnswerChart } from '../../sql/chart/AnswerChart.tsx';
import { inOrder, orderOf } from '../../sql/order.ts';
import { TakeAway } from '../../sql/TakeAway.tsx';
import type { AtOnce } from '../atOnce.ts';
import type { ChoiceFacet } from '../ChoiceFacet.tsx';
import { type Chosen, groupIn } from '../model.ts';
import { useOtherRows } from './atOnce.ts';
import {
  columnNames,
  columnsOfTable,
  FACETS,
  hasOverall,
  namesOf,
  otherFilterOf,
  placedSort,
  type Shown,
} from './model.ts';
import { useOutcome } from './useOutcome.ts';
import { tablesWords } from './words.ts';

interface TablesProps {
  table: Shown;
  view: Chosen;
  /** the view as an address says it */
  search: string;
  /** null: it does not run yet */
  engine: Engine | null;
  /** where the first rows come from without it */
  source: AnswerSource;
  /** the page's own list of choices, whose code stays with the page's */
  Facet: typeof ChoiceFacet;
  onChange: (change: Change<ExploreView>) => void;
}

/** Scores, ranks, weights, policy facts, or the reader's own file: chosen, sorted, drawn and taken away as observations are. */
export function Tables({ table, view: asked, search, engine, source, Facet, onChange: change }: TablesProps) {
  const [ownSort, sortOwn] = useState<Sort>();
  const { sort: _, ...others } = asked;
  // Of the reader's own file no address says anything, its columns neither.
  const unsorted = ownSort === undefined ? others : { ...others, sort: ownSort };
  const view = table === 'own' ? unsorted : asked;
  const onChange = (next: Change<ExploreView>) => {
    if (table === 'own' && next.sort !== undefined) sortOwn(next.sort);
    else change(next);
  };
  const { catalog, words, base } = useEnvironment();
  const { language } = catalog;
  const said = tablesWords(language);
  const { group } = view;
  const chosen = otherFilterOf(table, view);
  const filter =
    group === undefined || chosen.group === undefined
      ? chosen
      : { ...chosen, group: groupIn(catalog, group) };
  const sql =
    table === 'own'
      ? ownSql(filter, { language, source: said.own.source, mark: said.own.mark, origin: OWN_ORIGIN })
      : otherSql(table, filter, { language, overall: words.score.overall });
  const isOrdered = table !== 'own' && placedSort(table, asked.sort) === undefined;
  const first = useOtherRows(
    source,
    catalog,
    isOrdered ? { table, filter, overall: words.score.overall } : null,
  );
  const atOnce =
    isOrdered && first.data ? (
      <FirstRows table={table} answer={first.data} busy={first.isPlaceholderData} />
    ) : (
      first.isLoading && <p role="status">{words.explore.asking}</p>
    );
  const { view: place, hash } = placeOf(sql);
  const inSql = `${href(base, language, paths.sql, formatView<SqlView>(sqlParameters, place))}${hash}`;
  return (
    <>
      <TableFacets table={table} view={view} Facet={Facet} onChange={onChange} />
      <div className="result">
        <p>
          {table === 'own' ? said.own.about : said.about[table]} <a href={inSql}>{said.inSql}</a>
        </p>
        {engine === null ? (
          atOnce
        ) : (
          <Asked
            key={table}
            table={table}
            view={view}
            search={search}
            engine={engine}
            sql={sql}
            meanwhile={atOnce || <p role="status">{words.explore.asking}</p>}
            onChange={onChange}
          />
        )}
      </div>
    </>
  );
}

interface FirstRowsProps {
  table: Shown;
  answer: AtOnce;
  /** other rows are on their way */
  busy: boolean;
}

/** The first rows of a table where the engine does not run yet, as they will stand in it. */
function FirstRows({ table, answer, busy }: FirstRowsProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const said = tablesWords(catalog.language);
  const { rows, total } = answer;
  const columns = columnsOfTable(environment, table).map((column) => ({ ...column, sortable: false }));
  const scroll = useScroll(rows.length, rows);
  const count = numbers.value(rows.length, 0);
  const found = total === null ? words.explore.firstRows(count) : said.found(total, numbers.value(total, 0));
  return (
    <section aria-label={found}>
      <p role="status" className="found">
        <strong>{found}</strong>
      </p>
      {rows.length === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <ScrolledTable
          scroll={scroll}
          columns={columns}
          named={`c${namesOf(table)[0]}`}
          rowAt={(index) => rows[index]}
          busy={busy}
        >
          <Heads columns={columns} />
        </ScrolledTable>
      )}
    </section>
  );
}

const NOT_COUNTED = { all: [], rowsOf: () => undefined, left: undefined };

/** What can be chosen of a table. */
function TableFacets({ table, view, Facet, onChange }: Omit<TablesProps, 'engine' | 'search' | 'source'>) {
  const { catalog, words } = useEnvironment();
  const { areas: hasAreas, economies, years } = FACETS[table];
  const [first, last] = catalog.years;
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <search className="facets scripted" aria-label={words.explore.filters}>
      {economies && (
        <div className="of-group">
          <GroupSelect
            group={view.group ?? WORLD}
            onChange={(group) => onChange({ group: group === WORLD ? undefined : group })}
          />
        </div>
      )}
      {years && (
        <fieldset className="years">
          <legend>{words.explore.facet.year}</legend>
          <YearSelect
            label={words.explore.from}
            years={span}
            year={view.from ?? first}
            onChange={(from) => onChange({ from: from === first ? undefined : from })}
          />
          <YearSelect
            label={words.explore.to}
            years={span}
            year={view.to ?? last}
            onChange={(to) => onChange({ to: to === last ? undefined : to })}
          />
        </fieldset>
      )}
      {hasAreas && (
        <Facet
          facet="area"
          groups={[
            {
              heading: null,
              choices: [
                ...(hasOverall(table) ? [{ code: OVERALL, name: words.score.overall }] : []),
                ...catalog.areas.map(({ area, short }) => ({ code: area, name: short })),
              ],
            },
          ]}
          chosen={(view.areas ?? []).filter((area) => hasOverall(table) || area !== OVERALL)}
          counted={NOT_COUNTED}
          onChange={(areas) => onChange({ areas })}
        />
      )}
      {economies && (
        <Facet
          facet="economy"
          groups={[
            {
              heading: null,
              choices: Object.entries(catalog.economies).map(([code, name]) => ({ code, name })),
            },
          ]}
          chosen={view.economies ?? []}
          counted={NOT_COUNTED}
          onChange={(codes) => onChange({ economies: codes })}
        />
      )}
    </search>
  );
}

interface AskedProps extends Omit<TablesProps, 'engine' | 'source' | 'Facet'> {
  engine: Engine;
  sql: string;
  /** what stands there until its first answer */
  meanwhile: ReactNode;
}

function Asked({ table, view, search, engine, sql, meanwhile, onChange }: AskedProps) {
  const { catalog, words } = useEnvironment();
  const sort = placedSort(table, view.sort);
  const own = table === 'own' ? ownFile() : null;
  const beside = new Set(Object.values(own?.beside ?? {}));
  const areas = catalog.indicators.filter(({ indicator }) => beside.has(indicator)).map(({ area }) => area);
  const { answer, why, busy, refetch } = useOutcome(sql, {
    engine,
    catalog,
    of: table,
    order: orderOf(sort),
    own,
    ...(own !== null && { areas: [...new Set(areas)] }),
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
  if (answer === null) return meanwhile;
  return (
    <Rows
      table={table}
      view={view}
      search={search}
      engine={engine}
      answer={answer}
      busy={busy}
      onChange={onChange}
    />
  );
}

/** What a chart is called in explore's addresses. */
const CHART_KINDS = { bars: 'ranking', trend: 'trend', scatter: 'scatter' } as const satisfies Readonly<
  Record<SqlChart, ChartKind>
>;

interface RowsProps extends Omit<TablesProps, 'engine' | 'source' | 'Facet'> {
  engine: Engine;
  answer: Answer;
  /** other rows are on their way */
  busy: boolean;
}

function Rows({ table, view, search, engine, answer, busy, onChange }: RowsProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const said = tablesWords(catalog.language);
  const origin = useOrigin();
  const sort = placedSort(table, view.sort);
  const rows = useMemo(
    () => inOrder(answer, orderOf(placedSort(table, view.sort))),
    [answer, table, view.sort],
  );
  const columns = columnsOfTable(environment, table);
  const scroll = useScroll(rows.length, rows);
  const count = numbers.value(rows.length, 0);
  const head = sort === undefined ? undefined : columns[Number(sort.column) - 1];
  const link = `${origin}${href(base, catalog.language, paths.explore, table === 'own' ? '' : search)}`;
  const [drawing, draw] = useState<Change<Pick<SqlView, 'chart' | 'show'>>>({});
  // A kind of chart is in the address, but of what is the reader's own nothing is.
  const chart = table === 'own' ? drawing.chart : SQL_CHARTS.find((kind) => CHART_KINDS[kind] === view.chart);
  return (
    <section aria-label={said.found(rows.length, count)}>
      <p role="status" className="found">
        <strong>{answer.cut ? said.first(count) : said.found(rows.length, count)}</strong>
      </p>
      {rows.length === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <>
          <AnswerChart
            answer={{ ...answer, rows }}
            view={{
              ...(chart !== undefined && { chart }),
              ...(drawing.show !== undefined && { show: drawing.show }),
            }}
            titled={{
              labels: columns.map(({ label }) => label),
              measure: words.explore.tables[table],
              names: namesOf(table),
            }}
            onChange={(next) => {
              draw((before) => ({ ...before, ...next }));
              if ('chart' in next && table !== 'own') {
                onChange({ chart: next.chart === undefined ? undefined : CHART_KINDS[next.chart] });
              }
            }}
          />
          <ScrolledTable
            scroll={scroll}
            columns={columns}
            named={`c${namesOf(table)[0]}`}
            rowAt={(index) => rows[index]}
            busy={busy}
          >
            <Heads
              columns={columns}
              {...(head !== undefined && {
                sort: { column: head.name, descending: sort?.descending ?? false },
              })}
              onSort={({ column, descending }) =>
                onChange({
                  sort: { column: columnNames(table)[Number(column.slice(1))] ?? column, descending },
                })
              }
            />
          </ScrolledTable>
          <TakeAway
            answer={answer}
            engine={engine}
            view={sort === undefined ? {} : { sort }}
            named={{ stem: `meridian-${table}`, link }}
          />
        </>
      )}
    </section>
  );
}
