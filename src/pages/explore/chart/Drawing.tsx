import type { ReactNode } from 'react';
import type { YearValue } from '../../../answers/newest.ts';
import type { Placed } from '../../../answers/standing.ts';
import type { Indicator } from '../../../catalog/catalog.ts';
import { directionOf } from '../../../catalog/languages.ts';
import { groupOf, WORLD } from '../../../catalog/members.ts';
import { TOTAL } from '../../../catalog/types.ts';
import { unitOf } from '../../../catalog/units.ts';
import { RankingChart } from '../../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../../charts/ranking/layout.ts';
import { ScatterChart } from '../../../charts/scatter/Chart.tsx';
import { layoutScatter } from '../../../charts/scatter/layout.ts';
import { TrendChart } from '../../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../../charts/trend/layout.ts';
import type { ChartWords } from '../../../charts/types.ts';
import { downloadRow } from '../../../figures/rows.ts';
import type { TableRow } from '../../../questions/table.ts';
import { Figure } from '../../../ui/Figure.tsx';
import { Responsive } from '../../../ui/Responsive.tsx';
import type { ChartKind } from '../../../view/explore.ts';
import { MOST_CHOSEN } from '../../../view/views.ts';
import type { TablesWords } from '../../../words/explore/tables.ts';
import type { AnswerSource } from '../../answers.ts';
import { useEnvironment } from '../../rows/environment.ts';
import { activeFilters } from '../active.ts';
import type { Chosen } from '../model.ts';
import { isOwn } from '../own/model.ts';
import { mapOf, rankingOf, scatterOf, trendOf } from './data.ts';
import { QuickMap } from './QuickMap.tsx';
import { dividedOf, linesOf, newestOf, ownFirst } from './series.ts';

/** A value that a chart shows. */
interface Drawn {
  readonly indicator: Indicator;
  readonly economy: string;
  readonly segment: string;
  readonly value: YearValue;
}

interface DrawingProps {
  view: Chosen;
  kind: ChartKind;
  source: AnswerSource;
  /** one indicator, or two for a scatter plot */
  shown: readonly Indicator[];
  /** their values in the selection, by year */
  rows: readonly TableRow[];
  /** how the reader's own values among them are marked: as a segment, and as a source */
  own: Pick<TablesWords['own'], 'mark' | 'marked' | 'source'>;
}

/** A chart of the selection in the frame of every figure. */
export function Drawing({ view, kind, source, shown, rows, own: marks }: DrawingProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const direction = directionOf(catalog.language);
  const [first, second] = shown;
  if (first === undefined) return <p>{words.explore.chart.nothing}</p>;
  const divided = dividedOf(rows, first.indicator);
  const [segment = TOTAL] = divided.keys();
  const placed = newestOf(divided.get(segment) ?? new Map(), first);
  const conditions = activeFilters(environment, view).filter(({ facet }) => facet !== 'indicator');
  const title = shown.map(({ name }) => name).join(' / ');
  const unit = unitOf(catalog, first).name;
  const subtitle = [...(kind === 'scatter' ? [] : [unit]), ...conditions.map(({ text }) => text)].join(' · ');
  const text = { title, summary: subtitle };
  const responsive = (draw: (width: number, own: ChartWords) => ReactNode) => (
    <Responsive draw={(width) => draw(width, { ...text, id: `quick-${width}` })} />
  );
  const isMine = ({ value }: Drawn) => value.source === marks.source;
  const frame = (drawing: ReactNode, drawn: readonly Drawn[], notes: readonly string[]) =>
    drawn.length === 0 ? (
      <p>{words.explore.chart.nothing}</p>
    ) : (
      <Figure
        title={title}
        subtitle={subtitle}
        notes={drawn.some(isMine) ? [...notes, marks.marked] : notes}
        groups={view.group === undefined ? [] : [groupOf(catalog, view.group)]}
        sources={catalog.sources.filter((each) => drawn.some(({ value }) => value.source === each.source))}
        table={null}
        file={{
          name: `meridian-${kind}-${shown.map(({ indicator }) => (isOwn(indicator) ? 'own' : indicator)).join('-')}`,
          rows: () =>
            drawn.map((each) => ({
              ...downloadRow(catalog, each.indicator, each.economy, { ...each.value, lag: 0 }),
              segment: each.segment,
              // A code is the catalog's; what is the reader's own has none.
              ...(isOwn(each.indicator.indicator) && { indicator: '' }),
            })),
        }}
      >
        {drawing}
      </Figure>
    );
  const of = (indicator: Indicator, own: readonly Placed[]): Drawn[] =>
    own.map((value) => ({ indicator, economy: value.economy, segment, value }));
  switch (kind) {
    case 'trend': {
      const all = ownFirst(linesOf(divided, first), marks.mark);
      const lines = all.slice(0, MOST_CHOSEN);
      const data = trendOf(environment, first, lines);
      const points = lines.flatMap(({ economy, segment: part, values }) =>
        values.map((value) => ({ indicator: first, economy, segment: part, value })),
      );
      return frame(
        responsive((width, own) => <TrendChart {...own} geometry={layoutTrend(data, { width })} />),
        points,
        all.length > lines.length ? [words.explore.chart.first(lines.length, all.length)] : [],
      );
    }
    case 'ranking': {
      const data = rankingOf(environment, first, placed);
      return frame(
        responsive((width, own) => (
          <RankingChart {...own} geometry={layoutRanking(data, { width, direction })} />
        )),
        of(first, placed),
        [words.explore.chart.newest],
      );
    }
    case 'map':
      return frame(
        <QuickMap
          source={source}
          indicator={first.indicator}
          group={groupOf(catalog, view.group ?? WORLD)}
          {...text}
          {...mapOf(environment, first, placed)}
        />,
        of(first, placed),
        [words.explore.chart.newest],
      );
    case 'scatter': {
      if (second === undefined) return <p>{words.explore.chart.nothing}</p>;
      const others = newestOf(dividedOf(rows, second.indicator).get(segment) ?? new Map(), second);
      const data = scatterOf(environment, [first, second], [placed, others]);
      const both = new Set(data.points.map(({ id }) => id));
      const kept = (own: readonly Placed[]) => own.filter(({ economy }) => both.has(economy));
      return frame(
        responsive((width, own) => (
          <ScatterChart {...own} geometry={layoutScatter(data, { width, direction })} />
        )),
        [...of(first, kept(placed)), ...of(second, kept(others))],
        [words.explore.chart.newest],
      );
    }
  }
}
