import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Indicator } from '../../../catalog/catalog.ts';
import type { Engine } from '../../../engine/types.ts';
import { type OwnFile, onOwnFile, ownFile } from '../../../own/session.ts';
import { download } from '../../../questions/table.ts';
import type { Change } from '../../../ui/useView.ts';
import { CHARTS, type ChartKind, type ExploreView } from '../../../view/explore.ts';
import type { AnswerSource } from '../../answers.ts';
import { useEnvironment } from '../../rows/environment.ts';
import { ASKED, type Counted, type Table } from '../asked.ts';
import type { Chosen } from '../model.ts';
import { besideChartRows, isOwn, ownChartRows, ownIndicators, ownRowsIn } from '../own/model.ts';
import { tablesWords } from '../tables/words.ts';
import { Drawing } from './Drawing.tsx';
import { CHART_COLUMNS, coded } from './series.ts';

interface QuickChartProps {
  view: Chosen;
  engine: Engine;
  /** where the outlines of a map come from */
  source: AnswerSource;
  table: Table;
  counted: Counted;
  onChange: (change: Change<ExploreView>) => void;
}

/** The selection as a picture: one of its indicators over time, in order or on a map, or two against each other. */
export function QuickChart({ view, engine, source, table, counted, onChange }: QuickChartProps) {
  const { catalog, words } = useEnvironment();
  const { chart } = view;
  const file = useSyncExternalStore(onOwnFile, ownFile, () => null);
  // Of the reader's own indicators no address says anything, not even that one is drawn.
  const [chosen, choose] = useState<{ readonly first?: string; readonly second?: string }>({});
  const { mark } = tablesWords(catalog.language).own;
  const official = catalog.indicators.filter(
    ({ indicator }) =>
      (view.indicators?.includes(indicator) ?? true) && counted.rowsOf('indicator', indicator) !== 0,
  );
  const mine = useMemo(
    () => (file === null ? [] : ownIndicators(catalog, file, mark)),
    [catalog, file, mark],
  );
  const among = [...official, ...mine];
  const isCounted = counted.all.length > 0;
  const at = (id: string | undefined) => among.find(({ indicator }) => indicator === id);
  const first = at(chosen.first) ?? at(view.show?.[0]) ?? among[0];
  const others = among.filter(({ indicator }) => indicator !== first?.indicator);
  const second = others.find(({ indicator }) => indicator === (chosen.second ?? view.show?.[1])) ?? others[0];
  const shown = [first, ...(chart === 'scatter' ? [second] : [])].filter((each) => each !== undefined);
  const show = (ids: readonly string[]) => {
    const [x, y] = ids;
    if (ids.some(isOwn)) {
      choose({ ...(x !== undefined && { first: x }), ...(y !== undefined && { second: y }) });
      return;
    }
    choose({});
    onChange({ show: ids });
  };
  return (
    <section className="quick-chart" aria-label={words.explore.chart.title}>
      <div className="arrangement">
        <label>
          <span>{words.explore.chart.title}</span>
          <select
            value={chart ?? ''}
            onChange={({ currentTarget }) =>
              onChange({ chart: CHARTS.find((kind) => kind === currentTarget.value) })
            }
          >
            <option value="">{words.explore.chart.none}</option>
            {CHARTS.map((kind) => (
              <option key={kind} value={kind}>
                {words.explore.chart.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        {chart !== undefined && among.length > 1 && first !== undefined && (
          <Choice
            label={words.explore.chart.indicator}
            among={among}
            value={first.indicator}
            onChange={(id) =>
              show(second === undefined || second.indicator === id ? [id] : [id, second.indicator])
            }
          />
        )}
        {chart === 'scatter' && first !== undefined && second !== undefined && (
          <Choice
            label={words.explore.chart.against}
            among={others}
            value={second.indicator}
            onChange={(id) => show([first.indicator, id])}
          />
        )}
      </div>
      {chart !== undefined && (isCounted || view.indicators !== undefined) && (
        <Asked
          view={view}
          kind={chart}
          engine={engine}
          source={source}
          table={table}
          shown={shown}
          file={file}
        />
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  among: readonly Indicator[];
  value: string;
  onChange: (indicator: string) => void;
}

function Choice({ label, among, value, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {among.map(({ indicator, name }) => (
          <option key={indicator} value={indicator}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AskedProps {
  view: Chosen;
  kind: ChartKind;
  engine: Engine;
  source: AnswerSource;
  table: Table;
  shown: readonly Indicator[];
  /** the reader's own, where one is open */
  file: OwnFile | null;
}

function Asked({ view, kind, engine, source, table, shown, file }: AskedProps) {
  const { catalog, words } = useEnvironment();
  const { filter, language } = table.params;
  const said = tablesWords(language).own;
  const official = shown.filter(({ indicator }) => !isOwn(indicator));
  const indicators = official.map(({ indicator }) => indicator);
  const params = {
    filter: { ...filter, indicators },
    among: [...new Set(official.map(({ area }) => area))],
    language,
    layout: 'long' as const,
    columns: CHART_COLUMNS,
    sort: { column: 'year', descending: false },
  };
  const { data: rows, isError } = useQuery({
    ...ASKED,
    queryKey: ['chart', params],
    queryFn: async () => coded(await engine.ask(download, params), catalog.sources),
    enabled: official.length > 0,
    placeholderData: (before) => before,
  });
  if (isError) return <p role="alert">{words.explore.broken('')}</p>;
  if (rows === undefined && official.length > 0) return <p role="status">{words.explore.asking}</p>;
  const mine = file === null ? [] : ownRowsIn(catalog, file, filter, view);
  const own = [
    ...ownChartRows(mine, said.source),
    // Over time they are lines beside the official ones of the same indicator.
    ...(file === null || kind !== 'trend'
      ? []
      : indicators.flatMap((indicator) => besideChartRows(mine, file, indicator, said))),
  ];
  const all = [...(official.length > 0 ? (rows ?? []) : []), ...own];
  return <Drawing view={view} kind={kind} source={source} shown={shown} rows={all} own={said} />;
}
