import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '../../../catalog/catalog.ts';
import type { Engine } from '../../../engine/types.ts';
import { download } from '../../../questions/table.ts';
import type { Change } from '../../../ui/useView.ts';
import { CHARTS, type ChartKind, type ExploreView } from '../../../view/explore.ts';
import type { AnswerSource } from '../../answers.ts';
import { useEnvironment } from '../../rows/environment.ts';
import { ASKED, type Counted, type Table } from '../asked.ts';
import type { Chosen } from '../model.ts';
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
  const among = catalog.indicators.filter(
    ({ indicator }) =>
      (view.indicators?.includes(indicator) ?? true) && counted.rowsOf('indicator', indicator) !== 0,
  );
  const isCounted = counted.all.length > 0;
  const at = (id: string | undefined) => among.find(({ indicator }) => indicator === id);
  const first = at(view.show?.[0]) ?? among[0];
  const second = at(view.show?.[1]) ?? among.find(({ indicator }) => indicator !== first?.indicator);
  const shown = [first, ...(chart === 'scatter' ? [second] : [])].filter((each) => each !== undefined);
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
              onChange({
                show: second === undefined || second.indicator === id ? [id] : [id, second.indicator],
              })
            }
          />
        )}
        {chart === 'scatter' && first !== undefined && second !== undefined && (
          <Choice
            label={words.explore.chart.against}
            among={among.filter(({ indicator }) => indicator !== first.indicator)}
            value={second.indicator}
            onChange={(id) => onChange({ show: [first.indicator, id] })}
          />
        )}
      </div>
      {chart !== undefined && (isCounted || view.indicators !== undefined) && (
        <Asked view={view} kind={chart} engine={engine} source={source} table={table} shown={shown} />
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
}

function Asked({ view, kind, engine, source, table, shown }: AskedProps) {
  const { catalog, words } = useEnvironment();
  const { filter, language } = table.params;
  const indicators = shown.map(({ indicator }) => indicator);
  const params = {
    filter: { ...filter, indicators },
    among: [...new Set(shown.map(({ area }) => area))],
    language,
    layout: 'long' as const,
    columns: CHART_COLUMNS,
    sort: { column: 'year', descending: false },
  };
  const { data: rows, isError } = useQuery({
    ...ASKED,
    queryKey: ['chart', params],
    queryFn: async () => coded(await engine.ask(download, params), catalog.sources),
    enabled: shown.length > 0,
    placeholderData: (before) => before,
  });
  if (isError) return <p role="alert">{words.explore.broken('')}</p>;
  if (rows === undefined) return <p role="status">{words.explore.asking}</p>;
  return <Drawing view={view} kind={kind} source={source} shown={shown} rows={rows} />;
}
